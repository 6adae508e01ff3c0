import Foundation
import Integrity
import Testing

@testable import Records

struct EnclosedLinesTests {
  private func line(_ seq: Int, _ text: String = "") -> Data {
    Data(#"{"seq":\#(seq),"type":"x","text":"\#(text)"}"#.utf8)
  }

  private func envelope(_ seq: Int, _ inner: Data, type: String = "merged") throws -> Data {
    let text = try JSONSerialization.data(
      withJSONObject: String(decoding: inner, as: UTF8.self), options: .fragmentsAllowed)
    return Data(#"{"seq":\#(seq),"type":"\#(type)","line":"#.utf8) + text + Data("}".utf8)
  }

  private func head(_ line: Data, _ place: Int) -> JournalHead {
    JournalHead(length: 1000, lines: place, digest: Digest(of: line))
  }

  @Test func `lines in envelopes are found at their own places, however deep`() throws {
    let (first, third) = (line(1, "“b”"), line(3, "c"))
    let lines = try [line(1), envelope(2, first), envelope(3, envelope(7, third)), line(4)]
    let enclosed = EnclosedLines(lines)
    #expect(enclosed.origins == [Digest(of: lines[0]), Digest(of: first)])
    #expect(enclosed.holds(head(first, 1)) && enclosed.holds(head(third, 3)))
    #expect(try enclosed.holds(head(envelope(7, third), 7)))
    #expect(!enclosed.holds(head(first, 2)), "a line stands in one place")
    #expect(!enclosed.holds(head(lines[0], 1)) && !enclosed.holds(head(line(9), 9)))
    #expect(EnclosedLines.inside(lines[2]).map(\.place) == [7, 3])
  }

  @Test func `an envelope in disguise is one`() throws {
    let inner = line(1)
    let disguised = try envelope(2, inner, type: #"\u006derged"#)
    #expect(EnclosedLines([line(1, "x"), disguised]).holds(head(inner, 1)))
  }

  @Test(arguments: [
    "", "merged", "{}", #"{"seq":1,"type":"merged"}"#, #"{"seq":1,"type":"merged","line":""}"#,
    #"{"seq":1,"type":"merged","line":7}"#, #"{"seq":1,"type":"other","line":"{\"seq\":1}"}"#,
    #"{"seq":1,"type":"merged","line":"{\"seq\":1}"}"#,
  ])
  func `what is no envelope with a line in it holds nothing`(text: String) {
    #expect(EnclosedLines.inside(Data(text.utf8)).isEmpty)
  }

  @Test func `of a file, unfinished ends are left out, and breaks do not matter`() throws {
    let journal = try TestJournal()
    let inner = line(1)
    let bytes = try Data("x\n".utf8) + envelope(2, inner) + Data("\n".utf8) + envelope(3, line(5))
    try bytes.write(to: journal.url)
    let enclosed = try EnclosedLines(in: journal.url)
    #expect(enclosed.origins == [Digest(of: Data("x".utf8)), Digest(of: inner)])
    #expect(!enclosed.holds(head(line(5), 5)))
    #expect(try EnclosedLines(in: journal.torn).origins == [])
  }
}
