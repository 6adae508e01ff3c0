import Foundation
import Testing

/// Signing in where a store is set up.
struct SignInTests {
  @Test func `a newcomer chooses a PIN, and needs it from then on`() throws {
    let store = try TestStore()
    let first = try store.visit(
      "1001", "1", "王芳", "1", "1234", "1001", "135790", "135791", "135790", "１３５７９０", "tc")
    #expect(first.contains("太容易猜") && first.contains("不能就是工号"))
    #expect(first.contains("两次不一样") && first.contains("密码定好了"))
    #expect(!first.contains("135790"))
    #expect(try store.visit("1001", "135790", "tc").contains("王芳，"))
    let refused = try store.visit("1001", "135791", "")
    #expect(refused.contains("密码不对") && !refused.contains("王芳，"))
    #expect(try !store.visit("1001", "135790", "tc").contains("有人输错过"), "one slip is one's own")
  }

  @Test func `wrong PINs make a pause that outlives the program`() throws {
    let store = try TestStore()
    let visit = try store.visit("9001", "111111", "222222", "333333", "9001")
    #expect(visit.contains("等 5 秒"))
    // Another run of the program, at once, with the right PIN.
    #expect(try store.visit("9001", TestStore.pin).contains("还要等"))
    let acting = try store.run("employees", "add", "1001", "王芳", secrets: TestStore.pin)
    #expect(acting.status == 1 && acting.errors.contains("还要等"))
  }

  @Test func `an invented day shortens no pause and opens nothing`() throws {
    let store = try TestStore()
    _ = try store.visit("9001", "111111", "222222", "333333")
    let later = try store.visit("9001", TestStore.pin, arguments: ["--today", "2036-01-01"])
    #expect(later.contains("还要等"))
  }

  @Test func `whoever left cannot sign in, and is told from when`() throws {
    let store = try TestStore()
    try store.add("1001", "王芳")
    let left = try store.run(
      "employees", "disable", "1001", "--reason", "合同到期", "--from", "2026-01-02",
      secrets: TestStore.pin)
    #expect(left.status == 0, "\(left.errors)")
    #expect(try store.visit("1001").contains("从 2026-01-02 起已离职"))
    #expect(try store.run("employees", "show", "1001").output.contains("合同到期"))
    let back = try store.run(
      "employees", "enable", "1001", "--reason", "弄错了", secrets: TestStore.pin)
    #expect(back.status == 0, "\(back.errors)")
    #expect(try store.visit("1001", "135790", "135790", "tc").contains("王芳，"))
  }

  @Test func `a PIN that was made void is chosen anew`() throws {
    let store = try TestStore()
    try store.add("1001", "王芳")
    _ = try store.visit("1001", "135790", "135790", "tc")
    let reset = try store.run(
      "employees", "reset-pin", "1001", "--reason", "忘了", secrets: TestStore.pin)
    #expect(reset.status == 0, "\(reset.errors)")
    #expect(try store.visit("1001", "246802", "246802", "tc").contains("密码定好了"))
    #expect(try store.visit("1001", "246802", "tc").contains("王芳，"))
  }

  @Test func `a manager who forgot the PIN shows who they are by their passphrase`() throws {
    let store = try TestStore()
    let reset = try store.run(
      "employees", "reset-pin", "9001", "--reason", "忘了", "--with-passphrase",
      secrets: TestStore.signingPassphrase, "864209")
    #expect(reset.status == 0, "\(reset.errors)")
    #expect(try store.visit("9001", "864209", "tc").contains("陈静，"))
  }

  @Test func `a PIN file that is gone lets nobody in`() throws {
    let store = try TestStore()
    try FileManager.default.removeItem(at: store.file("employees/9001/secret.json"))
    #expect(try store.visit("9001", "864209").contains("密码文件不见了"))
    #expect(try store.run("doctor").status == 1)
  }

  @Test func `one's own PIN file is of no use in another's folder`() throws {
    let store = try TestStore()
    try store.add("1001", "王芳")
    _ = try store.visit("1001", "135790", "135790", "tc")
    _ = try store.shell("cp employees/1001/secret.json employees/9001/secret.json")
    #expect(try !store.visit("9001", "135790", "").contains("陈静，"))
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func `ended while it waits for a secret, a command gives the terminal back`(
    _ signal: Int32
  ) throws {
    let store = try TestStore()
    let terminal = try PseudoTerminal(
      ["-c", "setsid -cw \"$0\" employees confirm 70\(signal); echo ended", Built.program.path],
      home: store.home, program: "/bin/bash")
    #expect(terminal.shows("密码: "))
    #expect(!terminal.echoIsOn())
    let command = try store.shell("pgrep -f '^[^ ]*countersign employees confirm 70\(signal)$'")
    kill(try #require(Int32(command.trimmingCharacters(in: .whitespacesAndNewlines))), signal)
    #expect(terminal.shows("ended"))
    #expect(terminal.echoIsOn())
  }

  @Test func `a PIN typed where the number is asked is not said again`() throws {
    let store = try TestStore()
    let visit = try store.visit("9001", "111111", "", "", TestStore.pin, TestStore.pin, "2")
    #expect(visit.contains("再按一次回车") && visit.contains("工号（不是密码）: "))
    #expect(visit.contains("不是密码；要再试密码"))
    // Who types it again means it: it may be somebody new.
    #expect(visit.contains("还没有 \(TestStore.pin) 的记录"))
    let chosen = try store.visit("1001", "1", "王芳", "1", "", "", "135790")
    #expect(chosen.contains("没有定新密码") && !chosen.contains("“135790”"))
  }

  @Test func `a passphrase typed at the main prompt is not said again`() throws {
    let store = try TestStore()
    let visit = try store.visit("9001", TestStore.pin, "4711", "tc")
    #expect(!visit.contains("“4711”") && visit.contains("没有这一项"))
  }

  @Test func `letters that look like digits, and words, are asked about`() throws {
    let store = try TestStore()
    try store.add("1005", "李强")
    try store.add("0011", "刘小燕")
    let letters = try store.visit("lOO5", "1", "135790", "135790", "tc")
    #expect(letters.contains("是不是 1005") && letters.contains("李强，"))
    #expect(try store.visit("lerrn", "1").contains("确定是 LERRN 吗"))
    let zeros = try store.visit("11", "1", "135790", "135790", "tc")
    #expect(zeros.contains("1 我是 0011") && zeros.contains("刘小燕，"))
    // Names are not told to whoever types a number.
    #expect(!zeros.prefix { $0 != "请" }.contains("刘小燕"))
  }

  @Test func `the language that was asked for goes before the one chosen once`() throws {
    let store = try TestStore()
    try store.add("1001", "王芳")
    _ = try store.visit("1001", "135790", "135790", "lang zh", "tc")
    #expect(
      try store.visit("1001", "135790", "quit", arguments: ["--lang", "en"]).contains(", 王芳."))
    #expect(try store.visit("lang en", "1001", "135790", "quit").contains(", 王芳."))
    #expect(try store.visit("1001", "135790", "tc").contains("王芳，"))
  }

  @Test func `what is typed while a secret is checked is neither shown nor taken`() throws {
    let store = try TestStore()
    let terminal = try PseudoTerminal(
      ["-c", "setsid -cw \"$0\" employees add 1001 王芳; echo ended; cat", Built.program.path],
      home: store.home, program: "/bin/bash")
    #expect(terminal.shows("密码: "))
    terminal.enter(TestStore.pin + "\rtyped-too-early")
    #expect(terminal.shows("ended"))
    #expect(!terminal.transcript.contains("typed-too-early"))
    #expect(terminal.echoIsOn())
  }

  @Test func `one's own PIN is changed with the old one`() throws {
    let store = try TestStore()
    let wrong = try store.visit("9001", TestStore.pin, "mm", "999888", "", "tc")
    #expect(wrong.contains("没有定新密码"))
    let changed = try store.visit(
      "9001", TestStore.pin, "密码", TestStore.pin, "864209", "864209", "tc")
    #expect(changed.contains("密码定好了"))
    #expect(try store.visit("9001", "864209", "tc").contains("陈静，"))
  }

  @Test func `the screen locks, keeps the question, and lets another person sign in`() throws {
    let store = try TestStore()
    try store.add("1001", "王芳")
    let terminal = try PseudoTerminal(
      ["--lock-after", "1"], home: store.home, environment: ["TERM": "dumb"])
    #expect(terminal.shows("工号: "))
    terminal.enter("1001")
    #expect(terminal.shows("新密码: "))
    terminal.enter("135790")
    #expect(terminal.shows("再输一次: "))
    terminal.enter("135790")
    #expect(terminal.shows("1001 › "))
    terminal.enter("xx 1")
    #expect(terminal.shows("答 › "))
    #expect(terminal.shows("已锁屏"))
    #expect(terminal.shows("密码: "))
    terminal.enter("135790")
    #expect(terminal.shows("卡片 1/5"))
    #expect(terminal.shows("已锁屏"))
    #expect(terminal.shows("密码: "))
    // Return may have been meant to wake the screen.
    terminal.enter("")
    #expect(terminal.shows("再按一次回车"))
    terminal.enter("")
    #expect(terminal.shows("已退出这个工号"))
    #expect(terminal.shows("工号（不是密码）: "))
    terminal.enter("9001")
    #expect(terminal.shows("密码: "))
    terminal.enter(TestStore.pin)
    #expect(terminal.shows("陈静，"))
    #expect(!terminal.transcript.contains("135790"))
    #expect(try store.run("verify").status == 0)
  }

  @Test func `nothing that was typed as a secret is in the history or shown`() throws {
    let store = try TestStore()
    let terminal = try PseudoTerminal([], home: store.home, environment: ["TERM": "dumb"])
    #expect(terminal.shows("工号: "))
    terminal.enter("9001")
    #expect(terminal.shows("密码: "))
    // A slip taken back, Ctrl-U, then the right one.
    terminal.type("99\u{7F}\u{7F}1\u{15}")
    terminal.enter(TestStore.pin)
    #expect(terminal.shows("9001 › "))
    terminal.enter("jd")
    #expect(terminal.shows("9001 › "))
    terminal.enter("tc")
    #expect(terminal.exitStatus() == 0)
    #expect(terminal.echoIsOn())
    #expect(!terminal.transcript.contains(TestStore.pin))
    #expect(try store.shell("grep -r \(TestStore.pin) . ") == "")
  }
}
