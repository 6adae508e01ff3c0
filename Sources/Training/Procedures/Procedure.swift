/// What a person should do at a terminal: steps in a partial order, and what is forbidden.
package struct Procedure: Codable, Hashable, Sendable {
  package let id: String
  package let title: LocalizedText
  package let summary: LocalizedText
  package let minutes: Int
  /// The id of the terminal it is practised on.
  package let terminal: String
  /// In per cent; exactly this passes.
  package let passMark: Int
  /// What a run may begin with; one is drawn.
  package let situations: [Situation]
  /// Ids of the acts on offer.
  package let acts: [String]
  package let steps: [Step]
  package let forbidden: [Forbidden]
  package let penalties: Penalties

  package init(
    id: String, title: LocalizedText, summary: LocalizedText, minutes: Int, terminal: String,
    passMark: Int, situations: [Situation], acts: [String], steps: [Step],
    forbidden: [Forbidden], penalties: Penalties
  ) {
    (self.id, self.title, self.summary, self.minutes) = (id, title, summary, minutes)
    (self.terminal, self.passMark, self.situations) = (terminal, passMark, situations)
    (self.acts, self.steps, self.forbidden) = (acts, steps, forbidden)
    self.penalties = penalties
  }

  package func step(_ id: String) -> Step? { steps.first { $0.id == id } }

  /// The step that an act belongs to.
  package func step(of act: String) -> Step? { steps.first { $0.acts.contains(act) } }

  /// Something to be done.
  package struct Step: Codable, Hashable, Sendable {
    package let id: String
    /// What to do, as it is told.
    package let title: LocalizedText
    /// Any one of these acts does it.
    package let acts: [String]
    package let after: [Edge]
    /// The step is due when this holds at some moment; nil: from the start.
    package let when: Condition?
    /// Left out, it fails the run.
    package let critical: Bool
    /// Never due.
    package let optional: Bool
    /// So often it may be done.
    package let repeats: Int
    /// Simulated seconds after it became due, within which it is to be done.
    package let within: Int?
    package let weight: Int
    package let why: LocalizedText?
    package let clause: Clause?

    package init(
      id: String, title: LocalizedText, acts: [String], after: [Edge] = [],
      when: Condition? = nil, critical: Bool = false, optional: Bool = false, repeats: Int = 1,
      within: Int? = nil, weight: Int = 1, why: LocalizedText? = nil, clause: Clause? = nil
    ) {
      (self.id, self.title, self.acts, self.after) = (id, title, acts, after)
      (self.when, self.critical, self.optional) = (when, critical, optional)
      (self.repeats, self.within, self.weight) = (repeats, within, weight)
      (self.why, self.clause) = (why, clause)
    }
  }

  /// A step that comes before another one; done the other way round, a critical edge fails the run.
  package struct Edge: Codable, Hashable, Sendable {
    package let step: String
    package let critical: Bool

    package init(step: String, critical: Bool = false) {
      (self.step, self.critical) = (step, critical)
    }
  }

  /// An act that must not be done, in the circumstances given.
  package struct Forbidden: Codable, Hashable, Sendable {
    package let id: String
    package let act: String
    /// Judged before the act; nil: always.
    package let when: Condition?
    package let severity: Severity
    package let why: LocalizedText
    package let clause: Clause?

    package init(
      id: String, act: String, when: Condition? = nil, severity: Severity, why: LocalizedText,
      clause: Clause? = nil
    ) {
      (self.id, self.act, self.when, self.severity) = (id, act, when, severity)
      (self.why, self.clause) = (why, clause)
    }

    package enum Severity: String, Codable, CaseIterable, Hashable, Sendable {
      case minor, serious
      /// Fails the run whatever the score.
      case fail
    }
  }

  /// What each error takes off, in per cent.
  package struct Penalties: Codable, Hashable, Sendable {
    package let refused: Int
    package let repeated: Int
    package let late: Int
    package let notDue: Int
    package let wrongObject: Int
    package let minor: Int
    package let serious: Int

    package init(
      refused: Int = 2, repeated: Int = 5, late: Int = 5, notDue: Int = 2, wrongObject: Int = 10,
      minor: Int = 10, serious: Int = 25
    ) {
      (self.refused, self.repeated, self.late, self.notDue) = (refused, repeated, late, notDue)
      (self.wrongObject, self.minor, self.serious) = (wrongObject, minor, serious)
    }
  }
}

/// What a run of a procedure begins with.
package struct Situation: Codable, Hashable, Sendable {
  package let id: String
  package let tell: LocalizedText
  package let screen: String
  /// Facts that hold, faults that are switched on among them.
  package let facts: [String]
  /// One of these response codes is what the host answers.
  package let codes: [String]
  package let size: Sale.Size
  /// The very sum and the very customer, where a story names them; nil: they are drawn.
  package let amount: Money?
  package let customer: LocalizedText?

  package init(
    id: String, tell: LocalizedText, screen: String, facts: [String], codes: [String],
    size: Sale.Size, amount: Money? = nil, customer: LocalizedText? = nil
  ) {
    (self.id, self.tell, self.screen) = (id, tell, screen)
    (self.facts, self.codes, self.size) = (facts, codes, size)
    (self.amount, self.customer) = (amount, customer)
  }

  /// The sale it begins with at `terminal`, as `seed` draws it.
  package func sale(at terminal: Terminal, seed: Seed) -> Sale {
    Sale(
      at: terminal, size: size, codes: codes, amount: amount, customer: customer, seed: seed)
  }
}
