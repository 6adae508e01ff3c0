extension Procedure {
  /// Two steps of which the first comes before the other.
  package struct Pair: Hashable, Sendable {
    package let first: String
    package let step: String
  }

  /// Every pair that the order constrains, be it by way of others.
  package var closure: [Pair] {
    steps.flatMap { step in
      predecessors(of: step.id).sorted().map { Pair(first: $0, step: step.id) }
    }
  }

  /// Every step that comes before `id`, be it by way of others; `id` itself only in a circle.
  package func predecessors(of id: String) -> Set<String> {
    var found: Set<String> = []
    var pending = step(id)?.after.map(\.step) ?? []
    while let next = pending.popLast() {
      guard found.insert(next).inserted else { continue }
      pending += step(next)?.after.map(\.step) ?? []
    }
    return found
  }

  /// The steps in an order in which they can be done, as near as can be to the one they are listed in.
  package var ordered: [Step] {
    var left = steps
    var ordered: [Step] = []
    while let index = left.firstIndex(where: { step in
      !step.after.contains { edge in left.contains { $0.id == edge.step } }
    }) {
      ordered.append(left.remove(at: index))
    }
    // In a circle none is first.
    return ordered + left
  }

  /// The steps that are due by now and not done, in an order in which they can be done.
  package func owed(in trace: Trace) -> [Step] {
    let assessment = assessed(trace)
    return assessment.due.filter { assessment.positions[$0.id] == nil }
  }

  /// Whether an act is forbidden as things stand.
  package func forbids(_ act: String, in now: Circumstances) -> Bool {
    forbidden.contains { $0.act == act && ($0.when?.holds(in: now) ?? true) }
  }
}
