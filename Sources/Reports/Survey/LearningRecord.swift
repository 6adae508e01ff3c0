import Content
import Messages
import Records
import Training

/// What somebody has done of the content, and what of it is missing, with reasons.
package struct LearningRecord: Sendable {
  package let employee: EmployeeID
  package let name: String
  package let isConfirmed: Bool
  package let lessonsDone: Int
  package let lessonCount: Int
  /// Passed alone.
  package let practicesDone: Int
  package let practiceCount: Int
  package let scenariosDone: Int
  package let scenarioCount: Int
  package let exams: [Exam]
  package let lessons: [Lesson]
  package let practices: [Practice]
  package let escalations: [Escalation]
  package let scenarios: [Scenario]
  package let missing: [ReportPhrases.Missing]
  package let flags: Int

  package struct Lesson: Sendable {
    package let id: String
    package let title: String
    package let mark: Scorecard.LessonMark
  }

  /// A procedure that was practised to its end, in whatever mode.
  package struct Practice: Sendable {
    package let id: String
    package let title: String
    package let mark: Scorecard.PracticeMark

    /// Whether it was passed alone.
    package var isPassed: Bool { mark.firstPass != nil }
  }

  /// An incident that was drilled to the end.
  package struct Escalation: Sendable {
    package let id: String
    package let title: String
    package let mark: Scorecard.EscalationMark

    package var isPassed: Bool { mark.firstPass != nil }
  }

  package struct Scenario: Sendable {
    package let id: String
    package let title: String
    package let mark: Scorecard.ScenarioMark
  }

  package struct Exam: Sendable {
    package let id: String
    package let title: String
    package let attempts: [Scorecard.ExamAttempt]
    /// Questions and mark of the exam as the content has it now.
    package let count: Int
    package let passMark: Int
    /// Who watched the attempt that speaks for the person.
    package let proctor: EmployeeID?

    /// Whether the attempt that speaks for the person was by another blueprint.
    package var isOfOtherBlueprint: Bool {
      deciding.map { $0.result.count != count || $0.result.passMark != passMark } ?? false
    }

    package var interruptions: Int { attempts.reduce(0) { $0 &+ $1.interruptions } }

    /// The number of the first attempt that was passed, from 1.
    package var passedAt: Int? {
      attempts.firstIndex { $0.result?.passed == true }.map { $0 + 1 }
    }

    /// The attempt that speaks for the person: the first one passed, else the latest one ended.
    package var deciding: (endedAt: Timestamp, result: Fact.ExamEnded)? {
      attempts.deciding.flatMap { attempt in
        attempt.endedAt.flatMap { at in attempt.result.map { (endedAt: at, result: $0) } }
      }
    }
  }

  package init(
    _ card: Scorecard, _ history: CertificationHistory = CertificationHistory(),
    content: ContentIndex, language: Language
  ) {
    (employee, name, isConfirmed) = (card.employee, card.name, card.isConfirmed)
    flags = card.flags.count
    lessonCount = content.lessons.count
    practiceCount = content.procedures.count
    scenarioCount = content.scenarios.count
    lessons = content.lessons.compactMap { entry in
      card.lessons[entry.id].map {
        Lesson(id: entry.id, title: entry.title.text(in: language), mark: $0)
      }
    }
    practices = content.procedures.compactMap { entry in
      card.practices[entry.id].map {
        Practice(id: entry.id, title: entry.title.text(in: language), mark: $0)
      }
    }
    escalations = content.incidents.compactMap { entry in
      card.escalations[entry.id].map {
        Escalation(id: entry.id, title: entry.title.text(in: language), mark: $0)
      }
    }
    scenarios = content.scenarios.compactMap { entry in
      card.scenarios[entry.id].map {
        Scenario(id: entry.id, title: entry.title.text(in: language), mark: $0)
      }
    }
    exams = content.exams.map {
      let attempts = card.exams[$0.id] ?? []
      return Exam(
        id: $0.id, title: $0.title.text(in: language), attempts: attempts, count: $0.count,
        passMark: $0.passMark,
        proctor: attempts.deciding.flatMap(history.proctor))
    }
    lessonsDone = lessons.count
    practicesDone = practices.count { $0.isPassed }
    scenariosDone = scenarios.count { $0.mark.best.standing != .bad }
    let lessonsMissing = content.lessons.filter { card.lessons[$0.id] == nil }
      .map { ReportPhrases.Missing.lesson(title: $0.title.text(in: language)) }
    let practicesMissing = content.procedures
      .filter { card.practices[$0.id]?.firstPass == nil }
      .map {
        ReportPhrases.Missing.practiceNotPassed(
          title: $0.title.text(in: language), tries: card.practices[$0.id]?.alone ?? 0)
      }
    let scenariosMissing = content.scenarios.compactMap {
      Self.missing($0.title.text(in: language), card.scenarios[$0.id])
    }
    missing = lessonsMissing + practicesMissing + scenariosMissing + exams.compactMap(\.missing)
  }

  private static func missing(
    _ title: String, _ mark: Scorecard.ScenarioMark?
  ) -> ReportPhrases.Missing? {
    guard let mark else { return .scenarioNotDone(title: title) }
    guard mark.best.standing == .bad else { return nil }
    return .scenarioEndedBadly(
      title: title, criticalFailures: mark.best.criticalFailures.count)
  }
}

extension LearningRecord.Exam {
  /// Why it is not passed; nil where it is.
  var missing: ReportPhrases.Missing? {
    guard let (_, result) = deciding else {
      return attempts.isEmpty ? .examNotTaken(title: title) : .examUnfinished(title: title)
    }
    if result.passed { return nil }
    if result.score.reaches(percent: result.passMark) {
      return .examCriticals(
        title: title, score: result.score, count: result.count,
        missed: result.criticalsMissed.count)
    }
    return .examBelowMark(
      title: title, score: result.score, count: result.count, mark: result.passMark)
  }
}

extension [Scorecard.ExamAttempt] {
  /// The first one passed, else the latest one ended.
  var deciding: Scorecard.ExamAttempt? {
    let ended = filter { $0.endedAt != nil && $0.result != nil }
    return ended.first { $0.result?.passed == true } ?? ended.last
  }
}

extension CertificationHistory {
  /// Who watched an attempt, if anybody did.
  func proctor(of attempt: Scorecard.ExamAttempt) -> EmployeeID? {
    exams.values.joined().first { $0.session == attempt.session.uuidString }?.proctor
  }
}
