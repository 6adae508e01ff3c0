import Foundation
import Training

/// A run by somebody who draws each act from those on offer; the right amount is typed where one is
/// asked for.
struct RandomPlay {
  /// The facts of the run, as they would stand in a journal.
  private(set) var facts: [Fact] = []
  private(set) var isOver = false

  /// So many acts, and it is taken for one that does not end.
  private static let limit = 2_000

  init(_ practice: Practice, on machine: TerminalMachine, seed: Seed) {
    var run = PracticeRun(practice, on: machine, seed: seed, at: .distantPast)
    var generator = seed.derived(for: "player").generator
    while facts.count < Self.limit, run.ending == nil {
      let offers = run.offers
      guard !offers.isEmpty else { break }
      let offer = offers[Int(generator.next() % UInt64(offers.count))]
      let amount = offer.act.asksAmount == nil ? "" : " \(run.sale.amount)"
      let step = run.replying(.line("\(offer.number)\(amount)"), at: .distantPast)
      facts += step.facts
      run = step.next
    }
    isOver = run.ending != nil
  }

  var passed: Bool { result?.passed ?? false }

  var result: Fact.PracticeEnded? {
    if case .practiceEnded(let ended)? = facts.last { ended } else { nil }
  }

  /// What was done, in order.
  var acts: [String] {
    facts.compactMap { if case .acted(let acted) = $0 { acted.act } else { nil } }
  }
}
