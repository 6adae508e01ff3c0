import Foundation
import Samples
import Testing

@testable import Training

struct RegradingTests {
  private func answered(_ item: String, _ credit: Fraction) -> Fact.Answered {
    Fact.Answered(
      item: item, revision: "r", given: ["wrong"], credit: credit, hints: 0, seconds: 5)
  }

  private func change(
    _ item: String, _ old: Fraction, to new: Fraction?, critical: Bool = false
  ) -> Regrading.Change {
    Regrading.Change(answered(item, old), isCritical: critical, credit: new)
  }

  private func ended(
    _ score: Fraction, of count: Int = 10, mark: Int = 80, passed: Bool,
    criticalsMissed: [String] = [], ranOutOfTime: Bool = false, counts: Bool = true
  ) -> Fact.ExamEnded {
    Fact.ExamEnded(
      exam: "e", score: score, count: count, passMark: mark, passed: passed,
      criticalsMissed: criticalsMissed, ranOutOfTime: ranOutOfTime, counts: counts)
  }

  private func regrading(
    _ ended: Fact.ExamEnded, _ changes: [Regrading.Change], strict: Bool = true
  ) -> Regrading {
    Regrading(of: ended, criticalsMustBeRight: strict, changes)
  }

  @Test func `who comes to exactly the mark passes, and who falls just below it fails`() {
    let up = regrading(ended(Fraction(7, 10), passed: false), [change("i", .zero, to: .one)])
    #expect(up.amended == ended(Fraction(4, 5), passed: true) && up.flipsVerdict)
    let down = regrading(ended(Fraction(4, 5), passed: true), [change("i", .one, to: .zero)])
    #expect(down.amended == ended(Fraction(7, 10), passed: false) && down.flipsVerdict)
  }

  @Test func `a hair of partial credit decides, on either side of the mark`() {
    // 78 % of 9 are 7.02: a fiftieth more is just enough, and less is too little.
    let before = ended(Fraction(7, 9), of: 9, mark: 78, passed: false)
    let enough = regrading(before, [change("i", .zero, to: Fraction(1, 50))])
    #expect(enough.amended.score == Fraction(39, 50) && enough.flipsVerdict)
    let short = regrading(before, [change("i", .zero, to: Fraction(1, 51))])
    #expect(!short.amended.passed && !short.flipsVerdict)
    let back = regrading(
      enough.amended, [change("i", Fraction(1, 50), to: Fraction(1, 51))])
    #expect(back.flipsVerdict && back.amended == short.amended)
  }

  @Test func `more credit that does not reach the mark flips nothing, but is told`() {
    let before = ended(Fraction(1, 2), passed: false)
    let after = regrading(before, [change("i", Fraction(1, 3), to: Fraction(5, 6))])
    #expect(after.ended == before && after.amended == ended(Fraction(11, 20), passed: false))
    #expect(!after.flipsVerdict)
  }

  @Test(arguments: [(true, true), (false, false)])
  func `a critical put right no longer fails the exam`(strict: Bool, flips: Bool) {
    let before = ended(Fraction(9, 10), passed: !strict, criticalsMissed: ["c"])
    let after = regrading(
      before, [change("c", .zero, to: .one, critical: true)], strict: strict)
    #expect(after.amended == ended(.one, passed: true))
    #expect(after.flipsVerdict == flips)
  }

  @Test(arguments: [(true, true), (false, false)])
  func `a critical that was wrong after all fails the exam whatever the score`(
    strict: Bool, flips: Bool
  ) {
    let after = regrading(
      ended(.one, passed: true), [change("c", .one, to: Fraction(99, 100), critical: true)],
      strict: strict)
    #expect(
      after.amended
        == ended(Fraction(999, 1000), passed: !strict, criticalsMissed: ["c"]))
    #expect(after.flipsVerdict == flips)
  }

  @Test func `a critical that is partly right is missed still, and named once`() {
    let after = regrading(
      ended(Fraction(4, 5), passed: false, criticalsMissed: ["b", "c", "d"]),
      [
        change("c", .zero, to: Fraction(1, 2), critical: true),
        change("a", .one, to: .zero, critical: true),
      ])
    #expect(after.amended.criticalsMissed == ["b", "c", "d", "a"])
    #expect(!after.amended.passed)
  }

  @Test func `one critical put right does not excuse another`() {
    let before = ended(Fraction(8, 10), passed: false, criticalsMissed: ["a", "b"])
    let right = change("a", .zero, to: .one, critical: true)
    let one = regrading(before, [right])
    #expect(one.amended.criticalsMissed == ["b"] && !one.flipsVerdict)
    let both = regrading(before, [right, change("b", .zero, to: .one, critical: true)])
    #expect(both.amended == ended(.one, passed: true) && both.flipsVerdict)
  }

  @Test func `an item that is not critical is never among the criticals`() {
    let after = regrading(ended(.one, passed: true), [change("i", .one, to: .zero)])
    #expect(after.amended == ended(Fraction(9, 10), passed: true))
  }

  @Test func `items without an answer weigh in the count, and time that ran out stays so`() {
    // Two of three were answered; the critical third was not, and no key makes it right.
    let before = ended(
      Fraction(1, 3), of: 3, mark: 60, passed: false, criticalsMissed: ["late"],
      ranOutOfTime: true, counts: false)
    let change = change("i", .zero, to: .one)
    #expect(
      regrading(before, [change]).amended
        == ended(
          Fraction(2, 3), of: 3, mark: 60, passed: false, criticalsMissed: ["late"],
          ranOutOfTime: true, counts: false))
    #expect(regrading(before, [change], strict: false).amended.passed)
  }

  @Test func `a key that cannot tell leaves the credit and says so`() {
    let before = ended(Fraction(7, 10), passed: false, criticalsMissed: ["c"])
    let after = regrading(
      before, [change("c", .zero, to: nil, critical: true), change("i", .zero, to: .one)])
    #expect(after.amended == ended(Fraction(4, 5), passed: false, criticalsMissed: ["c"]))
    #expect(after.undecided == ["c"])
    let alone = regrading(before, [change("c", .one, to: nil, critical: true)])
    #expect(alone.amended == before && !alone.flipsVerdict && alone.undecided == ["c"])
  }

  @Test func `where nothing is worth more or less the record stands, whatever it says`() {
    // Passed with a critical missed: the form did not mind, or an older program wrote it.
    for before in [
      ended(Fraction(9, 10), passed: true, criticalsMissed: ["c"]),
      ended(Fraction(9, 10), passed: false), ended(.zero, of: 0, passed: false),
    ] {
      let after = regrading(before, [change("c", .zero, to: .zero, critical: true)])
      #expect(after.amended == before && !after.flipsVerdict && after.undecided.isEmpty)
      #expect(regrading(before, []) == after)
    }
    let empty = ended(.zero, of: 0, passed: false)
    #expect(regrading(empty, [change("i", .zero, to: .one)]).amended == empty)
  }

  @Test func `an item changed twice is worth what its last key says`() {
    let before = ended(Fraction(7, 10), passed: false)
    let first = change("i", .zero, to: .one, critical: true)
    let last = change("i", .zero, to: Fraction(1, 2), critical: true)
    #expect(regrading(before, [first, first]) == regrading(before, [first]))
    #expect(regrading(before, [first, last]) == regrading(before, [last]))
    #expect(regrading(before, [last, first]).flipsVerdict)
  }

  /// What the exam would have come to, had the right key been there from the start.
  @Test(arguments: 0..<300 as Range<UInt64>)
  func `amended is what the exam would have been by the right keys`(seed: UInt64) {
    var generator = Seed(seed).generator
    let count = Int.random(in: 1...12, using: &generator)
    let sat = Int.random(in: 0...count, using: &generator)
    let form = Samples.form(
      count, mark: [50, 67, 75].randomElement(using: &generator) ?? 50,
      criticals: Set((0..<count).filter { _ in Int.random(in: 0..<4, using: &generator) == 0 }),
      criticalsMustBeRight: Bool.random(using: &generator))
    let credits = [Fraction.zero, Fraction(1, 3), Fraction(1, 2), Fraction(5, 6), .one, .one, .one]
    let draw = { credits.randomElement(using: &generator) ?? .zero }
    let old = form.items.prefix(sat).map { answered($0.id, draw()) }
    let new = old.map { Bool.random(using: &generator) ? answered($0.item, draw()) : $0 }
    let changes = zip(zip(old, new), form.items).map { pair, item in
      Regrading.Change(pair.0, isCritical: item.critical, credit: pair.1.credit)
    }
    let after = regrading(
      fact(form, old), changes.shuffled(using: &generator), strict: form.criticalsMustBeRight)
    let fresh = fact(form, new)
    #expect(after.amended.score == fresh.score && after.amended.passed == fresh.passed)
    #expect(after.amended.criticalsMissed.sorted() == fresh.criticalsMissed.sorted())
    #expect(after.flipsVerdict == (fact(form, old).passed != fresh.passed))
    #expect(Fact.examEnded(after.amended).isPossible)
  }

  private func fact(_ form: ExamForm, _ answers: [Fact.Answered]) -> Fact.ExamEnded {
    let result = ExamResult(
      form: form, isMock: false, answers: answers, ranOutOfTime: answers.count < form.items.count)
    return Fact.ExamEnded(
      exam: form.exam, score: result.score, count: form.items.count, passMark: form.passMark,
      passed: result.passed, criticalsMissed: result.criticalsMissed.map(\.id),
      ranOutOfTime: result.ranOutOfTime, counts: true)
  }
}
