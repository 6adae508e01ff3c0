/// Arguments that nobody expects.
struct Misuse: Error, CustomStringConvertible {
  let usage: String

  var description: String { "usage: rehearsal \(usage)" }
}
