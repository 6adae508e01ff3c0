/// A run in which always is done what is due next, the way a guided practice tells it.
///
/// Content is only good when this leads to full marks in every situation.
package struct GuidedPlay {
  package let assessment: Assessment
  /// The step that could not be done; nil where the run came to its end.
  package let stuck: Procedure.Step?
  package let acts: [String]

  /// So many acts are enough for any procedure.
  private static let limit = 200

  package init(
    _ procedure: Procedure, on machine: TerminalMachine, from situation: Situation, _ sale: Sale
  ) {
    let terminal = machine.terminal
    var state = machine.state(
      on: situation.screen, facts: situation.facts + sale.facts(at: terminal))
    var trace = Trace(from: machine.circumstances(of: state))
    var second = 0
    func take(_ index: Int) -> Bool {
      guard machine.offers(index, in: state) else { return false }
      let happening = machine.performing(index, in: state)
      guard happening.effect == .took else { return false }
      trace.append(terminal.acts[index], happening, on: machine, begun: second)
      second += terminal.acts[index].seconds
      state = happening.state
      return true
    }
    var stuck: Procedure.Step?
    while stuck == nil, trace.deeds.count < Self.limit {
      switch Guide(procedure, trace, on: machine, in: state) {
      case .step(_, let act) where take(act): continue
      case .step(let step, _), .stuck(let step): stuck = step
      case .done: break
      }
      break
    }
    if stuck == nil {
      _ = terminal.acts.indices.first {
        terminal.acts[$0].ends && procedure.acts.contains(terminal.acts[$0].id) && take($0)
      }
    }
    (self.stuck, acts) = (stuck, trace.deeds.map(\.act))
    assessment = procedure.assessed(trace)
  }

  package var isFlawless: Bool {
    stuck == nil && assessment.score == .one && assessment.failures.isEmpty
  }
}

extension Situation {
  /// Every kind of sale it can begin with: each code, and each class of amount.
  package func sales(at terminal: Terminal) -> [Sale] {
    let sizes: [Sale.Size] = size == .any && amount == nil ? [.under, .over] : [size]
    let codes = codes.isEmpty ? [[]] : codes.map { [$0] }
    return sizes.flatMap { size in
      codes.map {
        Sale(
          at: terminal, size: size, codes: $0, amount: amount, customer: customer, seed: Seed(0))
      }
    }
  }
}
