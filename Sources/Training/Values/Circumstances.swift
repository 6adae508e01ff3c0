/// The flags that are raised and the counters' values: what conditions ask about.
package struct Circumstances: Codable, Hashable, Sendable {
  package var flags: Set<String>
  package var counters: [String: Int]

  package init(flags: Set<String> = [], counters: [String: Int] = [:]) {
    (self.flags, self.counters) = (flags, counters)
  }

  package mutating func apply(_ effects: [Effect], within bounds: [String: Counter]) {
    for effect in effects {
      switch effect {
      case .set(let flag): flags.insert(flag)
      case .clear(let flag): flags.remove(flag)
      case .add(let amount, let counter):
        guard let bounds = bounds[counter] else { continue }
        counters[counter] = bounds.clamped(counters[counter, default: bounds.start] + amount)
      }
    }
  }
}
