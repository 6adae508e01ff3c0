/// A drill about one incident, as it will be asked.
package struct EscalationDrill: Codable, Sendable {
  package static let usualPassMark = 80
  /// The id of the incident.
  package let incident: String
  package let title: LocalizedText
  package let severity: Int
  package let passMark: Int
  package let questions: [Question]

  init(
    incident: String, title: LocalizedText, severity: Int, passMark: Int, questions: [Question]
  ) {
    (self.incident, self.title, self.severity) = (incident, title, severity)
    (self.passMark, self.questions) = (passMark, questions)
  }

  /// It takes about so long, a quarter of a minute for each question.
  package var minutes: Int { max(2, (questions.count + 3) / 4) }

  /// The same with the digest of each of its items.
  package func revised(_ revision: (Item) -> String) -> EscalationDrill {
    EscalationDrill(
      incident: incident, title: title, severity: severity, passMark: passMark,
      questions: questions.map {
        Question(item: $0.item.revised(as: revision($0.item)), slip: $0.slip, fatal: $0.fatal)
      })
  }

  /// What is asked, the slip that is read from, and what fails at once.
  package struct Question: Codable, Sendable {
    package let item: Item
    package let slip: PrintedSlip?
    package let fatal: [Fatal]

    init(item: Item, slip: PrintedSlip? = nil, fatal: [Fatal] = []) {
      (self.item, self.slip, self.fatal) = (item, slip, fatal)
    }
  }

  /// An answer that fails a drill at once, and why.
  package struct Fatal: Codable, Hashable, Sendable {
    /// As the grade has it.
    package let given: String
    /// Nil where it is not said again.
    package let what: LocalizedText?
    package let why: LocalizedText
  }
}
