import Foundation
import Integrity

extension JournalFile {
  /// The complete lines after `head`, without waiting for anybody's lock.
  ///
  /// An unfinished end is left out: it may be a line that is being written. A missing file is an
  /// empty journal. Throws `.staleHead` when the journal does not have that head.
  package static func read(url: URL, from head: JournalHead = .empty) throws -> JournalContents {
    let scan = try scanned(url, from: head).checked()
    return JournalContents(lines: scan.lines, head: scan.head, unfinished: scan.tail.count)
  }

  /// The complete lines of this journal after `head`.
  package func read(from head: JournalHead = .empty) throws -> JournalContents {
    try JournalFile.read(url: url, from: head)
  }

  /// Whether every line follows from the one before, and agrees with heads noted elsewhere.
  ///
  /// The chain alone cannot tell that the last line was changed or the end cut off; `noted` heads
  /// (of a scorecard, a signature, the log book) can.
  package static func verify(url: URL, noted: [JournalHead] = []) throws -> JournalVerdict {
    let scan = try scanned(url, from: .empty)
    for head in noted.sorted(by: { $0.lines < $1.lines }) where !scan.passes(head) {
      guard head.lines > scan.head.lines else { return scan.contradicted(by: head) }
      // A break before the noted line says more than that the line was not reached.
      if scan.fault == nil {
        return .broken(
          line: scan.head.lines + 1, offset: scan.head.length,
          reason: .endsTooSoon(expected: head, found: scan.head))
      }
    }
    if let fault = scan.fault {
      return .broken(line: scan.head.lines + 1, offset: scan.head.length, reason: fault)
    }
    return .whole(scan.head, unfinished: scan.tail.count)
  }

  /// The heads after each line that follows from the one before.
  static func heads(url: URL) throws -> [JournalHead] { try scanned(url, from: .empty).heads }

  private static func scanned(_ url: URL, from head: JournalHead) throws -> ChainScan {
    do {
      var scan = try ChainScan(bytes(url, after: head), after: head)
      // While we read, somebody may have cut off a torn tail and written on.
      for _ in 0..<3 where scan.fault != nil {
        scan = try ChainScan(bytes(url, after: head), after: head)
      }
      return scan
    } catch let failure as SystemFailure {
      throw JournalError.notRead(errno: failure.errno)
    }
  }

  private static func bytes(_ url: URL, after head: JournalHead) throws -> Data {
    do {
      let file = try Descriptor(path: url.path, O_RDONLY)
      guard try file.has(head) else { throw JournalError.staleHead }
      return try file.read(head.length..<max(head.length, file.length()))
    } catch let failure as SystemFailure where failure.errno == ENOENT {
      guard head == .empty else { throw JournalError.staleHead }
      return Data()
    }
  }
}

extension ChainScan {
  fileprivate func contradicted(by noted: JournalHead) -> JournalVerdict {
    let index = noted.lines &- 1
    guard heads.indices ~= index else {
      return .broken(line: 1, offset: 0, reason: .notAsNoted(expected: noted, found: .empty))
    }
    return .broken(
      line: noted.lines, offset: index == 0 ? 0 : heads[index - 1].length,
      reason: .notAsNoted(expected: noted, found: heads[index]))
  }
}

extension Descriptor {
  /// Whether the journal's line that ends at the head's length is the one it names.
  fileprivate func has(_ head: JournalHead) throws(SystemFailure) -> Bool {
    guard head != .empty else { return true }
    guard head.isPossible else { return false }
    let end = head.length - 1
    guard end >= 1, try length() > end, try read(end..<end + 1).first == ChainScan.lineFeed else {
      return false
    }
    let line = try line(endingAt: end)
    guard Digest(of: line) == head.digest else { return false }
    return line.withUnsafeBytes { (try? ChainLink($0))?.seq == head.lines }
  }

  /// The line whose line feed is at `end`, read backwards.
  private func line(endingAt end: Int) throws(SystemFailure) -> Data {
    var window = 4096
    while true {
      let start = max(0, end - window)
      let bytes = try read(start..<end)
      if let lineFeed = bytes.lastIndex(of: ChainScan.lineFeed) {
        return Data(bytes[(lineFeed + 1)...])
      }
      if start == 0 { return bytes }
      window *= 4
    }
  }
}
