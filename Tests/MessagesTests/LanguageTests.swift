import Foundation
import Testing

/// The sentences as they stand in the sources: each language keeps to its own signs.
@Suite struct LanguageTests {
  private static func literals(in folder: String) throws -> [String] {
    let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Sources/Messages/\(folder)")
    return try FileManager.default.contentsOfDirectory(
      at: sources, includingPropertiesForKeys: nil
    ).flatMap { url in
      try String(contentsOf: url, encoding: .utf8).matches(of: /"((?:[^"\\]|\\.)*)"/)
        .map { String($0.1) }
    }
  }

  @Test func chineseUsesChinesePunctuation() throws {
    let literals = try Self.literals(in: "Chinese")
    #expect(literals.count > 200)
    for text in literals {
      // An example of YAML is no Chinese sentence.
      let sentence = text.replacing(/\[[^\]]*\]/, with: "[]")
      if !text.contains("{zh:") {
        #expect(sentence.firstMatch(of: /\p{Han}[,;!?]/) == nil, "\(text)")
      }
      #expect(text.firstMatch(of: /[，。；：！？]\x20/) == nil, "\(text)")
      #expect(!text.contains("......") && !text.contains("'"), "\(text)")
    }
  }

  @Test func englishUsesNoChineseSigns() throws {
    let literals = try Self.literals(in: "English")
    #expect(literals.count > 200)
    for text in literals {
      #expect(text.firstMatch(of: /[，。；：！？（）《》]/) == nil, "\(text)")
      #expect(text.firstMatch(of: /[.,;:!?]\x20{2,}/) == nil, "\(text)")
    }
  }
}
