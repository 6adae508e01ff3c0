import Foundation

/// What to show before a reply is awaited.
package struct Prompt: Sendable {
  package let told: [Told]
  package let question: Question
  /// Which question this is of how many; nil where nobody can know, as in a scenario.
  package let position: Position?
  package let deadline: Date?

  package init(
    told: [Told], question: Question, position: Position? = nil, deadline: Date? = nil
  ) {
    (self.told, self.question) = (told, question)
    (self.position, self.deadline) = (position, deadline)
  }

  /// The minutes until the deadline, a begun one counted whole; 0 for less than one, nil where there is
  /// no deadline.
  package func minutesLeft(at now: Date) -> Int? {
    deadline.map { deadline in
      let left = max(0, deadline.timeIntervalSince(now))
      return left < 60 ? 0 : Int((left / 60).rounded(.up))
    }
  }

  package struct Position: Hashable, Sendable {
    package let number: Int
    package let count: Int
  }

  /// What is told before the question.
  package enum Told: Sendable {
    case card(Card)
    case passage(LocalizedText)
    /// A question missed before comes again; so many are left, this one among them.
    case onceMore(left: Int)
    /// Why a question comes now.
    case due(Due)
    case slip(PrintedSlip)
    /// Which question of a drill this is.
    case place(Position)
    /// Nothing came of what was done.
    case nothingHappens
    /// What was just done wrong, where that is told at once.
    case misstep(Misstep)
    /// A story comes to where it is played at the terminal, until this act ends it.
    case atTheTerminal(Practice.Mode, until: ActOffer?)
  }

  package enum Question: Sendable {
    case item(Item, shown: Presentation, hintsLeft: Int)
    /// How sure the learner is of the answer just given.
    case certainty(Item)
    case decision(node: String, LocalizedText, offers: [Offer])
    /// What to do at the terminal.
    case act(Scene)
  }

  /// The terminal and the counter, as they stand.
  package struct Scene: Sendable {
    package let display: LocalizedText
    package let offers: [ActOffer]
    /// What to do next, where it is told.
    package let next: Next
    /// The act whose amount is still to be typed.
    package let awaiting: LocalizedText?
    package let mode: Practice.Mode
    /// What the till says is to be paid; nil where nothing is.
    package let due: Money?
  }

  /// What to do next at the terminal.
  package enum Next: Hashable, Sendable {
    /// This step, by the act of this number.
    case step(LocalizedText, number: Int)
    /// This step is left, and cannot be done any more.
    case stuck(LocalizedText)
    case done

    /// The step, where there is one to be done.
    package var title: LocalizedText? {
      if case .step(let title, _) = self { title } else { nil }
    }
  }

  /// An act that is possible, with its number, which stays the same through a run.
  package struct ActOffer: Sendable {
    package let number: Int
    package let act: Terminal.Act
  }
}
