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
    #expect(shelf.broken.isEmpty && shelf.ids == ["more", "story"])
  }

  @Test func `what is broken is put aside with its errors, and known by its id`() throws {
    let content = try SampleContent().replacing(
      "text: {zh: 等, en: Wait}", in: story, with: "txt: {zh: 等, en: Wait}")
    let shelf = try shelf(content)
    #expect(shelf.entries.map(\.scenario.id) == ["more"] && shelf.ids == ["more", "story"])
    guard case .broken(let broken)? = shelf.found("story") else {
      Issue.record("it is not among the broken")
      return
    }
    #expect(broken.id == "story" && broken.file == story)
    #expect(!broken.errors.isEmpty && broken.errors.allSatisfy { $0.place.file == story })
  }

  @Test func `what exploring finds is no error of the file, and has its place there`() throws {
    let content = try SampleContent().replacing(
      "right: [{when: told, to: well}, {to: badly}]", in: story, with: "right: badly")
    let entry = try #require(try shelf(content).entry("story"))
    let place = entry.place(of: ScenarioFinding(.unreachable(node: "well"), path: nil))
    #expect(place.file == story && place.line > 1)
  }

  @Test func `a file that no scenario can be made of is named`() throws {
    var content = SampleContent()
    content.files[story] = "format: 1\nscenario: story"
    let shelf = try shelf(content)
    #expect(shelf.broken.map(\.file) == [story] && shelf.broken[0].id == nil)
    #expect(!shelf.broken[0].errors.isEmpty && shelf.entries.map(\.scenario.id) == ["more"])
  }
}
