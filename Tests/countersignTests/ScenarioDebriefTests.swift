import Console
import Foundation
import Messages
import Samples
import Testing

@testable import Training
@testable import countersign

/// What is told when a scenario is over in which something was done at the terminal.
struct ScenarioDebriefTests {
  private func debrief(_ lines: [String], _ language: Language = .en) throws -> String {
    let end = lines.reduce(
      ScenarioRun(Samples.tillScenario, seed: Samples.seed, at: Samples.start)
    ) { $0.replying(.line($1), at: Samples.start).next }
    guard case .scenario(let result)? = end.ending else { throw CocoaError(.coderInvalidValue) }
    var text = ""
    let output = Output(write: { text += $0 }, columns: { 80 }, style: .plain)
    ScenarioDebrief(Phrasebook.of(language), output, result).show()
    return text
  }

  private let rightly = [
    "key-amount 980", "present-card", "sign-pad", "confirm", "give-copy", "finish",
  ]

  @Test func `what was done without a mistake stands with what went well`() throws {
    let told = try debrief(rightly)
    #expect(told.hasPrefix("it is over\n"))
    #expect(told.contains("- At the terminal, “A sale”: passed (score 100%)"), "\(told)")
    #expect(!told.contains("What could go better"))
    #expect(told.contains("“Scenario”: good, 4/4 points (100%)."))
  }

  @Test func `a critical error is told at the head, and what would have been right below`() throws {
    let told = try debrief(["key-amount 980", "present-card", "finish"])
    let head = try #require(told.range(of: "Critical: “have it signed” was left out."))
    let below = try #require(
      told.range(of: "  1  At the terminal, “A sale”: not passed, with a critical mistake (score"))
    #expect(head.upperBound < below.lowerBound)
    #expect(told.contains("     - Omitted: “have it signed” was not done."), "\(told)")
    #expect(told.contains("       Why: no signature"))
    #expect(told.contains("With a critical failure the run is not passed."))
  }

  @Test func `the critical comes first, and of more than four missteps the number is told`() throws
  {
    let told = try debrief(
      [
        "give-copy", "confirm", "key-amount 1", "key-amount 2", "key-amount 980", "key-amount 980",
        "chat", "present-card", "finish",
      ], .zh)
    let first = try #require(told.range(of: "     - "))
    #expect(told[first.upperBound...].hasPrefix("漏做：“签名”没有做。"), "\(told)")
    #expect(told.contains("……还有 "))
    #expect(told.components(separatedBy: "     - ").count == 5, "\(told)")
  }
}
