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
    if let left { return try askWhetherToGoOn(left, anew: { subject() }) }
    guard let subject = subject() else { return .goOn }
    return try beginAnew(subject)
  }

  /// At the start of a visit: the latest activity that was left, if there is one.
  func offerUnfinished() throws -> Shell.Flow {
    guard let left = record.card.open.last else {
      showMainMenu()
      return .goOn
    }
    return try askWhetherToGoOn(left, anew: { [self] in loaded(left.started) })
  }

  private func askWhetherToGoOn(
    _ left: Scorecard.OpenSession, anew: @escaping () -> Subject?
  ) throws -> Shell.Flow {
    let session: LiveSession
    do {
      session = try record.replayed(left.started)
    } catch {
      shell.explain(error)
      return try beganAnew(left, anew)
    }
    let title = session.subject.title.text(in: words.language)
    let day = left.startedAt.day == now.day ? nil : left.startedAt.day
    output.paragraph(words.shell.unfinished(title, left.started.kind, day))
    if let deadline = session.activity.prompt?.deadline {
      let left = max(0, Int(deadline.timeIntervalSince(now.date)) / 60)
      output.paragraph(words.activities.clockRuns(left))
    }
    var flow = Shell.Flow.goOn
    var entries = [
      Shell.MenuEntry(words.shell.goOn) { [self] in
        flow = try goOn(with: left)
        return .goOn
      }
    ]
    // An exam that was begun counts: it cannot be begun anew by giving it up.
    if left.started.kind != .exam {
      entries.append(
        Shell.MenuEntry(words.shell.beginAnew(left.steps)) { [self] in
          flow = try beganAnew(left, anew)
          return .goOn
        })
    }
    entries.append(
      Shell.MenuEntry(words.shell.notNow) { [self] in
        showMainMenu()
        return .goOn
      })
    shell.show(menu: entries)
    if try !shell.pickOnce() { showMainMenu() }
    return flow
  }

  func goOn(with left: Scorecard.OpenSession) throws -> Shell.Flow {
    let session = try record.resume(left, at: now)
    output.paragraph(words.activities.resumed(session.subject.title.text(in: words.language)))
    if case .scenario(let scenario) = session.subject {
      output.paragraph(scenario.summary.text(in: words.language))
      if let choice = (session.activity as? ScenarioRun)?.latestChoice {
        output.paragraph(words.endings.youChose(choice.text.text(in: words.language)))
      }
    }
    return ActivityConversation(self).run(session)
  }

  private func beganAnew(
    _ left: Scorecard.OpenSession, _ anew: () -> Subject?
  ) throws -> Shell.Flow {
    guard left.started.kind != .exam, let subject = anew() else { return .goOn }
    try record.abandon(left, at: now)
    return try beginAnew(subject)
  }

  private func beginAnew(_ subject: Subject) throws -> Shell.Flow {
    let title = subject.title.text(in: words.language)
    switch subject {
    case .lesson(let lesson):
      output.paragraph(words.activities.lessonIntro(title, lesson.cards.count, lesson.minutes))
    case .scenario(let scenario):
      output.paragraph(words.activities.scenarioIntro(title, scenario.minutes))
      output.paragraph(scenario.summary.text(in: words.language))
    case .mock(let form): output.paragraph(words.activities.mockIntro(form))
    case .exam: break
    }
    let isExam = subject.kind == .exam || subject.kind == .mock
    output.paragraph(isExam ? words.activities.examCommandsHint : words.activities.commandsHint)
    let session = try record.begin(subject, seed: workspace.newSeed(), at: now)
    return ActivityConversation(self).run(session)
  }

  private func loaded(_ started: EventBody.Started) -> Subject? {
    switch started.kind {
    case .lesson: workspace.library.lesson(started.subject).map(Subject.lesson)
    case .scenario: workspace.library.scenario(started.subject).map(Subject.scenario)
    case .exam, .mock:
      workspace.library.exam(started.subject).map {
        .mock(ExamForm(drawnFrom: $0, seed: workspace.newSeed()))
      }
    }
  }
}
