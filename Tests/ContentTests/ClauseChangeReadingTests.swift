import Content
import Foundation
import Testing
import Training

private let clauses = "content/courses/c/clauses.yaml"
private let lesson = "content/courses/c/lessons/first.yaml"
private let second = "content/courses/c/lessons/second.yaml"
private let course = "content/courses/c/course.yaml"

struct ClauseChangeReadingTests {
  private func changes(_ content: SampleContent) throws -> [ClauseChange] {
    let folder = try content.written()
    defer { try? FileManager.default.removeItem(at: folder) }
    guard
      case .ready(let library) = Library.open(
        folder: folder, store: nil, cacheFolder: nil, builder: "test")
    else { throw CocoaError(.fileReadCorruptFile) }
    return library.index.program.changes
  }

  @Test func `a change names the lessons that quote the clause, in the order of the course`() throws
  {
    var content = SampleContent()
    content.files[second] = content.files[lesson]?.replacing(
      "lesson: first", with: "lesson: second")
    content.files[course] = content.files[course]?.replacing("[first]", with: "[second, first]")
    let changed = try #require(Day("2026-06-01"))
    #expect(
      try changes(content) == [
        ClauseChange(
          clause: "rule", number: "1.1", text: LocalizedText([.zh: "规则", .en: "Rule"]),
          changed: changed, within: 30, lessons: ["second", "first"])
      ])
  }

  @Test func `a clause that did not change is none`() throws {
    let content = try SampleContent().replacing(
      "\n    changed: 2026-06-01\n    retrain: 30", in: clauses, with: "")
    #expect(try changes(content) == [])
  }

  @Test(arguments: [
    ("\n    retrain: 30", "", "3:5", "C008", "‘retrain’ is missing"),
    ("\n    changed: 2026-06-01", "", "3:5", "C008", "‘changed’ is missing"),
    ("retrain: 30", "retrain: 0", "10:14", "C021", "from 1 to 366"),
    ("retrain: 30", "retrain: 367", "10:14", "C021", "from 1 to 366"),
    ("changed: 2026-06-01", "changed: 2026-06", "9:14", "C046", "‘2026-06’ is no day"),
  ])
  func `half of a change, and a wrong one, are told`(
    _ old: String, _ new: String, _ place: String, _ code: String, _ words: String
  ) throws {
    let lines = try CheckedContent.problems(SampleContent().replacing(old, in: clauses, with: new))
    #expect(lines.count == 1, "\(lines)")
    #expect(lines[0].hasPrefix("\(clauses):\(place): error[\(code)]: "), "\(lines)")
    #expect(lines[0].contains(words), "\(lines)")
  }

  @Test func `a changed clause that nobody could learn again is told`() throws {
    let content = try SampleContent().replacing("clauses: [rule]", in: lesson, with: "clauses: []")
    #expect(
      try CheckedContent.problems(content) == [
        "\(clauses):3:5: error[C060]: no lesson of a course quotes the changed clause ‘rule’, so nobody could learn it again; quote it on a card, or remove ‘changed’ and ‘retrain’"
      ])
  }

  @Test func `a lesson that cannot be read may have quoted it`() throws {
    let content = try SampleContent().replacing(
      "clauses: [rule]", in: lesson, with: "clauses: rule")
    #expect(try !CheckedContent.problems(content).contains { $0.contains("C060") })
  }

  @Test func `the clause itself, and what items are known by, stay as they are`() throws {
    let folder = try SampleContent().written()
    let other = try SampleContent().replacing(
      "\n    changed: 2026-06-01\n    retrain: 30", in: clauses, with: ""
    ).written()
    defer {
      try? FileManager.default.removeItem(at: folder)
      try? FileManager.default.removeItem(at: other)
    }
    let revisions = try [folder, other].map { folder in
      guard
        case .ready(let library) = Library.open(
          folder: folder, store: nil, cacheFolder: nil, builder: "test")
      else { throw CocoaError(.fileReadCorruptFile) }
      return library.items().map(\.revision)
    }
    #expect(revisions[0] == revisions[1])
  }
}
