/// A question about flags and counters.
package indirect enum Condition: Codable, Hashable, Sendable {
  case flag(String)
  case not(Condition)
  case all([Condition])
  case any([Condition])
  case atLeast(Int, counter: String)
  case atMost(Int, counter: String)

  package func holds(in state: ScenarioState) -> Bool {
    switch self {
    case .flag(let flag): state.flags.contains(flag)
    case .not(let condition): !condition.holds(in: state)
    case .all(let conditions): conditions.allSatisfy { $0.holds(in: state) }
    case .any(let conditions): conditions.contains { $0.holds(in: state) }
    case .atLeast(let bound, let counter): state.counters[counter, default: 0] >= bound
    case .atMost(let bound, let counter): state.counters[counter, default: 0] <= bound
    }
  }
}
