import Messages
import Records
import Training

extension Visit {
  /// Begins an activity, or asks whether to go on with the one of this kind that was left.
  func begin(
    _ kind: Subject.Kind, _ id: String, _ subject: @escaping () -> Subject?
  ) throws -> Shell.Flow {
    try record.refresh()
    let left = record.card.open.last { $0.started.kind == kind && $0.started.subject == id }
    // In a drill nothing that was answered is ever void: there is no reason to begin it anew.
    if let left, kind == .drill { return try goOn(with: left) }
    if let left { return try askWhetherToGoOn(left, anew: { subject() }) }
    guard let subject = subject() else { return .goOn }
    return try beginAnew(subject)
  }

  /// At the start of a visit: the latest activity that was left, if there is one.
  func offerUnfinished() throws -> Shell.Flow {
    guard let left = runningExam ?? record.card.open.last else {
      showMainMenu()
      return .goOn
    }
    return try askWhetherToGoOn(left, anew: { [self] in loaded(left.started) })
  }

  /// An exam that was begun and is not over.
  var runningExam: Scorecard.OpenSession? {
    record.card.open.last { $0.started.kind == .exam }
  }

  func goingOn(with left: Scorecard.OpenSession) -> Shell.MenuEntry {
    Shell.MenuEntry(
      words.shell.goOn, also: Shell.yeses + ["继续", "继续做", "接着做", "continue", "goon", "resume"]
    ) { [self] in
      try goOn(with: left)
    }
  }

  var notNow: Shell.MenuEntry {
    Shell.MenuEntry(words.shell.notNow, also: Shell.noes + ["不做", "返回", "back", "notnow"]) {
      [self] in
      showMainMenu()
      return .goOn
    }
  }

  /// Shows what can be done with something that was left, to be picked at the main prompt.
  private func askWhetherToGoOn(
    _ left: Scorecard.OpenSession, anew: @escaping () -> Subject?
  ) throws -> Shell.Flow {
    let allowed = allowedInterruptions(of: left.started)
    let returns = returnsLeft(to: left.started)
    if left.started.kind == .exam, returns <= 0 { return try closeExam(left, allowed) }
    let session: LiveSession
    do {
      session = try record.replayed(left.started)
    } catch {
      shell.explain(error)
      return try giveUp(left, anew)
    }
    let title = title(of: left.started)
    let day = left.startedAt.day == now.day ? nil : left.startedAt.day
    output.paragraph(words.shell.unfinished(title, left.started.kind, day))
    if case .practice(let practice) = session.subject {
      output.paragraph(words.practice.begunIn(practice.mode))
    }
    if let minutes = session.activity.prompt?.minutesLeft(at: now.date) {
      output.paragraph(words.activities.clockRuns(minutes))
    }
    if left.started.kind == .exam { output.paragraph(words.activities.returnsLeft(returns)) }
    // An exam that was begun counts: it cannot be begun anew by giving it up.
    let beginAnew = Shell.MenuEntry(words.shell.beginAnew(left.steps)) { [self] in
      guard left.steps > 0 else { return try beganAnew(left, anew) }
      askWhetherToDropSteps(of: left, anew)
      return .goOn
    }
    shell.show(
      menu: [goingOn(with: left)] + (canBeginAnew(left) ? [beginAnew] : []) + [notNow])
    return .goOn
  }

  private func canBeginAnew(_ left: Scorecard.OpenSession) -> Bool {
    left.started.kind != .exam && left.started.kind != .drill
  }

  /// What was done is void then, so one key too many must not do it.
  private func askWhetherToDropSteps(
    of left: Scorecard.OpenSession, _ anew: @escaping () -> Subject?
  ) {
    output.paragraph(words.shell.askBeginAnew(left.steps))
    shell.show(menu: [
      Shell.MenuEntry(words.shell.yesBeginAnew, also: Shell.yeses) { [self] in
        try beganAnew(left, anew)
      },
      Shell.MenuEntry(words.shell.noGoOn, also: Shell.noes) { [self] in
        try goOn(with: left)
      },
    ])
  }

  /// What was left cannot be gone on with: it is closed, and begun anew unless it was an exam.
  private func giveUp(
    _ left: Scorecard.OpenSession, _ anew: () -> Subject?
  ) throws -> Shell.Flow {
    guard left.started.kind == .exam else { return try beganAnew(left, anew) }
    try record.abandon(left, at: now)
    output.paragraph(words.shell.examClosed)
    showMainMenu()
    return .goOn
  }

  func goOn(with left: Scorecard.OpenSession) throws -> Shell.Flow {
    if left.started.kind == .exam, returnsLeft(to: left.started) <= 0 {
      return try closeExam(left, allowedInterruptions(of: left.started))
    }
    let session: LiveSession
    do {
      session = try record.resume(left, at: now)
    } catch let problem as RecordProblem {
      shell.explain(problem)
      return try giveUp(left) { [self] in loaded(left.started) }
    }
    output.paragraph(words.activities.resumed(title(of: left.started), left.started.kind))
    if case .scenario(let scenario) = session.subject {
      output.paragraph(scenario.summary.text(in: words.language))
      if let choice = (session.activity as? ScenarioRun)?.latestChoice {
        output.paragraph(words.endings.youChose(choice.text.text(in: words.language)))
      }
      if let story = session.activity as? ScenarioRun, !story.isArriving, let run = story.practising
      {
        output.paragraph(run.opening.text(in: words.language))
      }
    }
    if let run = session.activity as? PracticeRun {
      output.paragraph(words.practice.begunIn(run.practice.mode))
      if session.step > 0 { output.paragraph(run.opening.text(in: words.language)) }
    }
    return ActivityConversation(self).run(session)
  }

  private func closeExam(_ left: Scorecard.OpenSession, _ allowed: Int) throws -> Shell.Flow {
    output.paragraph(words.activities.tooManyInterruptions(allowed))
    try record.abandon(left, at: now)
    showMainMenu()
    return .goOn
  }

  /// How often an exam may still be come back to.
  func returnsLeft(to exam: EventBody.Started) -> Int {
    let interruptions =
      record.card.exams[exam.subject]?.first { $0.session == exam.session }?.interruptions ?? 0
    return allowedInterruptions(of: exam) - interruptions
  }

  private func allowedInterruptions(of exam: EventBody.Started) -> Int {
    workspace.library.index.exams.first { $0.id == exam.subject }?.policy.interruptions
      ?? ExamPolicy().interruptions
  }

  private func beganAnew(
    _ left: Scorecard.OpenSession, _ anew: () -> Subject?
  ) throws -> Shell.Flow {
    guard left.started.kind != .exam, let subject = anew() else {
      showMainMenu()
      return .goOn
    }
    try record.abandon(left, at: now)
    return try beginAnew(subject)
  }

  private func beginAnew(_ subject: Subject) throws -> Shell.Flow {
    let title = subject.title?.text(in: words.language) ?? ""
    switch subject {
    case .lesson(let lesson):
      output.paragraph(words.activities.lessonIntro(title, lesson.cards.count, lesson.minutes))
    case .scenario(let scenario):
      output.paragraph(words.activities.scenarioIntro(title, scenario.minutes))
      output.paragraph(scenario.summary.text(in: words.language))
    case .mock(let form): output.paragraph(words.activities.mockIntro(form))
    case .practice(let practice):
      output.paragraph(words.practice.intro(title, practice.mode, practice.procedure.minutes))
    case .escalation(let drill):
      output.paragraph(
        words.escalation.intro(title, drill.questions.count, drill.minutes))
    case .exam, .mistakes, .drill: break
    }
    output.paragraph(words.activities.commandsHint(subject.kind))
    let session = try record.begin(subject, seed: workspace.newSeed(), at: now)
    if let run = session.activity as? PracticeRun {
      output.paragraph(run.practice.procedure.summary.text(in: words.language))
    }
    return ActivityConversation(self).run(session)
  }

  private func loaded(_ started: EventBody.Started) -> Subject? {
    switch started.kind {
    case .lesson: workspace.library.lesson(started.subject).map { .lesson($0.on(now.day)) }
    case .scenario: workspace.library.scenario(started.subject).map(Subject.scenario)
    case .escalation: drawn(started.subject).map(Subject.escalation)
    case .mistakes: dueMistakes().map(Subject.mistakes)
    case .drill: Drill.Purpose(rawValue: started.subject).flatMap(drawn).map(Subject.drill)
    case .practice:
      asked(in: started).flatMap {
        workspace.library.practice(started.subject, $0.mode, situation: $0.situation)
      }.map(Subject.practice)
    case .exam, .mock:
      workspace.library.exam(started.subject).map {
        .mock(ExamForm(drawnFrom: $0, seed: workspace.newSeed(), on: now.day))
      }
    }
  }
  /// A practice as it was begun.
  private func asked(in started: EventBody.Started) -> Practice? {
    guard let data = try? Archive(workspace.home.archive).bytes(started.content),
      case .practice(let practice)? = try? Subject(.practice, archived: data)
    else { return nil }
    return practice
  }
}
