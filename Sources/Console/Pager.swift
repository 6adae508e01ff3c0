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

  /// Whether what is printed now goes unseen.
  package var isSkipped: Bool { isSkipping }

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

  /// `count` lines that `show` prints and that are never cut: what was not read yet is stopped at
  /// before them, and they are shown whatever is skipped.
  ///
  /// More than a screen holds is stopped at like everything else.
  func keepGoing(for count: Int, _ show: () -> Void) {
    guard count <= room || isSkipping else { return show() }
    makeRoom(for: min(count + 1, room))
    let (wasWaiting, before) = (isWaiting, printed)
    isWaiting = true
    show()
    isWaiting = wasWaiting
    // The sentence behind a menu tells how to pick.
    printed = min(before + count, room - 1)
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
