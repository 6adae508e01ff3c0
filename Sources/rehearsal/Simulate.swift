import Foundation

/// `rehearsal simulate`: what drills do to a store over years, as a page of Markdown.
enum Simulate {
  static let usage = "simulate [--years N] [--people N] [--seed N]"

  static func run(_ arguments: ArraySlice<String>) throws {
    var values = ["--years": 10, "--people": 50, "--seed": 9]
    var rest = arguments
    while let name = rest.popFirst() {
      guard values[name] != nil, let value = rest.popFirst().flatMap({ Int($0) }),
        (1...10_000).contains(value)
      else { throw Misuse(usages: [usage]) }
      values[name] = value
    }
    let simulation = Simulation(
      years: values["--years"] ?? 10, people: values["--people"] ?? 50,
      seed: UInt64(values["--seed"] ?? 9))
    FileHandle.standardOutput.write(Data(SimulationReport(simulation: simulation).text.utf8))
  }
}
