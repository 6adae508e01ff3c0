import Content
import Foundation
import Testing

private let items = "content/courses/c/items/all.yaml"
private let lesson = "content/courses/c/lessons/first.yaml"
private let course = "content/courses/c/course.yaml"
private let story = "scenarios/story.yaml"

/// One mistake is told once, and not again by everything that depends on it.
struct ContentReaderTests {
  static let slips: [(file: String, old: String, new: String, told: String)] = [
    (items, "- id: words\n    kind", "- kind", "C008 11:5"),
    (items, "id: words", "id: Words", "C011 11:9"),
    (items, "id: order", "id: choice", "C012 18:9"),
    (story, "- id: quiz\n    ask", "- ask", "C008 17:5"),
    (story, "set: [told]", "set: [tolld]", "C013 15:62"),
    (story, "add: {patience: -1}", "add: {patients: -1}", "C013 16:51"),
    (story, "to: quiz}", "goto: quiz}", "C009 15:69"),
    (story, "ask: choice\n", "ask: choice\n    tell: {zh: 说, en: Say}\n", "C058 17:5"),
    (story, "wrong: badly", "wrong: sooner", "C013 20:12"),
    (items, "stem: {zh: 题, en", "stem: {cn: 题, en", "C009 6:12"),
    (items, "stem: {zh: 题, en", "stem: {中文: 题, en", "C009 6:12"),
    (course, "lessons: [first]", "lessons: [frist]", "C013 4:11"),
    ("content/exams/exam.yaml", "passMark: 80", "passMark: 80%", "C007 6:11"),
    ("content/exams/exam.yaml", "passMark: 80", "passMark: 0.8", "C007 6:11"),
    ("content/exams/exam.yaml", "topic: first", "topic: frist", "C032 8:5"),
    (
      "content/courses/c/items/more.yaml", "from: 1, to: 9", "from: 9, to: 1", "C045 18:15"
    ),
    (lesson, "zh: 卡片", "zh: 卡\u{200B}片", "C039 7:17"),
    (lesson, "zh: 卡片", "zh: ｛｛hotline｝｝", "C047 7:17"),
  ]

  @Test(arguments: slips.indices)
  func `a mistake is told once`(_ index: Int) throws {
    let slip = Self.slips[index]
    let content = try SampleContent().replacing(slip.old, in: slip.file, with: slip.new)
    let found = try problems(content)
    let told = found.map { "\($0.code) \($0.place.line):\($0.place.column)" }
    // Two choices go to the quiz, and the included item is gone with its topic.
    let besides = ["C009 16:66", "C013 9:11", "C033 9:11"]
    #expect(told.filter { !besides.contains($0) } == [slip.told], "\(told)")
    #expect(found.contains { $0.place.file == slip.file })
  }

  @Test func `a file in another encoding is told, and nobody who refers to it`() throws {
    for file in [course, lesson, items, "content/courses/c/clauses.yaml", "content/store.yaml"] {
      let folder = try SampleContent().written()
      defer { try? FileManager.default.removeItem(at: folder) }
      let text = SampleContent().files[file] ?? ""
      try SampleContent().write(try #require(text.data(using: .utf16)), to: file, in: folder)
      #expect(CheckedContent.found(in: folder).map(\.code) == ["C002"], "\(file)")
    }
  }

  @Test func `store values that are nowhere are missed once`() throws {
    var content = SampleContent()
    content.files["content/store.yaml"] = nil
    content = try content.replacing("zh: 卡片", in: lesson, with: "zh: \"{{hotline}}\"")
    #expect(
      try problems(content) == [
        Problem(.unreadable(reason: "no such file"), at: Place(file: "content/store.yaml"))
      ])
  }

  @Test func `in a block the line of the mistake is told`() throws {
    let text = "text: {zh: \"一\\n二\\n三\", en: \"call {{hotline}}\\ntwo\\nthree\"}"
    for (written, code) in [
      ("{{hotlin}}", "C023"), ("{{hotline", "C047"), ("4111 1111 1111 1111", "C024"),
    ] {
      let content = try SampleContent().replacing(
        text, in: lesson,
        with: "text:\n      zh: |\n        一\n        二\n        \(written)\n      en: |\n"
          + "        one\n        two\n        three")
      #expect(try problems(content).map { "\($0.code) \($0.place.line)" } == ["\(code) 12"])
    }
  }

  @Test func `numbers of clauses are looked up, so each is used once`() throws {
    let clauses = "content/courses/c/clauses.yaml"
    var doubled = SampleContent()
    doubled.files[clauses, default: ""] +=
      "\n  - {id: other, number: \"1.1\", text: 别的, certainty: varies, source: 别处, asOf: 2018}"
    let first = Place(file: clauses, line: 4, column: 13)
    #expect(
      try problems(doubled) == [
        Problem(
          .doubledNumber("1.1", first: first), at: Place(file: clauses, line: 11, column: 25))
      ])
  }

  private func problems(_ content: SampleContent) throws -> [Problem] {
    let folder = try content.written()
    defer { try? FileManager.default.removeItem(at: folder) }
    return CheckedContent.found(in: folder)
  }
}
