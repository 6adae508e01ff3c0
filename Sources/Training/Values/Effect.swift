/// A change of flags and counters.
package enum Effect: Codable, Hashable, Sendable {
  case set(String)
  case clear(String)
  case add(Int, to: String)
}
