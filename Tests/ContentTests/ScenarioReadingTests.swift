import Content
import Foundation
import Testing

private let story = "scenarios/story.yaml"

struct ScenarioReadingTests {
  @Test func `of nodes that lead to one another only the first is told`() throws {
    var content = SampleContent()
    content.files[story, default: ""] += """

        - {id: lost, tell: {zh: 一, en: One}, next: more-lost}
        - {id: more-lost, tell: {zh: 二, en: Two}, next: badly}
        - {id: round, tell: {zh: 三, en: Three}, next: and-round}
        - {id: and-round, tell: {zh: 四, en: Four}, next: round}
      """
    #expect(
      try problems(content).map(\.kind) == [
        .unreachable(node: "lost", path: nil), .unreachable(node: "round", path: nil),
      ])
  }

  @Test func `a flag that nothing asks for is told`() throws {
    let content = try SampleContent().replacing(
      "flags: [told]", in: story, with: "flags: [told, seen]")
    #expect(
      try problems(content) == [
        Problem(.unusedFlag("seen"), at: Place(file: story, line: 7, column: 15))
      ])
  }

  @Test func `what exploring finds stands with its way`() throws {
    let dead = try SampleContent().replacing(
      "add: {patience: -1}, to: quiz", in: story, with: "when: told, to: quiz"
    ).replacing("points: 1, set: [told]", in: story, with: "points: 1, when: told, set: [told]")
    #expect(try kinds(dead).contains(.deadEnd(node: "open", path: [])))
    let round = try SampleContent().replacing("wrong: badly", in: story, with: "wrong: open")
      .replacing(
        "right: [{when: told, to: well}, {to: badly}]", in: story, with: "right: open")
    #expect(try kinds(round).contains(.noWayOut(nodes: ["open", "quiz"], path: [])))
  }

  private func kinds(_ content: SampleContent) throws -> [Problem.Kind] {
    try problems(content).map(\.kind)
  }

  private func problems(_ content: SampleContent) throws -> [Problem] {
    let folder = try content.written()
    defer { try? FileManager.default.removeItem(at: folder) }
    return CheckedContent.found(in: folder)
  }
}
