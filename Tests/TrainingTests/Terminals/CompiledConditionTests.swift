import Samples
import Testing

@testable import Training

struct CompiledConditionTests {
  private static let machine = TerminalMachine(
    Terminal(
      id: "t", title: Samples.both("t", "t"), facts: (0..<64).map { "f\($0)" }, faults: [],
      counters: Dictionary(
        uniqueKeysWithValues: (0..<8).map { ("c\($0)", Counter(start: 0, lowest: 0, highest: 15)) }),
      answers: [], limit: Money(fen: 100), over: "f0", customers: [], home: [], never: [],
      screens: [Samples.screen("only")], slips: [], acts: []))

  @Test(arguments: 0..<500 as Range<UInt64>)
  func `it holds where the condition does`(seed: UInt64) {
    var draws = Draws(Seed(seed))
    let condition = Self.condition(&draws, depth: 4)
    let test = Self.machine.test(condition)
    for _ in 0..<20 {
      let state = TerminalState(
        screen: 0, facts: draws.bits & draws.bits, counters: UInt32(truncatingIfNeeded: draws.bits))
      let circumstances = Self.machine.circumstances(of: state)
      #expect(test.holds(in: state) == condition.holds(in: circumstances), "\(condition)")
    }
  }

  /// Of few facts and counters, so that they meet; some of them the terminal does not have.
  private static func condition(_ draws: inout Draws, depth: Int) -> Condition {
    let fact = draws.one(of: ["f0", "f1", "f2", "f63", "ghost"])
    let counter = draws.one(of: ["c0", "c7", "c3", "ghost"])
    let kind = draws.number(depth == 0 ? 0...3 : 0...9)
    func some() -> [Condition] {
      (0..<draws.number(0...3)).map { _ in condition(&draws, depth: depth - 1) }
    }
    switch kind {
    case 0, 1: return .flag(fact)
    case 2: return .atLeast(draws.number(-2...17), counter: counter)
    case 3: return .atMost(draws.number(-2...17), counter: counter)
    case 4, 5: return .not(condition(&draws, depth: depth - 1))
    case 6, 7: return .all(some())
    default: return .any(some())
    }
  }

  @Test func `four bits hold no more than they can, and spill nothing`() {
    for value in [-1, 0, 7, 15, 16, 300] {
      let counters = CompiledCondition.counters(0xFFFF_FFFF, with: value, at: 3)
      #expect(CompiledCondition.value(at: 3, in: counters) == min(max(value, 0), 15))
      #expect(counters | 0xF000 == 0xFFFF_FFFF)
    }
  }
}

extension Draws {
  fileprivate var bits: UInt64 {
    mutating get {
      UInt64(number(0...0xFFFF_FFFF)) << 32 | UInt64(number(0...0xFFFF_FFFF))
    }
  }
}
