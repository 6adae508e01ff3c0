import Testing

@testable import Console

struct PagerTests {
  private final class Screen {
    var lines: [String] = []
  }

  private func output(rows: Int) -> (Output, Pager, Screen) {
    let screen = Screen()
    let pager = Pager(rows: { rows })
    pager.wait = { screen.lines.append("more?") }
    let output = Output(
      write: { screen.lines.append(String($0.dropLast())) }, columns: { 80 }, style: .plain,
      pager: pager)
    return (output, pager, screen)
  }

  @Test func `a screenful stops, and goes on after Return`() {
    let (output, _, screen) = output(rows: 10)
    for number in 1...20 { output.line("\(number)") }
    #expect(screen.lines.count == 22)
    #expect(screen.lines[8] == "more?" && screen.lines[17] == "more?")
  }

  @Test func `who has seen enough is shown no more, up to the next prompt`() {
    let (output, pager, screen) = output(rows: 10)
    pager.wait = { pager.skip() }
    for number in 1...20 { output.line("\(number)") }
    #expect(screen.lines == (1...8).map(String.init))
    pager.restart()
    output.line("again")
    #expect(screen.lines.last == "again")
  }

  @Test func `what was read does not count again`() {
    let (output, pager, screen) = output(rows: 10)
    for _ in 1...5 {
      for number in 1...8 { output.line("\(number)") }
      pager.restart()
    }
    #expect(!screen.lines.contains("more?"))
  }

  @Test func `each line of a wrapped paragraph counts`() {
    let (output, _, screen) = output(rows: 10)
    output.paragraph(String(repeating: "word ", count: 200))
    #expect(screen.lines.contains("more?"))
  }

  @Test func `what is read together stands on one screen`() {
    let (output, _, screen) = output(rows: 10)
    for number in 1...5 { output.line("\(number)") }
    output.together { block in for letter in ["a", "b", "c", "d"] { block.line(letter) } }
    #expect(screen.lines == ["1", "2", "3", "4", "5", "more?", "a", "b", "c", "d"])
  }

  @Test func `what cannot stand on one screen is printed as it comes`() {
    let (output, _, screen) = output(rows: 10)
    output.line("1")
    output.together { block in for number in 2...10 { block.line("\(number)") } }
    #expect(screen.lines[7...9] == ["8", "more?", "9"])
  }

  @Test func `a menu is not cut: it begins on a screen of its own`() {
    let (output, _, screen) = output(rows: 10)
    for number in 1...5 { output.line("\(number)") }
    output.unbroken { menu in for entry in 1...7 { menu.line("entry \(entry)") } }
    output.line("hint")
    #expect(screen.lines.firstIndex(of: "more?") == 5)
    #expect(screen.lines.count { $0 == "more?" } == 1)
    #expect(screen.lines.last == "hint" && screen.lines.count == 5 + 1 + 7 + 1)
  }

  @Test func `a menu longer than the screen stops at each, like everything else`() {
    let (output, pager, screen) = output(rows: 10)
    output.line("title")
    output.unbroken { menu in for entry in 1...20 { menu.line("entry \(entry)") } }
    #expect(screen.lines.firstIndex(of: "more?") == 8)
    #expect(screen.lines.count { $0 == "more?" } == 2)
    pager.skip()
    output.unbroken { menu in for entry in 1...20 { menu.line("entry \(entry)") } }
    #expect(screen.lines.count { $0 == "entry 20" } == 2)
  }

  @Test func `who skips the rest sees the menu all the same`() {
    let (output, pager, screen) = output(rows: 10)
    pager.skip()
    output.line("unread")
    output.unbroken { $0.line("entry") }
    #expect(screen.lines == ["entry"])
  }

  @Test func `a window of no height still shows something at a time`() {
    let (output, _, screen) = output(rows: 0)
    for number in 1...6 { output.line("\(number)") }
    #expect(screen.lines == ["1", "2", "3", "4", "5", "more?", "6"])
  }

  @Test func `what others wrote drives no terminal`() {
    let (output, _, screen) = output(rows: 10)
    output.line("\u{1B}[2Jgone")
    output.paragraph("a\u{7}b")
    output.together { $0.line("\u{202E}x") }
    #expect(screen.lines == ["[2Jgone", "ab", "x"])
  }
}
