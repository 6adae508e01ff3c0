/// Stops what is printed at each screenful, so that nothing scrolls away unread.
///
/// It never repaints: it asks for Return on a line of its own, and prints on.
package final class Pager {
  private let rows: () -> Int
  private var printed = 0
  private var isWaiting = false
  private var isSkipping = false
  /// Asks the reader to go on; set by whoever knows their language.
  package var wait: () -> Void = {}

  package init(rows: @escaping () -> Int) {
    self.rows = rows
  }

  /// The reader has caught up: they typed a line.
  package func restart() {
    printed = 0
    isSkipping = false
  }

  /// The reader has seen enough: the rest is not printed, up to the next prompt.
  package func skip() {
    isSkipping = true
  }

  /// Called before each line of the screen; false when it is not to be printed.
  func line() -> Bool {
    guard !isWaiting else { return true }
    if printed >= room, !isSkipping { stop() }
    printed += 1
    return !isSkipping
  }

  /// Called before `count` lines that are read together: stops before them rather than among them.
  func makeRoom(for count: Int) {
    guard !isWaiting, !isSkipping, printed > 0, printed + count > room, count <= room else {
      return
    }
    stop()
  }

  /// One line for the question, one for what is typed.
  private var room: Int { max(rows() - 2, 5) }

  private func stop() {
    isWaiting = true
    wait()
    isWaiting = false
    printed = 0
  }
}
