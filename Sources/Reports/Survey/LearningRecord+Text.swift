import Messages
import Training

extension LearningRecord {
  /// What was done, dated, and what is missing, with reasons, under the person's name.
  package func details(_ phrases: ReportPhrases) -> [Report.Block] {
    let name = isConfirmed ? name : phrases.unconfirmed(name)
    return [.heading("\(employee)  \(name)")] + achievements(phrases) + whatIsMissing(phrases)
      + flagged(phrases)
  }

  /// What was done, dated; nothing where nothing was.
  package func achievements(_ phrases: ReportPhrases) -> [Report.Block] {
    let done = done(phrases)
    return done.isEmpty ? [] : [.paragraph(phrases.doneHeading), .list(done)]
  }

  func whatIsMissing(_ phrases: ReportPhrases) -> [Report.Block] {
    missing.isEmpty
      ? [.paragraph(phrases.complete)]
      : [.paragraph(phrases.missingHeading), .list(missing.map(phrases.missing))]
  }

  func flagged(_ phrases: ReportPhrases) -> [Report.Block] {
    flags > 0 ? [.paragraph(phrases.flags(flags))] : []
  }

  func done(_ phrases: ReportPhrases) -> [String] {
    lessons.map { sentence($0, phrases) } + practices.map { sentence($0, phrases) }
      + scenarios.map { sentence($0, phrases) } + drills(phrases)
      + exams.compactMap { sentence($0, phrases) }
  }

  func sentence(_ lesson: Lesson, _ phrases: ReportPhrases) -> String {
    phrases.lessonDone(
      lesson.title, lesson.mark.firstAt.day, lesson.mark.bestRight, lesson.mark.count)
  }

  func sentence(_ practice: Practice, _ phrases: ReportPhrases) -> String {
    let (title, mark) = (practice.title, practice.mark)
    return
      (mark.best.map { phrases.practiceDone(title, $0.at.day, $0.ended) }
      ?? phrases.practiceTried(title, mark.latestAt.day))
      + phrases.runs(mark.times, mark.criticalRuns)
  }

  /// All drills in a line: how many were passed, and which ones were not; none where there were none.
  private func drills(_ phrases: ReportPhrases) -> [String] {
    guard !escalations.isEmpty else { return [] }
    let passed = escalations.filter(\.isPassed)
    let latest = passed.compactMap(\.mark.lastPass?.at.day).max()
    return [
      phrases.escalations(
        passed.count, latest, escalations.filter { !$0.isPassed }.map(\.title))
    ]
  }

  func sentence(_ escalation: Escalation, _ phrases: ReportPhrases) -> String {
    let mark = escalation.mark
    let told = mark.lastPass.map { ($0.at, $0.ended) } ?? (mark.latestAt, mark.latest)
    return phrases.escalationDone(escalation.title, told.0.day, told.1)
      + phrases.runs(mark.times, mark.fatalRuns)
  }

  func sentence(_ scenario: Scenario, _ phrases: ReportPhrases) -> String {
    let (mark, best) = (scenario.mark, scenario.mark.best)
    return phrases.scenarioDone(
      scenario.title, mark.bestAt.day, best.standing, best.points, best.best)
      + phrases.runs(mark.times, mark.criticalRuns)
  }

  /// Of an exam that was passed.
  func sentence(_ exam: Exam, _ phrases: ReportPhrases) -> String? {
    guard let deciding = exam.deciding, let number = exam.passedAt else { return nil }
    return phrases.examDone(
      exam.title, deciding.endedAt.day, deciding.result.score, deciding.result.count,
      exam.proctor)
      + phrases.attempts(number, exam.attempts.count)
      + (exam.isOfOtherBlueprint
        ? phrases.otherBlueprint(deciding.result.count, deciding.result.passMark) : "")
      + (exam.interruptions > 0 ? phrases.interruptions(exam.interruptions) : "")
  }

  /// Passed, with how many points; not passed; not begun.
  func cell(_ exam: Exam, _ phrases: ReportPhrases) -> String {
    exam.deciding.map { phrases.examCell($0.result.score, $0.result.count, $0.result.passed) }
      ?? (exam.attempts.isEmpty ? phrases.examNotTaken : phrases.examNotFinished)
  }
}
