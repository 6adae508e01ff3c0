import Console
import Content
import Foundation
import Messages
import Testing
import Training

/// `explain` shows examples; here they are tried.
struct ProblemExampleTests {
  @Test func `every code has just one example, and none is missing`() {
    let numbers = ProblemExample.all.compactMap { Int($0.problem.code.dropFirst()) }
    #expect(numbers.sorted() == Array(1...ProblemExample.all.count))
  }

  @Test(arguments: ProblemExample.all.filter { !$0.isOfWhole }.map(\.problem.code))
  func `what is called wrong has just that code, and what is called right has none`(
    code: String
  ) throws {
    let example = try #require(ProblemExample.of(code))
    let right = SampleContent()
    let standing = try #require(Standing(of: example.right, in: right.files[example.file] ?? ""))
    let wrong = try right.replacing(
      standing.text, in: example.file, with: standing.indented(example.wrong))
    #expect(try codes(right) == [])
    let found = try codes(wrong)
    #expect(
      found.contains(code) && found.subtracting(Self.besides[code, default: []]) == [code],
      "\(found)")
  }

  /// What cannot but be wrong too.
  private static let besides: [String: Set<String>] = [
    "C012": ["C013"], "C026": ["C076"], "C027": ["C026", "C029"], "C028": ["C026"],
    "C029": ["C026", "C076"], "C030": ["C076"],
    "C051": ["C013"], "C070": ["C072", "C073"], "C072": ["C070", "C071", "C073"],
  ]

  @Test(arguments: ProblemExample.all.filter { !$0.isOfWhole }.map(\.problem.code))
  func `as it is printed, each sample is YAML, but for those of how YAML is written`(
    code: String
  ) throws {
    let example = try #require(ProblemExample.of(code))
    #expect(try !isBadYAML(example.right), "\(example.right)")
    #expect(try isBadYAML(example.wrong) == (code == "C004"), "\(example.wrong)")
  }

  private func isBadYAML(_ text: String) throws -> Bool {
    var content = SampleContent()
    content.files["scenarios/pasted.yaml"] = text
    return try codes(content).contains("C004")
  }

  @Test func `a code is found however it is written`() {
    for written in ["C012", "c12", "12", "C12", "error[C012]", "warning[C012]:", "Ｃ０１２", " C012 "] {
      #expect(ProblemExample.of(written)?.problem.code == "C012", "\(written)")
    }
    for written in ["", "C", "C999", "12x", "-1", "C0", "C012 C013", "C99999999999999999999"] {
      #expect(ProblemExample.of(written) == nil, "\(written)")
    }
  }

  @Test(arguments: Language.allCases)
  func `every code is explained in each language`(language: Language) {
    let phrases = Phrasebook.of(language).problems
    for example in ProblemExample.all {
      #expect(!phrases.sentence(example.kind).isEmpty && !phrases.title(example.kind).isEmpty)
      #expect(!phrases.mend(example.kind, "my").isEmpty)
    }
  }

  private func codes(_ content: SampleContent) throws -> Set<String> {
    let folder = try content.written()
    defer { try? FileManager.default.removeItem(at: folder) }
    return Set(CheckedContent.found(in: folder).map(\.code))
  }
}

/// How far in a sample stands in its file.
private struct Standing {
  let text: String
  private let indent: Int

  init?(of sample: String, in file: String) {
    let found = (0...12).lazy.compactMap { indent -> (Int, String)? in
      let text = Self.indented(sample, by: indent)
      guard let range = file.range(of: text) else { return nil }
      let line = file[..<range.lowerBound].split(
        separator: "\n", omittingEmptySubsequences: false
      ).last
      return line?.count == indent ? (indent, text) : nil
    }.first
    guard let found else { return nil }
    (indent, text) = found
  }

  func indented(_ sample: String) -> String { Self.indented(sample, by: indent) }

  private static func indented(_ sample: String, by indent: Int) -> String {
    sample.replacing("\n", with: "\n" + String(repeating: " ", count: indent))
  }
}
