import Foundation
import Samples
import Testing

@testable import Records
@testable import Training

/// What drills make of a card.
struct ScorecardEscalationTests {
  private let employee: EmployeeID

  init() throws { employee = try #require(EmployeeID("1001")) }

  private func at(_ days: Int) -> Timestamp {
    Timestamp(date: Samples.start + Double(days * 86_400), offset: 8 * 3600)
  }

  /// A card of drills, each begun and ended on a day of its own, from 0.
  private func card(
    _ ends: [Fact.EscalationEnded], _ kind: Subject.Kind = .escalation, of subject: String? = nil
  ) -> Scorecard {
    var card = Scorecard(employee: employee)
    for (day, ended) in ends.enumerated() {
      let session = UUID()
      let wrong = Fact.Answered(
        item: "escalate-x", revision: "", given: ["a"], credit: .zero, hints: 0, seconds: 1)
      let bodies: [EventBody] = [
        .started(
          EventBody.Started(
            session: session, run: UUID(), kind: kind, subject: subject ?? ended.incident,
            content: "", seed: Seed(1))),
        .replied(
          EventBody.Replied(
            session: session, step: 0, reply: .line("1"),
            facts: [.answered(wrong), .escalationEnded(ended)])),
      ]
      for (place, body) in bodies.enumerated() {
        card.apply(
          Event(
            seq: day * 2 + place + 1, at: at(day), by: employee, isSimulated: false, body: body,
            previous: .zero))
      }
    }
    return card
  }

  @Test func `runs are counted, with the first and the latest that were passed`() throws {
    let card = card([
      Samples.escalationEnded(passed: false), Samples.escalationEnded(),
      Samples.escalationEnded(score: Fraction(9, 10)),
      Samples.escalationEnded(passed: false, failures: ["promise"]), Samples.escalationEnded("bb"),
    ])
    let mark = try #require(card.escalations["aa"])
    #expect(mark.times == 4 && mark.fatalRuns == 1 && mark.latestAt == at(3))
    #expect(mark.firstPass?.at == at(1) && mark.lastPass?.at == at(2))
    #expect(mark.lastPass?.ended.score == Fraction(9, 10) && !mark.latest.passed)
    #expect(card.escalations["bb"]?.times == 1 && card.open.isEmpty)
  }

  @Test func `a plan is made of the latest run and the latest that was passed`() throws {
    let mark = try #require(
      card([Samples.escalationEnded(), Samples.escalationEnded(passed: false)]).escalations["aa"])
    #expect(
      mark.standing
        == EscalationPlan.Standing(latest: at(1).day, isPassed: false, lastPass: at(0).day))
  }

  @Test func `questions of a drill are no mistakes to be asked again`() {
    let card = card([Samples.escalationEnded(passed: false)])
    #expect(card.items.isEmpty && card.mistakes(on: at(0).day).isEmpty)
  }

  @Test func `an end put into another activity, or of another incident, counts for nothing`() {
    #expect(card([Samples.escalationEnded()], .lesson).escalations.isEmpty)
    #expect(card([Samples.escalationEnded()], of: "bb").escalations.isEmpty)
  }

  @Test func `a card is read as it was written`() throws {
    let card = card([Samples.escalationEnded(), Samples.escalationEnded(passed: false)])
    let read = try CanonicalJSON.decoded(Scorecard.self, from: CanonicalJSON.encoded(card))
    #expect(try CanonicalJSON.encoded(read) == CanonicalJSON.encoded(card))
    #expect(read.escalations["aa"]?.times == 2)
  }
}
