/// A card terminal and the counter it stands on: what happens after each act, told by the content.
///
/// A finite state machine: a screen, facts that hold or do not, and counters within bounds decide what
/// an act leads to. Nothing else does, so that all of it can be walked through.
package struct Terminal: Codable, Sendable {
  package let id: String
  package let title: LocalizedText
  /// Every fact that may hold, faults and classes of answer among them; at most 64.
  package let facts: [String]
  package let faults: [Fault]
  package let counters: [String: Counter]
  package let answers: [Answer]
  /// Up to this amount some sales need no signature; the store's own limit.
  package let limit: Money
  /// The fact that holds when the amount drawn is over `limit`.
  package let over: String
  /// What customers are called.
  package let customers: [LocalizedText]
  /// Screens from which the next customer can be served.
  package let home: [String]
  /// What must not hold in any state that can be reached.
  package let never: [Taboo]
  package let screens: [Screen]
  package let slips: [Slip]
  /// In the order of menus, which is that of things and not of any procedure.
  package let acts: [Act]

  package init(
    id: String, title: LocalizedText, facts: [String], faults: [Fault],
    counters: [String: Counter], answers: [Answer], limit: Money, over: String,
    customers: [LocalizedText],
    home: [String],
    never: [Taboo], screens: [Screen], slips: [Slip], acts: [Act]
  ) {
    (self.id, self.title, self.facts, self.faults) = (id, title, facts, faults)
    (self.counters, self.answers, self.limit, self.over) = (counters, answers, limit, over)
    self.customers = customers
    (self.home, self.never, self.screens, self.slips) = (home, never, screens, slips)
    self.acts = acts
  }

  package func act(_ id: String) -> Act? { acts.first { $0.id == id } }

  /// Something that goes wrong when it is switched on: a fact of this name that holds from the start.
  package struct Fault: Codable, Hashable, Sendable {
    package let id: String
    package let title: LocalizedText

    package init(id: String, title: LocalizedText) {
      (self.id, self.title) = (id, title)
    }
  }

  /// A response code of the host, its meaning, and the fact that holds when it is the answer.
  package struct Answer: Codable, Hashable, Sendable {
    package let code: String
    package let meaning: LocalizedText
    package let fact: String

    package init(code: String, meaning: LocalizedText, fact: String) {
      (self.code, self.meaning, self.fact) = (code, meaning, fact)
    }
  }

  /// What must never be, and why.
  package struct Taboo: Codable, Hashable, Sendable {
    package let when: Condition
    package let why: LocalizedText

    package init(when: Condition, why: LocalizedText) {
      (self.when, self.why) = (when, why)
    }
  }
}
