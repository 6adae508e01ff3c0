import Foundation
import Integrity
import Samples
import Testing

@testable import Records
@testable import Training

/// What somebody else may have written into a journal, and what is read of it.
struct EventBodyWordsTests {
  private static let hostile = "好\u{1B}]0;x\u{7}\u{1B}[2J\u{202E}坏\n\r合格"
  private static let clean = "好]0;x[2J坏 合格"
  private let test: TestHome
  private var day: Day { test.now().day }

  init() throws {
    test = try TestHome()
    test.isDamaged = true
  }

  private func read(_ body: EventBody) throws -> EventBody {
    try test.record().append(body, at: test.now())
    return try #require(EmployeeRecord.reading(test.employee, in: test.home).events().last).body
  }

  @Test func `words that people wrote are on one line, without what cannot be seen`() throws {
    let (words, day) = (Self.hostile, day)
    let bodies: [EventBody] = [
      .left(EventBody.Left(from: day, reason: words)),
      .returned(EventBody.Returned(from: day, reason: words)),
      .pinReset(EventBody.PINReset(reason: words)),
      .employed(EventBody.Employed(store: words, from: day)),
      .flagged(
        EventBody.Flagged(session: UUID(), about: "item", revision: nil, words: words)),
      .flagAnswered(EventBody.FlagAnswered(flag: UUID(), words: words)),
      .observed(
        EventBody.Observed(
          form: "sale", content: "", occurredOn: day, level: .alone, outcomes: [:],
          remark: words)),
      .regraded(
        EventBody.Regraded(
          session: UUID(), item: "item", revision: "", credit: .one,
          result: Fact.ExamEnded(
            exam: "exam", score: .one, count: 1, passMark: 80, passed: true, criticalsMissed: [],
            ranOutOfTime: false, counts: true), reason: words)),
    ]
    for body in bodies {
      let said: String? =
        switch try read(body) {
        case .left(let body): body.reason
        case .returned(let body): body.reason
        case .pinReset(let body): body.reason
        case .employed(let body): body.store
        case .flagged(let body): body.words
        case .flagAnswered(let body): body.words
        case .observed(let body): body.remark
        case .regraded(let body): body.reason
        default: nil
        }
      #expect(said == Self.clean, "\(body)")
    }
  }

  @Test func `an order stays as it is beside the words`() throws {
    let order = ["asks", "waits"]
    for kept in [order, nil] {
      let body = EventBody.observed(
        EventBody.Observed(
          form: "sale", content: "", occurredOn: day, level: .alone, outcomes: [:], order: kept,
          remark: Self.hostile))
      guard case .observed(let found) = try read(body) else {
        Issue.record("no observation")
        return
      }
      #expect(found.order == kept && found.remark == Self.clean)
    }
  }

  @Test func `a store's name and the reasons in its journal too`() throws {
    let store = try TestStore(in: test.home)
    try store.append(
      .settingsChanged(
        StoreEventBody.Settings(name: Self.hostile, language: .zh, timeZone: "Asia/Shanghai")))
    #expect(try store.record().facts.settings?.name == Self.clean)
  }

  @Test func `no content has such a name for anything`() throws {
    let names: [EventBody] = [
      .acknowledged(EventBody.Acknowledged(text: Self.hostile, revision: "")),
      .flagged(
        EventBody.Flagged(session: UUID(), about: Self.hostile, revision: nil, words: "x")),
      .observed(
        EventBody.Observed(
          form: "sale", content: "", occurredOn: day, level: .alone,
          outcomes: [Self.hostile: .done])),
      .observed(
        EventBody.Observed(
          form: "sale", content: "", occurredOn: day, level: .alone, outcomes: [:],
          order: [Self.hostile])),
    ]
    for body in names { #expect(!body.isPossible, "\(body)") }
    let facts: [Fact] = [
      .hinted(Fact.Hinted(item: Self.hostile, number: 1)),
      .lessonCompleted(Fact.LessonCompleted(lesson: Self.hostile, right: 1, count: 1)),
      .answered(
        Fact.Answered(
          item: "item", revision: "", given: [Self.hostile], credit: .one, hints: 0, seconds: 1)),
    ]
    for fact in facts { #expect(!fact.isPossible, "\(fact)") }
  }

  @Test func `a line longer than any of ours is not understood, and not waited for`() throws {
    let words = String(repeating: "w", count: longestLine)
    try test.record().append(.pinReset(EventBody.PINReset(reason: "x")), at: test.now())
    try test.record().append(.pinReset(EventBody.PINReset(reason: words)), at: test.now())
    let path = test.home.journal(of: test.employee).path
    #expect(throws: RecordProblem.notUnderstood(path: path, line: 2)) {
      try EmployeeRecord.reading(test.employee, in: test.home)
    }
  }
}
