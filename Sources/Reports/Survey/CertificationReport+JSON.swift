import Content
import Messages
import Records
import Training

extension CertificationReport {
  package func exported(_ words: Phrasebook) -> some Encodable {
    Exported(
      employees: survey.people.map { person in
        let record = learning(of: person, words.language)
        return ExportedPerson(person, record, Unfinished(record, content))
      })
  }

  private struct Exported: Encodable {
    let employees: [ExportedPerson]
  }

  private struct ExportedPerson: Encodable {
    let employee: EmployeeID
    let name: String
    let nameConfirmed: Bool
    let role: Role
    let store: String?
    let standing: WorkStanding?
    let certifications: [ExportedAnswer]
    let lessons: [ExportedLesson]
    let practices: [ExportedPractice]
    let escalations: [ExportedEscalation]
    let scenarios: [ExportedScenario]
    let exams: [ExportedExam]
    let observations: [ExportedObservation]
    let acceptances: [CertificationHistory.Acceptance]
    let waivers: [CertificationHistory.Waiver]
    let unfinished: Unfinished
    let flags: Int
    let journal: JournalHead?

    init(
      _ person: CertificationSurvey.Person, _ record: LearningRecord, _ unfinished: Unfinished
    ) {
      self.unfinished = unfinished
      (employee, name, nameConfirmed) = (person.employee, person.name, person.isConfirmed)
      (role, store, standing) = (person.role, person.store, person.standing)
      certifications = person.answers.map(ExportedAnswer.init)
      lessons = record.lessons.map(ExportedLesson.init)
      practices = record.practices.map(ExportedPractice.init)
      escalations = record.escalations.map(ExportedEscalation.init)
      scenarios = record.scenarios.map(ExportedScenario.init)
      exams = record.exams.map(ExportedExam.init)
      observations = person.history.observations.map(ExportedObservation.init)
      (acceptances, waivers) = (person.history.acceptances, person.history.waivers)
      (flags, journal) = (record.flags, person.head)
    }
  }

  /// What of all the content is not done, whether or not it is asked for.
  private struct Unfinished: Encodable {
    let lessons: [String]
    let practices: [String]
    let scenarios: [String]
    let exams: [String]

    init(_ record: LearningRecord, _ content: ContentIndex) {
      let done = Set(record.lessons.map(\.id))
      let ended = Set(record.scenarios.filter { $0.mark.best.standing != .bad }.map(\.id))
      lessons = content.lessons.map(\.id).filter { !done.contains($0) }
      let passed = Set(record.practices.filter(\.isPassed).map(\.id))
      practices = content.procedures.map(\.id).filter { !passed.contains($0) }
      scenarios = content.scenarios.map(\.id).filter { !ended.contains($0) }
      exams = record.exams.filter { $0.missing != nil }.map(\.id)
    }
  }

  private struct ExportedLesson: Encodable {
    let lesson: String
    let completedAt: Timestamp
    let rightAtFirst: Int
    let count: Int

    init(_ lesson: LearningRecord.Lesson) {
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

    init(_ scenario: LearningRecord.Scenario) {
      (runs, criticalRuns) = (scenario.mark.times, scenario.mark.criticalRuns)
      let best = scenario.mark.best
      self.scenario = scenario.id
      endedAt = scenario.mark.bestAt
      (standing, score, permille) = (best.standing, best.score, best.score.permille)
      (points, self.best) = (best.points, best.best)
      criticalFailures = best.criticalFailures
    }
  }

  private struct ExportedPractice: Encodable {
    let procedure: String
    /// How often in each mode.
    let guided: Int
    let prompted: Int
    let alone: Int
    let criticalRuns: Int
    let latestAt: Timestamp
    /// The first run alone that was passed.
    let passedAt: Timestamp?
    /// The best run alone.
    let best: Best?

    struct Best: Encodable {
      let endedAt: Timestamp
      let situation: String
      let score: Fraction
      let permille: Int
      let passMark: Int
      let passed: Bool
      let failures: [String]
      let missteps: Int
    }

    init(_ practice: LearningRecord.Practice) {
      let mark = practice.mark
      (procedure, latestAt, passedAt) = (practice.id, mark.latestAt, mark.firstPass?.at)
      (guided, prompted, alone) = (mark.guided, mark.prompted, mark.alone)
      criticalRuns = mark.criticalRuns
      best = mark.best.map { run in
        Best(
          endedAt: run.at, situation: run.ended.situation, score: run.ended.score,
          permille: run.ended.score.permille, passMark: run.ended.passMark,
          passed: run.ended.passed, failures: run.ended.failures, missteps: run.ended.missteps)
      }
    }
  }

  private struct ExportedEscalation: Encodable {
    let incident: String
    let runs: Int
    /// Runs that were ended at once.
    let fatalRuns: Int
    let latestAt: Timestamp
    /// The first and the latest run that were passed.
    let passedAt: Timestamp?
    let latestPassAt: Timestamp?
    let latest: Fact.EscalationEnded

    init(_ escalation: LearningRecord.Escalation) {
      let mark = escalation.mark
      (incident, runs, fatalRuns) = (escalation.id, mark.times, mark.fatalRuns)
      (latestAt, passedAt, latestPassAt) = (mark.latestAt, mark.firstPass?.at, mark.lastPass?.at)
      latest = mark.latest
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
    let proctored: Bool
    let proctor: EmployeeID?

    init(_ exam: LearningRecord.Exam) {
      let deciding = exam.deciding
      self.exam = exam.id
      (attempts, interruptions) = (exam.attempts.count, exam.interruptions)
      endedAt = deciding?.endedAt
      score = deciding?.result.score
      permille = deciding?.result.score.permille
      questions = deciding?.result.count
      passMark = deciding?.result.passMark
      passed = deciding?.result.passed ?? false
      (proctored, proctor) = (exam.proctor != nil, exam.proctor)
    }
  }

  private struct ExportedObservation: Encodable {
    let form: String
    let day: Day
    let level: Int
    let observer: EmployeeID

    init(_ observation: CertificationHistory.Observation) {
      (form, day) = (observation.form, observation.day)
      (level, observer) = (observation.level.rawValue, observation.observer)
    }
  }
}
