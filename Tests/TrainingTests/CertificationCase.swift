@testable import Training

/// A case with the engine's answers, as Tests/Oracles/certification.py reads it: `term` or `person`.
struct CertificationCase: Encodable {
  let `case`: String
  let certification: Policy
  var before: CertificateTerm?
  var facts: [TestAct]?
  var since: Day?
  var assignment: Rule?
  var changes: [Change]?
  let answers: [Answer]

  struct Policy: Encodable {
    let mode: String
    let base: Day?
    let months: Int
    let window: Int
    let grace: Int
    let minimum: Int
    let lapsed: WorkStanding
    let requirements: [Asked]
    let renewals: [[Asked]]

    init(_ validity: Validity, _ certification: Certification? = nil) {
      switch validity.mode {
      case .completion: (mode, base) = ("completion", nil)
      case .previousExpiry: (mode, base) = ("previous expiry", nil)
      case .fixed(let day): (mode, base) = ("fixed", day)
      }
      (months, window) = (validity.months, validity.windowDays)
      (grace, minimum) = (validity.graceDays, validity.minimumActiveDays)
      lapsed = certification?.lapsed ?? .no
      requirements = (certification?.requirements ?? []).map(Asked.init)
      renewals = (certification?.renewals ?? []).map { $0.map(Asked.init) }
    }
  }

  struct Asked: Encodable {
    let id: String
    let kind: String
    var ids: [String]?
    var days: Int?
    var of: String?
    var proctored: Bool?
    var level: Int?
    var times: Int?
    var revision: String?

    init(_ requirement: Requirement) {
      id = requirement.id
      switch requirement.kind {
      case .lessons(let ids): (kind, self.ids) = ("lessons", ids)
      case .scenarios(let ids): (kind, self.ids) = ("scenarios", ids)
      case .practices(let ids): (kind, self.ids) = ("practices", ids)
      case .escalations(let ids): (kind, self.ids) = ("escalations", ids)
      case .items(let ids, let days): (kind, self.ids, self.days) = ("items", ids, days)
      case .exam(let id, let proctored): (kind, of, self.proctored) = ("exam", id, proctored)
      case .observation(let form, let level, let times):
        (kind, of, self.level, self.times) = ("observation", form, level.rawValue, times)
      case .acknowledgment(let text):
        (kind, of, revision) = ("acknowledgment", text.id, text.revision)
      }
    }
  }

  struct Rule: Encodable {
    let within: Int
    let since: Day?
    let meanwhile: WorkStanding
  }

  struct Change: Encodable {
    let changed: Day
    let within: Int
    let lessons: [String]
  }

  /// What was asked, and what the engine said.
  struct Answer: Encodable {
    var completed: Day?
    var signed: Day?
    var term: CertificateTerm?
    var day: Day?
    var status: String?
    var standing: WorkStanding?
    var deadline: Day?
    var retrainBy: Day?
    var progress: Way?
  }

  struct Way: Encodable {
    let path: String
    let countsFrom: Day?
    let met: [Day?]
    let state: String
    let term: CertificateTerm?

    init(_ progress: Progress) {
      (path, countsFrom) = (progress.path.rawValue, progress.countsFrom)
      met = progress.fulfilments.map(\.day)
      switch progress.state {
      case .notStarted: state = "not started"
      case .underway: state = "underway"
      case .readyToSign: state = "ready to sign"
      case .notYet: state = "not yet"
      }
      term = progress.state.term
    }
  }
}

extension CertificationCase {
  /// Terms of one validity, mostly completed near the days of the certificate before.
  static func terms(_ seed: Seed, count: Int) -> CertificationCase {
    var draws = Draws(seed)
    let validity = draws.validity()
    let before = draws.once(in: 3) ? nil : previous(to: validity, &draws)
    let answers = (0..<count).map { _ in
      let completed = Self.completed(validity, before, &draws)
      let signed = completed.plus(draws.one(of: [0, 0, 1, 14, 100, draws.number(0...400)]))
      return Answer(
        completed: completed, signed: signed,
        term: validity.term(completed: completed, signed: signed, after: before))
    }
    return CertificationCase(
      case: "term", certification: Policy(validity), before: before, answers: answers)
  }

  private static func previous(to validity: Validity, _ draws: inout Draws) -> CertificateTerm {
    let day = draws.day()
    guard !draws.once(in: 4) else {
      // Taken over from elsewhere.
      return CertificateTerm(
        completed: day.plus(-10), from: day, until: day, renewableFrom: day.plus(-60),
        graceUntil: day.plus(validity.graceDays), base: day, period: 0,
        months: draws.one(of: [validity.months, 12]))
    }
    let others = draws.validity()
    var held = (draws.once(in: 4) ? others : validity).term(completed: day, signed: day)
    for _ in 0..<draws.one(of: [0, 1, 2, 12]) {
      held = validity.term(completed: held.until, signed: held.until, after: held)
    }
    return held
  }

  private static func completed(
    _ validity: Validity, _ before: CertificateTerm?, _ draws: inout Draws
  ) -> Day {
    if case .fixed(let base) = validity.mode, draws.once(in: 2) {
      let expiry = base.adding(months: draws.number(-5...5) * validity.months)
      let day = draws.day(near: [expiry, expiry.plus(-validity.minimumActiveDays)])
      // Years before the first are no days that anybody writes.
      return max(day, Day(year: 1, month: 1, day: 1) ?? day)
    }
    guard let before, !draws.once(in: 4) else { return draws.day() }
    return draws.day(near: [before.renewableFrom, before.until, before.graceUntil])
  }

  /// What is so of somebody on days near those that matter.
  static func person(_ seed: Seed, count: Int) throws -> CertificationCase {
    let person = try RandomPerson(seed.derived(for: "person"))
    var draws = Draws(seed.derived(for: "days"))
    let edges = person.edges
    let answers = (0..<count).map { _ in
      let day = draws.day(near: edges)
      let found = person.answer(on: day)
      return Answer(
        day: day, status: found.status?.name, standing: found.standing,
        deadline: found.deadline?.day, retrainBy: found.retraining?.by,
        progress: Way(found.progress))
    }
    let binds = person.program.assignment(of: person.certification.id, to: person.post.role)
    return CertificationCase(
      case: "person",
      certification: Policy(person.certification.validity, person.certification),
      facts: person.acts, since: person.post.since,
      assignment: binds.map {
        Rule(within: $0.within, since: $0.since, meanwhile: $0.meanwhile)
      },
      changes: person.program.changes.map {
        Change(changed: $0.changed, within: $0.within, lessons: $0.lessons)
      }, answers: answers)
  }
}
