import Content
import Messages
import Records
import Training

/// Who has done what towards certification on a day, what is missing, and why.
package struct CertificationReport: Sendable {
  /// The courses' titles in the reader's language.
  package let subject: String
  package let at: Timestamp
  package let people: [Person]
  package let doubts: [Doubt]
  /// How many left and are not in it.
  package let leavers: Int
  /// Simulated records were counted in, so that this is no evidence.
  package let isSimulated: Bool

  package var day: Day { at.day }

  /// Why the record of somebody is not here, or not to be relied on.
  package struct Doubt: Sendable {
    package let employee: EmployeeID
    package let isReadable: Bool
    package let reason: String

    package init(employee: EmployeeID, isReadable: Bool, reason: String) {
      (self.employee, self.isReadable, self.reason) = (employee, isReadable, reason)
    }
  }

  package struct Person: Sendable {
    package let employee: EmployeeID
    package let name: String
    package let isConfirmed: Bool
    package let lessonsDone: Int
    package let lessonCount: Int
    package let scenariosDone: Int
    package let scenarioCount: Int
    package let exams: [Exam]
    package let lessons: [Lesson]
    package let scenarios: [Scenario]
    package let missing: [ReportPhrases.Missing]
    package let flags: Int
    /// How far the journal went that this was folded from; nil where that is not to be shown.
    package let head: JournalHead?
  }

  package struct Lesson: Sendable {
    package let id: String
    package let title: String
    package let mark: Scorecard.LessonMark
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
      let ended = attempts.compactMap { attempt in
        attempt.endedAt.flatMap { at in attempt.result.map { (endedAt: at, result: $0) } }
      }
      return ended.first { $0.result.passed } ?? ended.last
    }
  }

  package init(
    of cards: [Scorecard], heads: [EmployeeID: JournalHead] = [:], doubts: [Doubt] = [],
    leavers: Int = 0, content: ContentIndex, at: Timestamp, language: Language, isSimulated: Bool
  ) {
    self.leavers = leavers
    subject = content.courses.map { $0.title.text(in: language) }.joined(separator: " · ")
    (self.at, self.doubts) = (at, doubts)
    self.isSimulated = isSimulated
    people = cards.map {
      Person($0, head: heads[$0.employee], content: content, language: language)
    }
  }
}

extension CertificationReport.Person {
  init(_ card: Scorecard, head: JournalHead?, content: ContentIndex, language: Language) {
    self.head = head
    employee = card.employee
    name = card.name
    isConfirmed = card.isConfirmed
    flags = card.flags.count
    lessonCount = content.lessons.count
    scenarioCount = content.scenarios.count
    lessons = content.lessons.compactMap { entry in
      card.lessons[entry.id].map {
        CertificationReport.Lesson(id: entry.id, title: entry.title.text(in: language), mark: $0)
      }
    }
    scenarios = content.scenarios.compactMap { entry in
      card.scenarios[entry.id].map {
        CertificationReport.Scenario(id: entry.id, title: entry.title.text(in: language), mark: $0)
      }
    }
    exams = content.exams.map {
      CertificationReport.Exam(
        id: $0.id, title: $0.title.text(in: language), attempts: card.exams[$0.id] ?? [],
        count: $0.count, passMark: $0.passMark)
    }
    lessonsDone = lessons.count
    scenariosDone = scenarios.count { $0.mark.best.standing != .bad }
    let lessonsMissing = content.lessons.filter { card.lessons[$0.id] == nil }
      .map { ReportPhrases.Missing.lesson(title: $0.title.text(in: language)) }
    let scenariosMissing = content.scenarios.compactMap {
      Self.missing($0.title.text(in: language), card.scenarios[$0.id])
    }
    missing = lessonsMissing + scenariosMissing + exams.compactMap(Self.missing)
  }

  private static func missing(
    _ title: String, _ mark: Scorecard.ScenarioMark?
  ) -> ReportPhrases.Missing? {
    guard let mark else { return .scenarioNotDone(title: title) }
    guard mark.best.standing == .bad else { return nil }
    return .scenarioEndedBadly(
      title: title, criticalFailures: mark.best.criticalFailures.count)
  }

  private static func missing(_ exam: CertificationReport.Exam) -> ReportPhrases.Missing? {
    guard let (_, result) = exam.deciding else {
      return exam.attempts.isEmpty
        ? .examNotTaken(title: exam.title) : .examUnfinished(title: exam.title)
    }
    if result.passed { return nil }
    if result.score.reaches(percent: result.passMark) {
      return .examCriticals(
        title: exam.title, score: result.score, count: result.count,
        missed: result.criticalsMissed.count)
    }
    return .examBelowMark(
      title: exam.title, score: result.score, count: result.count, mark: result.passMark)
  }
}
