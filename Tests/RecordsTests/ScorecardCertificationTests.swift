import Foundation
import Integrity
import Samples
import Testing

@testable import Records
@testable import Training

/// What each event about certification makes of a card.
struct ScorecardCertificationTests {
  private let employee: EmployeeID
  private let trainer: EmployeeID
  private let session = UUID()

  init() throws {
    employee = try #require(EmployeeID("1001"))
    trainer = try #require(EmployeeID("2001"))
  }

  private func at(_ days: Int) -> Timestamp {
    Timestamp(date: Samples.start + Double(days * 86_400), offset: 8 * 3600)
  }

  private func day(_ days: Int) -> Day { at(days).day }

  /// A card of events, each on its own day, from 0.
  private func card(_ events: (body: EventBody, by: EmployeeID)...) -> Scorecard {
    var card = Scorecard(employee: employee)
    for (index, event) in events.enumerated() {
      card.apply(
        Event(
          seq: index + 1, at: at(index), by: event.by, isSimulated: false, body: event.body,
          previous: .zero))
    }
    return card
  }

  private func result(_ passed: Bool, _ score: Fraction = .one) -> Fact.ExamEnded {
    Fact.ExamEnded(
      exam: "exam", score: score, count: 2, passMark: 80, passed: passed, criticalsMissed: [],
      ranOutOfTime: false, counts: true)
  }

  private var began: EventBody {
    .started(
      EventBody.Started(
        session: session, run: UUID(), kind: .exam, subject: "exam", content: "", seed: Seed(1)))
  }

  private func ended(_ passed: Bool) -> EventBody {
    .replied(
      EventBody.Replied(
        session: session, step: 0, reply: .line("1"),
        facts: [.examEnded(result(passed, passed ? .one : .zero))]))
  }

  private func regraded(_ passed: Bool, _ session: UUID? = nil) -> EventBody {
    .regraded(
      EventBody.Regraded(
        session: session ?? self.session, item: "i", revision: "r", credit: .one,
        result: result(passed, Fraction(1, 2)), reason: "答案错了"))
  }

  private var proctored: EventBody { .proctored(EventBody.Proctored(session: session)) }

  private func observed(on day: Int) -> EventBody {
    .observed(
      EventBody.Observed(
        form: "sale", content: "", occurredOn: self.day(day), level: .alone,
        outcomes: ["asks": .done], remark: "好"))
  }

  @Test func `an exam sat to its end is a sitting, and one that is not is none`() {
    let history = card((began, employee), (ended(true), employee)).history
    #expect(
      history.exams == [
        "exam": [
          CertificationHistory.Sitting(session: session.uuidString, day: day(1), passed: true)
        ]
      ])
    #expect(card((began, employee)).history.exams == [:])
  }

  @Test func `a proctor vouches for the sitting they watched`() {
    let card = card((began, employee), (ended(true), employee), (proctored, trainer))
    #expect(card.history.exams["exam"]?.map(\.proctor) == [trainer])
    #expect(card.exams["exam"]?.map(\.proctor) == [trainer])
  }

  @Test func `nobody watches themself`() {
    let card = card(
      (began, employee), (ended(true), employee), (proctored, employee),
      (observed(on: 0), employee))
    #expect(card.history.exams["exam"]?.map(\.proctor) == [nil])
    #expect(card.exams["exam"]?.map(\.proctor) == [nil])
    #expect(card.history.observations == [])
  }

  @Test func `an observation is of the day on which it was made, not noted`() {
    let history = card((began, employee), (proctored, trainer), (observed(on: -3), trainer)).history
    #expect(
      history.observations == [
        CertificationHistory.Observation(
          form: "sale", day: day(-3), level: .alone, observer: trainer)
      ])
  }

  @Test func `nobody accepts for another`() {
    let body = EventBody.acknowledged(EventBody.Acknowledged(text: "promise", revision: "r"))
    #expect(card((body, trainer)).history.acceptances == [])
    #expect(
      card((body, employee)).history.acceptances == [
        CertificationHistory.Acceptance(text: "promise", revision: "r", day: day(0))
      ])
  }

  @Test func `a sitting that is graded anew counts as it is now, and what it was stays known`() {
    let card = card(
      (began, employee), (ended(false), employee), (regraded(true), trainer),
      (regraded(false), trainer))
    #expect(card.history.exams["exam"]?.map(\.passed) == [false])
    let attempt = card.exams["exam"]?.first
    #expect(attempt?.original == result(false, .zero))
    #expect(attempt?.result == result(false, Fraction(1, 2)))
    #expect(attempt?.endedAt == at(1))
    #expect(card.history.exams["exam"]?.map(\.day) == [day(1)], "it was sat when it was sat")
  }

  @Test func `what names another sitting changes none`() {
    let card = card((began, employee), (ended(false), employee), (regraded(true, UUID()), trainer))
    #expect(card.history.exams["exam"]?.map(\.passed) == [false])
    #expect(card.exams["exam"]?.first?.original == nil)
  }

  @Test func `a certificate is on the card, and what managers did about it waits to be checked`()
    throws
  {
    let certificates = try TestCertificates()
    let certificate = try certificates.sign().certificate
    let issue = try certificates.issue()
    try issue.change(
      certificate.file, .revoked, from: certificates.day(0), reason: "x", by: certificates.signer)
    try issue.waive(
      "exam", of: "signature-1", reason: .administrative, words: "y", by: certificates.signer)
    let card = try certificates.record().card
    #expect(card.history.certificates == [certificate])
    #expect(card.history.waivers == [])
    #expect(card.acts.map(\.by) == [certificates.manager, certificates.manager])
    guard case .changed(let changed)? = card.acts.first?.kind,
      case .waived(let waived)? = card.acts.last?.kind
    else {
      Issue.record("\(card.acts)")
      return
    }
    #expect(changed.act == .revoked && changed.file == certificate.file && changed.reason == "x")
    #expect(waived.requirement == "exam" && waived.words == "y")
  }

  @Test func `lessons, scenarios and items are dated facts`() {
    func replied(_ facts: Fact...) -> EventBody {
      .replied(EventBody.Replied(session: session, step: 0, reply: .line("1"), facts: facts))
    }
    func answered(_ item: String, _ credit: Fraction) -> Fact {
      .answered(
        Fact.Answered(item: item, revision: "r", given: [], credit: credit, hints: 0, seconds: 1))
    }
    func lived(_ standing: Standing) -> Fact {
      .scenarioEnded(
        Fact.ScenarioEnded(
          scenario: "blank", ending: "e", standing: standing, points: 1, best: 2,
          criticalFailures: []))
    }
    let lesson = Fact.lessonCompleted(Fact.LessonCompleted(lesson: "why", right: 1, count: 2))
    let history = card(
      (began, employee), (replied(answered("a", .one), answered("b", .zero), lesson), employee),
      (began, employee), (replied(answered("a", .one), answered("b", .one), lived(.bad)), employee),
      (began, employee), (replied(answered("a", Fraction(1, 2)), lived(.good)), employee)
    ).history
    #expect(history.lessons == ["why": [day(1)]])
    #expect(history.scenarios == ["blank": [day(5)]])
    func itemDay(_ number: Int, missed: Bool) -> CertificationHistory.ItemDay {
      CertificationHistory.ItemDay(day: day(number), missed: missed, right: !missed)
    }
    #expect(
      history.items == [
        "a": [
          itemDay(1, missed: false), itemDay(3, missed: false), itemDay(5, missed: true),
        ], "b": [itemDay(1, missed: true), itemDay(3, missed: false)],
      ])
  }

  @Test func `the record begins on the day of its first line`() throws {
    let added = EventBody.added(EventBody.Added(name: "王芳", confirmed: true))
    let card = card((proctored, trainer), (added, trainer), (added, trainer))
    #expect(card.addedOn == day(1))
    #expect(card.post(on: day(1)) == CertificationProgram.Post(role: .learner, since: day(1)))
    #expect(Scorecard(employee: employee).post(on: day(1)) == nil)
  }
}
