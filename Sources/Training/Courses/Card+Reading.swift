extension Card {
  /// Whole seconds that reading it takes.
  var readingSeconds: Int {
    [title, text, drawing].compactMap { $0?.text(in: .zh).count }.reduce(0) {
      $0 + Item.secondsToRead($1)
    }
  }
}
