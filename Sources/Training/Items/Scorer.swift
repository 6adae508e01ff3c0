/// The rules by which answers are graded, all of them together.
package enum Scorer {
  /// Raised whenever the same answer to the same item may be worth something else; records hold it.
  package static let version = 1
}
