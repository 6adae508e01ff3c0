/// A text in both languages, with its place.
package struct Translation: Hashable, Sendable {
  package let place: Place
  package let zh: String
  package let en: String

  package init(place: Place, zh: String, en: String) {
    (self.place, self.zh, self.en) = (place, zh, en)
  }
}
