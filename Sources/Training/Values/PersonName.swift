/// Somebody's name as it stands on reports: 1 to 40 characters on one line, at least one a letter.
package struct PersonName: Hashable, Sendable {
  package let text: String

  /// Drops what cannot be seen; nil for what is no name then.
  package init?(_ typed: String) {
    let name = VisibleText.line(typed)
    guard !CardNumber.isIn(name), (1...40).contains(name.count), name.utf8.count <= 200,
      name.contains(where: \.isLetter)
    else { return nil }
    text = name
  }

  /// Whether more than a name was typed: a number is in it, or several Chinese words.
  package var isDoubtful: Bool {
    let words = text.split(separator: " ").filter { $0.unicodeScalars.contains(where: \.isHan) }
    return text.contains(where: \.isNumber) || words.count > 1
  }
}

extension Unicode.Scalar {
  fileprivate var isHan: Bool { properties.isIdeographic }
}
