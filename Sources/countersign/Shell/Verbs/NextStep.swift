import Content
import Messages
import Records
import Training

/// What somebody does best next.
enum NextStep {
  case goOn(Scorecard.OpenSession)
  case refresh(count: Int, minutes: Int)
  case mistakes(count: Int)
  case lesson(ContentIndex.LessonEntry)
  case practice(ContentIndex.ProcedureEntry)
  case drill(ContentIndex.IncidentEntry)
  case scenario(ContentIndex.ScenarioEntry)
  case mock(ContentIndex.ExamEntry)
  case exam(ContentIndex.ExamEntry)
  /// A text to be accepted, with the title of its certification.
  case accept(LocalizedText)
  /// Others are to do something now.
  case wait(ShellPhrases.Waiting)
  case nothing
}

extension Visit {
  /// What was left, then what is about to be forgotten, then mistakes while they help to a certificate, then what their certifications ask for
  /// and they can do alone, then what others have to do.
  func nextStep() -> NextStep {
    let card = record.card
    if let left = runningExam ?? card.open.last(where: { isMissing($0.started) }) {
      return .goOn(left)
    }
    if let plan = planOfToday, !plan.planned.isEmpty {
      return .refresh(count: plan.planned.count, minutes: plan.minutes)
    }
    let mistakes = card.mistakes(on: now.day)
    let answers = certificationAnswers
    // Who drilled today was asked most of them just now.
    let isDrilled = card.drills?.latestAt.businessDay == now.businessDay
    if !isDrilled, !mistakes.isEmpty, answers.isEmpty || help(mistakes, towards: answers) {
      return .mistakes(count: mistakes.count)
    }
    let step = answers.isEmpty ? nextOfContent() : nextStep(towards: answers)
    return switch step {
    case .nothing where !mistakes.isEmpty, .wait(.nothing) where !mistakes.isEmpty:
      .mistakes(count: mistakes.count)
    default: step
    }
  }

  /// Whether an exam is still to be passed, or one of these items is asked for.
  private func help(_ mistakes: [String], towards answers: [CertificationAnswer]) -> Bool {
    answers.flatMap(\.progress.missing).contains { missing in
      switch missing {
      case .exam: true
      case .items(let ids, _): !Set(ids).isDisjoint(with: mistakes)
      default: false
      }
    }
  }

  /// For somebody of whom nothing is asked: lessons in their order, then practices until they are passed
  /// alone, then scenarios until they end well enough, then the exams, each after a mock that would have passed.
  private func nextOfContent() -> NextStep {
    let (index, card) = (workspace.library.index, record.card)
    if let lesson = index.lessons.first(where: { card.lessons[$0.id] == nil }) {
      return .lesson(lesson)
    }
    if let procedure = index.procedures.first(where: {
      card.practices[$0.id]?.firstPass == nil
    }) {
      return .practice(procedure)
    }
    if let scenario = index.scenarios.first(where: {
      card.scenarios[$0.id].map { $0.best.standing == .bad } ?? true
    }) {
      return .scenario(scenario)
    }
    return index.exams.first { exam in
      !(card.exams[exam.id] ?? []).contains { $0.result?.passed == true }
    }.map(tried) ?? .nothing
  }

  /// The exam, after a mock that would have passed.
  func tried(_ exam: ContentIndex.ExamEntry) -> NextStep {
    record.card.mocks[exam.id]?.latest.passed == true ? .exam(exam) : .mock(exam)
  }

  /// Whether what was left is still to be done: a lesson gone through once more is not.
  func isMissing(_ started: EventBody.Started) -> Bool {
    let id = started.subject
    return switch started.kind {
    case .lesson: record.card.lessons[id] == nil
    case .scenario: record.card.scenarios[id].map { $0.best.standing == .bad } ?? true
    case .practice: record.card.practices[id]?.firstPass == nil
    case .escalation: certificationAnswers.flatMap(\.escalationsMissing).contains(id)
    // Nobody asks for more than is due.
    case .drill: id == Drill.Purpose.due.rawValue
    case .mistakes, .mock, .exam: true
    }
  }

  func description(of step: NextStep) -> String {
    let phrases = words.shell
    return switch step {
    case .goOn(let left): phrases.nextGoOn(title(of: left.started), left.started.kind)
    case .refresh(let count, let minutes): words.refreshers.next(count, minutes)
    case .mistakes(let count): phrases.nextMistakes(count)
    case .lesson(let lesson):
      phrases.nextLesson(lesson.title.text(in: words.language), lesson.minutes)
    case .scenario(let scenario):
      phrases.nextScenario(scenario.title.text(in: words.language), scenario.minutes)
    case .practice(let entry):
      phrases.nextPractice(
        entry.title.text(in: words.language), bestMode(for: entry), entry.minutes)
    case .drill(let incident): phrases.nextDrill(incident.title.text(in: words.language))
    case .mock(let exam): phrases.nextMock(exam.title.text(in: words.language), exam.minutes)
    case .exam(let exam): phrases.nextExam(exam.title.text(in: words.language), exam.minutes)
    case .accept(let title): phrases.nextAccept(title.text(in: words.language))
    case .wait(let waiting): phrases.waiting(waiting)
    case .nothing: phrases.allDone
    }
  }

  func title(of started: EventBody.Started) -> String {
    let (index, id) = (workspace.library.index, started.subject)
    let title: LocalizedText? =
      switch started.kind {
      case .lesson: index.lessons.first { $0.id == id }?.title
      case .scenario: index.scenarios.first { $0.id == id }?.title
      case .exam, .mock: index.exams.first { $0.id == id }?.title
      case .practice: index.procedures.first { $0.id == id }?.title
      case .escalation: index.incidents.first { $0.id == id }?.title
      case .mistakes, .drill: nil
      }
    return title?.text(in: words.language) ?? words.activities.kindName(started.kind)
  }

  /// Begins what comes next.
  func next(_ arguments: [String]) throws -> Shell.Flow {
    switch nextStep() {
    case .goOn(let left): return try goOn(with: left)
    case .refresh: return try drill([] as [String])
    case .mistakes: return try mistakes()
    case .lesson(let lesson): return try begin(lesson)
    case .scenario(let scenario): return try begin(scenario)
    case .practice(let entry): return try begin(entry, bestMode(for: entry))
    case .drill(let incident): return try drill(incident.id)
    case .mock(let exam): return try mock([exam.id])
    case .exam(let exam): return try self.exam([exam.id])
    case .accept: return try acceptTexts()
    case .wait(let waiting):
      output.paragraph(words.certification.sentence(words.shell.waiting(waiting)))
      let mistakes = record.card.mistakes(on: now.day).count
      if mistakes > 0 { output.paragraph(words.shell.mistakesMeanwhile(mistakes)) }
      return .goOn
    case .nothing:
      output.paragraph(words.shell.allDoneAdvice)
      return .goOn
    }
  }
}
