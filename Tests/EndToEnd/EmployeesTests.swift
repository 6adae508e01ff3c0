import Foundation
import Samples
import Testing

/// What is done to the list of people, on the command line and in the shell.
struct EmployeesTests {
  @Test func `until the store is set up learners may be added freely, and nothing more`() throws {
    let home = Built.newHome()
    func run(_ arguments: String...) throws -> (output: String, errors: String, status: Int32) {
      try Built.run(arguments + ["--lang", "zh"], home: home)
    }
    #expect(try run("employees", "add", "1001", "王芳").status == 0)
    #expect(try run("employees", "list").output.contains("未确认"))
    #expect(try run("employees", "add", "1001", "李强").status == 1)
    #expect(try run("employees", "add", "1002", "李强", "--role", "manager").status == 1)
    for command in [
      ["confirm", "1001"], ["role", "1001", "店长"], ["transfer", "1001", "城西店"],
      ["disable", "1001", "--reason", "x"], ["reset-pin", "1001", "--reason", "x"],
      ["erase", "1001", "--confirm", "1001", "--reason", "x"],
    ] {
      let result = try Built.run(["employees"] + command, home: home)
      #expect(result.status == 1 && result.errors.contains("setup"), "\(command)")
    }
  }

  @Test func `changing needs a manager's PIN, and learners may not`() throws {
    let store = try TestStore()
    #expect(try store.run("employees", "add", "1001", "王芳", secrets: "111222").status == 1)
    try store.add("1001", "王芳")
    _ = try store.visit("1001", "135790", "135790", "tc")
    let own = try store.run(
      "employees", "role", "1001", "店长", "--as", "1001", secrets: "135790")
    #expect(own.status == 1 && own.errors.contains("不能做这件事"))
    // Without a terminal and without --secret-fd there is nobody to ask.
    let silent = try Built.run(
      ["employees", "confirm", "1001"], home: store.home, through: "exec setsid -w \"$@\"")
    #expect(silent.status == 1 && silent.errors.contains("--secret-fd"))
  }

  @Test func `trainers confirm names and do nothing else`() throws {
    let store = try TestStore()
    try store.add("2001", "赵敏")
    let given = try store.run("employees", "role", "2001", "带教", secrets: TestStore.pin)
    #expect(given.status == 0, "\(given.errors)")
    _ = try store.visit("2001", "246802", "246802", "tc")
    _ = try store.visit("1003", "1", "周杰", "1", "135790", "135790", "tc")
    let confirmed = try store.run(
      "employees", "confirm", "1003", "--as", "2001", "--name", "周洁", secrets: "246802")
    #expect(confirmed.status == 0, "\(confirmed.errors)")
    #expect(try store.run("employees", "show", "1003").output.contains("周洁"))
    let refused = try store.run(
      "employees", "disable", "1003", "--as", "2001", "--reason", "x", secrets: "246802")
    #expect(refused.status == 1)
    #expect(
      try store.visit("1003", "135790", "员工 确认 2001", "tc").contains("要由带教或店长来做"))
    let left = try store.run(
      "employees", "disable", "2001", "--from", "2026-01-02", "--reason", "x",
      secrets: TestStore.pin)
    #expect(left.status == 0, "\(left.errors)")
    let gone = try store.run("employees", "confirm", "1003", "--as", "2001", secrets: "246802")
    #expect(gone.status == 1 && gone.errors.contains("2026-01-02"), "\(gone.errors)")
  }

  @Test func `secrets may end as Windows ends lines, and nobody need be meant`() throws {
    let store = try TestStore()
    try store.add("1001", "王芳")
    let reset = try Built.run(
      ["employees", "reset-pin", "1001", "--reason", "x", "--with-passphrase", "--secret-fd", "0"],
      input: TestStore.signingPassphrase + "\r\n", home: store.home)
    #expect(reset.status == 0, "\(reset.errors)")
    let none = try store.run(
      "employees", "reset-pin", "--missing", "--reason", "x", secrets: TestStore.pin)
    #expect(none.status == 0, "\(none.errors)")
    let nobody = try store.run("employees", "reset-pin", "--reason", "x", secrets: TestStore.pin)
    #expect(nobody.status == 64, "\(nobody.errors)")
  }

  @Test func `the last manager stays`() throws {
    let store = try TestStore()
    for command in [
      ["disable", "9001", "--reason", "x"], ["role", "9001", "店员"],
      ["erase", "9001", "--reason", "x", "--confirm", "9001"],
    ] {
      let result = try Built.run(
        ["employees"] + command + ["--secret-fd", "0"],
        input: TestStore.lines(TestStore.pin, TestStore.signingPassphrase), home: store.home)
      #expect(result.status == 1 && result.errors.contains("最后一位店长"), "\(result.errors)")
    }
  }

  @Test func `a manager keeps the list in the shell`() throws {
    let store = try TestStore()
    _ = try store.visit("1003", "1", "周杰", "1", "135790", "135790", "tc")
    let visit = try store.visit(
      "9001", TestStore.pin, "yg", "1", "员工 添加 1005 李强", "员工 岗位 1005 带教", "员工 调店 1005 城西店",
      "员工 离职 1003", "不来了", "员工 岗位 1005 皇帝", "员工 涂改 1005", "员工 确认 7777", "员工", "tc")
    for said in [
      "已确认：1003 就是 周杰", "已添加 1005 李强", "1005 李强：带教，城西店", "1003 周杰 从", "没有“皇帝”这个岗位",
      "没有工号或姓名是“7777”",
    ] {
      #expect(visit.contains(said), "\(said)\n\(visit)")
    }
    #expect(try store.run("verify").status == 0)
    let learner = try store.visit("1005", "135790", "135790", "员工 添加 1006 某人", "tc")
    #expect(learner.contains("只有店长能做"))
  }

  @Test func `learners see nobody but themselves in the shell`() throws {
    let store = try TestStore()
    try store.add("1001", "王芳")
    try store.add("1002", "李强")
    let visit = try store.visit("1001", "135790", "135790", "员工", "员工 1002", "报告 全部", "tc")
    #expect(visit.contains("王芳") && !visit.contains("李强"), "\(visit)")
    #expect(try store.run("employees").output.contains("李强"))
  }

  @Test func `what is more than a name is asked again`() throws {
    let store = try TestStore()
    let visit = try store.visit("9001", TestStore.pin, "员工 添加 1005 钱多 员工 添加 1007", "tc")
    #expect(visit.contains("不像一个人的姓名"), "\(visit)")
    let added = try store.run("employees", "add", "1005", "李强", "城西店", secrets: TestStore.pin)
    #expect(added.status == 64, "\(added.errors)")
    #expect(try !store.run("employees").output.contains("1005"))
  }

  @Test func `a day that is none is told as such`() throws {
    let store = try TestStore()
    for (typed, said) in [("2026-11-31", "2026 年 11 月没有 31 日"), ("11月26日", "今天就是")] {
      let result = try store.run("employees", "add", "1001", "王芳", "--hired", typed)
      #expect(result.status == 64 && result.errors.contains(said), "\(result.errors)")
    }
  }

  @Test func `dates, spreadsheets, exports and erasures are there in the shell too`() throws {
    let store = try TestStore()
    let csv = store.file("list.csv")
    try Data("工号,姓名\n1001,王芳\n1002,李强\n".utf8).write(to: csv)
    let visit = try store.visit(
      "9001", TestStore.pin, "员工 导入 \(csv.path)", "员工 添加 1005 2026/3/1 吴磊",
      "员工 离职 1002 2026-04-01 合同到期", "员工 1002", "员工 1005", "员工 导出 1001",
      "员工 删除 1001 本人要求", "1002", "员工 删除 1001 本人要求", "1001", "not the passphrase",
      "员工 删除 1001 本人要求", "1001", TestStore.signingPassphrase, "员工 导入 /no/such", "tc")
    for said in [
      "新添 2 人", "2026-03-01", "从 2026-04-01 起离职", "原因：合同到期", "1001 王芳 的全部记录", "没有删除。",
      "口令不对", "1001 的记录已删除", "读不了 /no/such",
    ] {
      #expect(visit.contains(said), "\(said)\n\(visit)")
    }
    #expect(!FileManager.default.fileExists(atPath: store.journal("1001").path))
    #expect(try store.run("verify").status == 0)
  }

  @Test func `nobody becomes manager by one word, nor without a PIN of their own`() throws {
    let store = try TestStore()
    try store.add("1001", "王芳")
    let early = try store.run("employees", "role", "1001", "店长", secrets: TestStore.pin)
    #expect(early.status == 1 && early.errors.contains("还没有密码"), "\(early.errors)")
    let added = try store.run(
      "employees", "add", "1002", "李强", "--role", "店长", secrets: TestStore.pin)
    #expect(added.status == 1)
    _ = try store.visit("1001", "135790", "135790", "tc")
    let given = try store.visit(
      "9001", TestStore.pin, "员工 岗位 1001 店长", "000111", "", "", "员工 岗位 1001 店长", TestStore.pin,
      "员工 重置密码 1001 忘了", TestStore.pin, "864208", "864208", "tc")
    #expect(given.contains("没有改。") && !given.contains("没有登录"))
    #expect(given.contains("1001 王芳：店长") && given.contains("请 王芳 本人现在定"), "\(given)")
    #expect(try store.visit("1001", "864208", "tc").contains("王芳，"))
  }

  @Test func `names, reasons and what may be a PIN are in no history`() throws {
    let store = try TestStore()
    let terminal = try PseudoTerminal([], home: store.home, environment: ["TERM": "dumb"])
    #expect(terminal.shows("工号: "))
    terminal.enter("9001")
    #expect(terminal.shows("密码: "))
    terminal.enter(TestStore.pin)
    for line in ["员工 添加 1005 李强", "135791", "jd"] {
      #expect(terminal.shows("9001 › "))
      terminal.enter(line)
    }
    #expect(terminal.shows("9001 › "))
    terminal.enter("tc")
    #expect(terminal.exitStatus() == 0)
    #expect(try store.text("employees/9001/history") == "jd\ntc\n")
  }

  @Test func `in a simulated run nobody is changed`() throws {
    let store = try TestStore()
    let visit = try store.visit(
      "9001", TestStore.pin, "员工 添加 1005 李强", "mm", "tc", arguments: ["--today", "2026-12-24"])
    #expect(visit.contains("模拟运行时不能改"))
    #expect(try !store.run("employees").output.contains("1005"))
  }

  @Test func `as JSON the list holds what is known of each`() throws {
    let store = try TestStore()
    try store.add("1001", "王芳")
    let left = try store.run(
      "employees", "disable", "1001", "--from", "2026-12-01", "--reason", "离职",
      secrets: TestStore.pin)
    #expect(left.status == 0, "\(left.errors)")
    let json = try store.run("employees", "list", "--format", "json").output
    let list = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let people = try #require(list?["people"] as? [[String: Any]])
    #expect(people.map { $0["employee"] as? String } == ["1001", "9001"])
    #expect(people.first?["left"] as? String == "2026-12-01")
  }

  @Test func `exported, everything about a person is there, and no secret`() throws {
    let store = try TestStore()
    try store.add("1001", "王芳")
    _ = try store.visit("1001", "135790", "135790", "xx 1", "1", "/bc 说不清楚", "/zt", "tc")
    let text = try store.run("employees", "export", "1001")
    #expect(text.output.contains("王芳") && text.output.contains("说不清楚"))
    let json = try store.run("employees", "export", "1001", "--format", "json").output
    let export = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let lines = try store.text("employees/1001/journal.jsonl").split(separator: "\n").count
    #expect((export["journal"] as? [Any])?.count == lines)
    #expect(!json.contains("argon2"))
    let file = store.file("out.json").path
    let kept = try store.run("employees", "export", "1001", "--output", file)
    #expect(kept.status == 0)
    #expect(try store.shell("stat -c %a out.json") == "600\n")
    let again = try store.run("employees", "export", "1001", "--output", file)
    #expect(again.status == 1 && again.errors.contains("已经有"))
  }

  @Test func `erased, somebody leaves no trace but a signed line that names nobody`() throws {
    let store = try TestStore()
    try store.add("1001", "王芳")
    _ = try store.visit("1001", "135790", "135790", "xx 1", "1", "/zt", "tc")
    _ = try store.run("heads")
    let naming = try store.run(
      "employees", "erase", "1001", "--reason", "王芳本人要求", "--confirm", "1001",
      secrets: TestStore.pin, TestStore.signingPassphrase)
    #expect(naming.status == 1 && naming.errors.contains("不能写姓名"), "\(naming.errors)")
    let unsure = try store.run(
      "employees", "erase", "1001", "--reason", "本人要求",
      secrets: TestStore.pin, TestStore.signingPassphrase)
    #expect(unsure.status == 1 && unsure.errors.contains("--confirm 1001"))
    let erased = try store.run(
      "employees", "erase", "1001", "--reason", "本人要求", "--confirm", "1001",
      secrets: TestStore.pin, TestStore.signingPassphrase)
    #expect(erased.status == 0, "\(erased.errors)")
    #expect(try store.shell("grep -rlaw -e 王芳 -e 1001 . | grep -v '^./archive'") == "")
    #expect(try store.text("store.jsonl").contains("\"type\":\"erased\""))
    let verified = try store.run("verify")
    #expect(verified.status == 0, "\(verified.output)")
    #expect(try store.run("doctor").status == 0)
  }

  @Test func `who was erased stays erased after a power cut`() throws {
    let store = try TestStore()
    try store.add("1001", "王芳")
    let notes = Scratch.path("calls")
    let erased = try Built.run(
      [
        "employees", "erase", "1001", "--reason", "本人要求", "--confirm", "1001", "--secret-fd", "0",
      ], input: TestStore.lines(TestStore.pin, TestStore.signingPassphrase), home: store.home,
      environment: Fault.counting(in: store.home, into: notes, "unlink,fsync"))
    #expect(erased.status == 0, "\(erased.errors)")
    let calls = try String(contentsOf: notes, encoding: .utf8).split(separator: "\n")
    let gone = try #require(
      calls.lastIndex { $0.hasPrefix("unlink ") && $0.contains("/employees/1001") })
    #expect(calls[gone...].contains { $0.hasPrefix("fsync ") && $0.hasSuffix("/employees") })
  }
}
