import Foundation
import Samples
import Testing

@testable import Records
@testable import Training

/// What practices make of a card.
struct ScorecardPracticeTests {
  private let employee: EmployeeID

  init() throws { employee = try #require(EmployeeID("1001")) }

  private func at(_ days: Int) -> Timestamp {
    Timestamp(date: Samples.start + Double(days * 86_400), offset: 8 * 3600)
  }

  /// A card of practices, each begun and ended on a day of its own, from 0.
  private func card(
    _ ends: [Fact.PracticeEnded], _ kind: Subject.Kind = .practice, of subject: String? = nil
  ) -> Scorecard {
    var card = Scorecard(employee: employee)
    for (day, ended) in ends.enumerated() {
      let session = UUID()
      let bodies: [EventBody] = [
        .started(
          EventBody.Started(
            session: session, run: UUID(), kind: kind, subject: subject ?? ended.procedure,
            content: "",
            seed: Seed(1))),
        .replied(
          EventBody.Replied(
            session: session, step: 0, reply: .line("1"), facts: [.practiceEnded(ended)])),
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

  @Test func `runs are counted by their mode, the latest and the critical ones too`() throws {
    let card = card([
      Samples.ended("drill", .guided), Samples.ended("drill", .guided, passed: false),
      Samples.ended("drill", .prompted, hints: 3),
      Samples.ended("drill", .alone, passed: false, failures: ["twice"]),
      Samples.ended("other", .guided),
    ])
    let mark = try #require(card.practices["drill"])
    #expect(mark.guided == 2 && mark.prompted == 1 && mark.alone == 1 && mark.times == 4)
    #expect(mark.criticalRuns == 1 && mark.latestAt == at(3))
    #expect(mark.latest.failures == ["twice"] && mark.firstPass == nil)
    #expect(card.practices["other"]?.times == 1 && card.open.isEmpty)
  }

  @Test func `the best alone is one that was passed, then the one of the highest score`() throws {
    let runs = [
      Samples.ended("drill", .guided), Samples.ended(score: Fraction(1, 2), passed: false),
      Samples.ended(score: .one, passed: false, failures: ["twice"]),
      Samples.ended(score: Fraction(4, 5)), Samples.ended(score: Fraction(9, 10)),
      Samples.ended(score: Fraction(9, 10)), Samples.ended(score: Fraction(17, 20)),
    ]
    #expect(card([runs[0]]).practices["drill"]?.best == nil)
    #expect(card(Array(runs.prefix(3))).practices["drill"]?.best?.ended == runs[2])
    let mark = try #require(card(runs).practices["drill"])
    #expect(mark.best == Scorecard.PracticeMark.Run(at: at(4), ended: runs[4]))
    #expect(mark.firstPass == Scorecard.PracticeMark.Run(at: at(3), ended: runs[3]))
  }

  @Test func `only what was passed alone counts for certificates`() {
    let history = card([
      Samples.ended("drill", .guided), Samples.ended("drill", .prompted),
      Samples.ended(passed: false), Samples.ended(), Samples.ended("other"), Samples.ended(),
    ]).history
    #expect(history.practices == ["drill": [at(3).day, at(5).day], "other": [at(4).day]])
  }

  @Test func `what no practice of that procedure said makes none`() {
    for card in [
      card([Samples.ended()], .lesson), card([Samples.ended()], of: "other"),
    ] {
      #expect(card.practices.isEmpty && card.history.practices.isEmpty)
      #expect(card.open.count == 1)
    }
  }

  @Test func `a saved card holds them`() throws {
    let card = card([Samples.ended("drill", .guided), Samples.ended()])
    let again = try CanonicalJSON.decoded(
      Scorecard.self, from: try CanonicalJSON.encoded(card))
    #expect(again.practices["drill"]?.best == card.practices["drill"]?.best)
    #expect(again.history == card.history)
  }

  @Test func `a procedure done in a story is no practice of it`() throws {
    let test = try TestHome()
    let record = try test.record()
    var session = try record.begin(
      .scenario(Samples.tillScenario), seed: Samples.seed, at: test.now())
    for line in [
      "key-amount 980", "present-card", "sign-pad", "confirm", "give-copy", "finish",
    ] {
      let left = try #require(record.card.open.last)
      session = try record.resume(left, at: test.now())
      _ = try record.take(.line(line), in: &session, at: test.now())
    }
    #expect(session.activity.prompt == nil && record.card.open.isEmpty)
    #expect(record.card.practices.isEmpty && record.card.scenarios.count == 1)
  }
}
