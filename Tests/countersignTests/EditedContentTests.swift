import Content
import Foundation
import Samples
import Testing
import Training

@testable import Console

/// What authors' slips do to the shipped content: `check` never fails, and tells them where they are.
@Suite struct EditedContentTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The shipped files, with a folder of their own to spoil them in.
  private final class Copy {
    let folder = Scratch.path("edited")
    let files: [(path: String, text: String)]

    init() throws {
      let names =
        try FileManager.default.subpathsOfDirectory(atPath: root.path + "/content")
        .map { "content/" + $0 }
        + FileManager.default.subpathsOfDirectory(atPath: root.path + "/scenarios")
        .map { "scenarios/" + $0 }
      files = try names.filter { $0.hasSuffix(".yaml") }.sorted().map {
        ($0, try String(contentsOf: root.appending(path: $0), encoding: .utf8))
      }
      for file in files { try write(file.text, to: file.path) }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func write(_ text: String, to path: String) throws { try write(Data(text.utf8), to: path) }

    func write(_ data: Data, to path: String) throws {
      let url = folder.appending(path: path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try data.write(to: url)
    }

    func problems() -> [Problem] {
      Checker.problems(in: folder, today: Day(number: 20_781), displayWidth: \.displayWidth)
    }
  }

  /// So many edits in all, several to a file before each check.
  private static let edits = 10_000
  private static let editsAtOnce = 4
  private static let parts = 4

  @Test(arguments: 0..<parts)
  func randomEditsNeverCrashTheChecker(_ part: Int) throws {
    let copy = try Copy()
    var generator = Seed(UInt64(2026 + part)).generator
    let runs = Self.edits / (Self.parts * copy.files.count * Self.editsAtOnce) + 1
    for _ in 0..<runs {
      for file in copy.files {
        var bytes = Array(file.text.utf8)
        for _ in 0..<Self.editsAtOnce { Self.edit(&bytes, with: &generator) }
        try copy.write(Data(bytes), to: file.path)
      }
      for problem in copy.problems() {
        #expect(problem.place.line >= 1 && problem.place.column >= 1)
      }
    }
  }

  private static func edit(_ bytes: inout [UInt8], with generator: inout SeededGenerator) {
    func below(_ bound: Int) -> Int { Int(generator.next() % UInt64(max(1, bound))) }
    guard !bytes.isEmpty else { return }
    let place = below(bytes.count)
    let end = min(bytes.count, place + 1 + below(40))
    switch below(12) {
    case 0...2: bytes[place] = UInt8(truncatingIfNeeded: generator.next())
    case 3...4: bytes.removeSubrange(place..<end)
    case 5...6: bytes.insert(contentsOf: bytes[place..<end], at: below(bytes.count))
    case 7...8:
      bytes.insert("\n\t- {[&*!|>%@`\"'#:?, ".utf8.randomElement(using: &generator) ?? 0, at: place)
    case 9...10: bytes.swapAt(place, below(bytes.count))
    default: bytes = Array(bytes.prefix(place))
    }
  }

  /// A slip of a class whose place is known.
  private enum Slip: CaseIterable {
    case unknownKey, doubledKey, danglingClause, controlCharacter, badID

    /// The file with the slip at one of its lines, the line it must be told at, and its code.
    func made(in lines: [Substring], at number: Int) -> (
      lines: [Substring], line: Int, code: String
    )? {
      let line = lines[number]
      var edited = lines
      switch self {
      case .unknownKey:
        guard
          let match = line.prefixMatch(
            of: /([ ]*(?:- )?)(minutes|stem|kind|title|clause|severity|initials)(: .*)/)
        else { return nil }
        edited[number] = "\(match.1)\(match.2)xq\(match.3)"
        return (edited, number + 1, "C009")
      case .doubledKey:
        guard
          line.prefixMatch(of: /[ ]*(minutes|clause|critical|initials|topic): [a-z0-9-]+$/) != nil
        else { return nil }
        edited.insert(line, at: number)
        return (edited, number + 2, "C006")
      case .danglingClause:
        guard let match = line.prefixMatch(of: /([ ]+clause: )([a-z-]+)$/) else { return nil }
        edited[number] = "\(match.1)no-such-\(match.2)"
        return (edited, number + 1, "C013")
      case .controlCharacter:
        guard line.contains("zh: \"") else { return nil }
        edited[number] = Substring(
          line.replacing("zh: \"", with: "zh: \"\u{7}", maxReplacements: 1))
        return (edited, number + 1, "C004")
      case .badID:
        guard let match = line.prefixMatch(of: /([ ]+- id: )([a-z][a-z0-9-]+)$/) else { return nil }
        edited[number] = "\(match.1)\(match.2.uppercased())"
        return (edited, number + 1, "C011")
      }
    }
  }

  @Test func slipsAreToldAtTheirLine() throws {
    let copy = try Copy()
    var generator = Seed(11).generator
    var tried: [Slip: Int] = [:]
    for round in 0..<60 {
      let slip = Slip.allCases[round % Slip.allCases.count]
      var expected: [(file: String, line: Int, code: String)] = []
      for file in copy.files {
        let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
        let start = Int(generator.next() % UInt64(lines.count))
        let found = (start..<lines.count).lazy.compactMap { slip.made(in: lines, at: $0) }.first
        try copy.write((found?.lines ?? lines).joined(separator: "\n"), to: file.path)
        if let found { expected.append((file.path, found.line, found.code)) }
      }
      let problems = copy.problems()
      for slip in expected {
        #expect(
          problems.contains {
            $0.place.file == slip.file && $0.place.line == slip.line && $0.code == slip.code
          }, "\(slip)")
      }
      tried[slip, default: 0] += expected.count
    }
    #expect(Slip.allCases.allSatisfy { tried[$0, default: 0] > 50 }, "\(tried)")
  }
}
