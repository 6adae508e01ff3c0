import Samples

@testable import Training

extension Fact {
  /// An answer to `item` after so many seconds, of 10 that it takes.
  static func answer(
    _ item: String, right: Bool = true, hints: Int = 0, seconds: Int = 5, expected: Int? = 10
  ) -> Fact {
    .answered(
      Fact.Answered(
        item: item, revision: "", given: [], credit: right ? .one : .zero, hints: hints,
        seconds: seconds, expected: expected))
  }
}

extension Retrieval {
  static func test(_ day: Int, _ rule: RecallRule = .right, isFluent: Bool = false) -> Retrieval {
    Retrieval(
      day: Day(number: day), rule: rule, credit: rule.recall == .again ? .zero : .one,
      isFluent: isFluent)
  }
}

extension Refresher {
  static func test(
    _ what: Remembered, critical: Bool = false, cap: Int? = nil, seconds: Int = 20,
    topic: String = "t", form: String = "f", clauses: [String] = [],
    certifications: [String] = ["c"], lesson: String? = "l"
  ) -> Refresher {
    Refresher(
      what: what, title: Samples.both("题", "title"), topic: topic, isCritical: critical,
      cap: cap ?? RefresherPolicy().caps.of(critical: critical), seconds: seconds, form: form,
      clauses: clauses, certifications: certifications, lesson: lesson)
  }

  static func item(
    _ id: String, critical: Bool = false, cap: Int? = nil, seconds: Int = 20, topic: String = "t",
    form: String = "f", clauses: [String] = [], certifications: [String] = ["c"]
  ) -> Refresher {
    test(
      Remembered(.item, id), critical: critical, cap: cap, seconds: seconds, topic: topic,
      form: form, clauses: clauses, certifications: certifications)
  }
}

/// Somebody's memory, catalogue and days, put together by a test.
struct TestDrilling {
  var refreshers: [Refresher]
  var changes: [ClauseChange] = []
  var policy = RefresherPolicy()
  var log = MemoryLog()
  var renewals: [String: Day] = [:]
  var employee = "1001"

  init(_ refreshers: [Refresher]) {
    self.refreshers = refreshers
  }

  mutating func answer(_ id: String, right: Bool = true, on day: Int, seconds: Int = 15) {
    log.fold(.answer(id, right: right, seconds: seconds), on: Day(number: day))
  }

  func schedule(on day: Int) -> RefresherSchedule {
    RefresherSchedule(
      RefresherCatalogue(refreshers: refreshers, changes: changes, policy: policy),
      RefresherSchedule.Person(
        employee: EmployeeID(employee) ?? .nobody, log: log, lessons: ["l"], renewals: renewals),
      on: Day(number: day))
  }

  func due(_ id: String, on day: Int) -> Due? {
    refreshers.first { $0.what.id == id }.flatMap { schedule(on: day).due($0) }
  }

  /// So many items, answered on days drawn by `seed` within half a year before `day`.
  static func drawn(_ count: Int, before day: Int, seed: Seed) -> TestDrilling {
    var draws = Draws(seed)
    var drilling = TestDrilling(
      (0..<count).map { number in
        let isWhole = draws.once(in: 6)
        return Refresher.test(
          Remembered(
            isWhole ? draws.one(of: [.procedure, .scenario, .escalation]) : .item, "\(number)"),
          critical: draws.once(in: 3), cap: draws.one(of: [7, 30, 90, 180]),
          seconds: isWhole ? draws.number(60...360) : draws.number(15...40),
          topic: "t\(number % 5)", form: "f\(number % 3)", clauses: ["c\(number / 3)"],
          lesson: "l")
      })
    drilling.employee = "\(1000 + draws.number(0...99))"
    for refresher in drilling.refreshers where !draws.once(in: 8) {
      var on = day - draws.number(1...180)
      for _ in 0..<draws.number(1...5) where on < day {
        drilling.log.retrieve(
          refresher.what, Retrieval.test(on, draws.one(of: RecallRule.allCases)))
        on += draws.number(0...40)
      }
    }
    return drilling
  }
}

extension MemoryLog {
  /// As if `what` had been asked.
  mutating func retrieve(_ what: Remembered, _ retrieval: Retrieval) {
    fold(Fact.of(what, retrieval), on: retrieval.day)
  }
}

extension Fact {
  /// A fact about `what` that shows what `retrieval` says, as nearly as one can.
  static func of(_ what: Remembered, _ retrieval: Retrieval) -> Fact {
    let isRight = retrieval.recall != .again
    switch what.kind {
    case .item:
      return .answer(what.id, right: isRight, seconds: retrieval.recall == .hard ? 25 : 8)
    case .procedure:
      return .practiceEnded(Samples.ended(what.id, score: isRight ? .one : .zero, passed: isRight))
    case .scenario:
      return .scenarioEnded(
        Fact.ScenarioEnded(
          scenario: what.id, ending: "e", standing: isRight ? .good : .bad, points: isRight ? 1 : 0,
          best: 1, criticalFailures: []))
    case .escalation:
      return .escalationEnded(Samples.escalationEnded(what.id, passed: isRight))
    }
  }
}
