/// Arguments that nobody expects.
struct Misuse: Error, CustomStringConvertible {
  /// What is expected instead, each as it is typed.
  let usages: [String]

  var description: String {
    "this is how: " + usages.map { "rehearsal \($0)" }.joined(separator: ", or ")
  }
}
