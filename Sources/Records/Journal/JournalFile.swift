import Foundation
import Integrity

/// A journal that is written one line at a time, each on the disk before the call returns.
///
/// The file stays open between appends but locked only during them, so several programs, and
/// several values of this class, can write to one journal.
package final class JournalFile {
  /// Words the line that records a torn tail; the tail itself is in the file beside.
  package typealias TornLine = (_ seq: Int, _ prev: Digest, _ torn: TornTail) throws -> Data

  package let url: URL
  let disk: Disk
  private let lockWait: Duration
  private let tornLine: TornLine
  private var file: Descriptor?
  /// The last line that the owner knows of.
  private var known: JournalHead
  /// Whether `known` was found in the file that is open.
  private var isVerified = false
  /// Where a write that failed began: what is there now may be in memory only.
  private var doubtfulOffset: Int?
  private var isAppending = false

  /// Prepares to write; nothing is opened before the first append.
  ///
  /// `known` is the head up to which the owner has read already: later lines are new to it.
  package init(
    url: URL, known: JournalHead = .empty, lockWait: Duration = .seconds(5), disk: Disk = .system,
    tornLine: @escaping TornLine
  ) {
    (self.url, self.known, self.lockWait) = (url, known, lockWait)
    (self.disk, self.tornLine) = (disk, tornLine)
  }

  /// Writes the line that `makeLine` makes for its place in the chain, and returns the new head.
  ///
  /// `onNewLines` sees, under the lock and before anything is written, the lines that are there
  /// and not known yet; when it throws, nothing is written and it will see them again. A torn
  /// tail is set aside first. After `.notWritten` the line may or may not be in the file: the
  /// next append reads it anew, and shows it to `onNewLines` when it is there.
  @discardableResult
  package func append(
    _ makeLine: (_ seq: Int, _ prev: Digest) throws -> Data,
    onNewLines: (([Data]) throws -> Void)? = nil
  ) throws -> JournalHead {
    // The lock would let its own holder in, and the chain would fork.
    guard !isAppending else { throw JournalError.locked }
    isAppending = true
    defer { isAppending = false }
    let file = try locked()
    defer { file.unlock() }
    let tail = try learn(file, onNewLines)
    var lines: [Data] = []
    var head = known
    if !tail.isEmpty {
      let line = try tornLine(head.lines + 1, head.digest, TornTail(tail, at: head.length))
      head = try head.followedBy(line)
      lines.append(line)
    }
    let line = try makeLine(head.lines + 1, head.digest)
    head = try head.followedBy(line)
    lines.append(line)
    do {
      try settle(file)
      if !tail.isEmpty { try setAside(tail, of: file, at: known.length) }
      for line in lines { try write(line, to: file) }
    } catch {
      doubtfulOffset = min(doubtfulOffset ?? known.length, known.length)
      forget()
      throw (error as? SystemFailure).map { JournalError.notWritten(errno: $0.errno) } ?? error
    }
    known = head
    return head
  }

  /// Opens and locks the file that the path leads to now.
  private func locked() throws -> Descriptor {
    let deadline = ContinuousClock.now + lockWait
    do {
      while true {
        let file = try self.file ?? Descriptor(path: url.path, O_RDWR | O_CREAT | O_APPEND)
        try file.lock(until: deadline)
        if file.isStill(at: url.path) {
          self.file = file
          return file
        }
        file.unlock()
        forget()
        guard ContinuousClock.now < deadline else { throw JournalError.locked }
      }
    } catch let failure as SystemFailure {
      forget()
      throw JournalError.notWritten(errno: failure.errno)
    }
  }

  /// Learns what others wrote since we last looked; returns the torn tail, most often empty.
  private func learn(_ file: Descriptor, _ onNewLines: (([Data]) throws -> Void)?) throws -> Data {
    do {
      let length = try file.length()
      if isVerified, length == known.length { return Data() }
      guard length >= known.length else { throw JournalError.staleHead }
      let start = isVerified ? known : .empty
      let scan = try ChainScan(file.read(start.length..<length), after: start).checked()
      guard isVerified || scan.passes(known) else { throw JournalError.staleHead }
      let news = Array(scan.lines.dropFirst(known.lines - start.lines))
      if !news.isEmpty { try onNewLines?(news) }
      known = scan.head
      isVerified = true
      return scan.tail
    } catch {
      forget()
      if error as? JournalError == .staleHead { known = .empty }
      throw (error as? SystemFailure).map { JournalError.notRead(errno: $0.errno) } ?? error
    }
  }

  /// Knows no line any more: the next append takes all of them for new. What a failed write left in
  /// doubt stays so.
  package func forgetLines() {
    known = .empty
    forget()
  }

  /// Closes the file, so that the next append opens and reads it anew.
  private func forget() {
    file?.unlock()
    file = nil
    isVerified = false
  }

  /// Makes sure that everything known is durable before the chain goes on from it.
  private func settle(_ file: Descriptor) throws {
    if known.length == 0 {
      // Before the first line, so that a file with lines always has a durable name.
      try FolderSync.sync(url.deletingLastPathComponent(), on: disk)
    }
    if let offset = doubtfulOffset, offset < known.length {
      try rewrite(file, offset..<known.length)
    }
    doubtfulOffset = nil
  }

  private func write(_ line: Data, to file: Descriptor) throws(SystemFailure) {
    try disk.writeAll(line + [ChainScan.lineFeed], to: file.number)
    try SystemFailure.check(disk.sync(file.number))
  }
}

extension JournalHead {
  /// The head after a line of ours, which must be one and fit.
  fileprivate func followedBy(_ line: Data) throws(JournalError) -> JournalHead {
    guard !line.contains(ChainScan.lineFeed) else { throw .unfitLine(.notOneLine) }
    do throws(ChainFault) {
      return try following(line)
    } catch {
      throw .unfitLine(error)
    }
  }
}
