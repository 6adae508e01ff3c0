import Foundation
import Integrity
import Samples
import Testing

@testable import Records
@testable import Training

/// What of the journal becomes memory, and what does not.
struct ScorecardMemoryTests {
  private let test: TestHome

  init() throws { test = try TestHome() }

  private func drill(_ purpose: Drill.Purpose) -> Subject {
    .drill(
      Drill(
        purpose, items: [Samples.item("one"), Samples.item("two")], dues: [], seconds: 300))
  }

  private func done(_ subject: Subject, _ record: EmployeeRecord) throws {
    var session = try record.begin(subject, seed: Samples.seed, at: test.now())
    try record.finish(&session, at: test.now)
  }

  @Test(arguments: [Drill.Purpose.due, .more, .topic])
  func `a drill is remembered and counted`(purpose: Drill.Purpose) throws {
    let record = try test.record()
    try done(drill(purpose), record)
    let log = record.card.memory
    #expect(
      Set(log.recollections.keys) == [Remembered(.item, "one"), Remembered(.item, "two")])
    #expect(log.tally(on: test.now().businessDay).new == 2)
    #expect(record.card.drills?.times == 1)
    #expect(record.card.drills?.latest.right == 2)
    #expect(record.card.open.isEmpty)
  }

  @Test func `cramming leaves memory as it is, and is no drill`() throws {
    let record = try test.record()
    try done(drill(.due), record)
    let before = try record.card.memory.text
    try done(drill(.cram), record)
    #expect(try record.card.memory.text == before)
    #expect(record.card.drills?.times == 1)
    #expect(record.card.items["one"]?.asked == 1)
  }

  @Test
  func `the questions of an incident's drill are made for it, and what is remembered is the whole`()
    throws
  {
    let record = try test.record()
    let drill = Samples.escalationDrill()
    let digests = try Dictionary(
      uniqueKeysWithValues: drill.questions.map {
        ($0.item.id, Digest(of: try CanonicalJSON.encoded($0.item)).hex)
      })
    var session = try record.begin(
      .escalation(drill.revised { digests[$0.id] ?? "" }), seed: Samples.seed, at: test.now())
    while case .item(let item, _, _)? = session.activity.prompt?.question {
      let seed = Samples.seed.derived(for: item.id)
      let line = item.interaction.examples(seed: seed).right.first ?? ""
      _ = try record.take(.line(line), in: &session, at: test.now())
    }
    #expect(
      Array(record.card.memory.recollections.keys) == [
        Remembered(.escalation, drill.incident)
      ])
  }

  @Test func `a lesson and an exam are retrievals too`() throws {
    let record = try test.record()
    try done(.lesson(Samples.lesson), record)
    try done(.exam(Samples.form(2)), record)
    #expect(record.card.memory.recollections.keys.allSatisfy { $0.kind == .item })
    #expect(record.card.memory.recollections.count >= Samples.lesson.cards.count)
    #expect(record.card.drills == nil)
  }

  @Test func `a saved card of another basis is made anew`() throws {
    let record = try test.record()
    try done(drill(.due), record)
    let made = try record.card.memory.text
    var card = record.card
    card.memory = MemoryLog(
      MemoryBasis(model: .standard, rules: RecallRule.version + 1, dayBegins: 4))
    try SavedScorecard(head: record.head, card: card).write(in: test.home)
    #expect(SavedScorecard.load(test.employee, in: test.home) == nil)
    #expect(try test.record().card.memory.text == made)
  }

  /// Replaying the rest on a saved card is replaying it all.
  @Test func `memory does not depend on where the card was saved`() throws {
    let record = try test.record()
    try done(.lesson(Samples.lesson), record)
    try record.save()
    let other = try test.record()
    try done(drill(.due), other)
    try done(.lesson(Samples.lesson), other)
    let whole = try EmployeeRecord.reading(test.employee, in: test.home)
    #expect(try test.record().card.memory.text == whole.card.memory.text)
    #expect(try other.card.memory.text == whole.card.memory.text)
  }
}

extension MemoryLog {
  fileprivate var text: String {
    get throws { String(decoding: try CanonicalJSON.encoded(self), as: UTF8.self) }
  }
}
