import Training

/// What the menus and reports need of the content without loading it.
package struct ContentIndex: Codable, Sendable {
  package let courses: [CourseEntry]
  package let scenarios: [ScenarioEntry]
  package let exams: [ExamEntry]
  package let procedures: [ProcedureEntry]
  package let incidents: [IncidentEntry]
  package let program: CertificationProgram
  package let observationForms: [FormEntry]
  /// The stems of the items that some certification asks for, by id; what is drawn anew each time is
  /// filled in once.
  package let itemStems: [String: LocalizedText]
  /// What the values are for that the store has not confirmed yet, in the order of their keys.
  package let unconfirmedValues: [LocalizedText]

  package struct CourseEntry: Codable, Sendable {
    package let id: String
    package let title: LocalizedText
    package let lessons: [LessonEntry]
  }

  package struct LessonEntry: Codable, Sendable {
    package let id: String
    package let title: LocalizedText
    package let minutes: Int
    package let cards: Int
  }

  package struct ScenarioEntry: Codable, Sendable {
    package let id: String
    package let title: LocalizedText
    package let minutes: Int
  }

  package struct ExamEntry: Codable, Sendable {
    package let id: String
    package let title: LocalizedText
    package let minutes: Int
    package let count: Int
    package let passMark: Int
    package let policy: ExamPolicy
  }

  package struct FormEntry: Codable, Hashable, Sendable {
    package let id: String
    package let title: LocalizedText
  }

  package struct ProcedureEntry: Codable, Sendable {
    package let id: String
    package let title: LocalizedText
    package let minutes: Int
    package let passMark: Int
    package let situations: Int
  }

  package struct IncidentEntry: Codable, Hashable, Sendable {
    package let id: String
    package let title: LocalizedText
    package let severity: Int
  }

  init(_ catalogue: Catalogue) {
    courses = catalogue.courses.map { course in
      CourseEntry(
        id: course.id, title: course.title,
        lessons: course.lessons.compactMap { catalogue.lessons[$0] }.map {
          LessonEntry(id: $0.id, title: $0.title, minutes: $0.minutes, cards: $0.cards.count)
        })
    }
    scenarios = catalogue.scenarios.map {
      ScenarioEntry(id: $0.id, title: $0.title, minutes: $0.minutes)
    }
    exams = catalogue.exams.map {
      ExamEntry(
        id: $0.id, title: $0.title, minutes: $0.minutes, count: $0.count, passMark: $0.passMark,
        policy: $0.policy)
    }
    procedures = catalogue.procedures.map {
      ProcedureEntry(
        id: $0.id, title: $0.title, minutes: $0.minutes, passMark: $0.passMark,
        situations: $0.situations.count)
    }
    incidents = catalogue.jobAid.incidents.map {
      IncidentEntry(id: $0.id, title: $0.title, severity: $0.severity)
    }
    program = catalogue.program
    observationForms = catalogue.observationForms.map { FormEntry(id: $0.id, title: $0.title) }
    let asked = Set(catalogue.program.certifications.flatMap(\.itemsAsked))
    itemStems = Dictionary(
      catalogue.items.filter { asked.contains($0.id) }.map {
        ($0.id, $0.drawn(seed: Seed(0)).stem)
      }
    ) { first, _ in first }
    unconfirmedValues = catalogue.jobAid.storeValues.filter { !$0.isConfirmed }.map(\.meaning)
  }

  package var lessons: [LessonEntry] { courses.flatMap(\.lessons) }
}

extension Certification {
  /// The ids of the items that it asks for, at first or later.
  fileprivate var itemsAsked: [String] {
    (requirements + renewals.flatMap { $0 }).flatMap { requirement -> [String] in
      if case .items(let ids, _) = requirement.kind { ids } else { [] }
    }
  }
}
