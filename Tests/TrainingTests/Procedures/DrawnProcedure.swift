import Samples

@testable import Training

extension Procedure {
  /// The step to be done next where any act can be done: due, not done, nothing before it owed.
  func next(in trace: Trace) -> Step? {
    let owed = owed(in: trace)
    return owed.first { predecessors(of: $0.id).isDisjoint(with: owed.map(\.id)) }
  }

  /// A procedure of these steps and rules and nothing else.
  static func test(
    _ steps: [Step], forbidden: [Forbidden] = [], passMark: Int = 70
  ) -> Procedure {
    Procedure(
      id: "p", title: Samples.both("p", "p"), summary: Samples.both("p", "p"), minutes: 1,
      terminal: "t", passMark: passMark, situations: [], acts: [], steps: steps,
      forbidden: forbidden, penalties: Penalties())
  }

  func with(_ change: (Step) -> Step) -> Procedure {
    .test(steps.map(change), forbidden: forbidden, passMark: passMark)
  }
}

extension Procedure.Step {
  func with(after: [Procedure.Edge]? = nil, critical: Bool? = nil) -> Procedure.Step {
    Procedure.Step(
      id: id, title: title, acts: acts, after: after ?? self.after, when: when,
      critical: critical ?? self.critical, optional: optional, repeats: repeats, within: within,
      weight: weight, why: why, clause: clause)
  }
}

extension Trace {
  /// All of these took effect, a second each, and nothing changed.
  static func of(_ acts: [String]) -> Trace {
    var trace = Trace(from: Circumstances())
    for (index, act) in acts.enumerated() {
      trace.append(act, .took, second: index + 1, then: Circumstances())
    }
    return trace
  }
}

extension Draws {
  static let facts = ["p", "q"]

  /// Up to nine steps in any acyclic order, listed in no order, with nothing that holds only now and then.
  mutating func procedure(optionals: Bool = true) -> Procedure {
    let count = number(1...9)
    let steps = (0..<count).map { index in
      let earlier = (0..<index).filter { _ in once(in: 3) }
      return Procedure.Step(
        id: "s\(index)", title: Samples.both("s\(index)", "s\(index)"), acts: ["a\(index)"],
        after: earlier.map { Procedure.Edge(step: "s\($0)") }, optional: optionals && once(in: 6),
        weight: number(1...10))
    }
    return .test(Seed(UInt64(number(0...1_000_000))).shuffled(steps))
  }

  /// The acts of all steps in some order that keeps to the order.
  mutating func extended(_ procedure: Procedure) -> [String] {
    var left = procedure.steps
    var acts: [String] = []
    while !left.isEmpty {
      let ready = left.filter { step in
        !step.after.contains { edge in left.contains { $0.id == edge.step } }
      }
      let next = one(of: ready)
      left.removeAll { $0.id == next.id }
      acts.append(next.acts[0])
    }
    return acts
  }

  /// Some of the acts, some of them twice, in any order.
  mutating func shuffledSome(of procedure: Procedure) -> [String] {
    let acts = procedure.steps.flatMap { step in
      Array(repeating: step.acts[0], count: number(0...2))
    }
    return Seed(UInt64(number(0...1_000_000))).shuffled(acts)
  }

  /// The procedure with critical steps and edges, conditions, times and rules.
  mutating func sharpened(_ procedure: Procedure) -> Procedure {
    let steps = procedure.steps.map { step in
      Procedure.Step(
        id: step.id, title: step.title, acts: step.acts + [step.id + "-too"],
        after: step.after.map { Procedure.Edge(step: $0.step, critical: once(in: 4)) },
        when: once(in: 2) ? .flag(one(of: Self.facts)) : nil, critical: once(in: 5),
        optional: step.optional, repeats: number(1...3), within: once(in: 3) ? number(1...9) : nil,
        weight: step.weight)
    }
    let rules = Procedure.Forbidden.Severity.allCases.map { severity in
      Procedure.Forbidden(
        id: "\(severity)", act: one(of: ["a0", "a1", "x"]),
        when: once(in: 2) ? .flag(one(of: Self.facts)) : nil, severity: severity,
        why: Samples.both("?", "?"))
    }
    return .test(steps, forbidden: rules)
  }

  /// Anything done at any time, while facts come and go.
  mutating func trace(of procedure: Procedure) -> Trace {
    var (second, now) = (0, circumstances())
    var trace = Trace(from: now)
    for act in shuffledSome(of: procedure) + (once(in: 2) ? ["x"] : []) {
      second += number(0...4)
      if once(in: 4) {
        now = circumstances()
        trace.passed(second: second, then: now)
      }
      now = once(in: 3) ? circumstances() : now
      trace.append(
        once(in: 5) ? act.replacing("a", with: "s") + "-too" : act,
        one(of: [.took, .took, .took, .refused, .wrong]), second: second, then: now)
    }
    return trace
  }

  private mutating func circumstances() -> Circumstances {
    Circumstances(flags: Set(Self.facts.filter { _ in once(in: 3) }))
  }
}
