import Testing

@testable import Training

/// What is to be so of certificates whatever the rules and whatever people do.
struct CertificationWalkTests {
  private static let seeds = (0..<8).map { Seed(UInt64($0)).derived(for: "walk") }
  private static let thirtyYears = 10_957

  /// Days on which a certificate's status may become another, as the record names them.
  private func named(_ certificate: Certificate, _ person: RandomPerson) -> Set<Day> {
    let term = certificate.term
    var days = [term.from, term.renewableFrom, term.until.plus(1), term.graceUntil.plus(1)]
    for suspension in certificate.suspensions {
      days += [suspension.from, suspension.until ?? suspension.from]
    }
    days += certificate.revocation.map { [$0.from] } ?? []
    for change in person.program.changes { days.append(change.by.plus(1)) }
    for act in person.acts { if case .lesson = act.deed { days.append(act.day) } }
    return Set(days)
  }

  private func rank(_ status: CertificateStatus) -> Int? {
    switch status {
    case .valid: 0
    case .renewalDue: 1
    case .inGrace: 2
    case .expired: 3
    case .retrainingOverdue, .suspended, .revoked: nil
    }
  }

  /// What the dates alone make of a term on a day, from 0, valid, to 3, expired.
  private func rank(_ term: CertificateTerm, _ day: Day) -> Int {
    let begins = [
      min(term.renewableFrom, term.until.plus(1)), term.until.plus(1), term.graceUntil.plus(1),
    ]
    return begins.filter { $0 <= day }.count
  }

  /// What is wrong with what is said of a day, after what was said of the day before.
  private func complaint(
    _ found: CertificationAnswer, after before: CertificationAnswer?, _ person: RandomPerson
  ) throws -> String? {
    guard let held = found.certificate else { return before?.certificate.map { "\($0) is gone" } }
    let status = try #require(found.status)
    let isBarred = held.revocation(on: found.day) != nil || held.suspension(on: found.day) != nil
    if isBarred, found.standing != .no { return "works though barred" }
    if let rank = rank(status), isBarred || rank != self.rank(held.term, found.day) {
      return "\(status) is not what the dates say"
    }
    guard let before, before.certificate?.file == held.file, let was = before.status else {
      return held.term.from == found.day ? nil : "speaks from another day than it was signed on"
    }
    guard was.name != status.name else { return nil }
    if !named(held, person).contains(found.day) { return "\(was.name) became \(status.name)" }
    if let was = rank(was), let now = rank(status), now < was {
      return "younger than the day before"
    }
    return nil
  }

  @Test(arguments: seeds)
  func `each day of thirty years has its status, and it becomes another on named days only`(
    seed: Seed
  ) throws {
    let person = try RandomPerson(seed, steps: 60...90)
    let history = person.acts.history
    var before: CertificationAnswer?
    for number in 0..<Self.thirtyYears {
      let day = person.post.since.plus(number)
      let found = person.program.answer(for: person.certification, history, person.post, on: day)
      if let complaint = try complaint(found, after: before, person) {
        Issue.record("\(seed) \(day): \(complaint)")
        return
      }
      before = found
    }
    #expect(before?.status != nil)
  }

  /// Renews in each window, and is signed for before the certificate is over.
  private func renewing(_ seed: Seed, _ validity: Validity) throws -> TestPerson {
    var draws = Draws(seed)
    var person = TestPerson(.test(validity))
    let start = draws.day(years: [2023, 2024])
    try person.learn(on: start.description)
    var held = try person.sign(start.description)
    while held.until.number - start.number < Self.thirtyYears {
      let window = held.until.number - max(held.renewableFrom, held.from).number
      let done = held.until.plus(-draws.number(0...window))
      try person.learn(on: done.description)
      #expect(try person.progress(done.description).path == .renewal)
      let signed = done.plus(draws.number(0...held.until.number - done.number))
      let next = try person.sign(signed.description)
      #expect(next.from == signed && next.completed == done)
      #expect(next.until > held.until)
      held = next
    }
    return person
  }

  @Test(arguments: seeds)
  func `who renews in each window never sees a day that is not alone`(seed: Seed) throws {
    var draws = Draws(seed)
    for _ in 0..<3 {
      let validity = draws.soundValidity()
      let person = try renewing(seed, validity)
      let certificates = person.history.certificates
      let start = try #require(certificates.first).term.from
      var speaking = certificates[...]
      for number in 0..<Self.thirtyYears {
        let day = start.plus(number)
        while let next = speaking.dropFirst().first, next.term.from <= day {
          speaking = speaking.dropFirst()
        }
        let held = try #require(speaking.first)
        let standing = CertificateStatus(of: held, on: day).standing(lapsed: .no)
        guard standing != .alone else { continue }
        Issue.record("\(seed), \(validity): \(day) is \(standing)")
        break
      }
    }
  }

  @Test(arguments: seeds)
  func `renewing early loses no day, and the day of the month is kept for ever`(seed: Seed) throws {
    var draws = Draws(seed)
    for _ in 0..<3 {
      let random = draws.soundValidity()
      let validity = Validity(
        mode: .previousExpiry, months: random.months, windowDays: random.windowDays,
        graceDays: random.graceDays)
      let terms = try renewing(seed, validity).history.certificates.map(\.term)
      let base = try #require(terms.first).base
      for (held, next) in zip(terms, terms.dropFirst()) {
        #expect(next.until >= held.until.adding(months: validity.months))
        let (year, month, day) = next.until.components
        #expect(day == min(base.components.day, Day.length(ofMonth: month, year: year)))
        #expect(next.base == base && next.period == held.period + 1)
      }
    }
  }

  @Test(arguments: seeds)
  func `on fixed dates all expire on the same days, each held for its minimum`(seed: Seed) throws {
    var draws = Draws(seed)
    for _ in 0..<200 {
      let base = draws.day()
      let validity = Validity(
        mode: .fixed(base: base), months: draws.number(1...120),
        minimumActiveDays: draws.number(0...1000))
      let completed = draws.day()
      let term = validity.term(completed: completed, signed: completed)
      let earliest = completed.plus(validity.minimumActiveDays)
      #expect(term.base == base && term.until >= earliest)
      #expect(base.adding(months: (term.period - 1) * validity.months) < earliest)
      let other = validity.term(
        completed: term.until.plus(-validity.minimumActiveDays), signed: base)
      #expect(other.until == term.until)
    }
  }

  /// What was known when only what is of days up to `day` had happened.
  private func cut(_ acts: [TestAct], _ day: Day) -> CertificationHistory {
    acts.filter { $0.day <= day }.history
  }

  @Test(arguments: seeds)
  func `what is of later days changes nothing about a day`(seed: Seed) throws {
    for number in 0..<15 {
      let person = try RandomPerson(seed.derived(for: "\(number)"), steps: 4...16)
      let whole = person.acts.history
      for edge in Set(person.edges) {
        for day in [edge.plus(-1), edge, edge.plus(1)] {
          let known = cut(person.acts, day)
          let then = person.program.answer(for: person.certification, known, person.post, on: day)
          let now = person.program.answer(for: person.certification, whole, person.post, on: day)
          let isSame =
            then.status?.name == now.status?.name && then.standing == now.standing
            && then.deadline == now.deadline && then.retraining == now.retraining
            && then.progress == now.progress && then.certificate?.file == now.certificate?.file
          #expect(isSame, "\(seed) \(number) \(day)")
        }
      }
    }
  }
}
