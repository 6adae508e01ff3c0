import Testing

@testable import Training

struct PassphraseTests {
  @Test(arguments: [
    ("", 0), ("the root passphrase", 19), ("我家门前有棵树啊", 16), ("开门吧abc", 9), ("ein Schlüssel", 13),
  ])
  func `a Chinese character counts as two`(typed: String, length: Int) {
    #expect(Passphrase.length(of: typed) == length)
  }
}
