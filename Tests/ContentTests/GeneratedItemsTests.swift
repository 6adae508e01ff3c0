import Content
import Foundation
import Testing
import Training

struct GeneratedItemsTests {
  private func content(examined: String) -> SampleContent {
    var content = SampleContent()
    let codes = ["51", "54", "55", "68", "91"].map {
      """
        - code: "\($0)"
          meaning: {zh: 意思\($0), en: meaning \($0)}
          initials: yi
          again: \(["51": "never", "54": "once", "55": "later", "68": "after-query"][$0] ?? "by-customer")
          action: {zh: 做\($0), en: do \($0)}
      """
    }
    content.files["content/response-codes.yaml"] = """
      format: 1
      source: {zh: 码表, en: A list}
      asOf: 2016
      questions:
        topic: codes
        meaning: {zh: "[[code]] 的意思", en: "What is [[code]]"}
        action: {zh: "[[code]] 怎么办", en: "What do you do about [[code]]"}
        \(examined)
      codes:
      \(codes.joined(separator: "\n"))
      """
    content.files["content/terminals/till.yaml"] =
      content.files["content/terminals/till.yaml"]?.replacing(
        #"codes: ["51"]"#, with: #"codes: ["51", "54", "55", "68", "91"]"#)
    content.files["content/exams/exam.yaml"] = content.files["content/exams/exam.yaml"]?.replacing(
      "count: 2}", with: "count: 2}\n  - {topic: codes, count: 2}")
    return content
  }

  private func pool(_ content: SampleContent) throws -> (drawn: [String], all: Int) {
    let folder = try content.written()
    defer { try? FileManager.default.removeItem(at: folder) }
    guard
      case .ready(let library) = Library.open(
        folder: folder, store: nil, cacheFolder: nil, builder: "test"),
      let exam = library.exam("exam")
    else { throw CocoaError(.fileReadCorruptFile) }
    let made = { (item: Item) in item.topic == "codes" }
    return (exam.pool.filter(made).map(\.id), library.items().count(where: made))
  }

  @Test func `exams ask the codes that are named, and all of them when none is`() throws {
    let some = try pool(content(examined: #"examined: ["51", "68"]"#))
    #expect(
      some.drawn == ["code-51-meaning", "code-68-meaning", "code-51-action", "code-68-action"])
    // The others are still there for whoever has them among their mistakes.
    #expect(some.all == 10)
    #expect(try pool(content(examined: "")).drawn.count == 10)
  }

  @Test func `a code that is named and not there is told`() throws {
    let lines = try CheckedContent.problems(content(examined: #"examined: ["51", "86"]"#))
    #expect(lines.contains { $0.contains("response-codes.yaml") && $0.contains("86") }, "\(lines)")
  }
}
