/// How much a wrong choice matters; a critical one fails the run.
package enum Severity: String, Codable, CaseIterable, Hashable, Sendable {
  case minor, serious, critical
}
