/// The rule for a passphrase: so long that trying them all is hopeless.
package enum Passphrase {
  /// In characters of the Latin keyboard.
  package static let shortest = 10

  /// How long `typed` is: a Chinese character, of which there are thousands, counts as two.
  package static func length(of typed: String) -> Int {
    typed.reduce(0) { $0 + ($1.utf8.count >= 3 ? 2 : 1) }
  }
}
