import Samples
import Testing

@testable import Training

struct ActReadingTests {
  private let offers = Samples.terminal.acts.enumerated().map {
    Prompt.ActOffer(number: $0.offset + 1, act: $0.element)
  }

  private func read(_ typed: String) -> String {
    switch ActReading.reading(typed, among: offers) {
    case .act(let act, let rest): rest.isEmpty ? act.id : "\(act.id): \(rest)"
    case .several(let acts): acts.map(\.id).joined(separator: " or ")
    case .none: "?"
    }
  }

  @Test(
    arguments: [
      ("3", "sign-pad"), (" ３ ", "sign-pad"), ("3。", "sign-pad"), ("3、", "sign-pad"),
      ("qzb", "sign-pad"), ("QZB", "sign-pad"), ("做 sign-pad", "sign-pad"),
      ("做sign-pad", "sign-pad"), ("sign pad", "sign-pad"), ("Sign-Pad", "sign-pad"),
      ("chat", "chat"), ("con", "confirm"), ("金额", "key-amount"), ("sign pap", "sign-paper"),
      ("1 128.50", "key-amount: 128.50"), ("srje 128块5", "key-amount: 128块5"),
      ("金额　128.5", "key-amount: 128.5"), ("sign-pa", "sign-pad or sign-paper"),
      ("give", "give-copy or give-merchant-copy"), ("g", "give-copy or give-merchant-copy"),
    ])
  func `numbers, names, initials, other words and beginnings are read`(
    typed: String, meant: String
  ) {
    #expect(read(typed) == meant)
  }

  @Test(arguments: ["", "0", "10", "1.5", "-1", "3 4", "help", "sign 128.50", "。"])
  func `anything else is none`(typed: String) {
    #expect(["?", "sign-pad or sign-paper"].contains(read(typed)))
    #expect(!read(typed).contains(":"))
  }

  @Test func `only what is on offer is read, by the number it always has`() {
    let some = offers.filter { ["sign-pad", "chat"].contains($0.act.id) }
    for (typed, isRead) in [("3", true), ("8", true), ("1", false), ("2", false), ("qr", false)] {
      let reading = ActReading.reading(typed, among: some)
      if case .act = reading { #expect(isRead, "\(typed)") } else { #expect(!isRead, "\(typed)") }
    }
  }
}
