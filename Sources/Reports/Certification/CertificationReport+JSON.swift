import Foundation
import Messages
import Records
import Training

extension CertificationReport {
  /// The report for other programs: sorted keys, scores as fractions and tenths of a per cent.
  package func json(_ words: Phrasebook) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(Exported(self, words)), as: UTF8.self)
  }

  private struct Exported: Encodable {
    let report = "certification"
    let format = 1
    let asOf: Day
    let madeAt: Timestamp
    let simulated: Bool
    let employees: [ExportedPerson]
    let doubtful: [ExportedDoubt]

    init(_ report: CertificationReport, _ words: Phrasebook) {
      (asOf, madeAt) = (report.day, report.at)
      simulated = report.isSimulated
      employees = report.people.map { ExportedPerson($0, words) }
      doubtful = report.doubts.map {
        ExportedDoubt(employee: $0.employee, readable: $0.isReadable, reason: $0.reason)
      }
    }
  }

  private struct ExportedDoubt: Encodable {
    let employee: EmployeeID
    let readable: Bool
    let reason: String
  }

  private struct ExportedPerson: Encodable {
    let employee: EmployeeID
    let name: String
    let nameConfirmed: Bool
    let lessons: [ExportedLesson]
    let scenarios: [ExportedScenario]
    let exams: [ExportedExam]
    let complete: Bool
    let missing: [String]
    let journal: JournalHead?

    init(_ person: Person, _ words: Phrasebook) {
      employee = person.employee
      name = person.name
      nameConfirmed = person.isConfirmed
      lessons = person.lessons.map(ExportedLesson.init)
      scenarios = person.scenarios.map(ExportedScenario.init)
      exams = person.exams.map(ExportedExam.init)
      complete = person.missing.isEmpty
      missing = person.missing.map(words.reports.missing)
      journal = person.head
    }
  }

  private struct ExportedLesson: Encodable {
    let lesson: String
    let completedAt: Timestamp
    let rightAtFirst: Int
    let count: Int

    init(_ lesson: Lesson) {
      self.lesson = lesson.id
      completedAt = lesson.mark.firstAt
      rightAtFirst = lesson.mark.bestRight
      count = lesson.mark.count
    }
  }

  private struct ExportedScenario: Encodable {
    let scenario: String
    let endedAt: Timestamp
    let standing: Standing
    let points: Int
    let best: Int
    let score: Fraction
    let permille: Int
    let criticalFailures: [String]
    let runs: Int
    let criticalRuns: Int

    init(_ scenario: Scenario) {
      (runs, criticalRuns) = (scenario.mark.times, scenario.mark.criticalRuns)
      let best = scenario.mark.best
      self.scenario = scenario.id
      endedAt = scenario.mark.bestAt
      (standing, score, permille) = (best.standing, best.score, best.score.permille)
      (points, self.best) = (best.points, best.best)
      criticalFailures = best.criticalFailures
    }
  }

  private struct ExportedExam: Encodable {
    let exam: String
    let attempts: Int
    let interruptions: Int
    let endedAt: Timestamp?
    let score: Fraction?
    let permille: Int?
    let questions: Int?
    let passMark: Int?
    let passed: Bool
    let proctored = false

    init(_ exam: Exam) {
      let deciding = exam.deciding
      self.exam = exam.id
      (attempts, interruptions) = (exam.attempts.count, exam.interruptions)
      endedAt = deciding?.endedAt
      score = deciding?.result.score
      permille = deciding?.result.score.permille
      questions = deciding?.result.count
      passMark = deciding?.result.passMark
      passed = deciding?.result.passed ?? false
    }
  }
}
