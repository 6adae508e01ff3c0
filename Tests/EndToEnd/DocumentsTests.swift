import Foundation
import Testing

/// What the documents point at is there.
struct DocumentsTests {
  private static let documents = [
    "README.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/ARCHITECTURE.md", "docs/AUTHORING.md",
    "docs/CERTIFICATION.md", "docs/FAULTS.md", "docs/OPERATING.md", "docs/PROCEDURES.md",
    "docs/REFRESHERS.md", "docs/TESTING.md", "docs/TRUST.md",
    "docs/performance.md",
  ]

  private static func all() throws -> [String] {
    let decisions = Built.root.appending(path: "docs/adr").path
    return documents
      + (try FileManager.default.contentsOfDirectory(atPath: decisions)).map { "docs/adr/\($0)" }
  }

  @Test func `links lead somewhere`() throws {
    for document in try Self.all() {
      let url = Built.root.appending(path: document)
      let text = try String(contentsOf: url, encoding: .utf8)
      for match in text.matches(of: /\]\(([^)#]+)[^)]*\)/) where !match.1.hasPrefix("http") {
        let target = url.deletingLastPathComponent().appending(path: String(match.1))
        #expect(
          FileManager.default.fileExists(atPath: target.standardizedFileURL.path),
          "\(document) points at \(match.1)")
      }
      for match in text.matches(of: /`((?:Sources|Tests|docs|content|scenarios)\/[^`*<> ]+)`/) {
        let path = String(match.1)
        // Capitals stand for what one's own file is called.
        guard path.firstMatch(of: /\/[A-Z-]+(\/|\.yaml|$)/) == nil else { continue }
        #expect(
          FileManager.default.fileExists(atPath: Built.root.appending(path: path).path),
          "\(document) names \(path)")
      }
    }
  }

  @Test func `every decision is in the list`() throws {
    let list = try String(
      contentsOf: Built.root.appending(path: "docs/adr/README.md"), encoding: .utf8)
    for document in try Self.all() where document.hasPrefix("docs/adr/0") {
      #expect(list.contains((document as NSString).lastPathComponent), "\(document)")
    }
  }

  @Test func `every suite of bad days is in the table of faults`() throws {
    let table = try String(
      contentsOf: Built.root.appending(path: "docs/FAULTS.md"), encoding: .utf8)
    let folder = Built.root.appending(path: "Tests/EndToEnd")
    let suites = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { name in
      guard name.hasSuffix("Tests.swift"), name != "DocumentsTests.swift" else { return false }
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      return text.contains("BadDay(")
    }
    #expect(suites.count > 6)
    for suite in suites {
      #expect(table.contains(suite.dropLast(".swift".count)), "\(suite)")
    }
  }
}
