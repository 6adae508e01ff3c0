@testable import Training

/// Something that is recorded of somebody, and the day it is of.
struct TestAct {
  let day: Day
  let deed: Deed

  enum Deed {
    case lesson(String)
    case scenario(String)
    /// Passed alone.
    case practice(String)
    /// Passed.
    case drill(String)
    case item(String, right: Bool)
    case exam(String, passed: Bool, proctor: EmployeeID?)
    case observed(CertificationHistory.Observation)
    case accepted(CertificationHistory.Acceptance)
    case waived(CertificationHistory.Waiver)
    case certificate(Certificate)
    case suspended(String)
    case reinstated(String)
    case revoked(String)
  }

  func record(in history: inout CertificationHistory) {
    switch deed {
    case .lesson(let id): history.completed(lesson: id, on: day)
    case .scenario(let id): history.ended(scenario: id, on: day)
    case .practice(let id): history.passedAlone(procedure: id, on: day)
    case .drill(let id): history.passed(drillOf: id, on: day)
    case .item(let id, let right): history.answered(item: id, right: right, on: day)
    case .exam(let id, let passed, let proctor):
      history.sat(
        exam: id,
        CertificationHistory.Sitting(session: "", day: day, passed: passed, proctor: proctor))
    case .observed(let observation): history.observed(observation)
    case .accepted(let acceptance): history.accepted(acceptance)
    case .waived(let waiver): history.waived(waiver)
    case .certificate(let certificate): history.issued(certificate)
    case .suspended(let file):
      history.changeCertificate(file) { $0.suspend(from: day, reason: "") }
    case .reinstated(let file): history.changeCertificate(file) { $0.reinstate(from: day) }
    case .revoked(let file): history.changeCertificate(file) { $0.revoke(from: day, reason: "") }
    }
  }
}

extension [TestAct] {
  var history: CertificationHistory {
    var history = CertificationHistory()
    for act in self { act.record(in: &history) }
    return history
  }

  var certificates: [Certificate] {
    compactMap { if case .certificate(let certificate) = $0.deed { certificate } else { nil } }
  }
}

/// For `make oracles`, as Tests/Oracles/certification.py reads it.
extension TestAct: Encodable {
  private enum Key: CodingKey {
    case day, did, what, right, passed, proctored, level, revision, name, term
  }

  func encode(to encoder: any Encoder) throws {
    var line = encoder.container(keyedBy: Key.self)
    func named(_ did: String, _ key: Key, _ name: String) throws {
      try line.encode(did, forKey: .did)
      try line.encode(name, forKey: key)
    }
    try line.encode(day, forKey: .day)
    switch deed {
    case .lesson(let id): try named("lesson", .what, id)
    case .scenario(let id): try named("scenario", .what, id)
    case .practice(let id): try named("practice", .what, id)
    case .drill(let id): try named("drill", .what, id)
    case .item(let id, let right):
      try named("item", .what, id)
      try line.encode(right, forKey: .right)
    case .exam(let id, let passed, let proctor):
      try named("exam", .what, id)
      try line.encode(passed, forKey: .passed)
      try line.encode(proctor != nil, forKey: .proctored)
    case .observed(let observation):
      try named("observation", .what, observation.form)
      try line.encode(observation.level.rawValue, forKey: .level)
    case .accepted(let acceptance):
      try named("acceptance", .what, acceptance.text)
      try line.encode(acceptance.revision, forKey: .revision)
    case .waived(let waiver): try named("waived", .what, waiver.requirement)
    case .certificate(let certificate):
      try named("certificate", .name, certificate.file)
      try line.encode(certificate.term, forKey: .term)
    case .suspended(let file): try named("suspended", .name, file)
    case .reinstated(let file): try named("reinstated", .name, file)
    case .revoked(let file): try named("revoked", .name, file)
    }
  }
}
