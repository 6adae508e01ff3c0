/// What a store is called or numbered in a roster: 1 to 60 characters on one line.
package struct StoreName: Hashable, Sendable {
  package let text: String

  /// Drops what cannot be seen; nil for what is no name then.
  package init?(_ typed: String) {
    let name = VisibleText.line(typed)
    guard !CardNumber.isIn(name), (1...60).contains(name.count), name.utf8.count <= 300 else {
      return nil
    }
    text = name
  }
}
