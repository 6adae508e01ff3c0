import Foundation
import Samples
import Testing

/// `rehearsal` as oracles and the bench use it.
struct RehearsalTests {
  /// What it says on standard output and standard error, and its exit code.
  private static func run(
    _ arguments: [String], input: String
  ) throws -> (said: String, complained: String, code: Int32) {
    let process = Process()
    let (input, text) = (Pipe(), input)
    let (output, errors) = (Pipe(), Pipe())
    process.executableURL = Built.products.appending(path: "rehearsal")
    process.arguments = arguments
    (process.standardInput, process.standardOutput) = (input, output)
    process.standardError = errors
    try process.run()
    // A short text fits into the pipe, whether anybody reads it or not.
    try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
    try input.fileHandleForWriting.close()
    let said = output.fileHandleForReading.readDataToEndOfFile()
    let complained = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (
      String(decoding: said, as: UTF8.self), String(decoding: complained, as: UTF8.self),
      process.terminationStatus
    )
  }

  private static let history = """
    {"retention": 0.9, "maximum": 36500, "reviews": [{"recall": 3, "days": 0}, {"recall": 1, "days": 2}]}

    {"retention": 0.9, "maximum": 4, "learning": [45], "reviews": [{"recall": 2, "days": 0}, {"recall": 4, "days": 0}]}

    """

  @Test func `a line of states for each history`() throws {
    let (said, complained, code) = try Self.run(["reviews"], input: Self.history)
    #expect(code == 0 && complained.isEmpty)
    let lines = try said.split(separator: "\n").map {
      try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [[String: Any]] ?? []
    }
    #expect(lines.map(\.count) == [2, 2])
    let (first, second) = (try #require(lines.first), try #require(lines.last))
    #expect(first[0]["stability"] as? Double == 2.3065)
    #expect(first[0]["wait"] as? Double == 172_800.0)
    #expect(first[0]["step"] == nil && first[0]["phase"] as? Int == 2)
    #expect(second[0]["wait"] as? Double == 67.5)
    #expect(second[0]["step"] as? Int == 0 && second[0]["phase"] as? Int == 1)
    #expect(second[1]["retrievability"] as? Double == 1)
  }

  @Test func `with --timed what all of it took`() throws {
    let said = try Self.run(["reviews", "--timed"], input: Self.history).said
    let timing = try JSONSerialization.jsonObject(with: Data(said.utf8)) as? [String: Any]
    #expect(timing?["reviews"] as? Int == 4)
    #expect(try #require(timing?["seconds"] as? Double) > 0)
    #expect(try #require(timing?["stability"] as? Double) > 1)
  }

  @Test func `what is no history is told with its line`() throws {
    let lines = Self.history + #"{"retention": 0.9, "maximum": 9, "reviews": [{"recall": 5}]}"#
    let (said, complained, code) = try Self.run(["reviews"], input: lines)
    #expect(code == 1 && said.isEmpty)
    #expect(complained.hasPrefix("rehearsal: line 4: "))
  }

  @Test(arguments: [[], ["review"], ["reviews", "--time"]])
  func `other arguments are answered with the right ones`(_ arguments: [String]) throws {
    let (said, complained, code) = try Self.run(arguments, input: "")
    #expect(code == 1 && said.isEmpty)
    #expect(
      complained.hasPrefix(
        "rehearsal: this is how: rehearsal reviews [--timed] < histories"))
  }
}
