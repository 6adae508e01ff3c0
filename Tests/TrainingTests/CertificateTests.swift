import Testing

@testable import Training

struct CertificateTests {
  private var certificate: Certificate

  init() throws { certificate = try .march() }

  private func suspended(_ days: ClosedRange<Int>) throws -> [Int] {
    let june = try date("2026-05-31")
    return days.filter { certificate.suspension(on: june.plus($0)) != nil }
  }

  @Test mutating func `a suspension holds from its first day until the day before the return`()
    throws
  {
    certificate.suspend(from: try date("2026-06-02"), reason: "漏看签名")
    #expect(try suspended(1...6) == [2, 3, 4, 5, 6])
    certificate.reinstate(from: try date("2026-06-05"))
    #expect(try suspended(1...6) == [2, 3, 4])
    #expect(try certificate.suspension(on: date("2026-06-02"))?.reason == "漏看签名")
  }

  @Test(arguments: ["2026-06-02", "2026-06-01"])
  mutating func `reinstated before it began, it never was`(day: String) throws {
    certificate.suspend(from: try date("2026-06-02"), reason: "?")
    certificate.reinstate(from: try date(day))
    #expect(try suspended(1...30).isEmpty)
  }

  @Test mutating func `a reinstatement is of the suspension in force and not of one to come`()
    throws
  {
    certificate.suspend(from: try date("2026-06-02"), reason: "first")
    certificate.suspend(from: try date("2026-06-20"), reason: "second")
    certificate.reinstate(from: try date("2026-06-05"))
    #expect(try suspended(1...24) == [2, 3, 4, 20, 21, 22, 23, 24])
    certificate.reinstate(from: try date("2026-06-22"))
    #expect(try suspended(1...24) == [2, 3, 4, 20, 21])
  }

  @Test mutating func `who is suspended twice at once is reinstated twice`() throws {
    certificate.suspend(from: try date("2026-06-02"), reason: "first")
    certificate.suspend(from: try date("2026-06-04"), reason: "second")
    #expect(try certificate.suspension(on: date("2026-06-04"))?.reason == "second")
    certificate.reinstate(from: try date("2026-06-06"))
    #expect(try certificate.suspension(on: date("2026-06-08"))?.reason == "first")
    certificate.reinstate(from: try date("2026-06-07"))
    #expect(try suspended(1...9) == [2, 3, 4, 5, 6])
  }

  @Test mutating func `an earlier reinstatement takes the place of a later one`() throws {
    certificate.suspend(from: try date("2026-06-02"), reason: "?")
    certificate.reinstate(from: try date("2026-06-20"))
    certificate.reinstate(from: try date("2026-06-04"))
    #expect(try suspended(1...24) == [2, 3])
  }

  @Test mutating func `with nothing to reinstate nothing changes`() throws {
    let before = certificate
    certificate.reinstate(from: try date("2026-06-02"))
    #expect(certificate == before)
    certificate.suspend(from: try date("2026-06-02"), reason: "?")
    certificate.reinstate(from: try date("2026-06-05"))
    let after = certificate
    certificate.reinstate(from: try date("2026-06-06"))
    #expect(certificate == after)
  }

  @Test mutating func `of two revocations the earlier counts, whichever came first`() throws {
    certificate.revoke(from: try date("2026-06-10"), reason: "later")
    certificate.revoke(from: try date("2026-06-12"), reason: "latest")
    #expect(certificate.revocation?.reason == "later")
    certificate.revoke(from: try date("2026-06-03"), reason: "earlier")
    #expect(certificate.revocation?.reason == "earlier")
    #expect(try certificate.revocation(on: date("2026-06-02")) == nil)
    #expect(try certificate.revocation(on: date("2026-06-03")) != nil)
  }

  @Test mutating func `it reads back as it was written`() throws {
    certificate.suspend(from: try date("2026-06-02"), reason: "“?”")
    certificate.revoke(from: try date("2026-07-02"), reason: "")
    let read = try CanonicalJSON.decoded(
      Certificate.self, from: CanonicalJSON.encoded(certificate))
    #expect(read == certificate)
  }
}
