import Foundation

/// Where the conversation is printed: line by line, never repainted.
package struct Output {
  private let write: (String) -> Void
  /// How wide a line may be now.
  package let columns: () -> Int
  package let style: Style
  /// Where somebody reads along; nil on a pipe.
  package let pager: Pager?

  package init(
    write: @escaping (String) -> Void, columns: @escaping () -> Int, style: Style,
    pager: Pager? = nil
  ) {
    (self.write, self.columns, self.style, self.pager) = (write, columns, style, pager)
  }

  /// One line; of what drives a terminal only emphasis of ours, because what others wrote may be in it.
  package func line(_ text: String) {
    guard pager?.line() ?? true else { return }
    write(style.cleaned(text) + "\n")
  }

  /// A text, wrapped to the width there is.
  package func paragraph(_ text: String, firstIndent: String = "", indent: String = "") {
    for line in wrapped(text, to: columns(), firstIndent: firstIndent, indent: indent) {
      self.line(line)
    }
  }

  /// What `show` prints, on one screen if it fits on one.
  package func together(_ show: (Output) -> Void) {
    var lines: [String] = []
    show(Output(write: { lines.append($0) }, columns: columns, style: style))
    pager?.makeRoom(for: lines.count)
    for line in lines { self.line(String(line.dropLast())) }
  }

  /// What `show` prints, never cut by the end of a screen: a menu that does not fit scrolls.
  package func unbroken(_ show: (Output) -> Void) {
    var lines: [String] = []
    show(Output(write: { lines.append($0) }, columns: columns, style: style))
    let printed = { for line in lines { self.line(String(line.dropLast())) } }
    guard let pager else { return printed() }
    pager.keepGoing(for: lines.count, printed)
  }

  /// Standard output; `stopping` at each screenful when somebody sits before it.
  package static func standard(environment: [String: String], stopping: Bool) -> Output {
    Output(
      write: { writeFully($0, to: STDOUT_FILENO) },
      columns: { terminalColumns(environment: environment) },
      style: Style.detected(environment: environment, isTerminal: isatty(STDOUT_FILENO) == 1),
      pager: stopping ? Pager(rows: terminalRows) : nil)
  }
}

/// Writes all of `text`; whoever reads may have gone away, and that is no reason to stop.
package func writeFully(_ text: String, to descriptor: Int32) {
  var bytes = Array(text.utf8)[...]
  while !bytes.isEmpty {
    let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    if count > 0 {
      bytes = bytes.dropFirst(count)
    } else if errno != EINTR {
      return
    }
  }
}
