import Foundation
import Integrity
import Samples
import Testing

@testable import Records
@testable import Training

struct SavedScorecardTests {
  private let test: TestHome
  private var file: URL { test.home.scorecard(of: test.employee) }

  init() throws {
    test = try TestHome()
    test.isDamaged = true
    let record = try test.record()
    try record.append(
      .added(EventBody.Added(name: "王芳", confirmed: false, employee: test.employee)),
      at: test.now())
    var session = try record.begin(.lesson(Samples.lesson), seed: Samples.seed, at: test.now())
    _ = try record.take(.line(session.number(of: "wrong")), in: &session, at: test.now())
    _ = try record.begin(.exam(Samples.form(2)), seed: Samples.seed, at: test.now())
    try record.append(
      .left(EventBody.Left(from: test.now().day, reason: "moved")), at: test.now())
    try record.save()
  }

  private func saved() -> SavedScorecard? { SavedScorecard.load(test.employee, in: test.home) }

  private func made() throws -> String {
    try EmployeeRecord.reading(test.employee, in: test.home).card.text
  }

  @Test func `it holds the card and the head it was made from`() throws {
    let saved = try #require(self.saved())
    #expect(try saved.card.text == made())
    #expect(
      try saved.head == JournalFile.read(url: test.home.journal(of: test.employee)).head)
    #expect(TestJournal.mode(file) == 0o600)
  }

  @Test(arguments: [
    (#""name" : "王芳""#, #""name" : "王芬""#), (#""isConfirmed" : false"#, #""isConfirmed" : true"#),
    (#""asked" : 1"#, #""asked" : 2"#),
    (#""hasPIN" : false"#, #""hasPIN" : true"#),
    (#""interruptions" : 0"#, #""interruptions" : -1"#),
    (#""reason" : "moved""#, #""reason" : "m""#), (#""lines" : 5"#, #""lines" : 4"#),
  ])
  func `what was changed by hand is noticed and made anew`(old: String, new: String) throws {
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text.contains(old))
    try Data(text.replacing(old, with: new).utf8).write(to: file)
    #expect(saved() == nil)
    let record = try test.record()
    #expect(try record.card.text == made())
    try record.save()
    #expect(try self.saved()?.card.text == made())
  }

  @Test func `a head put back by hand makes nothing count twice`() throws {
    let heads = try JournalFile.heads(url: test.home.journal(of: test.employee))
    let text = try String(contentsOf: file, encoding: .utf8)
    let changed = text.replacing("\(heads[4].digest)", with: "\(heads[1].digest)")
      .replacing(#""lines" : 5"#, with: #""lines" : 2"#)
      .replacing(#""length" : \#(heads[4].length)"#, with: #""length" : \#(heads[1].length)"#)
    #expect(text != changed)
    try Data(changed.utf8).write(to: file)
    #expect(try test.record().card.text == made())
  }

  @Test func `spaces and the order of members say nothing`() throws {
    let object = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
    try JSONSerialization.data(withJSONObject: object).write(to: file)
    #expect(saved() != nil)
  }

  @Test func `another person's card is not this person's`() throws {
    let other = try #require(EmployeeID("1002"))
    try AtomicFile.makeFolder(test.home.folder(of: other))
    try FileManager.default.copyItem(at: file, to: test.home.scorecard(of: other))
    #expect(SavedScorecard.load(other, in: test.home) == nil)
  }

  @Test func `a link or a pipe is no card, and is replaced`() throws {
    let elsewhere = test.home.root.appending(path: "elsewhere")
    try FileManager.default.moveItem(at: file, to: elsewhere)
    let before = try Data(contentsOf: elsewhere)
    try FileManager.default.createSymbolicLink(at: file, withDestinationURL: elsewhere)
    #expect(saved() == nil)
    try test.record().save()
    #expect(saved() != nil)
    #expect(try Data(contentsOf: elsewhere) == before)
    try FileManager.default.removeItem(at: file)
    #expect(mkfifo(file.path, 0o600) == 0)
    #expect(saved() == nil)
    #expect(try test.record().card.name == "王芳")
  }

  @Test(arguments: [
    (Int.min, Int.min), (.max, .max), (0, 0), (-1, -1), (0, .min), (1, .min), (.min, 1), (1, 1),
  ])
  func `a head that no journal can have stops nobody`(length: Int, lines: Int) throws {
    let card = try #require(self.saved()).card
    let head = JournalHead(length: length, lines: lines, digest: Digest(of: Data()))
    try SavedScorecard(head: head, card: card).write(in: test.home)
    let record = try test.record()
    #expect(try record.card.text == made())
    #expect(record.shortened == head)
    #expect(try Verification(in: test.home).journals.map(\.verdict.isWhole) == [false])
    try record.save()
    #expect(saved()?.head == record.head)
  }
}
