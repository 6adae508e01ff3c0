import Content
import Foundation
import Integrity
import Testing
import Training

private let level = "content/certifications/level.yaml"

struct RequirementReadingTests {
  private func opened(_ content: SampleContent = SampleContent()) throws -> Library {
    let folder = try content.written()
    defer { try? FileManager.default.removeItem(at: folder) }
    guard
      case .ready(let library) = Library.open(
        folder: folder, store: nil, cacheFolder: nil, builder: "test")
    else { throw CocoaError(.fileReadCorruptFile) }
    return library
  }

  @Test func `each kind is read`() throws {
    let read = try #require(try opened().index.program.certification("level"))
    let text = LocalizedText([.zh: "我记住了", .en: "I will"])
    #expect(
      read.requirements == [
        Requirement(id: "lessons", .lessons(["first"])),
        Requirement(id: "scenarios", .scenarios(["story", "more"])),
        Requirement(id: "criticals", .items(["choice", "number"], days: 2)),
        Requirement(id: "exam", .exam("exam", proctored: true)),
        Requirement(id: "seen", .observation("sale", level: .alone, times: 1)),
        Requirement(
          id: "rules",
          .acknowledgment(
            Acknowledgment(
              id: "level/rules", text: text,
              revision: Digest(of: try CanonicalJSON.encoded(text)).hex))),
      ])
    #expect(
      read.renewals == [
        [Requirement(id: "exam", .exam("exam", proctored: false))],
        [
          Requirement(id: "all", .lessons(["first"])),
          Requirement(id: "words", .items(["choice", "words", "order"], days: 1)),
        ],
      ])
  }

  @Test(arguments: [
    (
      "{id: exam, exam: exam, proctored: true}", "{id: exam}", "17:5", "C058",
      "nothing is asked for"
    ),
    (
      "{id: exam, exam: exam, proctored: true}", "{id: exam, exam: exam, accept: x}", "17:5",
      "C058",
      "exam and accept stand here together"
    ),
    ("{id: exam, exam: exam, proctored: true}", "[]", "17:5", "C007", "a mapping"),
    (
      "exam: exam, proctored: true", "exam: exm", "17:22", "C013",
      "no exam ‘exm’; did you mean ‘exam’"
    ),
    ("exam: exam, proctored: true", "exam: exam, days: 2", "17:28", "C009", "unknown key ‘days’"),
    ("proctored: true", "proctored: yes", "17:39", "C007", "true or false"),
    ("lessons: [first]", "lessons: [frist]", "14:29", "C013", "no lesson ‘frist’"),
    ("lessons: [first]", "lessons: []", "14:28", "C018", "0 lessons where 1 to 50"),
    ("lessons: [first]", "lessons: [first, first]", "14:36", "C041", "‘first’ is listed already"),
    ("lessons: [first]", "lessons: first", "14:28", "C007", "a list"),
    ("scenarios: [story, more]", "scenarios: [storey]", "15:33", "C013", "no scenario ‘storey’"),
    ("scenarios: [story, more]", "scenarios: []", "15:32", "C018", "0 scenarios where 1 to 50"),
    ("scenarios: [story, more]", "practice: [sael]", "15:32", "C013", "no procedure ‘sael’"),
    ("scenarios: [story, more]", "practice: []", "15:31", "C018", "0 procedures where 1 to 50"),
    ("scenarios: [story, more]", "practice: sale", "15:31", "C007", "a list"),
    ("items: [choice, number]", "items: [chioce]", "16:29", "C013", "no item ‘chioce’"),
    ("days: 2", "days: 0", "16:52", "C021", "from 1 to 10"),
    ("days: 2", "days: 11", "16:52", "C021", "from 1 to 10"),
    ("observation: sale", "observation: sail", "18:29", "C013", "no observation ‘sail’"),
    ("level: 4", "level: 6", "18:42", "C021", "from 1 to 5"),
    ("level: 4", "level: 4, times: 0", "18:52", "C021", "from 1 to 10"),
    (", level: 4", "", "18:5", "C008", "‘level’ is missing"),
    ("accept: {zh: 我记住了, en: I will}", "accept: \"\"", "19:25", "C015", "the text is empty"),
    ("id: rules", "id: lessons", "19:10", "C012", "the id ‘lessons’ is used twice"),
    ("course: c", "course: d", "22:25", "C013", "no course ‘d’"),
    ("topic: first", "topic: frist", "23:26", "C013", "no topic ‘frist’; did you mean ‘first’"),
    ("  - - {id: exam, exam: exam}", "  - []", "21:5", "C018", "0 requirements where 1 to 20"),
    ("  - - {id: exam, exam: exam}", "  - {id: exam, exam: exam}", "21:5", "C007", "a list"),
  ])
  func `what cannot be meant is told where it stands`(
    _ old: String, _ new: String, _ place: String, _ code: String, _ words: String
  ) throws {
    let content = try SampleContent().replacing(old, in: level, with: new)
    let lines = try CheckedContent.problems(content)
    #expect(lines.count == 1, "\(lines)")
    #expect(lines[0].hasPrefix("\(level):\(place): error[\(code)]: "), "\(lines)")
    #expect(lines[0].contains(words), "\(lines)")
  }

  @Test func `drills are asked for by their incidents, or by a severity`() throws {
    func asked(_ drills: String) throws -> Requirement.Kind? {
      let content = try SampleContent.withWallCard.replacing(
        "scenarios: [story, more]", in: level, with: "escalate: \(drills)")
      return try opened(content).index.program.certification("level")?.requirements[1].kind
    }
    #expect(try asked("[caller, gone]") == .escalations(["caller", "gone"]))
    #expect(try asked("{severity: 2}") == .escalations(["gone"]))
    for (drills, words) in [
      ("[collar]", "no incident ‘collar’; did you mean ‘caller’"),
      ("[]", "0 incidents where 1 to 50"), ("[gone, gone]", "‘gone’ is listed already"),
      ("gone", "a list"), ("{severity: 5}", "from 1 to 4"),
      ("{severity: 3}", "0 incidents where 1 to 50"), ("{}", "‘severity’ is missing"),
      ("{severity: 1, mode: alone}", "unknown key ‘mode’"),
    ] {
      let content = try SampleContent.withWallCard.replacing(
        "scenarios: [story, more]", in: level, with: "escalate: \(drills)")
      let lines = try CheckedContent.problems(content)
      #expect(lines.count == 1 && lines[0].contains(words), "\(drills): \(lines)")
    }
  }

  @Test func `an id may come again in another list`() throws {
    let content = try SampleContent().replacing(
      "{id: all, course: c}", in: level, with: "{id: exam, course: c}")
    #expect(try CheckedContent.problems(content) == [])
  }

  @Test func `as many as nobody could meet are told`() throws {
    let many = (1...21).map { "  - {id: e\($0), exam: exam}" }.joined(separator: "\n")
    let content = try SampleContent().replacing(
      "requires:\n", in: level, with: "requires:\n\(many)\n")
    let lines = try CheckedContent.problems(content)
    #expect(lines.count == 1 && lines[0].contains("27 requirements where 1 to 20"), "\(lines)")
  }
}
