import Samples
import Testing

@testable import Training

/// The worked runs of docs/PROCEDURES.md, row for row; and what holds for every procedure.
struct AssessmentTests {
  @Test func `the worked runs are worth what the page says`() throws {
    let page = try ProcedurePage()
    let runs = try page.runs
    #expect(runs.count >= 55)
    for run in runs {
      let procedure = try #require(page.procedures[run.procedure], "line \(run.line)")
      #expect(
        ProcedurePage.described(procedure.assessed(run.trace)) == run.expected,
        "docs/PROCEDURES.md:\(run.line)")
    }
  }

  @Test func `the worked runs meet every class, and each kind of failure`() throws {
    let page = try ProcedurePage()
    let errors = try page.runs.flatMap { $0.expected[3].components(separatedBy: ", ") }
    for name in try page.classes.keys {
      #expect(errors.contains { $0.hasPrefix(name + " ") }, "\(name)")
    }
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `every order that keeps to the order is worth full marks`(seed: UInt64) {
    var draws = Draws(Seed(seed))
    let procedure = draws.procedure()
    let assessment = procedure.assessed(.of(draws.extended(procedure)))
    #expect(assessment.score == .one && assessment.passed)
    #expect(assessment.missteps.isEmpty && assessment.failures.isEmpty)
    #expect(assessment.pairsInOrder == assessment.pairs)
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `a score is a share, and exactly what the rules make of it`(seed: UInt64) {
    var draws = Draws(Seed(seed))
    let plain = draws.procedure()
    let procedure = draws.sharpened(plain)
    let trace = draws.trace(of: procedure)
    let assessment = procedure.assessed(trace)
    #expect(assessment.score >= .zero && assessment.score <= .one)
    let naive = NaiveAssessment(procedure, trace)
    #expect(assessment.score == naive.score)
    #expect(Set(assessment.failures.map(\.id)) == naive.failures)
    #expect(Set(assessment.due.map(\.id)) == naive.due)
    #expect(assessment.passed == (naive.failures.isEmpty && naive.score.reaches(percent: 70)))
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `acts that belong to nothing change nothing`(seed: UInt64) {
    var draws = Draws(Seed(seed))
    let procedure = draws.procedure()
    let acts = draws.shuffledSome(of: procedure)
    var more = acts
    for _ in 0...3 { more.insert("unrelated", at: draws.number(0...more.count)) }
    let (plain, other) = (procedure.assessed(.of(acts)), procedure.assessed(.of(more)))
    #expect(plain.score == other.score && plain.failures == other.failures)
    #expect(plain.missteps.map(\.kind) == other.missteps.map(\.kind))
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `a critical step left out fails the run`(seed: UInt64) throws {
    var draws = Draws(Seed(seed))
    let procedure = draws.procedure(optionals: false)
    let critical = draws.one(of: procedure.steps)
    let strict = procedure.with { $0.id == critical.id ? $0.with(critical: true) : $0 }
    let left = draws.extended(strict).filter { $0 != critical.acts[0] }
    let assessment = strict.assessed(.of(left))
    #expect(assessment.failures == [.omitted(critical.with(critical: true))])
    #expect(!assessment.passed)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `a critical edge done the other way round fails the run`(seed: UInt64) throws {
    var draws = Draws(Seed(seed))
    let procedure = draws.procedure(optionals: false)
    let constrained = procedure.steps.filter { !$0.after.isEmpty }
    guard !constrained.isEmpty else { return }
    let step = draws.one(of: constrained)
    let edge = draws.one(of: step.after)
    let strict = procedure.with {
      $0.id == step.id
        ? $0.with(after: $0.after.map { Procedure.Edge(step: $0.step, critical: $0 == edge) }) : $0
    }
    var acts = draws.extended(strict)
    let (first, second) = (try #require(strict.step(edge.step)).acts[0], step.acts[0])
    acts.swapAt(
      try #require(acts.firstIndex(of: first)), try #require(acts.firstIndex(of: second)))
    let assessment = strict.assessed(.of(acts))
    #expect(assessment.failures.map(\.id) == ["\(edge.step)>\(step.id)"])
    #expect(assessment.score < .one)
  }

  @Test func `an unmeasured second never decides: only simulated time is late`() {
    let step = Procedure.Step(
      id: "a", title: Samples.both("a", "a"), acts: ["a"], when: .flag("f"), within: 5)
    let procedure = Procedure.test([step])
    for (second, isLate) in [(15, false), (16, true)] {
      var trace = Trace(from: Circumstances())
      trace.passed(second: 10, then: Circumstances(flags: ["f"]))
      trace.append("a", .took, second: second, then: Circumstances())
      #expect(procedure.assessed(trace).missteps.map(\.kind) == (isLate ? [.late(step)] : []))
    }
  }

  @Test func `what happened by itself holds before the next deed`() {
    let step = Procedure.Step(
      id: "a", title: Samples.both("a", "a"), acts: ["a"], when: .flag("f"))
    let rule = Procedure.Forbidden(
      id: "r", act: "x", when: .flag("f"), severity: .fail, why: Samples.both("?", "?"))
    let procedure = Procedure.test([step], forbidden: [rule])
    var trace = Trace(from: Circumstances())
    trace.passed(second: 10, then: Circumstances(flags: ["f"]))
    trace.append("x", .took, second: 11, then: Circumstances())
    let assessment = procedure.assessed(trace)
    #expect(assessment.due == [step])
    #expect(assessment.failures == [.forbidden(rule)])
  }
}
