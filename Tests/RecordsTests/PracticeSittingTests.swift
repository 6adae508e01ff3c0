import Foundation
import Samples
import Testing

@testable import Records
@testable import Training

struct PracticeSittingTests {
  private let test: TestHome

  init() throws { test = try TestHome() }

  private func sittings() throws -> [PracticeSitting] {
    PracticeSitting.all(in: try EmployeeRecord.reading(test.employee, in: test.home).events())
  }

  private func replay(_ sitting: PracticeSitting) -> PracticeSitting.Replay {
    sitting.replayed(in: Archive(test.home.archive))
  }

  @Test func `played anew it tells what was done and what was wrong with it`() throws {
    let record = try test.record()
    var session = try record.begin(
      .practice(Samples.drill()), seed: Samples.seed, at: test.now())
    let amount = Samples.amount(in: session.activity)
    // The amount is asked for where it is not typed with the act.
    let lines = [
      "give-card", "key-amount 1.00", "key-amount", amount, "give-card", "keep-slip", "finish",
    ]
    for line in lines {
      _ = try record.take(.line(line), in: &session, at: test.now())
    }
    let sitting = try #require(try sittings().first)
    guard case .same(let result, let opening) = replay(sitting) else {
      Issue.record("\(replay(sitting))")
      return
    }
    #expect(sitting.ended.missteps == result.assessment.missteps.count)
    #expect(opening.first?.text(in: .en).contains(amount) == true)
    let effects: [ActEffect] = [.refused, .wrong, .took, .took, .took, .took]
    #expect(result.deeds.map { $0.effect } == effects)
    #expect(result.deeds[0].act.id == "give-card" && result.deeds[1].act.id == "key-amount")
    #expect(result.deeds[0].missteps.count == 1 && result.deeds[1].missteps.count == 1)
    #expect(sitting.acts.count { $0.effect != nil } == result.deeds.count)
  }

  @Test func `what somebody changed on record comes out otherwise`() throws {
    let record = try test.record()
    try record.drill(.alone, doing: ["finish"], at: test.now)
    let events = try record.events().map { event -> Event in
      guard case .replied(let replied) = event.body else { return event }
      let better = replied.facts.map { fact -> Fact in
        if case .practiceEnded = fact { .practiceEnded(Samples.ended()) } else { fact }
      }
      return Event(
        seq: event.seq, at: event.at, by: event.by, isSimulated: false,
        body: .replied(
          EventBody.Replied(
            session: replied.session, step: replied.step, reply: replied.reply, facts: better)),
        previous: .zero)
    }
    let sitting = try #require(PracticeSitting.all(in: events).first)
    #expect(sitting.ended.passed)
    guard case .another = replay(sitting) else {
      Issue.record("\(replay(sitting))")
      return
    }
  }

  @Test func `where the archive has not what it was done on, that is told`() throws {
    let record = try test.record()
    try record.drill(.alone, at: test.now)
    test.isDamaged = true
    try FileManager.default.removeItem(at: test.home.archive)
    let sitting = try #require(try sittings().first)
    guard case .notInArchive = replay(sitting) else {
      Issue.record("\(replay(sitting))")
      return
    }
    #expect(sitting.acts.map(\.act) == ["key-amount", "give-card", "keep-slip", "finish"])
  }

  @Test func `what was not brought to its end, or is simulated, is none`() throws {
    let record = try test.record()
    _ = try record.begin(.practice(Samples.drill()), seed: Samples.seed, at: test.now())
    try test.record(isSimulated: true).drill(.alone, at: test.now)
    #expect(try sittings().isEmpty)
  }
}
