import Testing

@testable import Training

struct ReplyFoldingTests {
  @Test(arguments: ["A、C", "AC", "a c", "1 3", "１，３", "ａ　ｃ", "1,3", "A. C.", "(1)(3)", "①③"])
  func `the ways to type two labels are the same`(text: String) {
    #expect(ReplyFolding.labels(in: text) == [0, 2])
  }

  @Test(arguments: ["", "x", "yes", "持卡人", "0", "1z"])
  func `what is no label is not read as one`(text: String) {
    #expect(ReplyFolding.labels(in: text) == nil)
  }

  @Test func `case, width, spaces and punctuation are folded away`() {
    #expect(ReplyFolding.folded("Ｔhe  Card-Holder！") == "thecardholder")
    #expect(ReplyFolding.folded(" 持 卡人。") == "持卡人")
  }
}
