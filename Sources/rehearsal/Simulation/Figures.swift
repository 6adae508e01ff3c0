import Training

/// What is counted of simulated people, those who drill alike together.
struct Figures {
  let diligence: SimulatedPerson.Diligence
  private(set) var people = 1
  private(set) var retrieved: [Retrieved] = []
  private(set) var retentions: [Occasion: [Retention]] = [:]
  /// Seconds of each day with a drill, as planned.
  private(set) var planned: [Period: [Int]] = [:]
  /// The same as it was, answers and what is said to them, misses again.
  private(set) var spent: [Int] = []
  private(set) var drillsOverBudget = 0
  private(set) var drillsOverBudgetOfMore = 0
  private(set) var waits: [Period: [Remembered.Kind: Waits]] = [:]
  private(set) var renewals = Sittings()
  private(set) var first = Sittings()
  private(set) var days = Days()
  private(set) var leeches = 0
  private(set) var known = 0
  /// How far what was predicted of one person is from what they recalled, of each.
  private(set) var gaps: [Double] = []
  /// Seconds spent on questions so far.
  var seconds = 0

  struct Retrieved {
    let kind: Remembered.Kind
    let predicted: Double
    /// The chance by the learner's own memory, which the schedule cannot see.
    let truth: Double
    let isRecalled: Bool
    let isRight: Bool
  }

  /// Of somebody's time in the store.
  enum Period: CaseIterable {
    case twoYears, later

    init(on day: Day, hired: Day) {
      self = hired.days(to: day) < 730 ? .twoYears : .later
    }
  }

  /// Days from when something was due.
  struct Waits {
    /// Once for each time that it was asked.
    var asked: [Int] = []
    /// The longest that anything waited, asked or not.
    var longest = 0
  }

  enum Occasion: CaseIterable {
    case anyDay, renewalDay
  }

  struct Retention {
    let predicted: Double
    let truth: Double
  }

  struct Sittings {
    var all = 0
    var passed = 0
    var firstTries = 0
    var passedAtFirst = 0
  }

  /// Days of certificates.
  struct Days {
    var held = 0
    var inGrace = 0
    var lapsed = 0
  }

  init(_ diligence: SimulatedPerson.Diligence) {
    self.diligence = diligence
  }

  mutating func note(_ retrieved: Retrieved) { self.retrieved.append(retrieved) }

  mutating func note(_ retention: Retention, _ occasion: Occasion) {
    retentions[occasion, default: []].append(retention)
  }

  mutating func note(_ plan: RefresherPlan, on day: Day, _ period: Period, budget: Int) {
    planned[period, default: []].append(plan.seconds)
    if plan.seconds > budget {
      drillsOverBudget += 1
      if plan.planned.count > 1 { drillsOverBudgetOfMore += 1 }
    }
    for due in plan.planned where due.reason != .new {
      let waited = max(0, due.day.days(to: day))
      waits[period, default: [:]][due.refresher.what.kind, default: Waits()].note(waited)
    }
    for due in plan.waiting {
      let waited = max(0, due.day.days(to: day))
      waits[period, default: [:]][due.refresher.what.kind, default: Waits()].stillWaits(waited)
    }
  }

  mutating func endDrill(secondsBefore: Int) { spent.append(seconds - secondsBefore) }

  mutating func note(_ status: CertificateStatus) {
    switch status {
    case .valid, .renewalDue: days.held += 1
    case .inGrace: days.inGrace += 1
    default: days.lapsed += 1
    }
  }

  mutating func noteSitting(passed: Bool, isRenewal: Bool, isFirstTry: Bool) {
    func counted(_ sittings: inout Sittings) {
      sittings.all += 1
      sittings.passed += passed ? 1 : 0
      sittings.firstTries += isFirstTry ? 1 : 0
      sittings.passedAtFirst += isFirstTry && passed ? 1 : 0
    }
    if isRenewal { counted(&renewals) } else { counted(&first) }
  }

  mutating func close(_ log: MemoryLog) {
    known = log.recollections.count
    leeches = log.recollections.values.filter(\.isLeech).count
    guard !retrieved.isEmpty else { return }
    let sum = retrieved.reduce(0) { $0 + $1.predicted - ($1.isRecalled ? 1 : 0) }
    gaps = [abs(sum) / Double(retrieved.count)]
  }

  /// Of these people and others.
  mutating func add(_ other: Figures) {
    people += other.people
    retrieved += other.retrieved
    for occasion in Occasion.allCases {
      retentions[occasion, default: []] += other.retentions[occasion] ?? []
    }
    spent += other.spent
    gaps += other.gaps
    drillsOverBudget += other.drillsOverBudget
    drillsOverBudgetOfMore += other.drillsOverBudgetOfMore
    for period in Period.allCases {
      planned[period, default: []] += other.planned[period] ?? []
      waits[period, default: [:]].merge(other.waits[period] ?? [:]) { $0.and($1) }
    }
    renewals.add(other.renewals)
    first.add(other.first)
    days.held += other.days.held
    days.inGrace += other.days.inGrace
    days.lapsed += other.days.lapsed
    leeches += other.leeches
    known += other.known
  }
}

extension Figures.Sittings {
  fileprivate mutating func add(_ other: Figures.Sittings) {
    all += other.all
    passed += other.passed
    firstTries += other.firstTries
    passedAtFirst += other.passedAtFirst
  }
}

extension Figures.Waits {
  fileprivate mutating func note(_ days: Int) {
    asked.append(days)
    longest = max(longest, days)
  }

  fileprivate mutating func stillWaits(_ days: Int) { longest = max(longest, days) }

  fileprivate func and(_ other: Figures.Waits) -> Figures.Waits {
    Figures.Waits(asked: asked + other.asked, longest: max(longest, other.longest))
  }
}
