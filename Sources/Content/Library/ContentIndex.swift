import Training

/// What the menus and reports need of the content without loading it.
package struct ContentIndex: Codable, Sendable {
  package let courses: [CourseEntry]
  package let scenarios: [ScenarioEntry]
  package let exams: [ExamEntry]

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
    package let summary: LocalizedText
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

  init(_ catalogue: Catalogue) {
    courses = catalogue.courses.map { course in
      CourseEntry(
        id: course.id, title: course.title,
        lessons: course.lessons.compactMap { catalogue.lessons[$0] }.map {
          LessonEntry(id: $0.id, title: $0.title, minutes: $0.minutes, cards: $0.cards.count)
        })
    }
    scenarios = catalogue.scenarios.map {
      ScenarioEntry(id: $0.id, title: $0.title, summary: $0.summary, minutes: $0.minutes)
    }
    exams = catalogue.exams.map {
      ExamEntry(
        id: $0.id, title: $0.title, minutes: $0.minutes, count: $0.count, passMark: $0.passMark,
        policy: $0.policy)
    }
  }

  package var lessons: [LessonEntry] { courses.flatMap(\.lessons) }
}
