import Foundation
import Testing

/// What only a terminal can show: keys, signals, widths.
struct KeysTests {
  private let home = Built.newHome()

  private func open(
    _ arguments: [String] = [], columns: Int = 80, rows: Int = 200,
    environment: [String: String] = [:]
  ) throws -> PseudoTerminal {
    try PseudoTerminal(
      arguments, home: home, environment: ["TERM": "dumb"].merging(environment) { $1 },
      columns: columns, rows: rows)
  }

  /// A terminal at which Wang Fang has signed in.
  private func signedIn(
    _ arguments: [String] = [], columns: Int = 80, rows: Int = 200,
    environment: [String: String] = [:]
  ) throws -> PseudoTerminal {
    let terminal = try open(arguments, columns: columns, rows: rows, environment: environment)
    let isEnglish = arguments.contains("en")
    #expect(terminal.shows(isEnglish ? "Employee number: " : "工号: "))
    terminal.enter("1001")
    if !FileManager.default.fileExists(atPath: home.appending(path: "employees/1001").path) {
      #expect(terminal.shows(isEnglish ? "Choose: " : "请选择: "))
      terminal.enter("1")
      #expect(terminal.shows(isEnglish ? "name: " : "姓名: "))
      terminal.enter("王芳")
      #expect(terminal.shows(isEnglish ? "Choose: " : "请选择: "))
      terminal.enter("1")
    }
    return terminal
  }

  @Test func `nothing scrolls away unread: a full screen waits for Return`() throws {
    let terminal = try signedIn(rows: 15)
    #expect(terminal.shows("1001 › "))
    terminal.enter("bz")
    #expect(terminal.shows("按回车看下面 › "))
    terminal.enter("")
    #expect(terminal.shows("1001 › "))
    // What interrupts the reading does not end the program.
    terminal.enter("bz")
    #expect(terminal.shows("按回车看下面 › "))
    terminal.type("\u{3}")
    #expect(terminal.shows("1001 › "))
  }

  @Test func `what is typed while a screen waits is no reply, and that is said`() throws {
    let terminal = try signedIn(rows: 15)
    #expect(terminal.shows("1001 › "))
    terminal.enter("bz")
    #expect(terminal.shows("按回车看下面 › "))
    terminal.enter("查 68")
    #expect(terminal.shows("刚才打的没有算"))
    #expect(terminal.shows("1001 › "))
    terminal.enter("bz")
    #expect(terminal.shows("按回车看下面 › "))
    terminal.enter("?")
    #expect(terminal.shows("输入 q 跳过"))
    #expect(terminal.shows("按回车看下面 › "))
    terminal.enter("q")
    #expect(terminal.shows("1001 › "))
    terminal.enter("")
    // Nothing of it stood at the prompt, and a menu is never cut.
    #expect(terminal.shows("9 退出 tc"))
    #expect(!terminal.transcript.contains("68 "))
  }

  @Test func `Ctrl-C leaves its mark behind what was typed, and does not write over the prompt`()
    throws
  {
    let terminal = try signedIn(environment: ["TERM": "xterm"])
    #expect(terminal.shows("1001 › "))
    terminal.type("abc")
    #expect(terminal.shows("abc"))
    terminal.type("\u{3}")
    #expect(terminal.shows("^C\r\n"))
    #expect(terminal.shows("这一行不要了"))
    #expect(!terminal.transcript.contains("\r^C"))
  }

  @Test func `Tab lists the commands with what they are for, and completes`() throws {
    let terminal = try signedIn()
    #expect(terminal.shows("1001 › "))
    terminal.type("\t\t")
    #expect(terminal.shows("考试    正式考试"))
    #expect(terminal.shows("1001 › "))
    terminal.type("qj\t\r")
    #expect(terminal.shows("输入编号开始"))
  }

  @Test func `Ctrl-C drops the line, twice leaves the activity, and all is saved`() throws {
    let terminal = try signedIn()
    #expect(terminal.shows("1001 › "))
    terminal.type("half a li\u{3}")
    #expect(terminal.shows("这一行不要了"))
    #expect(terminal.shows("1001 › "))
    terminal.enter("xx 1")
    #expect(terminal.shows("答 › "))
    terminal.type("\u{3}")
    #expect(terminal.shows("再按一次 Ctrl-C"))
    #expect(terminal.shows("答 › "))
    terminal.type("\u{3}")
    #expect(terminal.shows("已保存，下次从这一步继续"))
    #expect(terminal.shows("1001 › "))
  }

  @Test func `an answer between two Ctrl-C starts the count again`() throws {
    let terminal = try signedIn()
    #expect(terminal.shows("1001 › "))
    terminal.enter("xx 1")
    #expect(terminal.shows("答 › "))
    terminal.type("\u{3}")
    #expect(terminal.shows("再按一次"))
    #expect(terminal.shows("答 › "))
    terminal.enter("？")
    #expect(terminal.shows("/报错 /flag /bc"))
    #expect(terminal.shows("答 › "))
    terminal.type("\u{3}")
    #expect(terminal.shows("再按一次"))
  }

  @Test
  func `Ctrl-D leaves at once with status 0, from an activity too, and gives the terminal back`()
    throws
  {
    let terminal = try signedIn()
    #expect(terminal.shows("1001 › "))
    terminal.enter("xx 1")
    #expect(terminal.shows("答 › "))
    terminal.type("\u{4}")
    #expect(terminal.shows("已保存，下次从这一步继续。"))
    #expect(terminal.exitStatus() == 0)
    #expect(terminal.echoIsOn())
    let again = try signedIn()
    #expect(again.shows("还没做完"))
    again.enter("1")
    #expect(again.shows("接着做《为什么要签名》"))
    #expect(again.shows("卡片 1/5"))
  }

  @Test func `Ctrl-D and Ctrl-C typed while the program prints are not lost`() throws {
    let terminal = try signedIn()
    #expect(terminal.shows("1001 › "))
    // Typed ahead: both lines arrive before the first is answered.
    terminal.type("bz\r\u{4}")
    #expect(terminal.shows("再见。"))
    #expect(terminal.exitStatus() == 0)
  }

  @Test func `history recalls commands, for this person only, and never answers`() throws {
    let terminal = try signedIn()
    #expect(terminal.shows("1001 › "))
    terminal.enter("xx 1")
    #expect(terminal.shows("答 › "))
    terminal.enter("2")
    #expect(terminal.shows("答 › "))
    terminal.enter("/zt")
    #expect(terminal.shows("1001 › "))
    terminal.type("\u{1B}[A\r")
    #expect(terminal.shows("还没做完"))
    #expect(terminal.shows("1001 › "))
    terminal.type("\u{4}")
    #expect(terminal.exitStatus() == 0)
    let history = try String(
      contentsOf: home.appending(path: "employees/1001/history"), encoding: .utf8)
    #expect(history == "xx 1\n")
    let attributes = try FileManager.default.attributesOfItem(
      atPath: home.appending(path: "employees/1001/history").path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test(arguments: ["／提示", "、提示", "/TS", "、ts"])
  func `commands inside an activity are understood as input methods type them`(typed: String) throws
  {
    let terminal = try signedIn()
    #expect(terminal.shows("1001 › "))
    terminal.enter("xx 1")
    #expect(terminal.shows("答 › "))
    terminal.enter(typed)
    #expect(terminal.shows("提示 1/"))
  }

  @Test func `full-width answers are answers`() throws {
    let terminal = try signedIn()
    #expect(terminal.shows("1001 › "))
    terminal.enter("ｘｘ　１")
    #expect(terminal.shows("答 › "))
    terminal.enter("Ａ")
    #expect(terminal.shows("规则 1.1"))
  }

  @Test(arguments: ["zh", "en"])
  func `no line is wider than the window at 40 columns, and a resize is noticed`(language: String)
    throws
  {
    let terminal = try signedIn(["--lang", language], columns: 40)
    #expect(terminal.shows("1001 › "))
    terminal.enter("learn 1")
    #expect(terminal.shows("› "))
    terminal.enter("1")
    #expect(terminal.shows("› "))
    for line in terminal.transcript.split(whereSeparator: \.isNewline) {
      #expect(columns(of: String(line)) <= 40, "\(line)")
    }
    terminal.resize(columns: 100)
    terminal.enter("?")
    #expect(terminal.shows("/help"))
  }

  @Test(arguments: [["TERM": "xterm", "NO_COLOR": "1"], ["TERM": "dumb"]])
  func `NO_COLOR and a dumb terminal get no colours`(environment: [String: String]) throws {
    let terminal = try signedIn(environment: environment)
    #expect(terminal.shows("1001 › "))
    terminal.enter("xx 1")
    #expect(terminal.shows("答 › "))
    // Readline itself may switch bracketed paste on; colours are ours.
    #expect(!terminal.transcript.contains("\u{1B}[1m"))
    #expect(!terminal.transcript.contains("\u{1B}[2m"))
  }

  @Test(arguments: [SIGHUP, SIGTERM])
  func `a hang-up gives the terminal back and loses nothing`(signal: Int32) throws {
    let terminal = try signedIn()
    #expect(terminal.shows("1001 › "))
    terminal.enter("xx 1")
    #expect(terminal.shows("答 › "))
    terminal.enter("1")
    #expect(terminal.shows("卡片 2/5"))
    #expect(terminal.shows("答 › "))
    terminal.send(signal: signal)
    #expect(terminal.exitStatus() == signal)
    #expect(terminal.echoIsOn())
    let again = try signedIn()
    #expect(again.shows("1001 › "))
    again.enter("1")
    #expect(again.shows("卡片 2/5"))
  }

  private func columns(of line: String) -> Int {
    // Prompt and typed text share a line; escape sequences take no room.
    line.unicodeScalars.reduce(0) { $0 + ($1.value > 0x1100 && $1.value != 0x203A ? 2 : 1) }
      - 2 * line.filter { "“”‘’…—–·".contains($0) }.count
  }
}
