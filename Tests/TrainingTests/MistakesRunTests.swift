import Samples
import Testing

@testable import Training

struct MistakesRunTests {
  private let mistakes = Mistakes(items: ["a", "b", "c"].map { Samples.item($0) })

  @Test(arguments: [false, true])
  func `each is asked once, missed ones again until they are right`(saving: Bool) throws {
    var walk = Walk(MistakesRun(mistakes, seed: Samples.seed, at: Samples.start), saving: saving)
    try walk.answer(right: true)
    try walk.answer(right: false)
    try walk.answer(right: true)
    #expect(walk.run.ending == nil)
    try walk.answer(right: false)
    try walk.answer(right: true)
    guard case .mistakes(let right, let count)? = walk.run.ending else {
      Issue.record("it is not over")
      return
    }
    #expect(right == 2 && count == 3)
    #expect(walk.facts.last == .mistakesReviewed(Fact.MistakesReviewed(right: 2, count: 3)))
    #expect(walk.run.prompt == nil)
  }

  @Test func `one missed three times waits for another day`() throws {
    var walk = Walk(MistakesRun(mistakes, seed: Samples.seed, at: Samples.start), saving: true)
    for right in [true, true, false, false] { try walk.answer(right: right) }
    #expect(walk.run.ending == nil)
    try walk.answer(right: false)
    #expect(walk.facts.last == .mistakesReviewed(Fact.MistakesReviewed(right: 2, count: 3)))
  }

  @Test func `hints are there, as in a lesson`() throws {
    var walk = Walk(MistakesRun(mistakes, seed: Samples.seed, at: Samples.start), saving: false)
    guard case .hint(_, 1, 2) = try walk.reply(.hint) else {
      Issue.record("no hint came")
      return
    }
  }
}
