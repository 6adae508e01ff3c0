import Samples
import Testing

@testable import Training

struct ProcedureOrderTests {
  @Test(arguments: 0..<200 as Range<UInt64>)
  func `the closure is Warshall's`(seed: UInt64) {
    var draws = Draws(Seed(seed))
    let procedure = draws.procedure()
    let naive = NaiveAssessment.pairs(procedure.steps)
      .map { Procedure.Pair(first: $0.0, step: $0.1) }
    #expect(Set(procedure.closure) == Set(naive))
    #expect(procedure.closure.count == naive.count)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `the order told can be followed, and is the listed one where that can be`(seed: UInt64) {
    var draws = Draws(Seed(seed))
    let procedure = draws.procedure()
    let ordered = procedure.ordered
    #expect(Set(ordered) == Set(procedure.steps) && ordered.count == procedure.steps.count)
    var done: Set<String> = []
    for (index, step) in ordered.enumerated() {
      #expect(done.isSuperset(of: step.after.map(\.step)))
      // Of those that could stand here, none is listed before it.
      let ready = procedure.steps.first { candidate in
        ordered[index...].contains(candidate) && done.isSuperset(of: candidate.after.map(\.step))
      }
      #expect(ready == step)
      done.insert(step.id)
    }
    #expect(Procedure.test(ordered).ordered == ordered)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `who always does what is told next gets full marks`(seed: UInt64) {
    var draws = Draws(Seed(seed))
    let procedure = draws.procedure()
    var trace = Trace(from: Circumstances())
    var second = 0
    while let step = procedure.next(in: trace), second <= procedure.steps.count {
      second += 1
      trace.append(step.acts[0], .took, second: second, then: Circumstances())
    }
    #expect(second == procedure.steps.count { !$0.optional })
    let assessment = procedure.assessed(trace)
    #expect(assessment.score == .one && assessment.missteps.isEmpty)
  }

  @Test func `a step is told once it has its occasion, and no more when it is done`() {
    let procedure = Samples.procedure
    var trace = Trace(from: Circumstances())
    #expect(procedure.next(in: trace)?.id == "key")
    trace.append("key-amount", .refused, second: 1, then: Circumstances())
    #expect(procedure.next(in: trace)?.id == "key")
    trace.append("key-amount", .took, second: 2, then: Circumstances())
    #expect(procedure.next(in: trace)?.id == "present")
    trace.append("present-card", .took, second: 3, then: Circumstances())
    #expect(procedure.next(in: trace) == nil)
    trace.passed(second: 4, then: Circumstances(flags: ["approved"]))
    #expect(procedure.next(in: trace)?.id == "sign")
  }

  @Test func `in a circle nothing is first, and nothing hangs`() {
    let steps = [("a", "c"), ("b", "a"), ("c", "b")].map { id, before in
      Procedure.Step(
        id: id, title: Samples.both(id, id), acts: [id], after: [Procedure.Edge(step: before)])
    }
    let procedure = Procedure.test(steps)
    #expect(procedure.ordered == steps)
    #expect(procedure.closure.count == 9)
    #expect(procedure.next(in: .of([])) == nil)
    #expect(procedure.assessed(.of(["a", "b", "c"])).score < .one)
  }

  @Test func `a step that nobody wrote comes before nothing`() {
    let step = Procedure.Step(
      id: "a", title: Samples.both("a", "a"), acts: ["a"],
      after: [Procedure.Edge(step: "ghost", critical: true)])
    let assessment = Procedure.test([step]).assessed(.of(["a"]))
    #expect(assessment.score == .one && assessment.missteps.isEmpty && assessment.passed)
  }
}
