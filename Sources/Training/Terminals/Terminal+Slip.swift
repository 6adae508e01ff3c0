extension Terminal {
  /// A piece of paper that the printer puts out.
  package struct Slip: Codable, Hashable, Sendable {
    package let id: String
    package let title: LocalizedText
    package let lines: [Line]

    package init(id: String, title: LocalizedText, lines: [Line]) {
      (self.id, self.title, self.lines) = (id, title, lines)
    }

    /// A line that is there when its condition holds as the slip is printed.
    package struct Line: Codable, Hashable, Sendable {
      package let label: LocalizedText?
      package let text: LocalizedText
      package let when: Condition?

      package init(label: LocalizedText?, text: LocalizedText, when: Condition?) {
        (self.label, self.text, self.when) = (label, text, when)
      }
    }
  }
}

/// A slip as it came out, its drawn values filled in.
package struct PrintedSlip: Codable, Hashable, Sendable {
  package let slip: String
  package let title: LocalizedText
  package let lines: [DocumentLine]
}
