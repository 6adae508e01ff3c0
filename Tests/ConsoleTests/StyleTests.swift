import Testing

@testable import Console

@Suite struct StyleTests {
  private static func bold(_ environment: [String: String], isTerminal: Bool = true) -> String {
    Style.detected(environment: environment, isTerminal: isTerminal).strong("x")
  }

  @Test func emphasizesOnATerminal() {
    #expect(Self.bold(["TERM": "xterm-256color"]) == "\u{1B}[1mx\u{1B}[0m")
    #expect(Self.bold(["TERM": "xterm", "NO_COLOR": ""]) == "\u{1B}[1mx\u{1B}[0m")
  }

  @Test(arguments: [
    ["TERM": "dumb"], ["TERM": ""], [:], ["TERM": "xterm", "NO_COLOR": "1"],
  ])
  func isPlainWhereAskedTo(_ environment: [String: String]) {
    #expect(Self.bold(environment) == "x")
  }

  @Test func isPlainInAPipe() {
    #expect(Self.bold(["TERM": "xterm"], isTerminal: false) == "x")
  }

  @Test func tellsTheLineEditorWhichBytesTakeNoRoom() {
    let style = Style.detected(environment: ["TERM": "xterm"], isTerminal: true)
    #expect(style.inPrompt("1001 › ") == "\u{1}\u{1B}[1m\u{2}1001 › \u{1}\u{1B}[0m\u{2}")
    #expect(Style.plain.inPrompt("1001 › ") == "1001 › ")
  }

  @Test func nothingIsNotEmphasized() {
    #expect(Style.detected(environment: ["TERM": "xterm"], isTerminal: true).good("") == "")
  }

  @Test func onlyItsOwnCodesReachATerminal() {
    let style = Style.detected(environment: ["TERM": "xterm"], isTerminal: true)
    let hostile = "\u{1B}]0;title\u{7}\u{1B}[2Jgone\u{9B}31m\u{202E}x"
    #expect(
      style.cleaned(style.bad("no") + hostile + style.strong("yes"))
        == style.bad("no") + "]0;title[2Jgone31mx" + style.strong("yes"))
    #expect(Style.plain.cleaned("\u{1B}[1mx\u{1B}[0m") == "[1mx[0m")
    #expect(style.inPrompt("\u{1B}[2J") == style.inPrompt("[2J"))
  }
}
