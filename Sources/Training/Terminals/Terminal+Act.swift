extension Terminal {
  /// Something the cashier can do at the counter.
  package struct Act: Codable, Hashable, Sendable {
    package let id: String
    package let name: LocalizedText
    /// The pinyin initials of its Chinese name, typed where there is no input method.
    package let initials: String
    /// Other words people type for it.
    package let also: [String]
    /// The sale's amount has to be typed with it; this is seen when another one is.
    package let asksAmount: WrongAmount?
    /// Simulated seconds it takes.
    package let seconds: Int
    /// Whether it is possible at all, machine or not; nil: always.
    package let when: Condition?
    /// The first that fits happens; where none does, nothing reacts.
    package let outcomes: [Outcome]
    /// Whether the run is over after it.
    package let ends: Bool

    package init(
      id: String, name: LocalizedText, initials: String, also: [String],
      asksAmount: WrongAmount?, seconds: Int, when: Condition?, outcomes: [Outcome], ends: Bool
    ) {
      (self.id, self.name, self.initials, self.also) = (id, name, initials, also)
      (self.asksAmount, self.seconds, self.when) = (asksAmount, seconds, when)
      (self.outcomes, self.ends) = (outcomes, ends)
    }
  }

  /// What is seen when another amount is typed than the sale's.
  package struct WrongAmount: Codable, Hashable, Sendable {
    package let tell: LocalizedText

    package init(tell: LocalizedText) {
      self.tell = tell
    }
  }

  /// What an act leads to, on some screens and in some circumstances.
  package struct Outcome: Codable, Hashable, Sendable {
    /// Nil: on every screen.
    package let on: [String]?
    package let when: Condition?
    package let effect: ActEffect
    package let change: Change

    package init(on: [String]?, when: Condition?, effect: ActEffect, change: Change) {
      (self.on, self.when, self.effect, self.change) = (on, when, effect, change)
    }
  }
}

/// Whether an act did what it is for.
package enum ActEffect: String, Codable, CaseIterable, Hashable, Sendable {
  case took
  /// The machine, or the customer, would not.
  case refused
  /// It was done to the wrong thing: another amount typed, another slip given away.
  case wrong
}
