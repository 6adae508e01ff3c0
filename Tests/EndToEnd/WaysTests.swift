import Foundation
import Samples
import Testing

/// The best way through each scenario, one with a critical failure and a middling one, as people see them;
/// `Ways/README.md` says how to write one.
struct WaysTests {
  @Test(arguments: try Way.all())
  func `whoever goes this way sees what is recorded`(_ way: Way) throws {
    try way.expectSame()
  }

  @Test func `every shipped scenario has three ways, which end as they are called`() throws {
    let ways = try Way.all()
    let scenarios = try FileManager.default.contentsOfDirectory(
      at: Built.root.appending(path: "scenarios"), includingPropertiesForKeys: nil
    ).map { $0.deletingPathExtension().lastPathComponent }
    #expect(Set(ways.map(\.scenario)) == Set(scenarios))
    for scenario in scenarios {
      let kinds = ways.filter { $0.scenario == scenario }.map(\.kind)
      #expect(Set(kinds) == Set(Way.Kind.allCases) && kinds.count == 6, "\(scenario)")
    }
    for way in ways {
      let isBest = way.text.replacing("\n", with: " ").contains(
        way.language == "zh" ? "》：好，" : "”: good, ")
      #expect(isBest == (way.kind == .best), "\(way)")
    }
  }
}

/// A way through a scenario in one language, with what is recorded of it.
struct Way: Playable {
  enum Kind: String, CaseIterable { case best, critical, middling }

  let url: URL
  let text: String
  let scenario: String
  let kind: Kind
  let language: String
  private let path: String

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "Ways")

  static func all() throws -> [Way] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "txt" }
      .sorted { $0.path < $1.path }
      .flatMap { file in
        let scenario = file.deletingPathExtension().lastPathComponent
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").flatMap {
          line in
          let parts = line.split(separator: ":", maxSplits: 1)
          let kind = try #require(
            parts.first.flatMap { Kind(rawValue: String($0)) }, "\(file): \(line)")
          let path = try #require(parts.last).trimmingCharacters(in: .whitespaces)
          return ["zh", "en"].map { Way(scenario, kind, $0, path) }
        }
      }
  }

  private init(_ scenario: String, _ kind: Kind, _ language: String, _ path: String) {
    (self.scenario, self.kind, self.language, self.path) = (scenario, kind, language, path)
    url = Way.folder.appending(path: "shown/\(scenario).\(kind.rawValue).\(language).txt")
    text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
  }

  func played() throws -> String {
    let home = Built.newHome()
    defer { Kept.discard(home) }
    // The narrow screen is for English, where words are longest.
    let (output, errors, status) = try Built.run(
      ["scenario", scenario, "--replay", path, "--lang", language], home: home,
      environment: ["COLUMNS": language == "zh" ? "80" : "40"])
    #expect(status == 0 && errors.isEmpty, "\(self): \(errors)")
    return output
  }
}
