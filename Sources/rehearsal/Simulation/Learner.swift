import Foundation
import Training

/// Somebody who learns and forgets by weights of their own, which the schedule does not know.
struct Learner {
  private let model: MemoryModel
  private let scale: Double
  private var traces: [Remembered: Trace] = [:]
  private(set) var chance: Chance

  private struct Trace {
    var memory: Memory
    var day: Day
  }

  /// What somebody did who was asked.
  struct Reply {
    /// It came to mind, which a right answer alone does not prove.
    let isRecalled: Bool
    let isRight: Bool
    let hints: Int
    /// Of the seconds that it takes somebody who knows it.
    let pace: Double
  }

  /// How often somebody is right by guessing, and wrong by a slip of the hand.
  static let guess = 0.25
  static let slip = 0.03
  private static let hint = 0.15
  private static let helped = 0.5

  init(_ seed: Seed) {
    var chance = Chance(seed)
    let drawn = zip(MemoryWeights.published.values, MemoryWeights.bounds).map { weight, bounds in
      min(max(weight * exp(Learner.spread * chance.normal()), bounds.lowerBound), bounds.upperBound)
    }
    model = MemoryModel(MemoryWeights(drawn) ?? .published)
    scale = exp(chance.between(log(0.5), log(1.6)))
    self.chance = chance
  }

  /// A third of the people have a weight that is off by more than this share.
  private static let spread = 0.15

  /// The chance that it is recalled on `day`; 0 for what was never learned.
  func retention(of what: Remembered, on day: Day) -> Double {
    guard let trace = traces[what] else { return 0 }
    let scaled = Memory(
      stability: trace.memory.stability * scale, difficulty: trace.memory.difficulty)
    return model.retrievability(of: scaled, after: trace.day.days(to: day))
  }

  /// Asked for the first time, right after it was taught, somebody knows most; later, what they recall.
  mutating func asked(
    _ what: Remembered, on day: Day, guessing guess: Double, mayTakeHints: Bool
  ) -> Reply {
    let known = traces[what] == nil ? 0.8 : retention(of: what, on: day)
    let isRecalled = chance.happens(known)
    learn(what, isRecalled ? .good : .again, on: day)
    if isRecalled {
      return Reply(
        isRecalled: true, isRight: !chance.happens(Learner.slip), hints: 0,
        pace: chance.happens(0.01) ? 10 : chance.between(0.5, 1.6))
    }
    let takesHint = mayTakeHints && chance.happens(Learner.hint)
    return Reply(
      isRecalled: false, isRight: chance.happens(takesHint ? Learner.helped : guess),
      hints: takesHint ? 1 : 0, pace: chance.between(0.8, 2.6))
  }

  private mutating func learn(_ what: Remembered, _ recall: Recall, on day: Day) {
    guard let trace = traces[what] else {
      traces[what] = Trace(memory: model.first(recall), day: day)
      return
    }
    let days = Int((Double(trace.day.days(to: day)) / scale).rounded(.up))
    traces[what] = Trace(memory: model.memory(after: recall, trace.memory, days: days), day: day)
  }

  mutating func draw<Result>(_ draw: (inout Chance) -> Result) -> Result { draw(&chance) }
}
