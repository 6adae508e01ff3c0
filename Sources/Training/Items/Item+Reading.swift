extension Item {
  /// Whole seconds that reading it and answering takes somebody who knows it, 8 to 25.
  ///
  /// Six Chinese characters a second are read, and three seconds pass until something is typed; both
  /// languages count as the Chinese one, so that nobody is slow for the language they read.
  package var readingSeconds: Int {
    let shown = interaction.shown(seed: Seed(0))
    let characters = stem.text(in: .zh).count + shown.characters
    return min(25, max(8, 3 + Item.secondsToRead(characters)))
  }

  static func secondsToRead(_ characters: Int) -> Int { (characters + 5) / 6 }
}
