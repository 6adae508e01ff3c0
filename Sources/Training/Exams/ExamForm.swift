/// An exam as one person sits it: the items drawn for them, in order.
package struct ExamForm: Codable, Sendable {
  package let exam: String
  package let title: LocalizedText
  package let minutes: Int
  package let passMark: Int
  package let criticalsMustBeRight: Bool
  package let items: [Item]
  /// Nil in forms of before there was a choice.
  private let revealing: ExamPolicy.Reveal?

  package var reveal: ExamPolicy.Reveal { revealing ?? .missed }

  private let certainty: Bool?

  /// Whether learners tell how sure they are of each answer.
  package var asksCertainty: Bool { certainty ?? false }

  /// Draws by the blueprint from what is valid on `day`: the included items of each topic, then
  /// others of it by chance.
  package init(drawnFrom exam: Exam, seed: Seed, on day: Day) {
    let drawn = exam.draws.flatMap { draw in
      let topic = exam.pool.filter { $0.topic == draw.topic && $0.isValid(on: day) }
      let musts = topic.filter { exam.included.contains($0.id) }
      let others = seed.derived(for: "draw \(draw.topic)").shuffled(
        topic.filter { !exam.included.contains($0.id) })
      return Array((musts + others).prefix(draw.count))
    }
    self.init(
      exam: exam.id, title: exam.title, minutes: exam.minutes, passMark: exam.passMark,
      criticalsMustBeRight: exam.criticalsMustBeRight,
      items: seed.derived(for: "sequence").shuffled(drawn), reveal: exam.policy.reveal,
      asksCertainty: exam.asksCertainty)
  }

  /// The same form with everything drawn that differs from asking to asking.
  func drawn(seed: Seed) -> ExamForm {
    ExamForm(
      exam: exam, title: title, minutes: minutes, passMark: passMark,
      criticalsMustBeRight: criticalsMustBeRight, items: items.map { $0.drawn(seed: seed) },
      reveal: revealing, asksCertainty: asksCertainty)
  }

  package init(
    exam: String, title: LocalizedText, minutes: Int, passMark: Int, criticalsMustBeRight: Bool,
    items: [Item], reveal: ExamPolicy.Reveal? = nil, asksCertainty: Bool = false
  ) {
    (self.exam, self.title, self.minutes, self.passMark) = (exam, title, minutes, passMark)
    (self.criticalsMustBeRight, self.items, revealing) = (criticalsMustBeRight, items, reveal)
    certainty = asksCertainty ? true : nil
  }
}

extension ExamForm {
  private enum CodingKeys: String, CodingKey {
    case exam, title, minutes, passMark, criticalsMustBeRight, items
    case revealing = "reveal"
    case certainty = "asksCertainty"
  }
}
