/// A question about flags and counters.
package indirect enum Condition: Codable, Hashable, Sendable {
  case flag(String)
  case not(Condition)
  case all([Condition])
  case any([Condition])
  case atLeast(Int, counter: String)
  case atMost(Int, counter: String)

  package func holds(in circumstances: Circumstances) -> Bool {
    switch self {
    case .flag(let flag): circumstances.flags.contains(flag)
    case .not(let condition): !condition.holds(in: circumstances)
    case .all(let conditions): conditions.allSatisfy { $0.holds(in: circumstances) }
    case .any(let conditions): conditions.contains { $0.holds(in: circumstances) }
    case .atLeast(let bound, let counter): circumstances.counters[counter, default: 0] >= bound
    case .atMost(let bound, let counter): circumstances.counters[counter, default: 0] <= bound
    }
  }
}
