import Foundation

/// What an activity is about, whole, as it will be asked: this is archived and resumed from.
package enum Subject: Sendable {
  case lesson(Lesson)
  case scenario(Scenario)
  case exam(ExamForm)
  case mock(ExamForm)
  case mistakes(Mistakes)
  case practice(Practice)
  case escalation(EscalationDrill)
  case drill(Drill)

  package enum Kind: String, Codable, CaseIterable, Hashable, Sendable {
    case lesson, scenario, exam, mock, mistakes, practice, escalation, drill

    /// Whether its name says all, and no title.
    package var isUntitled: Bool { self == .mistakes || self == .drill }
  }

  package var kind: Kind {
    switch self {
    case .lesson: .lesson
    case .scenario: .scenario
    case .exam: .exam
    case .mock: .mock
    case .mistakes: .mistakes
    case .practice: .practice
    case .escalation: .escalation
    case .drill: .drill
    }
  }

  package var id: String {
    switch self {
    case .lesson(let lesson): lesson.id
    case .scenario(let scenario): scenario.id
    case .exam(let form), .mock(let form): form.exam
    case .mistakes: Mistakes.id
    case .practice(let practice): practice.procedure.id
    case .escalation(let drill): drill.incident
    case .drill(let drill): drill.purpose.rawValue
    }
  }

  /// Nil for what has no name of its own.
  package var title: LocalizedText? {
    switch self {
    case .lesson(let lesson): lesson.title
    case .scenario(let scenario): scenario.title
    case .exam(let form), .mock(let form): form.title
    case .mistakes, .drill: nil
    case .practice(let practice): practice.procedure.title
    case .escalation(let drill): drill.title
    }
  }

  /// Every item that may be asked.
  package var items: [Item] {
    switch self {
    case .lesson(let lesson): lesson.cards.map(\.check)
    case .scenario(let scenario):
      scenario.nodes.compactMap { if case .ask(let item, _, _) = $0.content { item } else { nil } }
    case .exam(let form), .mock(let form): form.items
    case .mistakes(let mistakes): mistakes.items
    case .practice: []
    case .drill(let drill): drill.items
    case .escalation(let drill): drill.questions.map(\.item)
    }
  }

  /// The activity at its beginning.
  package func begun(seed: Seed, at now: Date) -> any Activity {
    switch self {
    case .lesson(let lesson): LessonRun(lesson, seed: seed, at: now)
    case .scenario(let scenario): ScenarioRun(scenario, seed: seed, at: now)
    case .exam(let form): ExamRun(form, isMock: false, seed: seed, at: now)
    case .mock(let form): ExamRun(form, isMock: true, seed: seed, at: now)
    case .mistakes(let mistakes): MistakesRun(mistakes, seed: seed, at: now)
    case .practice(let practice): PracticeRun(practice, seed: seed, at: now)
    case .escalation(let drill): EscalationRun(drill, seed: seed, at: now)
    case .drill(let drill): DrillRun(drill, seed: seed, at: now)
    }
  }

  /// The bytes to archive; their SHA-256 names what was asked.
  package func archived() throws -> Data {
    switch self {
    case .lesson(let lesson): try CanonicalJSON.encoded(lesson)
    case .scenario(let scenario): try CanonicalJSON.encoded(scenario)
    case .exam(let form), .mock(let form): try CanonicalJSON.encoded(form)
    case .mistakes(let mistakes): try CanonicalJSON.encoded(mistakes)
    case .practice(let practice): try CanonicalJSON.encoded(practice)
    case .escalation(let drill): try CanonicalJSON.encoded(drill)
    case .drill(let drill): try CanonicalJSON.encoded(drill)
    }
  }

  package init(_ kind: Kind, archived data: Data) throws {
    switch kind {
    case .lesson: self = .lesson(try CanonicalJSON.decoded(Lesson.self, from: data))
    case .scenario: self = .scenario(try CanonicalJSON.decoded(Scenario.self, from: data))
    case .exam: self = .exam(try CanonicalJSON.decoded(ExamForm.self, from: data))
    case .mock: self = .mock(try CanonicalJSON.decoded(ExamForm.self, from: data))
    case .mistakes: self = .mistakes(try CanonicalJSON.decoded(Mistakes.self, from: data))
    case .practice: self = .practice(try CanonicalJSON.decoded(Practice.self, from: data))
    case .escalation:
      self = .escalation(try CanonicalJSON.decoded(EscalationDrill.self, from: data))
    case .drill: self = .drill(try CanonicalJSON.decoded(Drill.self, from: data))
    }
  }
}
