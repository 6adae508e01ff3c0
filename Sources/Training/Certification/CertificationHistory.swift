/// The dated facts about one person that certification rests on; all of them, of whatever day.
package struct CertificationHistory: Codable, Hashable, Sendable {
  /// Days on which a lesson was gone through, in the order in which they were recorded.
  package internal(set) var lessons: [String: [Day]] = [:]
  /// Days on which a scenario was brought to an end that is acceptable or better.
  package internal(set) var scenarios: [String: [Day]] = [:]
  /// Days on which a procedure was practised alone and passed.
  package internal(set) var practices: [String: [Day]] = [:]
  /// Days on which the drill of an incident was passed.
  package internal(set) var escalations: [String: [Day]] = [:]
  package internal(set) var exams: [String: [Sitting]] = [:]
  /// What became of an item day after day, in the order in which it was recorded.
  package internal(set) var items: [String: [ItemDay]] = [:]
  package internal(set) var observations: [Observation] = []
  package internal(set) var acceptances: [Acceptance] = []
  package internal(set) var waivers: [Waiver] = []
  /// In the order in which they were recorded.
  package internal(set) var certificates: [Certificate] = []

  package init() {}

  /// An exam sat to its end.
  package struct Sitting: Codable, Hashable, Sendable {
    /// The activity's id.
    package let session: String
    package let day: Day
    package internal(set) var passed: Bool
    package internal(set) var proctor: EmployeeID?

    package init(session: String, day: Day, passed: Bool, proctor: EmployeeID? = nil) {
      (self.session, self.day, self.passed, self.proctor) = (session, day, passed, proctor)
    }
  }

  /// A day on which an item was answered, once or more.
  package struct ItemDay: Codable, Hashable, Sendable {
    package let day: Day
    /// Missed that day: what was right before counts no more.
    package let missed: Bool
    /// Right that day, and not missed after it.
    package let right: Bool
  }

  package struct Observation: Codable, Hashable, Sendable {
    package let form: String
    package let day: Day
    package let level: Entrustment
    package let observer: EmployeeID

    package init(form: String, day: Day, level: Entrustment, observer: EmployeeID) {
      (self.form, self.day, self.level, self.observer) = (form, day, level, observer)
    }
  }

  package struct Acceptance: Codable, Hashable, Sendable {
    package let text: String
    package let revision: String
    package let day: Day

    package init(text: String, revision: String, day: Day) {
      (self.text, self.revision, self.day) = (text, revision, day)
    }
  }

  /// A requirement that somebody need not meet; the reasons are those of cmi5.
  package struct Waiver: Codable, Hashable, Sendable {
    package let certification: String
    package let requirement: String
    package let reason: Reason
    package let day: Day
    package let author: EmployeeID
    /// Why, as its author put it.
    package let words: String

    package init(
      certification: String, requirement: String, reason: Reason, day: Day, author: EmployeeID,
      words: String = ""
    ) {
      (self.certification, self.requirement, self.reason) = (certification, requirement, reason)
      (self.day, self.author, self.words) = (day, author, words)
    }

    package enum Reason: String, Codable, CaseIterable, Hashable, Sendable {
      case testedOut, equivalentUnit, equivalentOutsideActivity, administrative
    }
  }
}

extension CertificationHistory {
  package mutating func completed(lesson: String, on day: Day) {
    lessons[lesson, default: []].append(day)
  }

  package mutating func ended(scenario: String, on day: Day) {
    scenarios[scenario, default: []].append(day)
  }

  package mutating func passedAlone(procedure: String, on day: Day) {
    practices[procedure, default: []].append(day)
  }

  package mutating func passed(drillOf incident: String, on day: Day) {
    escalations[incident, default: []].append(day)
  }

  package mutating func sat(exam: String, _ sitting: Sitting) {
    exams[exam, default: []].append(sitting)
  }

  /// The proctor of a sitting vouches for it.
  package mutating func proctored(session: String, by proctor: EmployeeID) {
    change(session) { $0.proctor = proctor }
  }

  /// A sitting counts otherwise now.
  package mutating func regraded(session: String, passed: Bool) {
    change(session) { $0.passed = passed }
  }

  private mutating func change(_ session: String, _ change: (inout Sitting) -> Void) {
    for exam in exams.keys {
      guard let index = exams[exam]?.firstIndex(where: { $0.session == session }) else { continue }
      if var sitting = exams[exam]?[index] {
        change(&sitting)
        exams[exam]?[index] = sitting
      }
    }
  }

  package mutating func answered(item: String, right: Bool, on day: Day) {
    let before = items[item]?.last.flatMap { $0.day == day ? $0 : nil }
    if before != nil { items[item]?.removeLast() }
    items[item, default: []].append(
      ItemDay(day: day, missed: !right || before?.missed == true, right: right))
  }

  package mutating func observed(_ observation: Observation) { observations.append(observation) }
  package mutating func accepted(_ acceptance: Acceptance) { acceptances.append(acceptance) }
  package mutating func waived(_ waiver: Waiver) { waivers.append(waiver) }

  /// Two lines about one file, from tills that were apart, are one certificate.
  package mutating func issued(_ certificate: Certificate) {
    guard !certificates.contains(where: { $0.file == certificate.file }) else { return }
    certificates.append(certificate)
  }

  /// Changes the certificate that `file` names.
  package mutating func changeCertificate(_ file: String, _ change: (inout Certificate) -> Void) {
    guard let index = certificates.firstIndex(where: { $0.file == file }) else { return }
    change(&certificates[index])
  }

  /// The same without certificates that do not count, such as one whose signature is bad.
  ///
  /// One of them that was stopped says so from that day on: whoever loses the file of what was revoked
  /// must not get an older certificate back.
  package func keeping(_ counts: (Certificate) -> Bool) -> CertificationHistory {
    var copy = self
    copy.certificates = certificates.compactMap { certificate in
      guard !counts(certificate) else { return certificate }
      guard let stopped = certificate.stopped else { return nil }
      var silent = certificate
      silent.silentBefore = stopped
      return silent
    }
    return copy
  }

  /// The same without proctors who could not be one on the day of the exam.
  package func withProctors(_ counts: (EmployeeID, Day) -> Bool) -> CertificationHistory {
    var copy = self
    copy.exams = exams.mapValues { sittings in
      sittings.map { sitting in
        var kept = sitting
        if let proctor = sitting.proctor, !counts(proctor, sitting.day) { kept.proctor = nil }
        return kept
      }
    }
    return copy
  }

  /// The certificates for a certification that are signed on `day`, the one that speaks last: the one
  /// whose term began last, and of two the one recorded later.
  package func certificates(for certification: String, on day: Day) -> [Certificate] {
    certificates.enumerated()
      .filter { $0.element.certification == certification && $0.element.speaks(on: day) }
      .sorted { ($0.element.term.from, $0.offset) < ($1.element.term.from, $1.offset) }
      .map(\.element)
  }
}
