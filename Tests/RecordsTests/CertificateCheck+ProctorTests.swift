import Foundation
import Integrity
import Samples
import Testing
import Training

@testable import Records

@Suite struct CertificateCheckProctorTests {
  private let test: TestHome
  private let store: TestStore
  private let key = SigningKey()
  private let name: String

  init() throws {
    test = try TestHome()
    store = try TestStore(in: test.home)
    name = try store.certify(key)
  }

  /// An exam that was sat to its end, unless it was not.
  private func sat(toTheEnd: Bool = true) throws -> UUID {
    let record = try test.record()
    var live = try record.begin(.exam(Samples.form(1)), seed: Samples.seed, at: test.now())
    if toTheEnd { try record.finish(&live, at: test.now) }
    return live.started.session
  }

  /// Whether a proctor's signature counts that was made with `signing` over `session`, once `meanwhile`
  /// was done.
  private func counts(
    _ session: UUID, over other: UUID? = nil, of employee: EmployeeID? = nil,
    by signing: SigningKey, named: String? = nil, meanwhile: () throws -> Void = {}
  ) throws -> Bool {
    let text = try ActStatement.proctored(
      session: other ?? session, employee: employee ?? test.employee, head: test.record().head)
    try meanwhile()
    let record = try test.record()
    try record.append(
      .proctored(
        EventBody.Proctored(
          session: session, statement: SignedStatement(text, key: named ?? name, by: signing))),
      at: test.now(), by: store.manager)
    return try isSigned(session, in: test.home)
  }

  private func isSigned(_ session: UUID, in home: Home) throws -> Bool {
    let events = try EmployeeRecord.reading(test.employee, in: home).events()
    let sitting = try #require(
      ExamSitting.all(of: test.employee, in: events).first { $0.started.session == session })
    return try CertificateCheck(in: home, StoreRecord(in: home).facts).isSigned(
      try #require(sitting.proctor), session: session, of: test.employee)
  }

  @Test(arguments: [(0.0, true), (-86_400, false)])
  func `what was signed after the day of the key's revocation does not count`(
    seconds: Double, isCounted: Bool
  ) throws {
    try store.revoke(name, at: seconds)
    #expect(try counts(sat(), by: key) == isCounted)
  }

  /// Writes the journal anew as somebody who computes the chain anew would.
  private func rewriteJournal(_ change: (String) -> String) throws {
    test.isDamaged = true
    let url = test.home.journal(of: test.employee)
    var (text, digest) = ("", Digest.zero)
    for line in try JournalFile.read(url: url).lines {
      let old = try #require(line.withUnsafeBytes { try? ChainLink($0) }).prev
      let new = change(String(decoding: line, as: UTF8.self)).replacing(old.hex, with: digest.hex)
      digest = Digest(of: Data(new.utf8))
      text += new + "\n"
    }
    try Data(text.utf8).write(to: url)
  }

  @Test func `only a key of the proctor's, over this exam of this person, counts`() throws {
    #expect(try counts(sat(), by: key))
    #expect(try !counts(sat(), over: UUID(), by: key))
    #expect(try !counts(sat(), of: store.manager, by: key))
    #expect(try !counts(sat(), by: SigningKey()))
    #expect(try !counts(sat(), by: store.root, named: Keyring.root))
  }

  @Test func `a signature over an exam that was not over says nothing of how it ended`() throws {
    #expect(try !counts(sat(toTheEnd: false), by: key))
    let record = try test.record()
    var live = try record.begin(.exam(Samples.form(1)), seed: Samples.seed, at: test.now())
    #expect(
      try !counts(live.started.session, by: key) { try record.finish(&live, at: test.now) })
  }

  @Test func `what was written over the answers after the signature is not signed`() throws {
    let session = try sat()
    #expect(
      try !counts(session, by: key) {
        try rewriteJournal { $0.replacing(#""passed":true"#, with: #""passed":false"#) }
      })
  }

  @Test func `an end of the exam that was added after the signature is not signed`() throws {
    let session = try sat()
    #expect(
      try !counts(session, by: key) {
        let record = try test.record()
        let ended = try #require(
          ExamSitting.all(of: test.employee, in: record.events()).last?.ended)
        try record.append(
          .replied(
            EventBody.Replied(
              session: session, step: 1, reply: .timeUp, facts: [.examEnded(ended)])),
          at: test.now())
      })
  }

  @Test func `an exam at another till is signed in its envelope too`() throws {
    let session = try sat()
    let there = Home(Kept.newHome(#fileID))
    defer { Kept.discard(there.root) }
    try FileManager.default.copyItem(at: test.home.root, to: there.root)
    #expect(try counts(session, by: key))
    let record = try EmployeeRecord(test.employee, in: there, run: UUID(), isSimulated: false)
    try record.append(.languageChosen(EventBody.LanguageChosen(language: .en)), at: test.now())
    _ = try Merge(of: test.home, into: there, by: store.manager, at: test.now()).run()
    #expect(try isSigned(session, in: there))
  }
}
