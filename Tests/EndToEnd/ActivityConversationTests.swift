import Foundation
import Testing

/// What is typed inside an activity besides answers, and what it ends with.
struct ActivityConversationTests {
  private let home = Built.newHome()

  private func visit(_ lines: [String], story: Bool = false, language: String = "zh") throws
    -> String
  {
    let isNew = !FileManager.default.fileExists(atPath: home.path)
    let opening = ["1001"] + (isNew ? ["1", "王芳", "1"] : [])
    let content = Built.root.appending(path: "Tests/EndToEnd/Stories").path
    return try Built.run(
      ["--lang", language] + (story ? ["--content", content] : []),
      input: (opening + lines).map { $0 + "\n" }.joined(), home: home,
      environment: ["COLUMNS": "80"]
    ).output
  }

  @Test func `what begins like a look-up is looked up, and in an exam refused`() throws {
    let lesson = try visit(["xx 1", "c dd", "lookup 68"])
    #expect(lesson.contains("调单") && lesson.contains("68 应答超时"))
    let exam = try visit(["0", "mn", "c dd", "查 68"])
    #expect(exam.components(separatedBy: "考试里不能查。（没有当作答案）").count == 3, "\(exam)")
    #expect(exam.contains("第 1/22 题") && !exam.contains("第 2/22 题"))
  }

  @Test func `a reason is picked by its number, or typed`() throws {
    _ = try visit(["xx 1", "/bc", "3", "/bc", "5", "tai nan", "/bc", "两个都对", "/bc", ""])
    let listed = try Built.run(["report", "flags", "--lang", "zh"], home: home).output
    for words in ["疑问：有错字", "疑问：tai nan", "疑问：两个都对"] {
      #expect(listed.contains(words), "\(listed)")
    }
    #expect(!listed.contains("1001-4"))
  }

  @Test func `an exam is left at the second time, and told what that costs at the first`() throws {
    let begun = try visit(["ks", "1", "换人", "？", "tc", "/zt"])
    #expect(
      begun.contains("还没学完课程（0/6），没独立做完演练（0/3），也没做过模拟考。"), "\(begun)")
    #expect(begun.components(separatedBy: "还剩 30 分钟；离开以后还能回来 3 次").count == 3)
    #expect(begun.components(separatedBy: "已保存。考试时间照走，还剩 30 分钟").count == 2)
    // The end of the input leaves too.
    #expect(try visit(["1"]).contains("离开以后还能回来 2 次"))
  }

  @Test func `a failed exam begins with its result, and shows what was missed to who asks`() throws
  {
    let output = try visit(["ks", "1", "1", "1"], story: true)
    let result = try #require(output.range(of: "没有通过：0%（0/1 分），及格 80%。"), "\(output)")
    let left = try #require(output.range(of: "还可以考 2 次。"))
    let offer = try #require(output.range(of: "1 看没答对的（1 道）"))
    let missed = try #require(output.range(of: "没有全对的题："))
    #expect(result.upperBound <= left.lowerBound && left.upperBound <= offer.lowerBound)
    #expect(offer.upperBound <= missed.lowerBound)
    #expect(output.components(separatedBy: "没有通过").count == 2)
  }

  @Test func `what was begun is void only after a second word`() throws {
    _ = try visit(["qj 1", "1", "/zt"])
    let asked = try visit(["2", "3"])
    #expect(asked.contains("已做的 1 步会作废。真的从头开始？"))
    #expect(try visit(["2", "1"]).contains("情景《商户存根一片空白》"))
  }

  @Test func `a refresher is not spoken of before the first certificate`() throws {
    #expect(try !visit(["zs", "jd"]).contains("年度复训"))
  }
}
