import Content
import Foundation
import Testing

private let course = "content/courses/c/course.yaml"
private let lesson = "content/courses/c/lessons/first.yaml"

/// What beginners do to YAML: each mistake is told once, by its name, where it was made.
struct SlipSearchTests {
  /// In the place of the title, which begins in line 3 of the course.
  static let titles: [(written: String, slip: YAMLSlip, line: Int, column: Int)] = [
    ("title:\n\tzh: 课程\n\ten: Course", .tab, 4, 1),
    ("title:\n  zh: 课程\n \ten: Course", .tab, 5, 2),
    ("title:\n\u{3000}\u{3000}zh: 课程\n  en: Course", .foreignSpace, 4, 1),
    ("title:\u{3000}课程", .foreignSpace, 3, 7),
    ("title:\u{A0}课程", .foreignSpace, 3, 7),
    ("title：课程", .fullWidthColon, 3, 6),
    ("title: {zh：课程, en: Course}", .fullWidthColon, 3, 9),
    ("title:课程", .noSpaceAfterColon, 3, 6),
    ("title: {zh:课程, en: Course}", .noSpaceAfterColon, 3, 9),
    ("title: {zh: 课程，en: Course}", .fullWidthComma, 3, 15),
    ("title: ｛zh: 课程, en: Course｝", .fullWidthBrace, 3, 8),
    ("title: {zh: 课程, en: Cross, the customer pays.}", .commaInText, 3, 28),
    ("title: {zh: \"课程, en: Course}", .openQuote, 3, 13),
    ("title:\n  zh: \"课程\n  en: \"Course\"", .openQuote, 4, 7),
    ("title:\n  zh: \"课程\n# 空\n\n  en: \"Course\"", .openQuote, 4, 7),
    ("title: {zh: 课程, en: Course", .openBrace, 3, 8),
    ("title: {zh: 课程, en: Course\n\n# 空", .openBrace, 3, 8),
    ("title: 注意: 看", .unquotedText, 3, 10),
    ("title: {zh: 注意: 看, en: Course}", .unquotedText, 3, 15),
    ("title: {zh: 课程 #1, en: Course}", .unquotedText, 3, 16),
    ("title: {zh: %课程, en: Course}", .unquotedText, 3, 13),
    ("title: @课程", .unquotedText, 3, 8),
    ("title: {zh: *课程, en: Course}", .unquotedText, 3, 13),
    ("title: !课程", .unquotedText, 3, 8),
    ("title: {zh: {{hotline}}, en: Course}", .unquotedText, 3, 13),
    ("title: {zh: {{hotline}} 电话, en: Course}", .unquotedText, 3, 13),
    ("title: {zh: '课程'好, en: Course}", .unquotedText, 3, 16),
    ("title: {zh: '课程, en: Course}", .unquotedText, 3, 13),
    ("title: {zh: [示例] 课程, en: Course}", .unquotedText, 3, 13),
  ]

  @Test(arguments: titles.indices)
  func `a slip in a title is told`(_ index: Int) throws {
    let title = Self.titles[index]
    let content = try SampleContent().replacing(
      "title: {zh: 课程, en: Course}", in: course, with: title.written)
    let place = Place(file: course, line: title.line, column: title.column)
    #expect(try found(in: content) == [Problem(.slip(title.slip), at: place)])
  }

  @Test(arguments: ["－ first", "— first", "–first", "-first"])
  func `a dash that makes no list is told`(_ element: String) throws {
    let content = try SampleContent().replacing(
      "lessons: [first]", in: course, with: "lessons:\n  \(element)")
    let place = Place(file: course, line: 5, column: 3)
    #expect(try found(in: content) == [Problem(.slip(.badDash), at: place)])
  }

  @Test(arguments: ["    第二行", "          第二行", "  第二行"])
  func `a line that leaves its block is told`(_ second: String) throws {
    let content = try SampleContent().replacing(
      "text: {zh: \"一\\n二\\n三\", en: \"call {{hotline}}\\ntwo\\nthree\"}", in: lesson,
      with: "text:\n      zh: |\n            第一行\n\(second)\n      en: |\n        First")
    let indent = second.prefix { $0 == " " }.count
    let place = Place(file: lesson, line: 11, column: indent + 1)
    #expect(try found(in: content) == [Problem(.slip(.blockIndent), at: place)])
  }

  @Test func `what stands in a block of text is never taken for a slip`() throws {
    let block =
      "text:\n      zh: |\n        —— 看：{zh\n        minutes:5 \"\n        三\n      en: |\n"
      + "        one\n        two\n        three"
    let content = try SampleContent().replacing(
      "text: {zh: \"一\\n二\\n三\", en: \"call {{hotline}}\\ntwo\\nthree\"}", in: lesson,
      with: block)
    #expect(try found(in: content) == [])
    let broken = try content.replacing("check: choice", in: lesson, with: "check：choice")
    #expect(
      try found(in: broken) == [
        Problem(.slip(.fullWidthColon), at: Place(file: lesson, line: 18, column: 10))
      ])
  }

  @Test(arguments: ["", "\n\n", "# later\n"])
  func `an empty file is called empty, and nothing else is told because of it`(
    _ text: String
  ) throws {
    for file in SampleContent().files.keys {
      var content = SampleContent()
      content.files[file] = text
      #expect(try found(in: content) == [Problem(.slip(.emptyFile), at: Place(file: file))])
    }
  }

  @Test func `of codes that could not be read none is missed where it is named`() throws {
    let file = "content/response-codes.yaml"
    var content = try SampleContent().replacing(
      "screen: ready, amount", in: "content/procedures/sale.yaml",
      with: "screen: ready, answer: [\"51\"], amount")
    content.files[file] = ""
    #expect(try found(in: content) == [Problem(.slip(.emptyFile), at: Place(file: file))])
  }

  @Test func `what is none of these is told in the parser's words`() throws {
    let content = try SampleContent().replacing(
      "lessons: [first]", in: course, with: "lessons: [first]]")
    guard case .badYAML = try found(in: content).first?.kind else {
      Issue.record("no C004")
      return
    }
  }

  private func found(in content: SampleContent) throws -> [Problem] {
    let folder = try content.written()
    defer { try? FileManager.default.removeItem(at: folder) }
    return CheckedContent.found(in: folder)
  }
}
