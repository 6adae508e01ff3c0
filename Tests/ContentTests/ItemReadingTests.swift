import Content
import Foundation
import Testing
import Training

private let items = "content/courses/c/items/all.yaml"

struct ItemReadingTests {
  @Test func `the answer that is shown is accepted, whether it is listed or not`() throws {
    let content = try SampleContent().replacing(
      "answer: {zh: 人, en: person}", in: items, with: "answer: {zh: 银联总部, en: Person}")
    let folder = try content.written()
    defer { try? FileManager.default.removeItem(at: folder) }
    guard
      case .ready(let library) = Library.open(
        folder: folder, store: nil, cacheFolder: nil, builder: "test")
    else { throw CocoaError(.fileReadCorruptFile) }
    let item = try #require(library.items().first { $0.id == "words" })
    let words = try #require(item.interaction as? ShortText)
    #expect(words.accepts == ["人", "person", "银联总部"])
  }

  @Test func `what is shown as right cannot be a near miss`() throws {
    let content = try SampleContent().replacing(
      "answer: {zh: 人, en: person}", in: items,
      with: "answer: {zh: 顾客, en: person}\n    nearMisses: [{accepts: [顾客], feedback: 差}]")
    #expect(try codes(content) == ["C020"])
  }

  private static let slip = """
      - id: slip
        kind: spot-the-error
        topic: first
        stem: {zh: 哪里错, en: What is wrong}
        clause: rule
        document:
          title: {zh: 单（示例）, en: Slip (example)}
          lines:
            - {id: a, value: 甲}
            - {id: b, value: 乙}
            - {id: c, value: 丙}
    """

  @Test func `each kind is mended by its own mark`() throws {
    var content = SampleContent()
    content.files[items, default: ""] += "\n" + Self.slip
    #expect(try problems(content).map(\.kind) == [.noRightAnswer(.wrong)])
    content.files[items] = content.files[items]?.replacing(": 甲}", with: ": 甲, wrong: true}")
      .replacing(": 丙}", with: ": 丙, wrong: true}")
    let found = try problems(content)
    #expect(found.map(\.kind) == [.severalRightAnswers(.wrong)])
    #expect(found.first?.place.line == 37, "the second one, not the list")
    let empty = try SampleContent().replacing("[人, person]", in: items, with: "[]")
    #expect(try problems(empty).map(\.kind) == [.noRightAnswer(.accepts)])
  }

  @Test(arguments: [
    ("{id: b, text: {zh: 乙, en: B}}", "{id: b, text: {zh: 甲, en: B}}"),
    ("{id: z, text: {zh: 三, en: three}}", "{id: z, text: {zh: 三, en: one}}"),
  ])
  func `what a learner cannot tell apart is told`(_ old: String, _ new: String) throws {
    #expect(try codes(SampleContent().replacing(old, in: items, with: new)) == ["C063"])
  }

  @Test func `an amount has no more than two decimals`() throws {
    let content = try SampleContent().replacing(
      "kind: short-text", in: items, with: "kind: money"
    ).replacing(
      "answer: {zh: 人, en: person}\n    accepts: [人, person]", in: items, with: "answer: \"1.234\"")
    #expect(try problems(content).map(\.kind) == [.wrongType(.money)])
  }

  private func codes(_ content: SampleContent) throws -> [String] {
    try problems(content).map(\.code)
  }

  private func problems(_ content: SampleContent) throws -> [Problem] {
    let folder = try content.written()
    defer { try? FileManager.default.removeItem(at: folder) }
    return CheckedContent.found(in: folder)
  }
}
