/// A condition made ready for the states of one terminal.
package indirect enum CompiledCondition: Sendable {
  /// All bits of the first hold, and none of the second.
  case bits(UInt64, none: UInt64)
  case not(CompiledCondition)
  case all([CompiledCondition])
  case any([CompiledCondition])
  case counter(place: Int, ClosedRange<Int>)

  static let always = CompiledCondition.bits(0, none: 0)

  init(_ condition: Condition, facts: [String: UInt64], counters: [String: Int]) {
    func test(_ condition: Condition) -> CompiledCondition {
      CompiledCondition(condition, facts: facts, counters: counters)
    }
    switch condition {
    case .flag(let flag): self = facts[flag].map { .bits($0, none: 0) } ?? .any([])
    case .not(.flag(let flag)): self = .bits(0, none: facts[flag] ?? 0)
    case .not(let condition): self = .not(test(condition))
    case .all(let conditions):
      var (all, none) = (UInt64(0), UInt64(0))
      var others: [CompiledCondition] = []
      for condition in conditions {
        if case .bits(let more, let no) = test(condition) {
          (all, none) = (all | more, none | no)
        } else {
          others.append(test(condition))
        }
      }
      self = others.isEmpty ? .bits(all, none: none) : .all([.bits(all, none: none)] + others)
    case .any(let conditions): self = .any(conditions.map(test))
    case .atLeast(let bound, let counter): self = .within(counters[counter], bound...max(bound, 15))
    case .atMost(let bound, let counter): self = .within(counters[counter], min(0, bound)...bound)
    }
  }

  /// A counter that the terminal does not have stands at 0.
  private static func within(_ place: Int?, _ range: ClosedRange<Int>) -> CompiledCondition {
    place.map { .counter(place: $0, range) } ?? (range.contains(0) ? .always : .any([]))
  }

  package func holds(in state: TerminalState) -> Bool {
    switch self {
    case .bits(let all, let none): state.facts & all == all && state.facts & none == 0
    case .not(let test): !test.holds(in: state)
    case .all(let tests): tests.allSatisfy { $0.holds(in: state) }
    case .any(let tests): tests.contains { $0.holds(in: state) }
    case .counter(let place, let range):
      range.contains(CompiledCondition.value(at: place, in: state.counters))
    }
  }

  static func value(at place: Int, in counters: UInt32) -> Int {
    Int(counters >> UInt32(place * 4) & 0xF)
  }

  /// `counters` with another value at `place`, as near as four bits can hold it.
  static func counters(_ counters: UInt32, with value: Int, at place: Int) -> UInt32 {
    let shift = UInt32(place * 4)
    return counters & ~(0xF << shift) | UInt32(min(max(value, 0), 0xF)) << shift
  }
}
