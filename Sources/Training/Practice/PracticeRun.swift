import Foundation

/// A learner practising a procedure on the simulated terminal.
package struct PracticeRun: Activity {
  package let practice: Practice
  private let play: Play
  private var trace: Trace
  private var state: TerminalState
  /// Simulated seconds since the start.
  private var second = 0
  private var told: [LocalizedText]
  private var printed: [PrintedSlip] = []
  /// Whether what was done last is still to be told.
  private var isFresh = true
  /// Nothing came of what was done last.
  private var isIdle = false
  private var hints = 0
  /// The act whose amount is still to be typed.
  private var awaiting: Terminal.Act?
  private var isOver = false

  /// What does not change in a run.
  private struct Play: Codable, Sendable {
    let machine: TerminalMachine
    let situation: Situation
    let sale: Sale
    /// Indices of the acts on offer, in the terminal's order.
    let acts: [Int]
  }

  /// `start` is what it begins with; nil: as the practice has it. `machine` is that of the practice's
  /// terminal; who plays thousands of times makes it once.
  package init(
    _ practice: Practice, from start: Situation? = nil, on machine: TerminalMachine? = nil,
    seed: Seed, at now: Date
  ) {
    let machine = machine ?? TerminalMachine(practice.terminal)
    let situation =
      start ?? practice.situation(drawnBy: seed)
      ?? Situation(
        id: "", tell: practice.procedure.summary, screen: "", facts: [], codes: [], size: .any)
    let sale = situation.sale(at: practice.terminal, seed: seed)
    self.practice = practice.filled(by: sale)
    let offered = Set(practice.procedure.acts)
    play = Play(
      machine: machine, situation: situation, sale: sale,
      acts: practice.terminal.acts.indices.filter {
        offered.contains(practice.terminal.acts[$0].id)
      })
    state = machine.state(
      on: situation.screen, facts: situation.facts + sale.facts(at: practice.terminal))
    trace = Trace(from: machine.circumstances(of: state))
    told = [situation.tell]
  }

  /// What the customer wants, as it was drawn.
  package var sale: Sale { play.sale }

  /// What it began with, as the trainee was told.
  package var opening: LocalizedText { play.sale.filling(play.situation.tell) }

  package var prompt: Prompt? {
    guard !isOver else { return nil }
    return Prompt(
      told: isFresh ? news : [],
      question: .act(
        Prompt.Scene(
          display: play.sale.filling(play.machine.screen(of: state).shows), offers: offers,
          next: practice.mode == .guided ? next : .done, awaiting: awaiting?.name,
          mode: practice.mode, due: due)))
  }

  package var ending: Ending? {
    guard isOver else { return nil }
    return .practice(
      PracticeResult(
        practice: practice, situation: play.situation, told: told.map { play.sale.filling($0) },
        trace: trace, hints: hints))
  }

  package func replying(
    _ reply: Reply, at now: Date
  ) -> (next: PracticeRun, facts: [Fact], feedback: Feedback) {
    guard !isOver else { return (self, [], .storyGoesOn) }
    switch reply {
    case .timeUp: return (self, [], .unreadable(.emptyLine))
    case .hint: return hinted()
    case .line(let line): return acting(line)
    }
  }

  /// Time is the simulation's: a pause changes nothing.
  package func resuming(at now: Date) -> PracticeRun { self }

  private var guide: Guide { Guide(practice.procedure, trace, on: play.machine, in: state) }

  /// The acts that are possible now.
  package var offers: [Prompt.ActOffer] {
    let (machine, state) = (play.machine, state)
    let acts = machine.terminal.acts
    var offers: [Prompt.ActOffer] = []
    for (number, index) in play.acts.enumerated() where machine.offers(index, in: state) {
      offers.append(Prompt.ActOffer(number: number + 1, act: acts[index]))
    }
    return offers
  }

  /// What is to be paid, where the story names it.
  private var due: Money? {
    if let amount = play.situation.amount { return amount }
    let tells = Language.allCases.map { play.situation.tell.text(in: $0) }
    return tells.contains { $0.contains("[[amount]]") } ? play.sale.amount : nil
  }

  /// What the guide says, with the numbers of the menu.
  private var next: Prompt.Next {
    switch guide {
    case .done: return .done
    case .stuck(let step): return .stuck(step.title)
    case .step(let step, let act):
      let number = play.acts.firstIndex(of: act).map { $0 + 1 }
      return number.map { .step(step.title, number: $0) } ?? .stuck(step.title)
    }
  }

  private func hinted() -> (next: PracticeRun, facts: [Fact], feedback: Feedback) {
    guard practice.mode != .alone else { return (self, [], .noHint(.notInExams)) }
    var copy = self
    copy.hints += 1
    switch guide {
    case .done: return (self, [], .nextStep(next))
    case .step(let step, _), .stuck(let step):
      let hinted = Fact.Hinted(item: step.id, number: copy.hints)
      return (copy, [.hinted(hinted)], .nextStep(next))
    }
  }

  private func acting(_ line: String) -> (next: PracticeRun, facts: [Fact], feedback: Feedback) {
    let typed = line.trimmed
    guard !typed.isEmpty else { return (self, [], .unreadable(.emptyLine)) }
    // A number of the menu is no amount, unless it is the right one.
    if let awaiting, let amount = Money(typed: typed),
      amount == play.sale.amount || !offers.contains(where: { String($0.number) == typed }),
      let index = practice.terminal.acts.firstIndex(where: { $0.id == awaiting.id })
    {
      return performing(index, amount: amount)
    }
    switch ActReading.reading(typed, among: offers) {
    case .none: return (self, [], .unreadable(awaiting == nil ? .noSuchAct : .notMoney))
    case .several(let acts): return (self, [], .unreadable(.severalActs(acts.map(\.name))))
    case .act(let act, let rest):
      guard let index = practice.terminal.acts.firstIndex(where: { $0.id == act.id }) else {
        return (self, [], .unreadable(.noSuchAct))
      }
      guard act.asksAmount != nil else { return performing(index, amount: nil) }
      if let amount = Money(typed: rest) { return performing(index, amount: amount) }
      guard rest.isEmpty else { return (self, [], .unreadable(.notMoney)) }
      var copy = self
      copy.awaiting = act
      copy.isFresh = false
      return (copy, [.acted(Fact.Acted(act: act.id, amount: nil, effect: nil))], .storyGoesOn)
    }
  }

  private func performing(
    _ index: Int, amount: Money?
  ) -> (next: PracticeRun, facts: [Fact], feedback: Feedback) {
    let act = practice.terminal.acts[index]
    var copy = self
    copy.awaiting = nil
    let isWrong = act.asksAmount != nil && amount != play.sale.amount
    let happening = play.machine.performing(index, wrongly: isWrong, in: state)
    copy.trace.append(act, happening, on: play.machine, begun: second)
    copy.second += act.seconds
    let effect = happening.effect
    copy.state = happening.state
    copy.told = happening.told
    copy.printed = happening.printed.compactMap { slip($0.slip, in: $0.state) }
    copy.isIdle = effect == .refused && copy.told.isEmpty
    copy.isFresh = true
    copy.isOver = act.ends && effect == .took
    let acted = Fact.Acted(act: act.id, amount: amount, effect: effect)
    return (copy, [.acted(acted)] + copy.closingFacts, .storyGoesOn)
  }

  /// What came of the last deed.
  private var news: [Prompt.Told] {
    told.map { .passage(play.sale.filling($0)) } + (isIdle ? [.nothingHappens] : [])
      + printed.map { .slip($0) } + remarks.map { .misstep($0) }
  }

  /// What the last deed did wrong, as far as it is told before the end.
  private var remarks: [Misstep] {
    guard practice.mode != .alone else { return [] }
    return practice.procedure.assessed(trace).missteps.filter { misstep in
      guard misstep.deed == trace.deeds.count - 1 else { return false }
      // Whether it will ever be due is not known yet.
      if case .notDue = misstep.kind { return false } else { return true }
    }
  }

  private func slip(_ id: String, in state: TerminalState) -> PrintedSlip? {
    practice.terminal.slips.first { $0.id == id }.map { slip in
      let circumstances = play.machine.circumstances(of: state)
      return PrintedSlip(
        slip: slip.id, title: play.sale.filling(slip.title),
        lines: slip.lines.filter { $0.when?.holds(in: circumstances) ?? true }.enumerated().map {
          DocumentLine(
            id: String($0), label: $1.label.map { play.sale.filling($0) },
            value: play.sale.filling($1.text))
        })
    }
  }

  private var closingFacts: [Fact] {
    guard case .practice(let result)? = ending else { return [] }
    let assessment = result.assessment
    return [
      .practiceEnded(
        Fact.PracticeEnded(
          procedure: practice.procedure.id, mode: practice.mode,
          situation: play.situation.id, score: assessment.score, passMark: assessment.passMark,
          passed: assessment.passed, failures: assessment.failures.map(\.id),
          missteps: assessment.missteps.count, hints: hints))
    ]
  }
}
