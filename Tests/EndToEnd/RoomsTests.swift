import Foundation
import Testing

/// The folders of each target, held against what docs/ARCHITECTURE.md says of them: none uses the
/// types of another that uses its own.
struct RoomsTests {
  /// Pairs that know each other because one lists all of the other's kind: what there is to sit down
  /// to and what it may end in, the whole book of phrases, and every command with its name and the program's version.
  private static let lists: Set<Set<String>> = [
    ["Training/Activities", "Training/Courses"], ["Training/Activities", "Training/Exams"],
    ["Training/Activities", "Training/Scenarios"], ["Training/Activities", "Training/Practice"],
    ["Training/Activities", "Training/Escalation"], ["Training/Activities", "Training/Refreshers"],
    ["Messages", "Messages/Phrases"],
    ["countersign", "countersign/Commands"],
    ["countersign", "countersign/Options"], ["countersign", "countersign/Shell"],
  ]

  private struct Source {
    /// The first two folders of its path; those within are part of the room.
    let room: String
    let words: Set<Substring>
    let types: [Substring]
    let path: String
  }

  @Test func `no two folders of a target know each other, but those that list what there is`()
    throws
  {
    let sources = try Self.sources()
    #expect(sources.count > 80, "the sources were not found")
    var homes: [Substring: Set<String>] = [:]
    for source in sources {
      for type in source.types { homes[type, default: []].insert(source.room) }
    }
    var uses: [String: [String: String]] = [:]
    for source in sources {
      for word in source.words {
        guard let rooms = homes[word], rooms.count == 1, let room = rooms.first,
          room != source.room, Self.target(room) == Self.target(source.room)
        else { continue }
        uses[source.room, default: [:]][room] = "\(source.path) uses \(word)"
      }
    }
    for (room, others) in uses {
      for (other, use) in others where room < other {
        guard let back = uses[other]?[room], !Self.lists.contains([room, other]) else { continue }
        Issue.record("\(room) and \(other) know each other: \(use); \(back)")
      }
    }
  }

  private static func target(_ room: String) -> Substring { room.prefix { $0 != "/" } }

  private static func sources() throws -> [Source] {
    let folder = Built.root.appending(path: "Sources")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return try (files?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }.map {
      let path = String($0.path.dropFirst(folder.path.count + 1))
      let code = try String(contentsOf: $0, encoding: .utf8)
        .split(separator: "\n").filter { !$0.trimmingPrefix { $0 == " " }.hasPrefix("//") }
      return Source(
        room: path.split(separator: "/").dropLast().prefix(2).joined(separator: "/"),
        words: Set(code.flatMap(Self.names)), types: code.compactMap(Self.declared), path: path)
    }
  }

  /// The words of a line that may name a type; those behind a dot are members.
  private static func names(_ line: Substring) -> [Substring] {
    line.split { !$0.isLetter && !$0.isNumber && $0 != "." && $0 != "_" }
      .compactMap { $0.split(separator: ".").first }.filter { $0.first?.isUppercase == true }
  }

  /// The type that a line declares for the whole of its target.
  private static func declared(_ line: Substring) -> Substring? {
    let words = line.split(separator: " ").drop { ["package", "final", "indirect"].contains($0) }
    guard !line.hasPrefix(" "), let kind = words.first,
      ["struct", "enum", "class", "protocol"].contains(kind)
    else { return nil }
    return words.dropFirst().first?.prefix { $0.isLetter || $0.isNumber }
  }
}
