import Foundation
import Samples

/// A journal as somebody reads it who knows no more than docs/TRUST.md: JSON, and `sha256sum`.
struct Audit {
  private struct Line: Decodable {
    struct Reply: Decodable { let line: String? }
    struct Fact: Decodable {
      struct Answered: Decodable { let item: String }
      let answered: Answered?
    }
    let seq: Int
    let id: String
    let prev: String
    let type: String
    let session: String?
    let step: Int?
    let reply: Reply?
    let facts: [Fact]?
  }

  /// What is wrong with it.
  private(set) var faults: [String] = []
  /// The kinds of its events, in order.
  let types: [String]
  /// The answers in it, in order.
  let replies: [Sitting.Answer]

  /// The journals of a home, by the number of the employee.
  static func all(in day: BadDay) throws -> [String: Audit] {
    let employees = day.path("employees")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: employees.path)) ?? []
    return try names.reduce(into: [:]) { audits, name in
      let journal = employees.appending(path: "\(name)/journal.jsonl")
      guard FileManager.default.fileExists(atPath: journal.path) else { return }
      audits[name] = try Audit(journal)
    }
  }

  init(_ journal: URL) throws {
    var parts = try Data(contentsOf: journal).split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let unfinished = parts.popLast() ?? Data()
    let lines = try parts.map { try JSONDecoder().decode(Line.self, from: $0) }
    types = lines.map(\.type)
    replies = lines.compactMap { line in
      guard line.type == "replied", let typed = line.reply?.line,
        let item = line.facts?.lazy.compactMap(\.answered?.item).first
      else { return nil }
      return Sitting.Answer(item: item, line: typed)
    }
    if !unfinished.isEmpty { faults.append("ends with \(unfinished.count) bytes of no line") }
    if Set(lines.map(\.id)).count < lines.count { faults.append("an id is there twice") }
    let digests = [String(repeating: "0", count: 64)] + (try Audit.sha256(parts))
    for (index, line) in lines.enumerated() {
      if line.seq != index + 1 { faults.append("line \(index + 1) calls itself \(line.seq)") }
      if line.prev != digests[index] { faults.append("line \(index + 1) does not follow") }
    }
    for (session, steps) in Dictionary(grouping: lines.filter { $0.step != nil }, by: \.session) {
      let found = steps.compactMap(\.step)
      if found != Array(0..<found.count) {
        faults.append("steps \(found) in session \(session ?? "?")")
      }
    }
  }

  private static func sha256(_ lines: [Data]) throws -> [String] {
    guard !lines.isEmpty else { return [] }
    let folder = Scratch.path("audit")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let process = Process()
    let printed = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/sha256sum")
    process.arguments = try lines.enumerated().map { index, line in
      let path = "\(folder.path)/\(index)"
      // Not by Foundation, which takes ten times as long: there are thousands of lines.
      let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      guard file >= 0 else { throw POSIXError(.EIO) }
      defer { close(file) }
      guard line.withUnsafeBytes({ write(file, $0.baseAddress, $0.count) }) == line.count else {
        throw POSIXError(.EIO)
      }
      return path
    }
    process.standardOutput = printed
    try process.run()
    let output = try printed.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self).split(separator: "\n").map {
      String($0.prefix(64))
    }
  }
}
