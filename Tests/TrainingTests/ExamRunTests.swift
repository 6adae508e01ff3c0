import Foundation
import Samples
import Testing

@testable import Training

struct ExamRunTests {
  private func walk(_ form: ExamForm, mock: Bool = false, saving: Bool = false) -> Walk<ExamRun> {
    Walk(ExamRun(form, isMock: mock, seed: Samples.seed, at: Samples.start), saving: saving)
  }

  private func result(_ walk: Walk<ExamRun>) throws -> ExamResult {
    guard case .exam(let result)? = walk.run.ending else { throw Walk<ExamRun>.WalkError.noItem }
    return result
  }

  @Test(arguments: [false, true])
  func `exactly the mark passes, one less fails`(saving: Bool) throws {
    for (right, passes) in [(8, true), (7, false), (10, true)] {
      var walk = walk(Samples.form(10), saving: saving)
      for index in 0..<10 { try walk.answer(right: index < right) }
      let result = try result(walk)
      #expect(result.score == Fraction(right, 10))
      #expect(result.passed == passes)
      guard case .examEnded(let fact)? = walk.facts.last else {
        Issue.record("no end")
        return
      }
      #expect(fact.passed == passes && fact.counts)
    }
  }

  @Test func `a mark that is no round number of questions is exact`() throws {
    // 7 of 9 are 77.77… per cent.
    for (mark, passes) in [(77, true), (78, false)] {
      var walk = walk(Samples.form(9, mark: mark))
      for index in 0..<9 { try walk.answer(right: index < 7) }
      #expect(try result(walk).passed == passes)
    }
  }

  @Test func `a missed critical fails whatever the score, where the exam says so`() throws {
    for (strict, passes) in [(true, false), (false, true)] {
      var walk = walk(Samples.form(10, criticals: [9], criticalsMustBeRight: strict))
      for index in 0..<10 { try walk.answer(right: index < 9) }
      let result = try result(walk)
      #expect(result.score.reaches(percent: result.form.passMark))
      #expect(result.passed == passes)
      #expect(result.criticalsMissed.map(\.id) == ["i9"])
    }
  }

  @Test func `nothing is told before the end`() throws {
    var walk = walk(Samples.form(3))
    guard case .noHint(.notInExams) = try walk.reply(.hint),
      case .noted = try walk.type("1")
    else {
      Issue.record("told too much")
      return
    }
  }

  @Test func `the deadline itself is in time and the moment after is not`() throws {
    var onTime = walk(Samples.form(2))
    try onTime.type("1", after: 600)
    #expect(onTime.run.prompt != nil)
    var late = walk(Samples.form(2))
    try late.answer(right: true)
    guard case .timeIsUp = try late.type("1", after: 595.001) else {
      Issue.record("answered after the deadline")
      return
    }
    let result = try result(late)
    #expect(result.ranOutOfTime)
    #expect(result.missed.count == 1)
    #expect(result.score == Fraction(1, 2))
  }

  @Test func `time passing without a reply ends the exam only after the deadline`() throws {
    var walk = walk(Samples.form(2))
    try walk.reply(.timeUp, after: 10)
    #expect(walk.run.prompt != nil)
    try walk.reply(.timeUp, after: 3600)
    #expect(walk.run.prompt == nil)
  }

  @Test func `partial credit adds up exactly`() throws {
    var walk = walk(Samples.form(3, interaction: Samples.order))
    for _ in 0..<3 {
      guard case .item(let item, _, _)? = walk.run.prompt?.question else { return }
      let seed = Samples.seed.derived(for: item.id)
      let right = Samples.order.examples(seed: seed).right[0].split(separator: " ").map(String.init)
      // The last two elements swapped: five of six pairs.
      try walk.type([right[0], right[1], right[3], right[2]].joined(separator: " "))
    }
    #expect(try result(walk).score == Fraction(5, 6))
  }

  @Test func `a mock exam is marked as not counting`() throws {
    var walk = walk(Samples.form(1), mock: true)
    try walk.answer(right: true)
    guard case .examEnded(let fact)? = walk.facts.last else {
      Issue.record("no end")
      return
    }
    #expect(!fact.counts)
  }
}
