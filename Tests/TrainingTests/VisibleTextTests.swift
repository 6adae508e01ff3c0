import Testing

@testable import Training

struct VisibleTextTests {
  @Test(arguments: [
    ("", ""), (" \u{3000}\t", ""), ("a  b", "a b"), ("a \u{200B} b", "a b"), ("\u{FEFF}工号", "工号"),
    ("10\u{200E}01\u{A0}", "1001"), ("a\u{200D}\u{301}", "\u{E1}"), ("\u{1B}]0;x\u{07}", "]0;x"),
    ("10\u{2065}01", "1001"),
  ])
  func `text is as it looks`(typed: String, line: String) {
    #expect(Array(VisibleText.line(typed).unicodeScalars) == Array(line.unicodeScalars))
  }
}
