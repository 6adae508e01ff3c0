import Foundation

/// What to type at a node of a scenario so that its exercise comes out one way or another.
///
/// A pass is the guided play; the other outcomes are looked for among plays near it: broken off early,
/// without some of its acts, or with something more that is wrong. None found does not prove that there is
/// none, but what nobody comes to by such errors is hardly come to at all.
package enum PracticePlays {
  /// The lines that reach `outcome` at `node` in a run of `seed`, as `language` names the acts; nil where no
  /// such play was found.
  package static func play(
    of node: String, in scenario: Scenario, to outcome: Exercise.Outcome, seed: Seed,
    in language: Language
  ) -> [String]? {
    guard case .practise(let exercise)? = scenario.node(node)?.content,
      let practice = scenario.practice(of: exercise)
    else { return nil }
    let machine = TerminalMachine(practice.terminal)
    let sale = exercise.situation.sale(
      at: practice.terminal, seed: exercise.seed(at: node, in: seed))
    let start = PracticeRun(
      practice, from: exercise.situation, on: machine, seed: exercise.seed(at: node, in: seed),
      at: Date(timeIntervalSince1970: 0))
    guard
      let found = PlaySearch(practice.procedure, machine, exercise.situation, sale).play(
        to: outcome)
    else { return nil }
    return lines(of: found, from: start, to: outcome, in: language)
  }

  /// The acts as they are typed; nil where the run does not come out as it was meant to.
  private static func lines(
    of acts: [PlayedAct], from start: PracticeRun, to outcome: Exercise.Outcome,
    in language: Language
  ) -> [String]? {
    var run = start
    var lines: [String] = []
    for act in acts {
      guard let offer = run.offers.first(where: { $0.act.id == act.id }) else { return nil }
      let line =
        word(for: offer, among: run.offers, in: language) + amount(of: act, offer, run.sale)
      lines.append(line)
      run = run.replying(.line(line), at: Date(timeIntervalSince1970: 0)).next
    }
    guard case .practice(let result)? = run.ending, result.assessment.outcome == outcome else {
      return nil
    }
    return lines
  }

  /// The act's name, or its number where the name could be another's.
  private static func word(
    for offer: Prompt.ActOffer, among offers: [Prompt.ActOffer], in language: Language
  ) -> String {
    let name = offer.act.name.text(in: language)
    if case .act(let read, "") = ActReading.reading(name, among: offers), read.id == offer.act.id {
      return name
    }
    return String(offer.number)
  }

  private static func amount(
    of act: PlayedAct, _ offer: Prompt.ActOffer, _ sale: Sale
  ) -> String {
    guard offer.act.asksAmount != nil else { return "" }
    // One fen off: no figure of the sale, and no number of the menu.
    return " " + (act.isWrong ? Money(fen: sale.amount.fen + 1) : sale.amount).description
  }
}

/// An act of a play, perhaps with a wrong amount.
struct PlayedAct: Hashable, Sendable {
  let id: String
  var isWrong = false
}
