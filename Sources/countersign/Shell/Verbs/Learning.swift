import Content
import Messages
import Training

extension Visit {
  /// Lists the lessons, or begins the one that `arguments` number.
  func learn(_ arguments: [String]) throws -> Shell.Flow {
    let entries = workspace.library.index.lessons.map { lesson in
      Shell.MenuEntry(lesson.title.text(in: words.language), lessonState(lesson)) { [self] in
        try begin(lesson)
      }
    }
    return try choose(from: entries, arguments)
  }

  /// Lists the scenarios, or begins the one that `arguments` number.
  func scenario(_ arguments: [String]) throws -> Shell.Flow {
    let entries = workspace.library.index.scenarios.map { scenario in
      Shell.MenuEntry(
        scenario.title.text(in: words.language), scenarioState(scenario)
      ) { [self] in
        try begin(scenario)
      }
    }
    return try choose(from: entries, arguments)
  }

  func begin(_ lesson: ContentIndex.LessonEntry) throws -> Shell.Flow {
    try begin(.lesson, lesson.id) { [self] in
      workspace.library.lesson(lesson.id).map { .lesson($0.on(now.day)) }
    }
  }

  func begin(_ scenario: ContentIndex.ScenarioEntry) throws -> Shell.Flow {
    try begin(.scenario, scenario.id) { [self] in
      workspace.library.scenario(scenario.id).map(Subject.scenario)
    }
  }

  /// Shows `entries` to pick from, or does at once what the first argument picks.
  func choose(from entries: [Shell.MenuEntry], _ arguments: [String]) throws -> Shell.Flow {
    shell.menu = entries
    if !arguments.isEmpty, let entry = shell.entry(meantBy: arguments.joined(separator: " ")) {
      return try entry.action()
    }
    shell.show(menu: entries)
    output.paragraph(words.shell.otherWays)
    return .goOn
  }

  private func isLeft(_ kind: Subject.Kind, _ id: String) -> Bool {
    record.card.open.contains { $0.started.kind == kind && $0.started.subject == id }
  }

  private func lessonState(_ lesson: ContentIndex.LessonEntry) -> String {
    if isLeft(.lesson, lesson.id) { return words.shell.leftHalfway(lesson.minutes) }
    guard let mark = record.card.lessons[lesson.id] else {
      return words.shell.lessonNew(lesson.minutes)
    }
    return words.shell.lessonDone(mark.latestAt.day, mark.bestRight, mark.count)
  }

  private func scenarioState(_ scenario: ContentIndex.ScenarioEntry) -> String {
    guard let mark = record.card.scenarios[scenario.id] else {
      return isLeft(.scenario, scenario.id)
        ? words.shell.leftHalfway(scenario.minutes) : words.shell.lessonNew(scenario.minutes)
    }
    return words.shell.scenarioDone(
      mark.bestAt.day, words.endings.standing(mark.best.standing), mark.best.score)
  }
}
