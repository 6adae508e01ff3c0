/// The words something is found by beside its own.
package struct Naming: Codable, Hashable, Sendable {
  /// Pinyin initials of the Chinese words.
  package let initials: String
  package let also: [String]
  /// How its Chinese words sound: pinyin in full and pinyin initials, in small letters without spaces.
  package let sounds: [String]

  package init(initials: String, also: [String], sounds: [String] = []) {
    (self.initials, self.also, self.sounds) = (initials, also, sounds)
  }
}
