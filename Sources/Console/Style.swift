/// Emphasis where the terminal has it; never the only bearer of meaning.
package struct Style: Sendable {
  private let isOn: Bool
  private static let (strong, faint, good, bad, end) = ("1", "2", "1;32", "1;31", "0")

  package static let plain = Style(isOn: false)

  private init(isOn: Bool) {
    self.isOn = isOn
  }

  /// Plain when NO_COLOR is set, the terminal is dumb, or there is none.
  package static func detected(environment: [String: String], isTerminal: Bool) -> Style {
    let term = environment["TERM"] ?? ""
    let refuses = !(environment["NO_COLOR"] ?? "").isEmpty
    return Style(isOn: isTerminal && !refuses && !term.isEmpty && term != "dumb")
  }

  package func strong(_ text: String) -> String { wrap(text, Style.strong) }
  package func faint(_ text: String) -> String { wrap(text, Style.faint) }
  // Green and red of the terminal's own palette, bold: readable on light and dark.
  package func good(_ text: String) -> String { wrap(text, Style.good) }
  package func bad(_ text: String) -> String { wrap(text, Style.bad) }

  /// A prompt for the line editor, which must know that the codes take no room.
  package func inPrompt(_ text: String) -> String {
    let text = text.withoutControls
    return isOn ? "\u{1}\u{1B}[1m\u{2}\(text)\u{1}\u{1B}[0m\u{2}" : text
  }

  /// The text with no control characters but those of this style's emphasis.
  func cleaned(_ text: String) -> String {
    guard isOn else { return text.withoutControls }
    let codes = [Style.strong, Style.faint, Style.good, Style.bad, Style.end].map { "[\($0)m" }
    let parts = text.split(separator: Style.escape, omittingEmptySubsequences: false)
    return parts.dropFirst().reduce(String(parts[0]).withoutControls) { text, part in
      let isOurs = codes.contains { part.hasPrefix($0) }
      return text + (isOurs ? Style.escape : "") + String(part).withoutControls
    }
  }

  private static let escape = "\u{1B}"

  private func wrap(_ text: String, _ code: String) -> String {
    isOn && !text.isEmpty
      ? "\(Style.escape)[\(code)m\(text)\(Style.escape)[\(Style.end)m" : text
  }
}
