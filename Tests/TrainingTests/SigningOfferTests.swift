import Testing

@testable import Training

struct SigningOfferTests {
  private static let exam = Requirement(id: "exam", .exam("exam", proctored: false))
  private let holder: EmployeeID
  private let signer: EmployeeID

  init() throws {
    (holder, signer) = (try #require(EmployeeID("1001")), try #require(EmployeeID("9001")))
  }

  private func offer(
    _ person: TestPerson, on day: String, by signer: EmployeeID? = nil, confirmed: Bool = true,
    alone: Bool = false
  ) throws -> Result<SigningOffer, SigningOffer.Refusal> {
    let post = CertificationProgram.Post(role: .learner, since: try date("2026-01-01"))
    let answer = CertificationProgram(certifications: [person.certification])
      .answer(for: person.certification, person.history, post, on: try date(day))
    return answer.offer(
      SigningOffer.Parties(
        holder: holder, signer: signer ?? self.signer, isNameConfirmed: confirmed,
        isOnlyPerson: alone), person.history)
  }

  private func ready(_ asks: [Requirement] = [.lesson]) throws -> TestPerson {
    var person = TestPerson(.test(asks: asks))
    try person.learn(on: "2026-03-02")
    return person
  }

  private func sitting(_ session: String, _ day: String, _ proctor: EmployeeID?) throws
    -> CertificationHistory.Sitting
  {
    CertificationHistory.Sitting(
      session: session, day: try date(day), passed: true, proctor: proctor)
  }

  @Test func `what is ready is offered with its term`() throws {
    let offer = try offer(ready(), on: "2026-03-05").get()
    #expect(offer.kind == .first && offer.renews == nil && !offer.isSelfAttested)
    #expect(try offer.term.completed == date("2026-03-02"))
    #expect(try offer.term.from == date("2026-03-05"))
    #expect(offer.isProctored == nil, "there is no exam in it")
  }

  @Test func `nobody signs for themself, unless nobody else works here`() throws {
    let person = try ready()
    #expect(try offer(person, on: "2026-03-05", by: holder) == .failure(.ownCertificate))
    #expect(try offer(person, on: "2026-03-05", by: holder, alone: true).get().isSelfAttested)
    #expect(try !offer(person, on: "2026-03-05", alone: true).get().isSelfAttested)
  }

  @Test func `for a name that nobody vouched for nothing is signed`() throws {
    #expect(
      try offer(ready(), on: "2026-03-05", confirmed: false) == .failure(.nameUnconfirmed))
  }

  @Test func `what is missing is told, and when it can be renewed`() throws {
    var person = TestPerson(.test())
    #expect(try offer(person, on: "2026-03-05") == .failure(.notReady([.lessons(["lesson"])])))
    try person.learn(on: "2026-03-02")
    try person.sign("2026-03-02")
    #expect(try offer(person, on: "2026-12-31") == .failure(.notYet(from: date("2027-01-01"))))
    #expect(try offer(person, on: "2027-01-01") == .failure(.notReady([.lessons(["lesson"])])))
  }

  @Test func `a renewal says what it renews, and none is signed while suspended`() throws {
    var person = try ready()
    try person.sign("2026-03-02")
    try person.learn(on: "2027-01-15")
    let offer = try offer(person, on: "2027-01-15").get()
    #expect(offer.kind == .renewal && offer.renews == person.history.certificates.last?.file)
    let (file, day) = (try #require(offer.renews), try date("2027-01-10"))
    person.history.changeCertificate(file) { $0.suspend(from: day, reason: "?") }
    let suspension = try #require(
      person.history.certificates.last?.suspension(on: date("2027-01-15")))
    #expect(try self.offer(person, on: "2027-01-15") == .failure(.suspended(suspension)))
  }

  @Test func `a proctor counts on the day on which the exam was met, and on no other`() throws {
    var person = try ready([.lesson, Self.exam])
    person.history.sat(exam: "exam", try sitting("a", "2026-03-03", nil))
    #expect(try offer(person, on: "2026-03-09").get().isProctored == false)
    person.history.sat(exam: "exam", try sitting("b", "2026-03-05", signer))
    #expect(try offer(person, on: "2026-03-09").get().isProctored == false)
    person.history.sat(exam: "exam", try sitting("c", "2026-03-03", signer))
    #expect(try offer(person, on: "2026-03-09").get().isProctored == true)
  }
}
