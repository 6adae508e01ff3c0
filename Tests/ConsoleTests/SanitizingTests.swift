import Testing

@testable import Console

@Suite struct SanitizingTests {
  @Test(arguments: [
    ("plain 文字\n第二行", "plain 文字\n第二行"),
    ("\u{1B}[2Jgone", "[2Jgone"),
    ("a\u{7}b\u{8}c\r", "abc"),
    ("\u{9B}31m", "31m"),
    ("name\u{202E}txt", "nametxt"),
    ("a\u{2066}b\u{2069}", "ab"),
    ("a\tb", "a  b"),
    ("👨‍👩‍👧", "👨‍👩‍👧"),
  ])
  func dropsWhatDrivesATerminal(_ text: String, _ clean: String) {
    #expect(text.withoutControls == clean)
  }
}
