import Samples
import Testing

@testable import Training

/// Which incident comes next.
struct EscalationPlanTests {
  private let day: Day
  private let tables = [
    Samples.table([
      Samples.incident("slow", severity: 3), Samples.incident("grave", severity: 1),
      Samples.incident("money", severity: 2), Samples.incident("fraud", severity: 1),
    ])
  ]

  init() throws { day = try #require(Day("2026-11-26")) }

  private func ago(_ days: Int) -> Day { Day(number: day.number - days) }

  private func passed(_ days: Int) -> EscalationPlan.Standing {
    EscalationPlan.Standing(latest: ago(days), isPassed: true, lastPass: ago(days))
  }

  private func failed(_ days: Int, passedBefore: Int? = nil) -> EscalationPlan.Standing {
    EscalationPlan.Standing(
      latest: ago(days), isPassed: false, lastPass: passedBefore.map { ago($0) })
  }

  private func plan(_ done: [String: EscalationPlan.Standing]) throws -> (
    String, EscalationPlan.Reason
  ) {
    let plan = try #require(EscalationPlan(tables, done: done, on: day))
    return (plan.incident.id, plan.reason)
  }

  @Test func `what was never done comes by severity, then as the table has it`() throws {
    #expect(try plan([:]) == ("grave", .never))
    #expect(try plan(["grave": passed(1)]) == ("fraud", .never))
    #expect(try plan(["grave": passed(1), "fraud": passed(0)]) == ("money", .never))
  }

  @Test func `what memory says goes before the days of the table`() throws {
    let early = passed(3).due(on: ago(1))
    let all = ["grave": early, "fraud": passed(0), "money": passed(0), "slow": passed(0)]
    #expect(try plan(all) == ("grave", .due(since: ago(1))))
    let late = all.merging(["grave": passed(40).due(on: ago(-9))]) { $1 }
    guard case .nothingDue = try plan(late).1 else {
      Issue.record("it came before memory said so")
      return
    }
  }

  @Test func `what went wrong goes before all, the gravest first, then the one that waits longest`()
    throws
  {
    #expect(try plan(["slow": failed(1)]) == ("slow", .failed))
    #expect(
      try plan(["slow": failed(9), "money": failed(1, passedBefore: 3)]) == ("money", .failed))
    #expect(try plan(["grave": failed(1), "fraud": failed(2)]) == ("fraud", .failed))
  }

  @Test func `each comes back after the days of its severity, and not a day before`() throws {
    let done = ["grave": passed(6), "fraud": passed(6), "money": passed(13), "slow": passed(29)]
    let tomorrow = Day(number: day.number + 1)
    #expect(try plan(done) == ("grave", .nothingDue(until: tomorrow)))
    for (id, days) in ["grave": 7, "money": 14, "slow": 30] {
      #expect(try plan(done.merging([id: passed(days)]) { $1 }) == (id, .due(since: day)))
    }
    #expect(
      try plan(done.merging(["slow": passed(35), "fraud": passed(8)]) { $1 })
        == ("slow", .due(since: ago(5))))
  }

  @Test func `without incidents there is no plan`() {
    for tables in [[], [Samples.table([])]] {
      if let plan = EscalationPlan(tables, done: [:], on: day) {
        Issue.record("\(plan.incident.id)")
      }
    }
  }

  @Test func `days that a table does not tell are a month`() throws {
    let table = EscalationTable(
      contacts: [], times: [], evidence: [], neverKept: [], numbers: [], sayings: [], again: [:],
      incidents: [Samples.incident("only")])
    let plan = try #require(EscalationPlan([table], done: ["only": passed(29)], on: day))
    #expect(plan.reason == .nothingDue(until: Day(number: day.number + 1)))
  }
}
