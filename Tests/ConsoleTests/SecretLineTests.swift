import Foundation
import Testing

@testable import Console

struct SecretLineTests {
  private func read(_ keys: String) throws -> LineInput {
    let pipe = Pipe()
    try pipe.fileHandleForWriting.write(contentsOf: Data(keys.utf8))
    try pipe.fileHandleForWriting.close()
    return readSecretLine(from: pipe.fileHandleForReading.fileDescriptor)
  }

  @Test(arguments: [
    ("2749\r", "2749"), ("2749\n", "2749"), ("\n", ""), ("密码短语\r", "密码短语"),
    ("27x\u{7F}49\r", "2749"), ("27x\u{8}49\r", "2749"), ("密码x\u{7F}\u{7F}短语\r", "密短语"),
    ("\u{7F}\u{8}2749\r", "2749"), ("wrong\u{15}2749\r", "2749"), ("27\u{1}\u{1B}49\r", "2749"),
    ("27\u{4}49\r", "2749"), ("a b\r", "a b"),
  ])
  func `keys mend what was typed, and others are no part of it`(
    keys: String, line: String
  ) throws {
    #expect(try read(keys) == .line(line))
  }

  @Test(arguments: ["\u{3}", "2749\u{3}"])
  func `Ctrl-C gives up`(keys: String) throws {
    #expect(try read(keys) == .interrupted)
  }

  @Test(arguments: ["", "\u{4}", "2749"])
  func `at its end, and with Ctrl-D on an empty line, there is nothing`(keys: String) throws {
    #expect(try read(keys) == .endOfInput)
  }

  @Test func `what nobody types is not kept for ever`() throws {
    guard case .line(let line) = try read(String(repeating: "x", count: 3_000) + "\r") else {
      Issue.record("no line")
      return
    }
    #expect(line.count == 1_024)
  }
}
