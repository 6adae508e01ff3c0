import Console
import Content
import Foundation
import Messages
import Testing
import Training

/// What `check` advises on content that can be taught.
struct AdviceTests {
  private let items = "content/courses/c/items/all.yaml"
  private let lesson = "content/courses/c/lessons/first.yaml"

  private func lines(in folder: URL, day: Int = 20_781) -> [String] {
    Checker.problems(in: folder, today: Day(number: day), displayWidth: \.displayWidth)
      .map { Phrasebook.of(.en).problems.line($0) }
  }

  private func lines(_ content: SampleContent) throws -> [String] {
    let folder = try content.written()
    defer { try? FileManager.default.removeItem(at: folder) }
    return lines(in: folder)
  }

  private func choices(_ rights: [String]) -> SampleContent {
    var content = SampleContent()
    for (index, right) in rights.enumerated() {
      content.files[items, default: ""] +=
        "\n  - {id: c\(index), kind: single-choice, topic: first, stem: {zh: 题\(index), en: Stem \(index)}, "
        + "clause: rule, options: [{id: a, right: true, text: {zh: 一样, en: \(right)}}, "
        + "{id: b, text: {zh: 一二三, en: four words long here}}]}"
    }
    return content
  }

  @Test func `where the longest option is mostly right, length tells`() throws {
    let long = "far more words than there are in the other one"
    #expect(
      try lines(choices([long, long, long])) == [
        "\(items):27:10: warning[C053]: in 3 of 4 single choices of topic ‘first’ the longest option is right in English: length tells; lengthen distractors, or shorten what is right"
      ])
    #expect(try lines(choices([long, long, "short"])) == [])
    #expect(try lines(choices([long, "short", "brief", "tiny"])) == [])
  }

  @Test func `an exam that guessers pass is told with the odds`() throws {
    let content = try SampleContent().replacing(
      "passMark: 80", in: "content/exams/exam.yaml", with: "passMark: 40")
    let found = try lines(content)
    // {words, choice}: 1/2; {words, order}: 1/6 fully, 5 of 6 pairs are not enough for 40 % of two.
    #expect(found.count == 1 && found[0].hasPrefix("content/exams/exam.yaml:6:11: warning[C052]"))
    #expect(found[0].contains("within 3 attempts"))
  }

  @Test func `a review is due the day after its day`() throws {
    let content = try SampleContent().replacing(
      "asOf: 2018-06", in: "content/courses/c/clauses.yaml",
      with: "asOf: 2018-06\n    reviewBy: 2026-11-24")
    let folder = try content.written()
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(lines(in: folder, day: 20_781) == [])
    #expect(
      lines(in: folder, day: 20_782) == [
        "content/courses/c/clauses.yaml:9:15: warning[C056]: this was to be looked at again by 2026-11-24; look at the source, then change asOf and reviewBy"
      ])
  }

  @Test func `a translation is stale when one language changes alone, until it is accepted`() throws
  {
    let content = SampleContent()
    let folder = try content.written()
    defer { try? FileManager.default.removeItem(at: folder) }
    try Checker.acceptTranslations(in: folder)
    #expect(lines(in: folder) == [])

    let changed = try content.replacing("en: First}", in: lesson, with: "en: Opening}")
    try content.write(Data((changed.files[lesson] ?? "").utf8), to: lesson, in: folder)
    #expect(
      lines(in: folder) == [
        "\(lesson):3:8: warning[C057]: the other language was changed and the Chinese was not; look at both; if they agree, run countersign check --accept-translations ."
      ])

    let both = try changed.replacing("zh: 第一课", in: lesson, with: "zh: 开头")
    try content.write(Data((both.files[lesson] ?? "").utf8), to: lesson, in: folder)
    #expect(lines(in: folder) == [], "both changed: somebody looked at both")

    try content.write(Data((changed.files[lesson] ?? "").utf8), to: lesson, in: folder)
    try Checker.acceptTranslations(in: folder)
    #expect(lines(in: folder) == [])
  }

  @Test func `a line of a slip must stand on a narrow screen, with its number and its label`()
    throws
  {
    func slip(_ width: Int) -> SampleContent {
      var content = SampleContent()
      content.files[items, default: ""] +=
        "\n  - {id: slip, kind: spot-the-error, topic: first, stem: {zh: 找, en: Find}, clause: rule, "
        + "document: {title: {zh: 单（示例）, en: Slip (example)}, lines: ["
        + "{id: a, label: {zh: 金额, en: AMOUNT}, value: \"\(String(repeating: "8", count: width))\"}, "
        + "{id: b, value: x, wrong: true}, {id: c, value: x}]}}"
      return content
    }
    // Five columns, six of the label, two between: 27 are left of forty.
    #expect(try lines(slip(27)) == [])
    let found = try lines(slip(28))
    #expect(found.count == 1 && found[0].contains("C054"), "\(found)")
    #expect(found[0].contains("English text takes 41 columns"), "\(found)")
  }

  @Test func `a card whose item is out of date is told, and a topic with too few left`() throws {
    var content = try SampleContent().replacing(
      "- id: choice\n", in: items, with: "- id: choice\n    validUntil: 2026-11-24\n")
    content = try content.replacing("count: 2", in: "content/exams/exam.yaml", with: "count: 3")
    let folder = try content.written()
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(lines(in: folder, day: 20_781) == [])
    #expect(
      lines(in: folder, day: 20_782) == [
        "\(lesson):10:12: warning[C061]: item ‘choice’ may be asked until 2026-11-24, and with it card ‘card’ is gone from its lesson; give the card another item, or move validUntil",
        "content/exams/exam.yaml:8:5: warning[C062]: topic ‘first’ has 2 items that may be asked today, and 3 are to be drawn; look at validFrom and validUntil; draw fewer or write more",
      ])
  }

  @Test func `a fact from the future is told`() throws {
    let content = try SampleContent().replacing(
      "asOf: 2018-06", in: "content/courses/c/clauses.yaml", with: "asOf: 2099-05")
    #expect(
      try lines(content) == [
        "content/courses/c/clauses.yaml:8:11: warning[C066]: 2099-05-01 is still to come; write the day on which this was known"
      ])
  }

  @Test func `a drawing for both languages is measured once`() throws {
    let content = try SampleContent().replacing(
      "    clauses: [rule]", in: lesson,
      with: "    drawing: \"\(String(repeating: "-", count: 37))\"\n    clauses: [rule]")
    #expect(
      try lines(content) == [
        "\(lesson):9:14: warning[C054]: a line of the text takes 37 columns, and a narrow screen has room for 36; shorten the line"
      ])
  }

  @Test func `texts that nobody accepted are listed, each pair once`() throws {
    let content = SampleContent()
    let folder = try content.written()
    defer { try? FileManager.default.removeItem(at: folder) }
    func unaccepted() -> [Translation] {
      Checker.findings(
        in: folder, today: Day(number: 20_781), displayWidth: \.displayWidth,
        walking: false
      )
      .unaccepted
    }
    let all = unaccepted()
    #expect(all.count == Set(all.map { $0.zh + "|" + $0.en }).count && all.count > 20)
    try Checker.acceptTranslations(in: folder)
    #expect(unaccepted() == [])
    let changed = try content.replacing("en: First}", in: lesson, with: "en: Opening}")
    try content.write(Data((changed.files[lesson] ?? "").utf8), to: lesson, in: folder)
    let place = Place(file: lesson, line: 3, column: 8)
    #expect(unaccepted() == [Translation(place: place, zh: "第一课", en: "Opening")])
  }

  @Test func `a scenario with too many states is told, and not explored for ever`() throws {
    var content = SampleContent()
    let counters = (0..<10).map { "c\($0): {start: 0, from: 0, to: 1000}" }.joined(separator: ", ")
    let choices = (0..<6).map {
      "{id: x\($0), text: {zh: 选\($0), en: Pick \($0)}, add: {c\($0): 1}, to: \($0 == 5 ? "end" : "a")}"
    }.joined(separator: ", ")
    content.files["scenarios/large.yaml"] = """
      format: 1
      scenario: large
      title: {zh: 大, en: Large}
      summary: {zh: 一句, en: One sentence}
      course: c
      minutes: 3
      counters: {\(counters)}
      start: a
      nodes:
        - {id: a, choose: {zh: 选, en: Pick}, choices: [\(choices)]}
        - {id: end, ending: bad, title: {zh: 完, en: End}, tell: {zh: 完, en: End}, debrief: {zh: 完, en: End}}
      """
    #expect(try lines(content).contains { $0.contains("C038") })
  }
}
