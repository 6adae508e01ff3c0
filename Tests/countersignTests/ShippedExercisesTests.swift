import Content
import Foundation
import Testing
import Training

/// What the shipped scenarios have done at the terminal.
@Suite struct ShippedExercisesTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private func scenarios() throws -> [Scenario] {
    guard
      case .ready(let library) = Library.open(
        folder: Self.root, store: nil, cacheFolder: nil, builder: "test")
    else { throw CocoaError(.fileReadCorruptFile) }
    return library.index.scenarios.compactMap { library.scenario($0.id) }
  }

  /// The run of `exercise` alone, after `lines`.
  private func played(
    _ exercise: Exercise, at node: String, in scenario: Scenario, _ seed: Seed, _ lines: [String]
  ) throws -> Exercise.Outcome? {
    let practice = try #require(scenario.practice(of: exercise))
    let start = PracticeRun(
      practice, from: exercise.situation, seed: exercise.seed(at: node, in: seed), at: Date())
    let end = lines.reduce(start) { $0.replying(.line($1), at: Date()).next }
    guard case .practice(let result)? = end.ending else { return nil }
    return result.assessment.outcome
  }

  @Test(arguments: Language.allCases)
  func `each outcome of each exercise has a play that reaches it`(_ language: Language) throws {
    var count = 0
    for scenario in try scenarios() {
      for node in scenario.nodes {
        guard case .practise(let exercise) = node.content else { continue }
        count += 1
        for outcome in Exercise.Outcome.allCases {
          for seed in [Seed(0), Seed(7)] {
            let lines = try #require(
              PracticePlays.play(
                of: node.id, in: scenario, to: outcome, seed: seed, in: language),
              "\(scenario.id)/\(node.id) \(outcome)")
            #expect(
              try played(exercise, at: node.id, in: scenario, seed, lines) == outcome,
              "\(scenario.id)/\(node.id): \(lines)")
          }
        }
      }
    }
    #expect(count > 0)
  }
}
