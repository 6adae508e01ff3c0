/// A language the program and its content speak.
package enum Language: String, Codable, CaseIterable, Hashable, Sendable {
  case zh, en
}
