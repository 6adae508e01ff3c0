import Console
import Content
import Foundation
import Messages
import Testing
import Training

/// `explain` shows examples; here they are tried.
struct ProblemExampleTests {
  @Test func `every code has just one example, and none is missing`() {
    let numbers = ProblemExample.all.compactMap { Int($0.problem.code.dropFirst()) }
    #expect(numbers.sorted() == Array(1...ProblemExample.all.count))
  }

  @Test(arguments: ProblemExample.all.filter { !$0.isOfWhole }.map(\.problem.code))
  func `what is called wrong has the code, and what is called right has not`(code: String) throws {
    let example = try #require(ProblemExample.of(code))
    let right = SampleContent()
    let wrong = try right.replacing(example.right, in: example.file, with: example.wrong)
    #expect(try !codes(right).contains(code))
    let found = try codes(wrong)
    #expect(found.contains(code), "\(found)")
  }

  @Test func `a code is found however it is written`() {
    for written in ["C012", "c12", "12", "C12"] {
      #expect(ProblemExample.of(written)?.problem.code == "C012")
    }
    for written in ["", "C", "C999", "12x", "-1", "C0"] {
      #expect(ProblemExample.of(written) == nil)
    }
  }

  @Test(arguments: Language.allCases)
  func `every code is explained in each language`(language: Language) {
    let phrases = Phrasebook.of(language).problems
    for example in ProblemExample.all {
      #expect(!phrases.sentence(example.kind).isEmpty && !phrases.mend(example.kind).isEmpty)
    }
  }

  private func codes(_ content: SampleContent) throws -> [String] {
    let folder = try content.written()
    defer { try? FileManager.default.removeItem(at: folder) }
    return Checker.problems(in: folder, today: Day(number: 20_781), displayWidth: \.displayWidth)
      .map(\.code)
  }
}
