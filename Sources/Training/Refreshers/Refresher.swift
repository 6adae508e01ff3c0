/// Something that is drilled again before it is forgotten, and what its turn depends on.
package struct Refresher: Codable, Hashable, Sendable {
  package let what: Remembered
  /// The stem of an item, the title of something whole.
  package let title: LocalizedText
  package let topic: String
  package let isCritical: Bool
  /// It comes again after so many days at most, however well it is remembered.
  package let cap: Int
  /// About so long it takes, with what is said to it.
  package let seconds: Int
  /// How it is asked, so that kinds can be mixed.
  package let form: String
  /// Ids of the clauses it is about.
  package let clauses: [String]
  /// Ids of the certifications that rest on it.
  package let certifications: [String]
  /// The lesson after which it may be asked for the first time; nil: never by a drill.
  package let lesson: String?

  package init(
    what: Remembered, title: LocalizedText, topic: String, isCritical: Bool, cap: Int,
    seconds: Int, form: String, clauses: [String], certifications: [String], lesson: String?
  ) {
    (self.what, self.title, self.topic, self.isCritical) = (what, title, topic, isCritical)
    (self.cap, self.seconds, self.form) = (cap, seconds, form)
    (self.clauses, self.certifications, self.lesson) = (clauses, certifications, lesson)
  }

  /// Whether it is a question among others, and not an activity of its own.
  package var isItem: Bool { what.kind == .item }
}

/// All that may be drilled, and what the content and the store say about how.
package struct RefresherCatalogue: Codable, Sendable {
  /// In the content's order.
  package let refreshers: [Refresher]
  package let changes: [ClauseChange]
  package let policy: RefresherPolicy
  /// The titles of certifications, by id.
  private let titles: [String: LocalizedText]

  package init(
    refreshers: [Refresher], changes: [ClauseChange] = [],
    policy: RefresherPolicy = RefresherPolicy(), titles: [String: LocalizedText] = [:]
  ) {
    (self.refreshers, self.changes, self.policy) = (refreshers, changes, policy)
    self.titles = titles
  }

  package func title(of certification: String) -> LocalizedText {
    titles[certification] ?? LocalizedText(everywhere: certification)
  }
}
