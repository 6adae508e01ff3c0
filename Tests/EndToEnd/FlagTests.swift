import Foundation
import Samples
import Testing

/// A flag from the question to the trainer's reply and back.
struct FlagTests {
  private let home = Built.newHome()

  private func visit(_ lines: String...) throws -> String {
    let isNew = !FileManager.default.fileExists(atPath: home.path)
    let opening = ["1001"] + (isNew ? ["1", "王芳", "1"] : [])
    return try Built.run(
      ["--lang", "zh"], input: (opening + lines).map { $0 + "\n" }.joined(), home: home
    ).output
  }

  private func run(_ arguments: String...) throws -> (
    output: String, errors: String, status: Int32
  ) {
    try Built.run(arguments + ["--lang", "zh"], home: home, environment: ["COLUMNS": "80"])
  }

  @Test func `a flag is listed, answered, and its answer told once`() throws {
    _ = try visit("xx 1", "2", "/bc 第二张卡说得不清楚 卡号4111111111111111", "/zt")
    let listed = try run("report", "flags")
    #expect(listed.status == 0)
    #expect(listed.output.contains("1001-1") && listed.output.contains("第二张卡说得不清楚"))
    #expect(!listed.output.contains("4111111111111111"))
    #expect(listed.output.contains("还没有答复"))

    let answered = try run("answer-flag", "1001-1", "已经改写，谢谢。", "--by", "9001")
    #expect(answered.status == 0, "\(answered.errors)")
    #expect(try run("report", "flags").output.contains("答复：已经改写，谢谢。（9001"))

    #expect(try visit("tc").contains("你提的疑问有答复了"))
    #expect(try !visit("tc").contains("你提的疑问有答复了"))
  }

  @Test func `as JSON a flag holds item, revision, answer and words`() throws {
    _ = try visit("xx 1", "2", "2", "2", "2", "2", "2", "/bc 这题两个都对", "/zt")
    let json = try run("report", "flags", "--format", "json").output
    let flags =
      (try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])?["flags"]
      as? [[String: Any]]
    let flag = try #require(flags?.first)
    #expect(flag["words"] as? String == "这题两个都对")
    #expect((flag["revision"] as? String)?.count == 64)
    #expect(flag["about"] is String)
  }

  @Test func `a flag on a decision of a scenario shows the decision`() throws {
    _ = try visit("qj 3", "/bc 选项都不对", "/zt")
    let listed = try run("report", "flags").output
    #expect(listed.contains("屏幕在等，孩子也在等"), "\(listed)")
  }

  @Test func `a reply on a simulated day is no reply`() throws {
    _ = try visit("xx 1", "2", "/bc 说不清楚", "/zt")
    let answered = try run("answer-flag", "1001-1", "好", "--by", "9001", "--today", "2030-01-01")
    #expect(answered.status == 0, "\(answered.errors)")
    #expect(try run("report", "flags").output.contains("还没有答复"))
    #expect(try !visit("tc").contains("你提的疑问有答复了"))
  }

  @Test func `a record that cannot be read is told and the others are listed`() throws {
    defer { Kept.remove(home) }
    _ = try visit("xx 1", "2", "/bc 说不清楚", "/zt")
    let broken = home.appending(path: "employees/1002")
    try FileManager.default.createDirectory(at: broken, withIntermediateDirectories: true)
    try Data("nonsense\n".utf8).write(to: broken.appending(path: "journal.jsonl"))
    let listed = try run("report", "flags")
    #expect(listed.status == 1 && listed.errors.contains("1002"), "\(listed.errors)")
    #expect(listed.output.contains("1001-1"))
  }

  @Test(arguments: [["1001-9", "x"], ["9999-1", "x"], ["nonsense", "x"]])
  func `a flag that is not there is told with what to do`(words: [String]) throws {
    _ = try visit("tc")
    let result = try Built.run(
      ["answer-flag"] + words + ["--by", "9001", "--lang", "zh"], home: home)
    #expect(result.status == 1 && result.errors.contains("countersign report flags"))
  }
}
