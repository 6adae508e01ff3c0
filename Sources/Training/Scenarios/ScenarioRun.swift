import Foundation

/// A learner living through a scenario.
package struct ScenarioRun: Activity {
  package let scenario: Scenario
  private let seed: Seed
  private(set) var state: ScenarioState
  private var told: [LocalizedText] = []
  private(set) var asking: Asking?
  /// The procedure being done at the terminal.
  package private(set) var practising: PracticeRun?
  /// Nothing was done there yet.
  package private(set) var isArriving = false
  private var since: Date
  private var path: [ScenarioStep] = []

  package init(_ scenario: Scenario, seed: Seed, at now: Date) {
    (self.scenario, self.seed, since) = (scenario, seed, now)
    state = ScenarioState(startOf: scenario)
    settle(at: now)
  }

  /// The id of the node that it stands at.
  package var node: String { state.node }

  /// What was decided last, to remind of it after a pause.
  package var latestChoice: Choice? {
    if case .decided(let decision)? = path.last { decision.choice } else { nil }
  }

  package var prompt: Prompt? {
    let told = told.map { Prompt.Told.passage($0) }
    switch scenario.node(state.node)?.content {
    case .choose(let text, _):
      return Prompt(
        told: told,
        question: .decision(
          node: state.node, text, offers: offered.map { Offer(id: $0.id, text: $0.text) }))
    case .ask:
      return asking.map { Prompt(told: told, question: $0.question) }
    case .practise:
      return practising.flatMap { run in
        run.prompt.map { Prompt(told: told + arrival(at: run) + $0.told, question: $0.question) }
      }
    case .tell, .end, nil:
      return nil
    }
  }

  package var ending: Ending? {
    guard case .end(let closing)? = scenario.node(state.node)?.content else { return nil }
    return .scenario(
      ScenarioResult(
        scenario: scenario, endingID: state.node, closing: closing, told: told, path: path))
  }

  package func replying(
    _ reply: Reply, at now: Date
  ) -> (next: ScenarioRun, facts: [Fact], feedback: Feedback) {
    if let practising { return acting(practising, reply, at: now) }
    switch reply {
    case .timeUp:
      return (self, [], .unreadable(.emptyLine))
    case .hint:
      guard let asking else { return (self, [], .noHint(.noneHere)) }
      let (hinted, facts, feedback) = asking.hinted()
      var next = self
      next.asking = hinted
      return (next, facts, feedback)
    case .line(let line):
      return asking.map { answering($0, line, at: now) } ?? choosing(line, at: now)
    }
  }

  package func resuming(at now: Date) -> ScenarioRun {
    var copy = self
    copy.since = now
    copy.asking = asking?.resuming(at: now)
    copy.practising = practising?.resuming(at: now)
    return copy
  }

  /// The choices in the order they are shown.
  var offered: [Choice] {
    guard case .choose(_, let choices)? = scenario.node(state.node)?.content else { return [] }
    return seed.derived(for: "\(state.node) \(path.count)").shuffled(state.offered(choices))
  }

  private func choosing(
    _ line: String, at now: Date
  ) -> (next: ScenarioRun, facts: [Fact], feedback: Feedback) {
    let offered = offered
    guard !line.trimmed.isEmpty else { return (self, [], .unreadable(.emptyLine)) }
    guard let position = Picking.position(of: line, in: offered.map(\.text)) else {
      return (self, [], .unreadable(.notOneOf(count: offered.count)))
    }
    let choice = offered[position]
    let decision = Decision(
      node: state.node, situation: situation, choice: choice,
      better: offered.max { $0.points < $1.points }.flatMap {
        $0.points > choice.points ? $0 : nil
      })
    var next = self
    next.path.append(.decided(decision))
    next.state = state.applying(choice.effects, in: scenario).following(choice.to)
    next.settle(at: now)
    let chose = Fact.Chose(
      node: state.node, choice: choice.id, points: choice.points, best: decision.best,
      severity: choice.severity, seconds: wholeSeconds(from: since, to: now))
    return (next, [.chose(chose)] + next.closingFacts, .storyGoesOn)
  }

  private func answering(
    _ asking: Asking, _ line: String, at now: Date
  ) -> (next: ScenarioRun, facts: [Fact], feedback: Feedback) {
    switch asking.replying(line, at: now) {
    case .unreadable(let why): return (self, [], .unreadable(why))
    case .answered: return (self, [], .storyGoesOn)
    case .settled(let grade, let answered, let certainty):
      guard case .ask(_, let right, let wrong)? = scenario.node(state.node)?.content else {
        return (self, [], .storyGoesOn)
      }
      var next = self
      next.state = state.following(grade.credit == .one ? right : wrong)
      next.settle(at: now)
      return (
        next, asking.facts(answered, certainty) + next.closingFacts,
        .graded(
          Feedback.Graded(
            item: asking.item, grade: grade, certainty: certainty, isSetAside: false))
      )
    }
  }

  private func arrival(at run: PracticeRun) -> [Prompt.Told] {
    isArriving
      ? [.atTheTerminal(run.practice.mode, until: run.offers.first { $0.act.ends })] : []
  }

  private func acting(
    _ run: PracticeRun, _ reply: Reply, at now: Date
  ) -> (next: ScenarioRun, facts: [Fact], feedback: Feedback) {
    let (after, facts, feedback) = run.replying(reply, at: now)
    var next = self
    next.practising = after
    if case .line = reply, !facts.isEmpty { (next.told, next.isArriving) = ([], false) }
    guard case .practice(let result)? = after.ending,
      case .practise(let exercise)? = scenario.node(state.node)?.content
    else { return (next, facts, feedback) }
    let practised = Practised(node: state.node, exercise: exercise, result: result)
    next.path.append(.practised(practised))
    next.state = state.applying(exercise.effects, in: scenario)
      .following(exercise.branches(after: practised.outcome))
    next.settle(after: result.told, at: now)
    let acts = facts.filter { if case .practiceEnded = $0 { false } else { true } }
    return (next, acts + [.practised(practised.fact)] + next.closingFacts, feedback)
  }

  private var situation: LocalizedText {
    guard case .choose(let text, _)? = scenario.node(state.node)?.content else {
      return LocalizedText([:])
    }
    return text
  }

  private var closingFacts: [Fact] {
    guard case .scenario(let result)? = ending else { return [] }
    return [
      .scenarioEnded(
        Fact.ScenarioEnded(
          scenario: scenario.id, ending: result.endingID, standing: result.standing,
          points: result.points, best: result.best,
          criticalFailures: result.criticalFailures.map(\.failureID)))
    ]
  }

  /// Goes on through what is only told, to the next decision, question, exercise or ending; `first` was
  /// told before that.
  private mutating func settle(after first: [LocalizedText] = [], at now: Date) {
    told = first
    (asking, practising, isArriving) = (nil, nil, false)
    since = now
    var visited: Set<ScenarioState> = []
    while case .tell(let text, let next)? = scenario.node(state.node)?.content,
      visited.insert(state).inserted
    {
      told.append(text)
      state = state.following(next)
    }
    switch scenario.node(state.node)?.content {
    case .ask(let item, _, _):
      asking = Asking(item, seed: seed.derived(for: "\(state.node) \(path.count)"), at: now)
    case .practise(let exercise):
      isArriving = true
      practising = scenario.practice(of: exercise).map {
        PracticeRun(
          $0, from: exercise.situation, seed: exercise.seed(at: state.node, in: seed), at: now)
      }
    case .tell, .choose, .end, nil: break
    }
  }
}
