import Foundation
import Samples
import Testing

@testable import Records
@testable import Training

struct EscalationSittingTests {
  private let test: TestHome

  init() throws { test = try TestHome() }

  /// Two questions, each with the right answer among others.
  private static let drill = EscalationDrill(
    incident: "gone", title: Samples.both("走了", "Gone"), severity: 1,
    passMark: EscalationDrill.usualPassMark,
    questions: ["first", "second"].map {
      EscalationDrill.Question(item: Samples.item($0, Samples.choice))
    })

  /// Goes through the drill, rightly or not.
  private func drilled(_ option: String) throws {
    let record = try test.record()
    var session = try record.begin(.escalation(Self.drill), seed: Samples.seed, at: test.now())
    while session.activity.prompt != nil {
      _ = try record.take(.line(session.number(of: option)), in: &session, at: test.now())
    }
  }

  private func events() throws -> [Event] {
    try EmployeeRecord.reading(test.employee, in: test.home).events()
  }

  private func replay(_ sitting: EscalationSitting) -> EscalationSitting.Replay {
    sitting.replayed(in: Archive(test.home.archive))
  }

  @Test func `gone through anew it comes out as it is on record`() throws {
    try drilled("right")
    let sitting = try #require(EscalationSitting.all(in: try events()).first)
    #expect(sitting.ended.passed && sitting.ended.incident == "gone")
    #expect(sitting.answers.map(\.item) == ["first", "second"])
    guard case .same(let drill) = replay(sitting) else {
      Issue.record("\(replay(sitting))")
      return
    }
    #expect(drill.questions.count == 2)
  }

  @Test func `what somebody changed on record comes out otherwise`() throws {
    try drilled("wrong")
    let changed = try events().map { event -> Event in
      guard case .replied(let replied) = event.body else { return event }
      let better = replied.facts.map { fact -> Fact in
        guard case .escalationEnded(let ended) = fact else { return fact }
        return .escalationEnded(
          Fact.EscalationEnded(
            incident: ended.incident, severity: ended.severity, score: .one,
            passMark: ended.passMark, passed: true, failures: [], right: 2, count: 2))
      }
      return Event(
        seq: event.seq, at: event.at, by: event.by, isSimulated: false,
        body: .replied(
          EventBody.Replied(
            session: replied.session, step: replied.step, reply: replied.reply, facts: better)),
        previous: .zero)
    }
    let sitting = try #require(EscalationSitting.all(in: changed).first)
    #expect(sitting.ended.passed)
    guard case .another = replay(sitting) else {
      Issue.record("\(replay(sitting))")
      return
    }
  }

  @Test func `where the archive has not what was asked, that is told`() throws {
    try drilled("right")
    test.isDamaged = true
    try FileManager.default.removeItem(at: test.home.archive)
    let sitting = try #require(EscalationSitting.all(in: try events()).first)
    guard case .notInArchive = replay(sitting) else {
      Issue.record("\(replay(sitting))")
      return
    }
  }

  @Test func `a requirement rests on the first that was passed`() throws {
    try drilled("wrong")
    try drilled("right")
    try drilled("right")
    let trail = Trail(of: test.employee, try events())
    #expect(trail.escalations.map(\.ended.passed) == [false, true, true])
    let ground = trail.ground(
      Requirement(id: "drills", .escalations(["gone"])), of: "level", isWaived: false, from: nil,
      on: test.now().day)
    guard case .escalations(let sittings) = ground.evidence else {
      Issue.record("\(ground.evidence)")
      return
    }
    #expect(sittings.map(\.started.session) == [trail.escalations[1].started.session])
    let history = try test.record().card.history
    #expect(history.escalations["gone"]?.count == 2)
  }
}
