import Content
import Foundation
import Testing

/// The samples of docs/AUTHORING.md: each has the keys and values that `check` wants.
struct AuthoringTests {
  /// Where the samples would lie, in the order in which the page has them; nil for what is no content file.
  private static let files: [String?] = [
    "content/store.yaml", nil, "content/refreshers.yaml", "content/courses/c/course.yaml",
    "content/courses/c/clauses.yaml",
    "content/courses/c/lessons/first.yaml", "content/courses/c/items/all.yaml",
    "content/response-codes.yaml", "content/glossary.yaml", "content/escalation/incidents.yaml",
    "content/exams/exam.yaml", "content/terminals/till.yaml", "content/procedures/sale.yaml",
    "content/observations/sale.yaml",
    "content/certifications/level.yaml", "scenarios/story.yaml",
  ]

  /// What a sample shows by itself: it names things of other files, is not used by them, and is short.
  private static let ofOthers: Set<String> = [
    "C013", "C023", "C026", "C032", "C033", "C034", "C048", "C049", "C055", "C060", "C063",
  ]

  @Test(arguments: files.indices)
  func `each sample of a file is one that could be written`(_ index: Int) throws {
    let samples = try Self.page().components(separatedBy: "\n    format: 1\n").dropFirst()
      .map { "format: 1\n" + Self.unindented($0, by: 4) }
    #expect(samples.count == Self.files.count)
    guard let file = Self.files[index] else { return }
    var sample = samples[index]
    if file.contains("/items/") { sample += try Self.kinds()["single-choice", default: ""] }
    #expect(try problems(sample, in: file) == [])
  }

  @Test func `each kind's sample is one that could be written`() throws {
    let kinds = try Self.kinds()
    #expect(kinds.count == 9)
    for (kind, keys) in kinds {
      let item = """
        format: 1
        items:
          - id: sample
            kind: \(kind)
            topic: first
            stem: {zh: 题, en: Stem}
            clause: rule

        """
      // Of lists the page shows an element or two.
      let short = try problems(item + keys, in: "content/courses/c/items/sample.yaml")
        .filter { !$0.contains("[C018]") }
      #expect(short == [], "\(kind)")
    }
  }

  private func problems(_ text: String, in file: String) throws -> [String] {
    var content = SampleContent()
    content.files[file] = text
    return try CheckedContent.problems(content).filter { line in
      line.hasPrefix(file) && !Self.ofOthers.contains { line.contains("[\($0)]") }
    }
  }

  private static func page() throws -> String {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return try String(contentsOf: root.appending(path: "docs/AUTHORING.md"), encoding: .utf8)
  }

  /// The keys of each kind, as they stand in an item.
  private static func kinds() throws -> [String: String] {
    let parts = try page().matches(of: /\n\*\*([a-z-]+)\*\*[:,](?:[^\n]+\n)+?\n((?: {8}[^\n]*\n)+)/)
    return Dictionary(
      uniqueKeysWithValues: parts.map { (String($0.1), unindented(String($0.2), by: 4)) })
  }

  /// The lines at the beginning of `text` that are indented, without that.
  private static func unindented(_ text: String, by indent: Int) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      .prefix { $0.isEmpty || $0.hasPrefix(String(repeating: " ", count: indent)) }
    return lines.map { $0.dropFirst(indent) }.joined(separator: "\n") + "\n"
  }
}
