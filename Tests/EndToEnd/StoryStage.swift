import Foundation
import Samples
import Training

/// A store in which a story is played, with a clock that stands where the story says.
final class StoryStage {
  private let home: URL
  private let language: Language
  /// Where the clock stands.
  private var now: Date?
  /// What was shown last behind a mask, by the mask.
  private var shown: [String: String] = [:]

  struct NotUnderstood: Error, CustomStringConvertible {
    let description: String
  }

  init(_ language: Language, _ source: String = #fileID) {
    (home, self.language) = (Built.newHome(source), language)
  }

  deinit {
    Kept.discard(home)
  }

  /// Makes it nine o'clock, in Shanghai, on a day; on the first of them the store is set up before.
  func wake(on typed: String) throws {
    guard let day = Day(typed), let nine = TimeInterval(exactly: day.number * 86_400 + 3600) else {
      throw NotUnderstood(description: "‘\(typed)’ is no day")
    }
    let morning = Date(timeIntervalSince1970: nine)
    if now == nil {
      now = morning - 3600
      try setUp()
    }
    now = morning
  }

  private func setUp() throws {
    let isChinese = language == .zh
    let (_, errors, status) = try started(
      [
        "setup", "--name", isChinese ? "城东店" : "East Gate", "--language", language.rawValue,
        "--time-zone", "Asia/Shanghai", "--manager", "9001", "--manager-name",
        isChinese ? "陈静" : "Chen Jing", "--secret-fd", "0",
      ],
      typing: [TestStore.pin, TestStore.rootPassphrase, TestStore.signingPassphrase])
    guard status == 0 else { throw NotUnderstood(description: errors) }
  }

  /// Runs a command with secrets, by their names or as they are.
  func run(_ command: String, secrets: [String]) throws -> [String] {
    let words = try split(command).map { shown[$0] ?? $0 }
    guard words.first == "countersign" else {
      throw NotUnderstood(description: "‘\(command)’ is no command of ours")
    }
    let secret = [
      "9001": TestStore.pin, "9001-1": TestStore.signingPassphrase,
      "root": TestStore.rootPassphrase,
    ]
    let (output, errors, status) = try started(
      Array(words.dropFirst()) + (secrets.isEmpty ? [] : ["--secret-fd", "0"]),
      typing: secrets.map { secret[$0] ?? $0 })
    return screen(output + errors) + (status == 0 ? [] : ["  (exit \(status))"])
  }

  /// Opens the trainer and types lines, between which there are commas.
  func type(_ lines: String) throws -> [String] {
    let (output, errors, _) = try started(
      [], typing: lines.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) })
    return screen(output + errors)
  }

  /// Every start of the program is a minute after the one before.
  private func started(
    _ arguments: [String], typing lines: [String]
  ) throws -> (output: String, errors: String, status: Int32) {
    guard let now else { throw NotUnderstood(description: "no day was named yet") }
    self.now = now + 60
    let offset = now.timeIntervalSince(Date()).rounded()
    return try Built.run(
      arguments, input: lines.map { $0 + "\n" }.joined(), home: home,
      environment: [
        "LD_PRELOAD": Fault.library.path, "COUNTERSIGN_CLOCK_OFFSET": "\(Int(offset))",
        "COUNTERSIGN_CONTENT": Story.folder.path, "COLUMNS": "80",
      ])
  }

  /// Words between spaces, or between quotation marks.
  private func split(_ command: String) throws -> [String] {
    let parts = command.split(separator: "\"", omittingEmptySubsequences: false)
    guard parts.count.isMultiple(of: 2) == false else {
      throw NotUnderstood(description: "‘\(command)’ opens a quotation and does not close it")
    }
    return parts.enumerated().flatMap { index, part in
      index.isMultiple(of: 2) ? part.split(separator: " ").map(String.init) : [String(part)]
    }
  }
}

/// What is another thing at every playing is shown as its kind.
extension StoryStage {
  /// Lines as they stand in a story.
  private func screen(_ text: String) -> [String] {
    masked(text).split(separator: "\n").map { line in
      "  " + String(line.reversed().drop { $0 == " " }.reversed())
    }
  }

  private func masked(_ text: String) -> String {
    for match in text.matches(of: /(\/\S+\/certificates\/[a-z0-9-]+\.json)/) {
      shown["<certificate>"] = String(match.1)
    }
    for match in text.matches(of: #/\b[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}\b/#) {
      shown["<code>"] = String(match.0)
    }
    return text.replacing(home.path, with: "<home>")
      .replacing(#/[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}/#, with: "<id>")
      .replacing(#/\b\d+\.\d+\.\d+\b/#, with: "<version>")
      .replacing(#/\b[0-9a-f]{16}…/#, with: "<digest>…")
      .replacing(#/\b[0-9a-f]{64}\b/#, with: "<sha256>")
      .replacing(#/-[0-9a-f]{8}\.json/#, with: "-<digest>.json")
      .replacing(#/\b[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}\b/#, with: "<code>")
      .replacing(#/\b\d\d:\d\d(?::\d\d)?(?:\.\d\d\d)?(?:[+-]\d\d:\d\d)?\b/#, with: "<time>")
  }
}
