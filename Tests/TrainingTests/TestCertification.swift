import Samples
import Testing

@testable import Training

/// A day that a test names.
func date(_ text: String) throws -> Day { try #require(Day(text)) }

extension Day {
  func plus(_ days: Int) -> Day { Day(number: number + days) }
}

extension Requirement {
  static let lesson = Requirement(id: "learn", .lessons(["lesson"]))
  static let exam = Requirement(id: "exam", .exam("exam", proctored: false))
}

extension Validity {
  /// A year, renewable for 60 days, with a fortnight of grace.
  static func year(_ mode: Mode, minimum: Int = 0) -> Validity {
    Validity(
      mode: mode, months: 12, windowDays: 60, graceDays: 14, minimumActiveDays: minimum)
  }
}

extension Certification {
  static func test(
    _ validity: Validity = .year(.previousExpiry), asks requirements: [Requirement] = [.lesson],
    renewals: [[Requirement]] = [], lapsed: WorkStanding = .no
  ) -> Certification {
    Certification(
      id: "signature", title: Samples.both("电子签名一级", "Electronic signature, level 1"),
      meaning: Samples.both("我看着他做过", "I watched it done"), requirements: requirements,
      renewals: renewals, validity: validity, lapsed: lapsed)
  }
}

extension Certificate {
  static func test(
    _ term: CertificateTerm, file: String = "a", kind: Kind = .first,
    certification: String = "signature"
  ) throws -> Certificate {
    Certificate(
      file: file, certification: certification, term: term, kind: kind,
      signer: try #require(EmployeeID("9001")), key: "9001-1", isProctored: false,
      isSelfAttested: false)
  }

  /// Completed and signed on 2026-03-02 for a year.
  static func march() throws -> Certificate {
    let signed = try date("2026-03-02")
    return try test(Validity.year(.completion).term(completed: signed, signed: signed))
  }
}

extension CertificateStatus {
  /// As docs/CERTIFICATION.md names it.
  var name: String {
    switch self {
    case .revoked: "revoked"
    case .suspended: "suspended"
    case .retrainingOverdue: "retraining overdue"
    case .expired: "expired"
    case .inGrace: "in grace"
    case .renewalDue: "renewal due"
    case .valid: "valid"
    }
  }
}

extension ClauseChange {
  static func test(_ changed: Day, within: Int, lessons: [String] = ["lesson"]) -> ClauseChange {
    ClauseChange(
      clause: "c", number: "2.3", text: Samples.both("规则", "rule"), changed: changed,
      within: within, lessons: lessons)
  }
}

extension Progress.State {
  /// The term that a signature would give.
  var term: CertificateTerm? {
    if case .readyToSign(let term) = self { term } else { nil }
  }
}

/// Somebody who does things for one certification on named days.
struct TestPerson {
  let certification: Certification
  var history = CertificationHistory()

  init(_ certification: Certification) {
    self.certification = certification
  }

  func progress(_ day: String) throws -> Progress {
    certification.progress(of: history, on: try date(day))
  }

  mutating func learn(_ lesson: String = "lesson", on day: String) throws {
    history.completed(lesson: lesson, on: try date(day))
  }

  mutating func pass(_ day: String) throws {
    let day = try date(day)
    history.sat(
      exam: "exam", CertificationHistory.Sitting(session: "\(day)", day: day, passed: true))
  }

  /// Issues what is ready to be signed on a day.
  @discardableResult
  mutating func sign(_ day: String) throws -> CertificateTerm {
    let found = try progress(day)
    let term = try #require(found.state.term, "there is nothing to sign on \(day)")
    history.issued(
      try Certificate.test(term, file: day, kind: found.path == .renewal ? .renewal : .first))
    return term
  }
}
