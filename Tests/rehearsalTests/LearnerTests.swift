import Testing
import Training

@testable import rehearsal

struct LearnerTests {
  private let what = Remembered(.item, "a")

  @Test func `what was never learned is not there, and what was learned fades`() {
    for seed in 0..<20 as Range<UInt64> {
      var learner = Learner(Seed(seed))
      #expect(learner.retention(of: what, on: Day(number: 9)) == 0)
      _ = learner.asked(what, on: Day(number: 10), guessing: 0, mayTakeHints: false)
      let kept = [10, 11, 20, 100].map { learner.retention(of: what, on: Day(number: $0)) }
      #expect(kept.first == 1 && kept == kept.sorted(by: >) && Set(kept).count == 4)
    }
  }

  @Test func `nobody forgets like anybody else`() {
    let kept = (0..<20 as Range<UInt64>).map { seed -> Double in
      var learner = Learner(Seed(seed))
      for day in [0, 0, 5, 20] {
        _ = learner.asked(what, on: Day(number: day), guessing: 0, mayTakeHints: false)
      }
      return learner.retention(of: what, on: Day(number: 60))
    }
    #expect(Set(kept).count == 20)
  }

  @Test func `guesses and slips make right and recalled differ`() {
    var learner = Learner(Seed(1))
    var (guessed, slipped) = (0, 0)
    for number in 0..<2000 {
      let item = Remembered(.item, "\(number)")
      let reply = learner.asked(
        item, on: Day(number: 1), guessing: Learner.guess, mayTakeHints: false)
      guessed += reply.isRight && !reply.isRecalled ? 1 : 0
      slipped += !reply.isRight && reply.isRecalled ? 1 : 0
    }
    // A fifth of 2000 are not known at first.
    #expect((60...140).contains(guessed), "\(guessed)")
    #expect((25...75).contains(slipped), "\(slipped)")
  }
}
