import Foundation
import Samples
import Testing

/// Each report about certification, run on a small home.
struct ReportTests {
  private static let commands = [
    ["certification"], ["today"], ["matrix"], ["expiring", "--within", "8w"],
    ["sheet", "--title", "新规则", "--trainer", "陈静"], ["coaching"], ["transcript", "1001"],
  ]

  private func store() throws -> TestStore {
    let store = try TestStore()
    try store.add("1001", "王芳")
    try store.add("1002", "李强")
    return store
  }

  private func run(_ store: TestStore, _ arguments: [String]) throws -> (
    output: String, errors: String, status: Int32
  ) {
    try Built.run(
      ["report"] + arguments, home: store.home, environment: ["COLUMNS": "80"])
  }

  @Test func `each prints text, a spreadsheet and JSON`() throws {
    let store = try store()
    for command in Self.commands {
      let text = try run(store, command)
      #expect(text.status == 0 && text.output.contains("城东店"), "\(command): \(text.errors)")
      #expect(text.output.contains("由 countersign "), "\(command)")
      let csv = try run(store, command + ["--format", "csv"])
      #expect(csv.status == 0 && csv.output.hasPrefix("\u{FEFF}employee,name,"), "\(command)")
      let json = try run(store, command + ["--format", "json"])
      let document =
        try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
      #expect(document?["report"] as? String == command[0])
      let heads = document?["heads"] as? [String: Any]
      #expect(json.status == 0 && heads?["journals"] as? Int == 4, "\(json.output)")
    }
  }

  @Test func `for listening nothing is ruled or set in`() throws {
    let store = try store()
    for command in Self.commands {
      let linear = try run(store, command + ["--linear"])
      #expect(linear.status == 0, "\(linear.errors)")
      for line in linear.output.split(separator: "\n") {
        let isPlain = !line.hasPrefix(" ") && !line.contains("--") && !line.contains("__")
        #expect(isPlain && !line.hasPrefix("+"), "\(command): \(line)")
      }
    }
  }

  @Test func `in English they are English`() throws {
    let store = try store()
    for command in Self.commands {
      let text = try run(store, command + ["--lang", "en"])
      #expect(text.status == 0 && text.output.contains("Made by countersign"), "\(command)")
    }
  }

  @Test func `a day may be named, also one to come`() throws {
    let store = try store()
    let later = try run(store, ["today", "--as-of", "2099/1/5"])
    #expect(later.status == 0 && later.output.contains("2099-01-05 还没有到"), "\(later.output)")
    let known = try run(store, ["matrix", "--as-of", "2099年1月5日", "--known", "2098-12-31"])
    #expect(known.output.contains("只用 2098-12-31 及以前记下的"), "\(known.output)")
    for options in [["--as-of", "昨天"], ["--known", "5/1/2026"]] {
      let bad = try run(store, ["today"] + options)
      #expect(bad.status == 64 && bad.errors.contains("不是日期"), "\(bad.errors)")
    }
  }

  @Test func `what cannot be understood is told, and nothing is printed`() throws {
    let store = try store()
    for (arguments, said) in [
      (["expiring", "--within", "soon"], "不是天数"), (["sheet", "--day", "soon"], "不是日期"),
      (["transcript", "7777"], "没有工号 7777"), (["--linear", "today"], "countersign report today"),
      (["matrix", "--print", "1001"], "是工号"),
    ] {
      let result = try run(store, arguments)
      #expect(result.status != 0 && result.errors.contains(said), "\(result.errors)")
      #expect(result.output.isEmpty)
    }
  }

  @Test func `a record in doubt stands first and makes the exit status 1`() throws {
    let store = try store()
    defer { Kept.remove(store.home) }
    try Data("nonsense\n".utf8).write(to: store.journal("1002"))
    for command in Self.commands.dropLast() {
      let text = try run(store, command)
      let second = text.output.split(separator: "\n").dropFirst().first ?? ""
      #expect(text.status == 1 && second.contains("1002 的记录读不出来"), "\(command): \(text.output)")
      let csv = try run(store, command + ["--format", "csv"])
      #expect(csv.status == 1 && csv.errors.contains("1002 的记录读不出来"), "\(command)")
    }
  }

  @Test func `who has left is only counted, unless named`() throws {
    let store = try store()
    let left = try store.run(
      "employees", "disable", "1002", "--reason", "离职", secrets: TestStore.pin)
    #expect(left.status == 0, "\(left.errors)")
    let all = try run(store, ["today"])
    let words = all.output.replacing("\n", with: "")
    #expect(!words.contains("李强") && words.contains("另有 1 人已离职"), "\(all.output)")
    #expect(try run(store, ["transcript", "1002"]).output.contains("离开：离职"))
    let before = try run(store, ["today", "--as-of", "2020-01-01"])
    #expect(before.status == 0 && !before.output.contains("王芳"), "\(before.output)")
  }

  @Test
  func `a journal cut short behind what a kept list names is told, without its scorecard too`()
    throws
  {
    let store = try store()
    defer { Kept.remove(store.home) }
    _ = try store.run("heads")
    let lines = try store.text("employees/1001/journal.jsonl").split(separator: "\n")
    try (lines.dropLast().joined(separator: "\n") + "\n").write(
      to: store.journal("1001"), atomically: true, encoding: .utf8)
    try FileManager.default.removeItem(at: store.file("employees/1001/scorecard.json"))
    let today = try run(store, ["today"])
    #expect(today.status == 1 && today.output.contains("1001 的记录有疑问"), "\(today.output)")
  }
}
