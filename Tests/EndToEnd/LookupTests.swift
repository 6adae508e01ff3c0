import Foundation
import Testing

/// `lookup` from the command line, as a cashier in a hurry uses it.
struct LookupTests {
  private let home = Built.newHome()

  private func lookup(_ words: String..., columns: Int = 40, language: String = "zh") throws -> (
    output: String, errors: String, status: Int32
  ) {
    try Built.run(
      ["lookup", "--lang", language] + words, home: home, environment: ["COLUMNS": "\(columns)"])
  }

  @Test(arguments: ["zh", "en"])
  func `a code tells what to do, in under a small screen`(language: String) throws {
    let (output, errors, status) = try lookup("68", language: language)
    #expect(status == 0 && errors.isEmpty)
    #expect(
      output.contains("68")
        && output.contains(language == "zh" ? "没查清以前不要再刷" : "do not charge again"))
    #expect(output.split(separator: "\n").count <= 12)
  }

  /// As they come to mind with the customer out of the door, without an input method, and in English.
  @Test(arguments: [
    "louqian", "lq", "meiqian", "zoule", "gkzl", "走了", "漏签怎么办", "顾客没签字跑掉了",
    "customer left without signing", "left without signing", "walked off", "walked", "no signature",
  ])
  func `a missed signature is found however it is called`(words: String) throws {
    let isChinese = !words.contains(" ") && words != "walked"
    let (output, _, status) = try lookup(words, language: isChinese ? "zh" : "en")
    #expect(status == 0)
    #expect(output.contains(isChinese ? "漏签，顾客已走" : "Unsigned, customer gone"), "\(output)")
  }

  @Test(arguments: ["zh", "en"])
  func `what may go wrong is listed when nothing is found`(language: String) throws {
    let (output, errors, status) = try lookup("qqqqqqqq", language: language)
    #expect(status == 1 && output.isEmpty)
    #expect(errors.contains(language == "zh" ? "lqgkyzlxds" : "customer-gone-reachable"))
  }

  @Test func `what is found beside is picked by its number`() throws {
    let played = try Built.run(
      ["--lang", "zh", "--seed", "7", "--today", "2026-11-24"],
      input: ["1001", "1", "王芳", "1", "c lq", "2", "c qqqqqqqq", "1"].map { $0 + "\n" }.joined(),
      home: home)
    #expect(played.output.contains("2 漏签，顾客已走，联系得上"))
    #expect(played.output.contains("急：今天不办，可能丢钱、丢证据"))
    #expect(played.output.contains("当场：在收银台就能解决"))
  }

  @Test func `several meanings are listed without asking for a number`() throws {
    let (output, _, status) = try lookup("超时")
    #expect(status == 0 && output.contains("签名超时") && !output.contains("编号看"))
  }

  @Test func `nothing is asked, and nothing is written`() throws {
    _ = try lookup("调单")
    #expect(!FileManager.default.fileExists(atPath: home.path))
  }

  @Test func `a miss suggests on standard error and ends with 1`() throws {
    let (output, errors, status) = try lookup("5l")
    #expect(status == 1 && output.isEmpty)
    #expect(errors.contains("51"))
  }

  @Test func `every entry of the job aid fits a small screen, an incident two`() throws {
    for word in ["冲正", "68", "漏签，顾客已走，联系得上", "1.1", "签名页面多少秒后超时"] {
      for language in ["zh", "en"] {
        // A card with whom to tell in which order needs the width of a usual screen.
        let isCard = word.hasPrefix("漏签")
        let (output, _, status) = try lookup(
          word, columns: isCard ? 80 : 40, language: language)
        #expect(status == 0)
        #expect(output.split(separator: "\n").count <= 24, "\(word) \(language)\n\(output)")
        #expect(!isCard || output.contains("countersign report card --print"))
      }
    }
  }

  @Test func `before signing in, and inside a lesson, but not in an exam`() throws {
    let played = try Built.run(
      ["--lang", "zh", "--seed", "7", "--today", "2026-11-24"],
      input: [
        "查 68", "1001", "1", "王芳", "1", "查68", "xx 1", "/查 gdh", "查 void", "/zt", "mn", "/查 68",
        "查 68",
      ].map { $0 + "\n" }.joined(), home: home)
    #expect(played.output.components(separatedBy: "68 应答超时").count == 3)
    #expect(played.output.contains("打给收单行后要来的编号"))
    #expect(played.output.contains("由主管授权整笔取消"))
    #expect(played.output.components(separatedBy: "考试里不能查").count == 3)
  }
}
