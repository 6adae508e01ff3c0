import Foundation

/// Reads lines from a standard input that is no terminal, and echoes them behind their prompts, so
/// that what is printed reads as a transcript.
package final class PipeReader: LineReader {
  /// Longer lines are cut: no answer is that long.
  static let longestLine = 65_536

  package var completions: (_ word: String, _ line: String) -> [Completion] = { _, _ in [] }
  private let descriptor: Int32
  private let echo: (String) -> Void
  private var unread: [UInt8] = []
  private var isAtEnd = false
  private var isSecret = false

  package init(
    descriptor: Int32 = STDIN_FILENO,
    echo: @escaping (String) -> Void = { writeFully($0, to: STDOUT_FILENO) }
  ) {
    (self.descriptor, self.echo) = (descriptor, echo)
  }

  package func readLine(prompt: String, timeLimit: Duration?) -> LineInput {
    echo(prompt)
    let deadline = timeLimit.map { ContinuousClock.now + $0 }
    while true {
      if let end = unread.firstIndex(of: 0x0A) {
        let line = unread[..<end]
        unread.removeFirst(end + 1)
        return taken(line)
      }
      if isAtEnd {
        guard !unread.isEmpty else {
          echo("\n")
          return .endOfInput
        }
        let line = unread[...]
        unread = []
        return taken(line)
      }
      guard waitForInput(until: deadline) else {
        echo("\n")
        return .timedOut
      }
      readMore()
    }
  }

  package func readSecret(prompt: String) -> LineInput {
    isSecret = true
    defer { isSecret = false }
    return readLine(prompt: prompt, timeLimit: nil)
  }

  package func remember(_ line: String) {}
  package func useHistory(at path: String?) {}
  package func close() {}

  private func taken(_ bytes: ArraySlice<UInt8>) -> LineInput {
    var bytes = bytes.prefix(Self.longestLine)
    if bytes.last == 0x0D { bytes.removeLast() }
    let line = String(decoding: bytes, as: UTF8.self)
    echo((isSecret ? "" : line.withoutControls) + "\n")
    return .line(line)
  }

  private func waitForInput(until deadline: ContinuousClock.Instant?) -> Bool {
    var ready = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while true {
      let left = deadline.map { ContinuousClock.now.duration(to: $0) }
      let milliseconds = left.map { max(0, $0.components.seconds * 1000 + 1) } ?? -1
      switch poll(&ready, 1, Int32(clamping: milliseconds)) {
      case 0: if left.map({ $0 <= .zero }) ?? false { return false }
      case -1 where errno == EINTR: continue
      default: return true
      }
    }
  }

  private func readMore() {
    var chunk = [UInt8](repeating: 0, count: 4096)
    let count = read(descriptor, &chunk, chunk.count)
    if count > 0 {
      // What comes after the longest line is dropped as it comes.
      let room = Self.longestLine - unread.count
      let end = chunk[..<count].firstIndex(of: 0x0A)
      unread += room > 0 || end != nil ? Array(chunk[..<count]) : []
    } else if count == 0 || errno != EINTR {
      isAtEnd = true
    }
  }
}
