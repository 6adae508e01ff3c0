import Training

/// The years of one person: what they answer becomes facts, and facts what they are asked next.
struct SimulatedLife {
  let person: SimulatedPerson
  let store: SimulatedStore
  var learner: Learner
  var log = MemoryLog()
  var history = CertificationHistory()
  var lessons: Set<String> = []
  var figures: Figures
  /// Certificates to be signed, and when.
  var signing: [String: Day] = [:]
  /// Exams sat, by certification.
  var attempts: [String: [ExamPolicy.Attempt]] = [:]
  private let workDays: WorkDays

  init(_ person: SimulatedPerson, in store: SimulatedStore) {
    (self.person, self.store) = (person, store)
    learner = Learner(person.seed.derived(for: "memory"))
    figures = Figures(person.diligence)
    workDays = store.catalogue.policy.workDays(of: person.employee)
  }

  /// What came of it until the day before `end`.
  func lived(until end: Day) -> Figures {
    var life = self
    for number in person.hired.number..<end.number { life.live(Day(number: number)) }
    life.figures.close(life.log)
    return life.figures
  }

  private mutating func live(_ day: Day) {
    sign(on: day)
    noteCertificates(on: day)
    if day.components.day == 1, !log.recollections.isEmpty {
      figures.note(retention(on: day) { _ in true }, .anyDay)
    }
    guard workDays.contains(day) else { return }
    let isDrilling = learner.draw { $0.happens(person.diligence.chance) }
    if isDrilling, !log.recollections.isEmpty { drill(on: day) }
    certify(on: day, workDays)
  }

  private mutating func drill(on day: Day) {
    let schedule = RefresherSchedule(
      store.catalogue,
      RefresherSchedule.Person(
        employee: person.employee, log: log, lessons: lessons,
        renewals: Dictionary(
          person.certifications.compactMap { id in
            history.certificates(for: id, on: day).last.map { (id, $0.term.until) }
          }
        ) { first, _ in first }), on: day)
    let plan = RefresherPlan(schedule)
    figures.note(
      plan, on: day, Figures.Period(on: day, hired: person.hired),
      budget: store.catalogue.policy.minutes * 60)
    let before = figures.seconds
    var again: [Remembered] = []
    for due in plan.planned where !retrieve(due.refresher.what, on: day) && due.refresher.isItem {
      again.append(due.refresher.what)
    }
    for item in again { _ = retrieve(item, on: day) }
    figures.endDrill(secondsBefore: before)
  }

  /// Whether it was right.
  mutating func retrieve(_ what: Remembered, on day: Day, inExam: Bool = false) -> Bool {
    let known = log.recollections[what]
    let truth = learner.retention(of: what, on: day)
    let reply = learner.asked(
      what, on: day, guessing: what.kind == .item ? Learner.guess : 0,
      mayTakeHints: what.kind == .item && !inExam)
    if let known, known.latest.day < day {
      figures.note(
        Figures.Retrieved(
          kind: what.kind, predicted: known.retrievability(on: day, log.basis.model),
          truth: truth, isRecalled: reply.isRecalled,
          isRight: reply.isRight && reply.hints == 0))
    }
    let fact = fact(of: reply, to: what)
    figures.seconds += seconds(of: fact, of: what)
    log.fold(fact, on: day)
    if reply.isRight { pass(what, on: day) }
    return reply.isRight
  }

  private mutating func fact(of reply: Learner.Reply, to what: Remembered) -> Fact {
    let score = reply.isRight ? (reply.pace < 1.2 ? Fraction.one : Fraction(17, 20)) : .zero
    switch what.kind {
    case .item:
      let reading = store.seconds[what] ?? RecallRule.usualSeconds
      return .answered(
        Fact.Answered(
          item: what.id, revision: "", given: [], credit: reply.isRight ? .one : .zero,
          hints: reply.hints, seconds: Int(Double(reading) * reply.pace), expected: reading))
    case .procedure:
      return .practiceEnded(
        Fact.PracticeEnded(
          procedure: what.id, mode: .alone, situation: "usual", score: score, passMark: 80,
          passed: reply.isRight, failures: [], missteps: 0, hints: 0))
    case .scenario:
      return .scenarioEnded(
        Fact.ScenarioEnded(
          scenario: what.id, ending: "end",
          standing: reply.isRight ? (score == .one ? .good : .acceptable) : .bad,
          points: score.numerator, best: score.denominator, criticalFailures: []))
    case .escalation:
      return .escalationEnded(
        Fact.EscalationEnded(
          incident: what.id, severity: 1, score: score, passMark: 80, passed: reply.isRight,
          failures: [], right: reply.isRight ? 5 : 0, count: 5))
    }
  }

  /// With what is said to it; a telephone call in between is not counted.
  private func seconds(of fact: Fact, of what: Remembered) -> Int {
    guard case .answered(let answered) = fact else { return store.seconds[what] ?? 0 }
    return min(answered.seconds, 60) + SimulatedStore.feedback
  }

  private mutating func pass(_ what: Remembered, on day: Day) {
    switch what.kind {
    case .item: break
    case .procedure: history.passedAlone(procedure: what.id, on: day)
    case .scenario: history.ended(scenario: what.id, on: day)
    case .escalation: history.passed(drillOf: what.id, on: day)
    }
  }

  /// What is left on average of what was learned, by the schedule and in truth.
  func retention(on day: Day, of isMeant: (Refresher) -> Bool) -> Figures.Retention {
    var (predicted, truth, count) = (0.0, 0.0, 0.0)
    for refresher in store.catalogue.refreshers where refresher.isItem && isMeant(refresher) {
      guard let known = log.recollections[refresher.what] else { continue }
      predicted += known.retrievability(on: day, log.basis.model)
      truth += learner.retention(of: refresher.what, on: day)
      count += 1
    }
    return Figures.Retention(predicted: predicted / max(count, 1), truth: truth / max(count, 1))
  }
}
