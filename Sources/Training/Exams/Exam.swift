/// The blueprint of an exam: what is drawn, how long it lasts, and what passes.
package struct Exam: Codable, Sendable {
  package let id: String
  package let title: LocalizedText
  package let minutes: Int
  /// Per cent; exactly the mark passes.
  package let passMark: Int
  /// A critical item that is not fully right fails the exam whatever the score.
  package let criticalsMustBeRight: Bool
  package let policy: ExamPolicy
  package let asksCertainty: Bool
  package let draws: [Draw]
  /// Ids of items that are always asked.
  package let included: [String]
  /// What may be drawn, in the content's order.
  package let pool: [Item]

  package init(
    id: String, title: LocalizedText, minutes: Int, passMark: Int, criticalsMustBeRight: Bool,
    policy: ExamPolicy = ExamPolicy(), asksCertainty: Bool = false, draws: [Draw],
    included: [String], pool: [Item]
  ) {
    (self.id, self.title, self.minutes, self.passMark) = (id, title, minutes, passMark)
    (self.criticalsMustBeRight, self.policy) = (criticalsMustBeRight, policy)
    self.asksCertainty = asksCertainty
    (self.draws, self.included, self.pool) = (draws, included, pool)
  }

  package var count: Int { draws.reduce(0) { $0 + $1.count } }

  package struct Draw: Codable, Hashable, Sendable {
    package let topic: String
    package let count: Int

    package init(topic: String, count: Int) {
      (self.topic, self.count) = (topic, count)
    }
  }
}
