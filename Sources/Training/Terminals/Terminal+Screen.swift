extension Terminal {
  /// What stands on the display.
  package struct Screen: Codable, Hashable, Sendable {
    package let id: String
    /// A few lines, at most 30 columns each.
    package let shows: LocalizedText
    package let timer: Timer?

    package init(id: String, shows: LocalizedText, timer: Timer?) {
      (self.id, self.shows, self.timer) = (id, shows, timer)
    }
  }

  /// What happens when nobody does anything for too long.
  package struct Timer: Codable, Hashable, Sendable {
    /// Simulated seconds after which it happens.
    package let after: Int
    package let change: Change

    package init(after: Int, change: Change) {
      (self.after, self.change) = (after, change)
    }
  }

  /// Something that happens: it is told, and the screen, facts, counters and paper are as it says.
  package struct Change: Codable, Hashable, Sendable {
    package let tell: LocalizedText?
    /// The screen after it; nil: the same.
    package let screen: String?
    package let effects: [Effect]
    /// Slips that come out, by their ids.
    package let printed: [String]
    /// Whether the screen's timer begins anew though the screen stays.
    package let restarts: Bool

    package init(
      tell: LocalizedText?, screen: String?, effects: [Effect], printed: [String], restarts: Bool
    ) {
      (self.tell, self.screen, self.effects) = (tell, screen, effects)
      (self.printed, self.restarts) = (printed, restarts)
    }
  }
}
