/// Stops what is printed at each screenful, so that nothing scrolls away unread.
///
/// It never repaints: it asks for Return on a line of its own, and prints on.
package final class Pager {
  private let rows: () -> Int
  private var printed = 0
  private var isWaiting = false
  /// Asks the reader to go on; set by whoever knows their language.
  package var wait: () -> Void = {}

  package init(rows: @escaping () -> Int) {
    self.rows = rows
  }

  /// The reader has caught up: they typed a line.
  package func restart() {
    printed = 0
  }

  /// Called before each line of the screen.
  func line() {
    guard !isWaiting else { return }
    if printed >= room { stop() }
    printed += 1
  }

  /// Called before `count` lines that are read together: stops before them rather than among them.
  func makeRoom(for count: Int) {
    guard !isWaiting, printed > 0, printed + count > room, count <= room else { return }
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
