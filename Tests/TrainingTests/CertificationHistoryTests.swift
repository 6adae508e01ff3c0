import Testing

@testable import Training

struct CertificationHistoryTests {
  private var history = CertificationHistory()

  private func certificate(_ file: String, from: String, of certification: String = "signature")
    throws -> Certificate
  {
    try .test(
      Validity.year(.completion).term(completed: date(from), signed: date(from)), file: file,
      certification: certification)
  }

  private func speaking(_ day: String) throws -> String? {
    try history.certificates(for: "signature", on: date(day)).last?.file
  }

  @Test mutating func `the certificate before stands until the next is signed`() throws {
    history.issued(try certificate("old", from: "2026-03-02"))
    history.issued(try certificate("new", from: "2027-02-01"))
    #expect(try speaking("2026-03-01") == nil)
    #expect(try speaking("2026-03-02") == "old")
    #expect(try speaking("2027-01-31") == "old")
    #expect(try speaking("2027-02-01") == "new")
  }

  @Test mutating func `the later day speaks, and of one day what was recorded later`() throws {
    history.issued(try certificate("later", from: "2027-02-01"))
    history.issued(try certificate("noted-afterwards", from: "2026-03-02"))
    #expect(try speaking("2027-02-01") == "later")
    history.issued(try certificate("same-day", from: "2027-02-01"))
    #expect(try speaking("2027-02-01") == "same-day")
    #expect(
      try history.certificates(for: "signature", on: date("2027-02-01")).map(\.file) == [
        "noted-afterwards", "later", "same-day",
      ])
  }

  @Test mutating func `one file is one certificate, and each certification has its own`() throws {
    history.issued(try certificate("a", from: "2026-03-02"))
    history.issued(try certificate("a", from: "2026-04-02"))
    history.issued(try certificate("b", from: "2026-05-02", of: "cash"))
    #expect(history.certificates.map(\.file) == ["a", "b"])
    #expect(try speaking("2026-06-01") == "a")
  }

  @Test mutating func `a revoked certificate goes on speaking`() throws {
    history.issued(try certificate("old", from: "2026-03-02"))
    history.issued(try certificate("new", from: "2026-06-01"))
    let day = try date("2026-06-05")
    history.changeCertificate("new") { $0.revoke(from: day, reason: "?") }
    history.changeCertificate("nobody's") { $0.revoke(from: day, reason: "?") }
    #expect(try speaking("2026-06-06") == "new")
    #expect(history.certificates.map { $0.revocation == nil } == [true, false])
  }

  @Test mutating func `certificates that do not count are left out`() throws {
    history.issued(try certificate("good", from: "2026-03-02"))
    history.issued(try certificate("bad", from: "2026-06-01"))
    let kept = history.keeping { $0.file == "good" }
    #expect(kept.certificates.map(\.file) == ["good"])
    #expect(history.certificates.count == 2)
  }

  @Test mutating func `a sitting that is graded anew or vouched for counts otherwise`() throws {
    let day = try date("2026-03-02")
    for (exam, session) in [("a", "1"), ("a", "2"), ("b", "3")] {
      history.sat(
        exam: exam, CertificationHistory.Sitting(session: session, day: day, passed: false))
    }
    let trainer = try #require(EmployeeID("9001"))
    history.regraded(session: "2", passed: true)
    history.proctored(session: "3", by: trainer)
    history.regraded(session: "4", passed: true)
    #expect(history.exams["a"]?.map(\.passed) == [false, true])
    #expect(history.exams["a"]?.map(\.proctor) == [nil, nil])
    #expect(history.exams["b"]?.map(\.proctor) == [trainer])
    history.regraded(session: "2", passed: false)
    #expect(history.exams["a"]?.map(\.passed) == [false, false])
  }

  @Test mutating func `it reads back as it was written`() throws {
    let day = try date("2026-03-02")
    history.completed(lesson: "l", on: day)
    history.ended(scenario: "s", on: day)
    history.answered(item: "i", right: false, on: day)
    history.answered(item: "i", right: true, on: day)
    history.issued(try certificate("a", from: "2026-03-02"))
    let read = try CanonicalJSON.decoded(
      CertificationHistory.self, from: CanonicalJSON.encoded(history))
    #expect(read == history)
  }
}
