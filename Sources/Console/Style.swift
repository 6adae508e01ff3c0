/// Emphasis where the terminal has it; never the only bearer of meaning.
package struct Style: Sendable {
  private let isOn: Bool

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

  package func strong(_ text: String) -> String { wrap(text, "1") }
  package func faint(_ text: String) -> String { wrap(text, "2") }
  // Green and red of the terminal's own palette, bold: readable on light and dark.
  package func good(_ text: String) -> String { wrap(text, "1;32") }
  package func bad(_ text: String) -> String { wrap(text, "1;31") }

  /// A prompt for the line editor, which must know that the codes take no room.
  package func inPrompt(_ text: String) -> String {
    isOn ? "\u{1}\u{1B}[1m\u{2}\(text)\u{1}\u{1B}[0m\u{2}" : text
  }

  private func wrap(_ text: String, _ code: String) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
