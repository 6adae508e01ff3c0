import Foundation
import Integrity

/// What the bytes after a head turn out to be: lines that follow from it, then perhaps a torn tail.
struct ChainScan {
  private(set) var lines: [Data] = []
  /// The heads after each of the lines.
  private(set) var heads: [JournalHead] = []
  /// The head after the last good line.
  private(set) var head: JournalHead
  /// Why the line after `head` does not belong there, when it does not.
  private(set) var fault: ChainFault?
  /// The bytes at the end that never became a line, or that a power cut filled with zeros.
  let tail: Data

  init(_ bytes: Data, after head: JournalHead) {
    self.head = head
    let end = ChainScan.endOfLines(bytes)
    tail = Data(bytes[end...])
    var start = bytes.startIndex
    while start < end {
      let lineFeed = ChainScan.firstLineFeed(in: bytes[start..<end])
      // Lines of their own, so that their indices begin at 0 and the whole can be freed.
      let line = Data(bytes[start..<lineFeed])
      do throws(ChainFault) {
        self.head = try self.head.following(line)
      } catch {
        fault = error
        return
      }
      lines.append(line)
      heads.append(self.head)
      start = lineFeed + 1
    }
  }

  static let lineFeed = UInt8(ascii: "\n")

  /// Where the first line of `bytes` ends; `memchr` is a good hundred times as fast as `firstIndex`.
  private static func firstLineFeed(in bytes: Data) -> Data.Index {
    bytes.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress,
        let found = memchr(start, Int32(lineFeed), bytes.count)
      else { return bytes.count }
      return UnsafeRawPointer(found) - start
    } + bytes.startIndex
  }

  /// Passes over the unfinished end, then over lines with zero bytes, which no line of ours holds.
  private static func endOfLines(_ bytes: Data) -> Data.Index {
    var end = bytes.lastIndex(of: lineFeed).map { $0 + 1 } ?? bytes.startIndex
    while end > bytes.startIndex {
      let before = bytes[..<(end - 1)].lastIndex(of: lineFeed).map { $0 + 1 } ?? bytes.startIndex
      guard bytes[before..<end].contains(0) else { break }
      end = before
    }
    return end
  }

  /// Refuses a chain that breaks.
  func checked() throws(JournalError) -> ChainScan {
    guard let fault else { return self }
    throw .broken(line: head.lines + 1, offset: head.length, reason: fault)
  }

  /// Whether `noted`, a head learnt before, is one of those passed.
  func passes(_ noted: JournalHead) -> Bool {
    noted == .empty || (heads.indices ~= noted.lines &- 1 && heads[noted.lines - 1] == noted)
  }
}
