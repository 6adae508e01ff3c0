import Content
import Foundation
import Messages
import Samples
import Testing
import Training

/// A slip in a store's drills keeps nobody from learning, and the store's values stay as they are.
struct OwnStoreTests {
  private static let values = """
    values:
      hotline: {value: "95588", confirmedBy: Chen, confirmedOn: 2026-11-20}
    """

  private func opened(
    _ own: String, _ body: (URL, URL) throws -> Void
  ) throws {
    let folder = try SampleContent().written()
    defer { try? FileManager.default.removeItem(at: folder) }
    let store = folder.appending(path: "own.yaml")
    try Data(own.utf8).write(to: store)
    try body(folder, store)
  }

  private func library(_ folder: URL, _ store: URL, cache: URL? = nil) throws -> Library {
    guard
      case .ready(let library) = Library.open(
        folder: folder, store: store, cacheFolder: cache, builder: "test")
    else { throw CocoaError(.fileReadCorruptFile) }
    return library
  }

  @Test(arguments: [
    "drills:\n  closed: [sunday", "drills:\n  closed: {sunday\n  minutes: 9}}",
    "drills:\n\tminutes: 9", "drills:\nminutes: 9\nclosed: [sunday]", "drill: {minutes: 9}",
    "drills： {minutes: 9}", "drills: *a", "drills:\n  minutes: 9\n  minutes: 9\n x: \"", "drills:",
    "drills: [1]\n- x", " drills:\n minutes: 9", "  drills:\n minutes: 9",
    "\tdrills:\n  minutes: 9",
    " drills: [", "- drills:\n  minutes: 9", "drills:\n  minutes:9", "drills:\n  minutes：9",
    "dirlls:\n  minutes: 9", "Drills:\n  minutes: 9",
    "drills: {minutes: 9}\ndrills: {minutes: 8}",
  ])
  func `whatever stands under drills, the values hold and the content is taught`(
    drills: String
  ) throws {
    for own in ["format: 1\n\(drills)\n\(Self.values)\n", "format: 1\n\(Self.values)\n\(drills)\n"]
    {
      try opened(own) { folder, store in
        let library = try library(folder, store)
        #expect(library.lesson("first")?.cards.first?.text.text(in: .en).contains("95588") == true)
        #expect(!library.spared.isEmpty)
        #expect(library.spared.allSatisfy { $0.isSpared && $0.severity == .warning })
        let line = own.split(separator: "\n").firstIndex {
          $0.lowercased().contains(/dr?i?r?l+s?[:：]/)
        }
        #expect(library.spared.allSatisfy { $0.place.line >= (line ?? 0) + 1 })
      }
    }
  }

  @Test(arguments: [
    "\(values)\n drills:\n  minutes: 9", "\(values)\n  drills:\n    minutes: 9",
    " drills:\n  minutes: 9\n\(values)", "values:\n  drills:\n    minutes: 9",
    " drills: {minutes: 9}",
  ])
  func `drills that stand further in are read where they can be`(own: String) throws {
    try opened("format: 1\n\(own)\n") { folder, store in
      let library = try library(folder, store)
      #expect(library.spared.isEmpty, "\(library.spared)")
      #expect(library.refreshers().policy.minutes == 9)
    }
  }

  @Test(arguments: [
    ("drills:\n  closed: [sunday", true), ("drills:\n\tminutes: 9", true), ("drills: [1]", true),
    ("drill: {minutes: 9}", true), (" drills:\n minutes: 9", true),
    ("drills: &a {minutes: 9}", true),
    ("drills: {minutes: 99}", false), ("drills: {closed: [sundey]}", false),
    ("drills: {minutes: 9}\ndrills: {minutes: 8}", false),
  ])
  func `where none of it can be read, that is said, in each language`(
    drills: String, isAll: Bool
  ) throws {
    try opened("format: 1\n\(drills)\n") { folder, store in
      let spared = try library(folder, store).spared
      #expect(!spared.isEmpty)
      #expect(spared.allSatisfy { $0.sparing == (isAll ? .allDrills : .itself) })
      for (language, said) in [(Language.zh, "整段都没有算"), (.en, "all of drills: is left out")] {
        let lines = spared.map { Phrasebook.of(language).problems.line($0) }
        #expect(lines.allSatisfy { $0.contains(said) == isAll }, "\(lines)")
      }
    }
  }

  @Test func `what is spared is told from the compiled content too, and once mended no more`()
    throws
  {
    let cache = Scratch.path("cache")
    try opened("format: 1\ndrills: {minutes: 99}\n") { folder, store in
      let first = try library(folder, store, cache: cache)
      let second = try library(folder, store, cache: cache)
      #expect(first.spared.map(\.code) == ["C021"])
      #expect(second.spared == first.spared)
      #expect(second.refreshers().policy.minutes == 4)
      try Data("format: 1\ndrills: {minutes: 9}\n".utf8).write(to: store)
      let mended = try library(folder, store, cache: cache)
      #expect(mended.spared.isEmpty && mended.refreshers().policy.minutes == 9)
    }
  }

  @Test func `a file of drills alone is a file, and says when its format is missing`() throws {
    try opened("format: 1\ndrills: {minutes: 9}\n") { folder, store in
      let spared = try library(folder, store).spared
      #expect(spared.isEmpty)
    }
    try opened("# ours\ndrills: {minutes: 9}\n") { folder, store in
      let library = try library(folder, store)
      #expect(library.spared.map(\.code) == ["C008"])
      #expect(library.refreshers().policy.minutes == 9)
    }
    try opened("format: 1\n") { folder, store in
      #expect(throws: CocoaError.self) { try library(folder, store) }
    }
  }

  @Test func `a file in braces, or with the line ends of Windows, is read the same`() throws {
    try opened("{format: 1,\ndrills: {minutes: 9, closed: [sundey]},\nvalues: {}}") {
      folder, store in
      let library = try library(folder, store)
      #expect(library.refreshers().policy.minutes == 9)
      #expect(library.spared.map(\.code) == ["C077"])
    }
    try opened("\u{FEFF}format: 1\r\ndrills:\r\n  minutes: 9\r\n  closed: [\r\nvalues: {}\r\n") {
      folder, store in
      let spared = try library(folder, store).spared
      #expect(!spared.isEmpty && spared.allSatisfy { $0.place.line >= 2 })
    }
  }

  @Test func `what is wrong with the values still is an error`() throws {
    let problems = try CheckedContent.problems(
      SampleContent(), own: "format: 1\ndrills: {minutes: 99}\nvalues: {hotlin: {value: x}}\n")
    #expect(problems.filter { $0.contains(": error[C023]") }.count == 1)
    #expect(problems.filter { $0.contains(": warning[C021]") }.count == 1)
  }
}
