import Foundation
import Testing

/// What docs/ARCHITECTURE.md promises about the sources, held against the sources.
struct HouseRulesTests {
  /// Which of our modules each may import.
  private static let mayImport: [String: Set<String>] = [
    "Integrity": [],
    "Training": [],
    "Console": [],
    "Content": ["Training", "Integrity"],
    "Records": ["Training", "Integrity"],
    "Messages": ["Content", "Records", "Training"],
    "Reports": ["Messages", "Content", "Records", "Training"],
    "countersign": [
      "Console", "Reports", "Messages", "Content", "Records", "Training", "Integrity",
    ],
    "startfloor": [],
    "rehearsal": ["Training", "Records", "Integrity"],
  ]

  /// The one target that may import each outside library; `startfloor` only measures its cost.
  private static let importer: [String: String] = [
    "Yams": "Content", "BigInt": "Content", "CReadline": "Console", "CSodium": "Integrity",
    "ArgumentParser": "countersign",
  ]

  private static let ours = Set(mayImport.keys)

  private struct Source {
    let target: String
    let path: String
    let lines: [Substring]

    var imports: [String] {
      lines.compactMap { line in
        let words = line.split(separator: " ").drop { $0.hasPrefix("@") }
        return words.first == "import" ? words.last.map(String.init) : nil
      }
    }
  }

  private static func sources() throws -> [Source] {
    let folder = Built.root.appending(path: "Sources")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return try (files?.allObjects as? [URL] ?? [])
      .filter { $0.pathExtension == "swift" }
      .map { url in
        let path = url.path.dropFirst(folder.path.count + 1)
        let text = try String(contentsOf: url, encoding: .utf8)
        return Source(
          target: String(path.prefix { $0 != "/" }), path: String(path),
          lines: text.split(separator: "\n", omittingEmptySubsequences: false))
      }
  }

  @Test func `imports point one way`() throws {
    let sources = try Self.sources()
    #expect(sources.count > 80, "the sources were not found")
    for source in sources {
      let allowed = try #require(
        Self.mayImport[source.target], "\(source.target) has no rule yet: add one")
      for name in source.imports where Self.ours.contains(name) {
        #expect(allowed.contains(name), "\(source.path) imports \(name)")
      }
    }
  }

  @Test func `each library is imported in one target, and nothing else is`() throws {
    for source in try Self.sources() where source.target != "startfloor" {
      for name in source.imports where !Self.ours.contains(name) && name != "Foundation" {
        #expect(
          Self.importer[name] == source.target,
          "\(source.path) imports \(name), which is for \(Self.importer[name] ?? "nobody")")
      }
    }
  }

  @Test func `no file below the executable prints, and none is too long`() throws {
    for source in try Self.sources() {
      #expect(source.lines.count <= 300, "\(source.path): are there two ideas in it?")
      guard source.target != "countersign" else { continue }
      for (number, line) in source.lines.enumerated() {
        let code = line.trimmingPrefix { $0 == " " }
        #expect(
          !code.hasPrefix("print(") && !code.hasPrefix("debugPrint("),
          "\(source.path):\(number + 1) prints")
      }
    }
  }

  @Test func `the core asks neither for the time nor for chance`() throws {
    for source in try Self.sources() where source.target == "Training" {
      for (number, line) in source.lines.enumerated() {
        for asked in ["Date()", ".random(", "SystemRandomNumberGenerator", "FileManager", "UUID()"]
        {
          #expect(!line.contains(asked), "\(source.path):\(number + 1) uses \(asked)")
        }
      }
    }
  }
}
