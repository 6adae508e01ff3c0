import Foundation
import Integrity
import Samples
import Testing
import Training

@testable import Records

/// Drills on record: left, gone on with, and without what nobody may tell.
struct EscalationSessionTests {
  private let test: TestHome

  init() throws { test = try TestHome() }

  private func begun() throws -> (EmployeeRecord, LiveSession) {
    let record = try test.record()
    let drill = Samples.escalationDrill()
    let digests = try Dictionary(
      uniqueKeysWithValues: drill.questions.map {
        ($0.item.id, Digest(of: try CanonicalJSON.encoded($0.item)).hex)
      })
    let subject = Subject.escalation(drill.revised { digests[$0.id] ?? "" })
    return (record, try record.begin(subject, seed: Samples.seed, at: test.now()))
  }

  /// Answers rightly until an item whose id ends so is asked, or to the end.
  private func answer(
    until part: String, _ record: EmployeeRecord, _ session: inout LiveSession
  ) throws {
    while case .item(let item, _, _)? = session.activity.prompt?.question,
      !item.id.hasSuffix("-\(part)")
    {
      let seed = Samples.seed.derived(for: item.id)
      let line = item.interaction.examples(seed: seed).right.first ?? ""
      _ = try record.take(.line(line), in: &session, at: test.now())
    }
  }

  @Test(arguments: [
    ("last-four", "1111 2222 3333 4444"), ("reference", "6228480402564528"), ("secret", "135790"),
  ])
  func `no record holds what nobody may tell, and the run is over all the same`(
    part: String, typed: String
  ) throws {
    var (record, session) = try begun()
    try answer(until: part, record, &session)
    if session.activity.prompt == nil { return }
    _ = try record.take(.line(typed), in: &session, at: test.now())
    #expect(session.activity.prompt == nil)
    let journal = String(decoding: try test.journal(), as: UTF8.self)
    #expect(!journal.contains(typed) && !journal.contains(typed.filter(\.isNumber)))
    #expect(record.card.escalations["aa"]?.fatalRuns == 1 && record.card.open.isEmpty)
    // As after `kill -9`.
    let again = try test.record()
    #expect(again.card.escalations["aa"]?.latest.passed == false)
    #expect(try again.replayed(session.started).activity.prompt == nil)
  }

  @Test func `what was left goes on at its question, and nothing is answered twice`() throws {
    var (record, session) = try begun()
    try answer(until: "say", record, &session)
    try record.pause(session, at: test.now())
    let again = try test.record()
    let open = try #require(again.card.open.last)
    var resumed = try again.resume(open, at: test.now())
    #expect(resumed.step == session.step && resumed.step > 0)
    try answer(until: "nothing", again, &resumed)
    let mark = try #require(again.card.escalations["aa"])
    #expect(mark.times == 1 && mark.latest.passed && mark.latest.score == .one)
    let answers = try again.events().flatMap { event -> [String] in
      guard case .replied(let replied) = event.body else { return [] }
      return replied.facts.compactMap {
        if case .answered(let answered) = $0 { answered.item } else { nil }
      }
    }
    #expect(answers.count == mark.latest.count && Set(answers).count == answers.count)
    #expect(again.card.items.isEmpty)
  }
}
