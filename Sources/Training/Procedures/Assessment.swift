/// What a run of a procedure is worth, and why.
package struct Assessment: Hashable, Sendable {
  /// The steps due, in an order in which they can be done.
  package let due: [Procedure.Step]
  /// Where each step that was done was done: the index of the first deed that took effect.
  package let positions: [String: Int]
  package let missteps: [Misstep]
  package let failures: [Failure]
  package let weightDone: Int
  package let weightDue: Int
  package let pairsInOrder: Int
  package let pairs: Int
  /// In per cent.
  package let penalty: Int
  package let passMark: Int

  /// What fails a run whatever the score.
  package enum Failure: Hashable, Sendable {
    case omitted(Procedure.Step)
    /// `step` was done and `first`, which must come before it, was not.
    case order(first: Procedure.Step, step: Procedure.Step)
    case forbidden(Procedure.Forbidden)

    /// A name for the records: the step, `first>step`, or the forbidden act's id.
    package var id: String {
      switch self {
      case .omitted(let step): step.id
      case .order(let first, let step): "\(first.id)>\(step.id)"
      case .forbidden(let forbidden): forbidden.id
      }
    }
  }

  /// (weight done ÷ weight due) × (pairs in order ÷ pairs) − penalties, at least 0.
  package var score: Fraction {
    let done = weightDue == 0 ? .one : Fraction(weightDone, weightDue)
    let order = pairs == 0 ? .one : Fraction(pairsInOrder, pairs)
    return max(.zero, done * order - Fraction(penalty, 100))
  }

  package var passed: Bool { failures.isEmpty && score.reaches(percent: passMark) }
}

extension Procedure {
  /// Assesses a run by what was done.
  package func assessed(_ trace: Trace) -> Assessment {
    Assessing(self, trace).assessment
  }

  /// The ids of the steps that are due and not done, of those that come before `step`: they, or what comes
  /// before those of them that are not due.
  func owed(before step: Step, in trace: Trace) -> Set<String> {
    Assessing(self, trace).owed(before: step)
  }
}

/// Goes through a trace once, and then through the pairs.
private struct Assessing {
  private let procedure: Procedure
  private let trace: Trace
  /// For each step that has its occasion, the index of the first moment of it.
  private let occasions: [String: Int]
  private var counts: [String: Int] = [:]
  private var positions: [String: Int] = [:]
  private var missteps: [Misstep] = []
  private var tooEarly: Set<String> = []

  init(_ procedure: Procedure, _ trace: Trace) {
    (self.procedure, self.trace) = (procedure, trace)
    occasions = Dictionary(
      procedure.steps.compactMap { step in
        trace.moments.firstIndex { step.when?.holds(in: $0.circumstances) ?? true }
          .map { (step.id, $0) }
      }
    ) { first, _ in first }
    for index in trace.deeds.indices { judge(index) }
  }

  private mutating func judge(_ index: Int) {
    let deed = trace.deeds[index]
    if deed.effect == .took, let forbidden = forbidden(deed) {
      note(.forbidden(forbidden), index)
      return
    }
    guard let step = procedure.step(of: deed.act) else { return }
    switch deed.effect {
    case .wrong: note(.wrongObject(step), index)
    case .refused: if positions[step.id] == nil { noteTooEarly(step, refused: true, index) }
    case .took: take(step, index)
    }
  }

  private mutating func take(_ step: Procedure.Step, _ index: Int) {
    let deed = trace.deeds[index]
    guard let occasion = occasions[step.id] else {
      note(.notDue(step), index)
      return
    }
    // Done before anybody could need it, it is still to be done when somebody does.
    guard occasion <= deed.moment else {
      noteTooEarly(step, refused: false, index)
      return
    }
    counts[step.id, default: 0] += 1
    guard positions[step.id] == nil else {
      if counts[step.id, default: 0] > step.repeats { note(.repeated(step), index) }
      return
    }
    positions[step.id] = index
    if dueBefore(step).contains(where: { isOwed($0, at: index) }) {
      noteTooEarly(step, refused: false, index)
    }
    if let within = step.within,
      deed.second - trace.moments[occasion].second > within
    {
      note(.late(step), index)
    }
  }

  /// The gravest rule that forbids a deed.
  private func forbidden(_ deed: Trace.Deed) -> Procedure.Forbidden? {
    let before = trace.circumstances(before: deed)
    let broken = procedure.forbidden.filter {
      $0.act == deed.act && ($0.when?.holds(in: before) ?? true)
    }
    return Procedure.Forbidden.Severity.allCases.reversed().lazy.compactMap { severity in
      broken.first { $0.severity == severity }
    }.first
  }

  /// The steps due that come before `step`: those it names and, where one is not due, those before that.
  private func dueBefore(_ step: Procedure.Step) -> Set<String> {
    var found: Set<String> = []
    var seen: Set<String> = []
    var pending = step.after.map(\.step)
    while let next = pending.popLast() {
      guard seen.insert(next).inserted else { continue }
      if isDue(next) {
        found.insert(next)
      } else {
        pending += procedure.step(next)?.after.map(\.step) ?? []
      }
    }
    return found
  }

  func owed(before step: Procedure.Step) -> Set<String> {
    dueBefore(step).filter { positions[$0] == nil }
  }

  /// Whether a step is due in this run and was not done before the deed at `index`.
  private func isOwed(_ id: String, at index: Int) -> Bool {
    isDue(id) && positions[id].map { $0 > index } ?? true
  }

  private func isDue(_ id: String) -> Bool {
    occasions[id] != nil && procedure.step(id)?.optional == false
  }

  private mutating func note(_ kind: Misstep.Kind, _ index: Int?) {
    missteps.append(Misstep(kind: kind, deed: index))
  }

  private mutating func noteTooEarly(_ step: Procedure.Step, refused: Bool, _ index: Int) {
    guard tooEarly.insert(step.id).inserted else { return }
    let before = dueBefore(step)
    missteps.append(
      Misstep(
        kind: .tooEarly(step, refused: refused), deed: index,
        owed: procedure.ordered.filter { before.contains($0.id) && isOwed($0.id, at: index) }))
  }

  var assessment: Assessment {
    let due = procedure.ordered.filter { isDue($0.id) }
    let omitted = due.filter { positions[$0.id] == nil }
    let missteps = missteps + omitted.map { Misstep(kind: .omitted($0), deed: nil) }
    let pairs = procedure.closure.filter { positions[$0.first] != nil && positions[$0.step] != nil }
      .filter { isDue($0.first) && isDue($0.step) }
    let inOrder = pairs.count { positions[$0.first, default: 0] < positions[$0.step, default: 0] }
    var told: Set<Assessment.Failure> = []
    return Assessment(
      due: due, positions: positions, missteps: missteps,
      failures: omitted.filter(\.critical).map { .omitted($0) } + brokenEdges
        + missteps.compactMap(\.failure).filter { told.insert($0).inserted },
      weightDone: due.filter { positions[$0.id] != nil }.reduce(0) { $0 + $1.weight },
      weightDue: due.reduce(0) { $0 + $1.weight }, pairsInOrder: inOrder, pairs: pairs.count,
      penalty: missteps.reduce(0) { $0 + $1.penalty(procedure.penalties) },
      passMark: procedure.passMark)
  }

  /// Critical edges whose second step was done without the first, in the order of the steps.
  private var brokenEdges: [Assessment.Failure] {
    procedure.steps.flatMap { step in
      step.after.filter(\.critical).compactMap { edge -> Assessment.Failure? in
        guard let position = positions[step.id], isOwed(edge.step, at: position),
          let first = procedure.step(edge.step)
        else { return nil }
        return .order(first: first, step: step)
      }
    }
  }
}

extension Misstep {
  fileprivate var failure: Assessment.Failure? {
    if case .forbidden(let forbidden) = kind, forbidden.severity == .fail {
      .forbidden(forbidden)
    } else {
      nil
    }
  }
}
