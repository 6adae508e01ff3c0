import Foundation
import Testing

/// A journal whose last line a power cut tore, as the program finds it at its next start.
struct TornLineTests {
  /// What is at the end of a journal in the place of its last line.
  private struct Tail: CustomStringConvertible {
    let description: String
    let bytes: Data
  }

  @Test func `whatever is left of the last line is set aside, and the lesson goes on`() throws {
    let base = try BadDay()
    let till = try Till(in: base)
    _ = till.readToPrompt()
    for line in ["1001", "1", "王芳", "1", "xx 1", "2", "/bc 第一题说不清楚"] { _ = till.enter(line) }
    till.cutPower()
    let journal = try Data(contentsOf: base.journal)
    let end = try #require(journal.dropLast().lastIndex(of: UInt8(ascii: "\n"))) + 1
    let (good, line) = (journal[..<end], Data(journal[end...]))
    let half = line.prefix(line.count / 2)
    // The flag's words are Chinese: three bytes each.
    let words = try #require(line.range(of: Data("说".utf8)))
    let tails =
      [1, 2, 10, line.count / 4, line.count / 2, line.count - 10, line.count - 2, line.count - 1]
      .map { Tail(description: "\($0) of \(line.count) bytes", bytes: line.prefix($0)) } + [
        Tail(
          description: "half a character", bytes: line.prefix(upTo: words.lowerBound + 2)),
        Tail(description: "zeros", bytes: Data(count: 512)),
        Tail(description: "half a line, then zeros", bytes: half + Data(count: 4096)),
        Tail(description: "zeros with a line feed", bytes: half + Data(count: 99) + Data([10])),
        Tail(description: "bytes of no text", bytes: Data([0xFF, 0xFE, 0xC0, 0x80])),
      ]
    let found = failures(tails) { tail in
      let day = try BadDay()
      try FileManager.default.copyItem(at: base.home, to: day.home)
      try (good + tail.bytes).write(to: day.journal)
      var complaints = try day.complaints(
        after: [], having: [Sitting.Answer(item: "again", line: "2")])
      let journal = try Data(contentsOf: day.journal)
      if !journal.starts(with: good) { complaints.append("whole lines were changed") }
      let torn = try Data(contentsOf: day.journal.appendingPathExtension("torn"))
      if torn != tail.bytes { complaints.append("\(torn.count) bytes were set aside") }
      return complaints
    }
    #expect(found == [])
  }
}
