import Content
import Foundation
import Testing
import Training

struct ScenarioShelfTests {
  private let story = "scenarios/story.yaml"

  private func shelf(_ content: SampleContent) throws -> ScenarioShelf {
    let folder = try content.written()
    defer { try? FileManager.default.removeItem(at: folder) }
    return ScenarioShelf(in: folder, store: nil)
  }

  @Test func `scenarios stand there by id, each with its file`() throws {
    let shelf = try shelf(SampleContent())
    #expect(shelf.entries.map(\.scenario.id) == ["more", "story"])
    #expect(shelf.entry("story")?.file == story && shelf.entry("nobody") == nil)
    #expect(shelf.unreadable.isEmpty && shelf.entries.allSatisfy { $0.errors == 0 })
  }

  @Test func `what is broken is there as far as it can be read`() throws {
    let content = try SampleContent().replacing(
      "text: {zh: 等, en: Wait}", in: story, with: "txt: {zh: 等, en: Wait}")
    let entry = try #require(try shelf(content).entry("story"))
    #expect(entry.errors == 1)
    guard case .choose(_, let choices)? = entry.scenario.node("open")?.content else {
      Issue.record("no choice is left")
      return
    }
    #expect(choices.map(\.id) == ["tell"])
  }

  @Test func `what exploring finds is no error besides`() throws {
    let content = try SampleContent().replacing(
      "right: [{when: told, to: well}, {to: badly}]", in: story, with: "right: badly")
    #expect(try shelf(content).entry("story")?.errors == 0)
  }

  @Test func `a file that no scenario can be made of is named`() throws {
    var content = SampleContent()
    content.files[story] = "format: 1\nscenario: story"
    let shelf = try shelf(content)
    #expect(shelf.unreadable == [story] && shelf.entries.map(\.scenario.id) == ["more"])
  }
}
