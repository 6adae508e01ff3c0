import Content
import Foundation
import Messages
import Testing
import Training

private let items = "content/courses/c/items/all.yaml"
private let lesson = "content/courses/c/lessons/first.yaml"
private let clauses = "content/courses/c/clauses.yaml"
private let course = "content/courses/c/course.yaml"
private let exam = "content/exams/exam.yaml"
private let story = "scenarios/story.yaml"

struct CheckerTests {
  @Test func `good content has no problems`() throws {
    #expect(try CheckedContent.problems(SampleContent()) == [])
  }

  @Test(arguments: BrokenContent.table)
  func `each problem is told with its place, its code and its mend`(broken: BrokenContent) throws {
    let content = try SampleContent().replacing(broken.old, in: broken.file, with: broken.new)
    let lines = try CheckedContent.problems(content)
    for line in broken.lines { #expect(lines.contains(line), "\(lines.joined(separator: "\n"))") }
  }

  @Test(arguments: Language.allCases)
  func `every problem of the table has a sentence and a mend in each language`(language: Language)
    throws
  {
    for broken in BrokenContent.table {
      let content = try SampleContent().replacing(broken.old, in: broken.file, with: broken.new)
      let folder = try content.written()
      defer { try? FileManager.default.removeItem(at: folder) }
      for problem in CheckedContent.found(in: folder) {
        let phrases = Phrasebook.of(language).problems
        #expect(!phrases.sentence(problem.kind).isEmpty && !phrases.mend(problem.kind, ".").isEmpty)
      }
    }
  }

  @Test func `a circle from which no ending can be reached is told`() throws {
    let content = try SampleContent().replacing(
      "[{when: told, to: well}, {to: badly}]", in: story, with: "open"
    ).replacing("wrong: badly", in: story, with: "wrong: open")
    let lines = try CheckedContent.problems(content)
    #expect(lines.contains { $0.contains("C028") && $0.contains("‘open’") })
    #expect(lines.contains { $0.contains("C026") && $0.contains("‘well’") })
  }

  @Test func `all problems of all files are told at once, in order of place`() throws {
    var content = try SampleContent().replacing("minutes: 5", in: lesson, with: "minutes: x")
    content = try content.replacing("passMark: 80", in: exam, with: "passMark: 0")
    content = try content.replacing("wrong: badly", in: story, with: "wrong: sadly")
    let lines = try CheckedContent.problems(content)
    #expect(lines.count == 3)
    #expect(lines == lines.sorted())
  }

  @Test(arguments: [lesson, items, clauses, course])
  func `a slip in one file is not told again by those who refer to it`(file: String) throws {
    var content = SampleContent()
    content.files[file, default: ""] += "\n  broken: ["
    let lines = try CheckedContent.problems(content)
    #expect(lines.count == 1 && lines[0].hasPrefix("\(file):"), "\(lines)")
  }
}
