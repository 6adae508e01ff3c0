/// An exam as one person sits it: the items drawn for them, in order.
package struct ExamForm: Codable, Sendable {
  package let exam: String
  package let title: LocalizedText
  package let minutes: Int
  package let passMark: Int
  package let criticalsMustBeRight: Bool
  package let items: [Item]

  /// Draws by the blueprint: the included items of each topic, then others of it by chance.
  package init(drawnFrom exam: Exam, seed: Seed) {
    let drawn = exam.draws.flatMap { draw in
      let topic = exam.pool.filter { $0.topic == draw.topic }
      let musts = topic.filter { exam.included.contains($0.id) }
      let others = seed.derived(for: "draw \(draw.topic)").shuffled(
        topic.filter { !exam.included.contains($0.id) })
      return Array((musts + others).prefix(draw.count))
    }
    self.init(
      exam: exam.id, title: exam.title, minutes: exam.minutes, passMark: exam.passMark,
      criticalsMustBeRight: exam.criticalsMustBeRight,
      items: seed.derived(for: "sequence").shuffled(drawn))
  }

  /// The same form with everything drawn that differs from asking to asking.
  func drawn(seed: Seed) -> ExamForm {
    ExamForm(
      exam: exam, title: title, minutes: minutes, passMark: passMark,
      criticalsMustBeRight: criticalsMustBeRight, items: items.map { $0.drawn(seed: seed) })
  }

  package init(
    exam: String, title: LocalizedText, minutes: Int, passMark: Int, criticalsMustBeRight: Bool,
    items: [Item]
  ) {
    (self.exam, self.title, self.minutes, self.passMark) = (exam, title, minutes, passMark)
    (self.criticalsMustBeRight, self.items) = (criticalsMustBeRight, items)
  }
}
