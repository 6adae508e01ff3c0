@testable import Training

/// docs/PROCEDURES.md written down a second time, as slowly as one likes.
struct NaiveAssessment {
  let due: Set<String>
  let failures: Set<String>
  let score: Fraction

  init(_ procedure: Procedure, _ trace: Trace) {
    let steps = procedure.steps
    func occasion(_ step: Procedure.Step) -> Int? {
      guard let when = step.when else { return 0 }
      return trace.moments.firstIndex { when.holds(in: $0.circumstances) }
    }
    let due = Set(steps.filter { !$0.optional && occasion($0) != nil }.map(\.id))
    let rules = trace.deeds.map { deed -> Procedure.Forbidden? in
      guard deed.effect == .took else { return nil }
      let broken = procedure.forbidden.filter { rule in
        rule.act == deed.act
          && (rule.when?.holds(in: trace.moments[deed.moment].circumstances) ?? true)
      }
      let grave = ["minor", "serious", "fail"]
      return broken.max {
        grave.firstIndex(of: $0.severity.rawValue) ?? 0
          < grave.firstIndex(of: $1.severity.rawValue) ?? 0
      }
    }
    func taken(_ step: Procedure.Step) -> [Int] {
      trace.deeds.indices.filter {
        rules[$0] == nil && trace.deeds[$0].effect == .took
          && step.acts.contains(trace.deeds[$0].act)
      }
    }
    var positions: [String: Int] = [:]
    for step in steps {
      guard let from = occasion(step) else { continue }
      positions[step.id] = taken(step).first { trace.deeds[$0].moment >= from }
    }
    self.due = due
    failures = Self.failures(procedure, due, positions, rules)
    let pairs = Self.pairs(steps).filter { first, second in
      due.isSuperset(of: [first, second]) && positions[first] != nil && positions[second] != nil
    }
    let inOrder = pairs.filter { (positions[$0] ?? 0) < (positions[$1] ?? 0) }.count
    let weights = steps.filter { due.contains($0.id) }
    let all = weights.map(\.weight).reduce(0, +)
    let done = weights.filter { positions[$0.id] != nil }.map(\.weight).reduce(0, +)
    var off = rules.compactMap(\.self).map {
      ["minor": 10, "serious": 25][$0.severity.rawValue] ?? 0
    }
    .reduce(0, +)
    for step in steps {
      off += Self.off(step, occasion(step), taken(step), trace, due, positions, procedure)
    }
    let share = all == 0 ? Fraction.one : Fraction(done, all)
    let order = pairs.isEmpty ? Fraction.one : Fraction(inOrder, pairs.count)
    score = max(.zero, share * order - Fraction(off, 100))
  }

  private static func off(
    _ step: Procedure.Step, _ occasion: Int?, _ taken: [Int], _ trace: Trace, _ due: Set<String>,
    _ positions: [String: Int], _ procedure: Procedure
  ) -> Int {
    let deeds = trace.deeds.enumerated().filter { step.acts.contains($0.element.act) }
    var off = 10 * deeds.filter { $0.element.effect == .wrong }.count
    let refused = deeds.first { $0.element.effect == .refused }?.offset
    if let refused, positions[step.id].map({ $0 > refused }) ?? true { off += 2 }
    guard let occasion else { return off + 2 * taken.count }
    let taken = taken.filter { trace.deeds[$0].moment >= occasion }
    off += 5 * max(0, taken.count - step.repeats)
    if let first = taken.first.map({ trace.deeds[$0] }), let within = step.within,
      first.second > trace.moments[occasion].second + within
    {
      off += 5
    }
    return off
  }

  /// Warshall's closure.
  static func pairs(_ steps: [Procedure.Step]) -> [(String, String)] {
    var before = Set(steps.flatMap { step in step.after.map { [$0.step, step.id] } })
    for middle in steps.map(\.id) {
      for first in steps.map(\.id) where before.contains([first, middle]) {
        for last in steps.map(\.id) where before.contains([middle, last]) {
          before.insert([first, last])
        }
      }
    }
    return before.map { ($0[0], $0[1]) }
  }

  private static func failures(
    _ procedure: Procedure, _ due: Set<String>, _ positions: [String: Int],
    _ rules: [Procedure.Forbidden?]
  ) -> Set<String> {
    var failures = Set(rules.compactMap { $0?.severity == .fail ? $0?.id : nil })
    for step in procedure.steps {
      if step.critical, due.contains(step.id), positions[step.id] == nil {
        failures.insert(step.id)
      }
      for edge in step.after where edge.critical && due.contains(edge.step) {
        if let position = positions[step.id], positions[edge.step].map({ $0 > position }) ?? true {
          failures.insert("\(edge.step)>\(step.id)")
        }
      }
    }
    return failures
  }
}
