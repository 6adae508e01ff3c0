import Foundation
import Samples
import Testing

@testable import Training

struct ScenarioTests {
  @Test func `a scenario without exercises has the bytes it had before there were any`() throws {
    let data = try CanonicalJSON.encoded(Samples.scenario)
    let keys = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any]).keys
    #expect(
      keys.sorted() == ["counters", "id", "minutes", "nodes", "start", "summary", "title"])
    let read = try CanonicalJSON.decoded(Scenario.self, from: data)
    #expect(read.procedures.isEmpty && read.terminals.isEmpty)
    #expect(try CanonicalJSON.encoded(read) == data)
  }

  @Test func `a scenario with exercises has each procedure and terminal once`() throws {
    let data = try CanonicalJSON.encoded(Samples.tillScenario)
    let read = try CanonicalJSON.decoded(Scenario.self, from: data)
    #expect(read.procedures.map(\.id) == ["sale"] && read.terminals.map(\.id) == ["counter"])
    #expect(try CanonicalJSON.encoded(read) == data)
    #expect(read.practice(of: Samples.exercise)?.mode == .alone)
    #expect(Samples.scenario.practice(of: Samples.exercise) == nil)
  }
}
