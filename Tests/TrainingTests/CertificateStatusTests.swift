import Testing

@testable import Training

struct CertificateStatusTests {
  @Test func `each status begins on its day`() throws {
    let certificate = try Certificate.march()
    var begins: [String] = []
    var last = ""
    for number in certificate.term.from.number...certificate.term.graceUntil.number + 30 {
      let day = Day(number: number)
      let status = CertificateStatus(of: certificate, on: day)
      if status.name != last { begins.append("\(day) \(status.name)") }
      last = status.name
    }
    #expect(
      begins == [
        "2026-03-02 valid", "2027-01-01 renewal due", "2027-03-03 in grace", "2027-03-17 expired",
      ])
  }

  @Test func `a status says what it rests on`() throws {
    var certificate = try Certificate.march()
    let (until, grace) = (certificate.term.until, certificate.term.graceUntil)
    func status(_ day: String) throws -> CertificateStatus {
      CertificateStatus(of: certificate, on: try date(day))
    }
    #expect(try status("2026-03-02") == .valid(until: until))
    #expect(try status("2027-01-01") == .renewalDue(until: until))
    #expect(try status("2027-03-03") == .inGrace(expired: until, until: grace))
    #expect(try status("2027-03-17") == .expired(since: until))
    certificate.suspend(from: try date("2026-05-01"), reason: "s")
    certificate.revoke(from: try date("2026-06-01"), reason: "r")
    #expect(try status("2026-05-31") == .suspended(#require(certificate.suspensions.first)))
    #expect(try status("2026-06-01") == .revoked(#require(certificate.revocation)))
  }

  @Test func `without window and grace it is due on its last day and over on the next`() throws {
    let signed = try date("2028-02-28")
    let term = Validity(mode: .completion, months: 12).term(completed: signed, signed: signed)
    let certificate = try Certificate.test(term)
    let names = (-1...1).map {
      CertificateStatus(of: certificate, on: term.until.plus($0)).name
    }
    #expect(names == ["valid", "renewal due", "expired"])
  }

  @Test func `suspended goes before what the dates say, and revoked before suspended`() throws {
    var certificate = try Certificate.march()
    certificate.suspend(from: try date("2026-06-01"), reason: "s")
    let retraining = Retraining(changes: [], lessons: [], by: try date("2026-04-01"))
    let after = try date("2028-01-01")
    func name() -> String {
      CertificateStatus(of: certificate, retraining: retraining, on: after).name
    }
    #expect(name() == "suspended")
    certificate.reinstate(from: try date("2026-06-02"))
    #expect(name() == "retraining overdue")
    certificate.revoke(from: try date("2028-01-01"), reason: "r")
    #expect(name() == "revoked")
  }

  @Test func `retraining is overdue on the day after and not on the last`() throws {
    let certificate = try Certificate.march()
    let by = try date("2026-07-01")
    let retraining = Retraining(changes: [], lessons: [], by: by)
    let names = (0...1).map {
      CertificateStatus(of: certificate, retraining: retraining, on: by.plus($0)).name
    }
    #expect(names == ["valid", "retraining overdue"])
  }

  @Test(arguments: WorkStanding.allCases)
  func `what a status allows`(lapsed: WorkStanding) throws {
    let day = try date("2026-03-02")
    let retraining = Retraining(changes: [], lessons: [], by: day)
    let allowed: [(CertificateStatus, WorkStanding)] = [
      (.valid(until: day), .alone), (.renewalDue(until: day), .alone),
      (.inGrace(expired: day, until: day), .supervised), (.expired(since: day), lapsed),
      (.retrainingOverdue(retraining), .supervised),
      (.suspended(Certificate.Suspension(from: day, reason: "")), .no),
      (.revoked(Certificate.Revocation(from: day, reason: "")), .no),
    ]
    for (status, standing) in allowed {
      #expect(status.standing(lapsed: lapsed) == standing, "\(status.name)")
    }
  }
}
