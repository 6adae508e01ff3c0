import Foundation
import Integrity
import Samples
import Testing

@testable import Records
@testable import Training

@Suite struct ScorecardTests {
  private let test: TestHome

  init() throws {
    test = try TestHome()
  }

  @Test func beginningAnExamIsAnAttempt() throws {
    let record = try test.record()
    _ = try record.begin(.exam(Samples.form(2)), seed: Samples.seed, at: test.now())
    var second = try record.begin(.exam(Samples.form(2)), seed: Samples.seed, at: test.now())
    try record.finish(&second, at: test.now)
    let attempts = try #require(record.card.exams["exam"])
    #expect(attempts.count == 2)
    #expect(attempts[0].endedAt == nil)
    #expect(attempts[1].result?.passed == true)
    #expect(record.card.open.count == 1)
  }

  @Test func aMockLeavesNoAttempt() throws {
    let record = try test.record()
    var mock = try record.begin(.mock(Samples.form(2)), seed: Samples.seed, at: test.now())
    try record.finish(&mock, at: test.now)
    #expect(record.card.exams["exam"]?.isEmpty ?? true)
    #expect(record.card.open.isEmpty)
  }

  @Test func aLessonKeepsItsFirstDayAndBestResult() throws {
    let record = try test.record()
    var first = try record.begin(.lesson(Samples.lesson), seed: Samples.seed, at: test.now())
    try record.finish(&first, at: test.now)
    let firstAt = try #require(record.card.lessons["lesson"]).firstAt
    var second = try record.begin(.lesson(Samples.lesson), seed: Samples.seed, at: test.now())
    _ = try record.take(.line(second.number(of: "wrong")), in: &second, at: test.now())
    try record.finish(&second, at: test.now)
    let mark = try #require(record.card.lessons["lesson"])
    #expect(mark.firstAt == firstAt)
    #expect(mark.latestAt.date > firstAt.date)
    #expect(mark.bestRight == 3)
    #expect(mark.times == 2)
  }

  /// A card after answers to one item on some days, right or wrong.
  private func card(_ answers: [(day: Int, right: Bool)]) -> Scorecard {
    var card = Scorecard(employee: test.employee)
    let session = UUID()
    func add(_ body: EventBody, _ number: Int, _ day: Int) {
      card.apply(
        Event(
          seq: number, id: UUID(),
          at: Timestamp(
            date: Samples.start.addingTimeInterval(Double(day) * 86_400 + Double(number)), offset: 0
          ),
          by: test.employee, isSimulated: false, body: body, previous: .zero))
    }
    add(
      .started(
        EventBody.Started(
          session: session, run: UUID(), kind: .lesson, subject: "l", content: "", seed: Seed(1))),
      1, 0)
    for (index, answer) in answers.enumerated() {
      let fact = Fact.Answered(
        item: "i", revision: "r", given: [], credit: answer.right ? .one : .zero, hints: 0,
        seconds: 1)
      add(
        .replied(
          EventBody.Replied(
            session: session, step: index, reply: .line("1"), facts: [.answered(fact)])),
        index + 2, answer.day)
    }
    return card
  }

  private func day(_ number: Int) -> Day {
    Timestamp(date: Samples.start.addingTimeInterval(Double(number) * 86_400), offset: 0).day
  }

  @Test func aMistakeIsMendedByTwoDifferentDays() {
    #expect(card([(0, false)]).mistakes(on: day(0)) == ["i"])
    let once = card([(0, false), (0, true)])
    #expect(once.mistakes(on: day(0)) == [], "right today: not again today")
    #expect(once.mistakes(on: day(1)) == ["i"])
    #expect(card([(0, false), (0, true), (0, true), (0, true)]).mistakes(on: day(1)) == ["i"])
    #expect(card([(0, false), (0, true), (1, true)]).mistakes(on: day(2)) == [])
    #expect(card([(0, false), (0, true), (1, false)]).mistakes(on: day(2)) == ["i"])
    #expect(card([(0, false), (0, true), (1, false), (2, true)]).mistakes(on: day(3)) == ["i"])
    #expect(card([(0, true)]).mistakes(on: day(1)) == [])
  }

  @Test func theBetterRunOfAScenarioStands() throws {
    var card = Scorecard(employee: test.employee)
    let session = UUID()
    let ends: [(Standing, Int, [String])] = [
      (.acceptable, 6, []), (.bad, 12, ["charge"]), (.good, 4, []), (.good, 3, []),
    ]
    for (number, (standing, points, failures)) in ends.enumerated() {
      card.apply(
        event(
          number,
          .replied(
            EventBody.Replied(
              session: session, step: number, reply: .line("1"),
              facts: [
                .scenarioEnded(
                  Fact.ScenarioEnded(
                    scenario: "s", ending: "e", standing: standing, points: points, best: 12,
                    criticalFailures: failures))
              ])), began: session, to: &card))
    }
    let mark = try #require(card.scenarios["s"])
    #expect(mark.best.standing == .good)
    #expect(mark.best.score == Fraction(1, 3))
    #expect(mark.latest.score == Fraction(1, 4))
    #expect(mark.times == 4)
  }

  /// Begins the session anew before each ending, since an ending closes it.
  private func event(
    _ number: Int, _ body: EventBody, began session: UUID, to card: inout Scorecard
  ) -> Event {
    let started = EventBody.Started(
      session: session, run: UUID(), kind: .scenario, subject: "s", content: "", seed: Samples.seed
    )
    card.apply(event(number, .started(started)))
    return event(number, body)
  }

  private func event(_ number: Int, _ body: EventBody) -> Event {
    Event(
      seq: number + 1, id: UUID(), at: test.now(), by: test.employee, isSimulated: false,
      body: body, previous: .zero)
  }

  /// The card after these, a minute apart.
  private func folded(_ bodies: [EventBody]) -> Scorecard {
    bodies.enumerated().reduce(into: Scorecard(employee: test.employee)) { card, body in
      card.apply(event(body.offset, body.element))
    }
  }

  private func named(_ name: String, confirmed: Bool = false) -> EventBody {
    .added(EventBody.Added(name: name, confirmed: confirmed))
  }

  @Test func `the first name stands until somebody vouches for one`() {
    let twice = folded([named("王芳"), named("李娜", confirmed: true)])
    #expect(twice.name == "王芳" && !twice.isConfirmed)
    let confirmed = folded([named("王方"), .confirmed(EventBody.Confirmed(name: "王芳"))])
    #expect(confirmed.name == "王芳" && confirmed.isConfirmed)
    #expect(folded([named("王芳", confirmed: true)]).isConfirmed)
  }

  @Test func `what somebody is changes in what is named`() {
    let (one, other) = (day(0), day(1))
    let card = folded([
      .employed(EventBody.Employed(role: .manager, store: "1", from: one, hired: one)),
      .employed(EventBody.Employed(store: "2", from: other)),
      .employed(EventBody.Employed(role: .trainer, from: other, hired: other)),
    ])
    #expect(card.role(on: other) == .trainer && card.employment.store(on: other) == "2")
    #expect(card.employment.hired == other && card.employment.leaving == nil)
    #expect(folded([]).employment == Employment())
  }

  @Test func `who left and came back is here`() {
    let left = EventBody.left(EventBody.Left(from: day(1), reason: "moved"))
    let back = EventBody.returned(EventBody.Returned(from: day(2), reason: "back"))
    #expect(folded([left]).employment.leaving?.from == day(1))
    #expect(folded([left]).employment.leaving?.reason == "moved")
    let both = folded([left, back])
    #expect([day(0), day(1), day(2)].map(both.isHere) == [true, false, true])
    #expect(folded([left, back, left]).employment.leaving?.from == day(1))
  }

  @Test func `a PIN is there from when it is chosen to when it is made void`() {
    let reset = EventBody.pinReset(EventBody.PINReset(reason: "forgot"))
    #expect(!folded([]).hasPIN && folded([.pinSet]).hasPIN)
    #expect(!folded([.pinSet, reset]).hasPIN && folded([.pinSet, reset, .pinSet]).hasPIN)
  }

  @Test func `torn tails and envelopes themselves change nothing`() throws {
    var card = folded([named("王芳")])
    let before = try card.text
    card.apply(
      event(1, .tornTail(EventBody.TornTailSetAside(offset: 0, bytes: 1, sha256: ""))))
    card.apply(event(2, .merged(EventBody.Merged(line: "{}"))))
    #expect(try card.text == before)
  }

  @Test func `the latest moment is that of the clock farthest ahead`() {
    func at(_ seconds: Double, after: Double? = nil) -> Event {
      func stamp(_ seconds: Double) -> Timestamp {
        Timestamp(date: Samples.start + seconds, offset: 0)
      }
      return Event(
        seq: 1, at: stamp(seconds), after: after.map(stamp), by: test.employee, isSimulated: false,
        body: .pinSet, previous: .zero)
    }
    var card = folded([])
    for (event, latest) in [(at(50), 50.0), (at(10), 50), (at(20, after: 70), 70), (at(60), 70)] {
      card.apply(event)
      #expect(card.latestAt == event.at)
      #expect(card.latestMoment?.date == Samples.start + latest)
    }
  }
}
