import Content
import Messages
import Training

extension Visit {
  /// Lists the procedures, or practises the one that `arguments` name, in the mode they name.
  func practice(_ arguments: [String]) throws -> Shell.Flow {
    let all = workspace.library.index.procedures
    guard !all.isEmpty else {
      output.paragraph(words.practice.nothingThere)
      return .goOn
    }
    let mode = arguments.last.flatMap(Practice.Mode.init(named:))
    let typed = mode == nil ? arguments : arguments.dropLast()
    func practise(_ entry: ContentIndex.ProcedureEntry) throws -> Shell.Flow {
      try mode.map { try begin(entry, $0) } ?? askHow(toPractise: entry)
    }
    if let named = all.first(where: { typed == [$0.id] }) { return try practise(named) }
    let incidents = [escalationEntry].compactMap(\.self)
    return try choose(
      from: all.map { entry in
        Shell.MenuEntry(entry.title.text(in: words.language), practiceState(entry)) {
          try practise(entry)
        }
      } + incidents, typed)
  }

  /// Without a situation one is drawn.
  func begin(
    _ entry: ContentIndex.ProcedureEntry, _ mode: Practice.Mode, situation: String? = nil
  ) throws -> Shell.Flow {
    try begin(.practice, entry.id) { [self] in
      // The first time, led, it is the plain case: the one that stands first.
      let isFirst = mode == .guided && record.card.practices[entry.id] == nil
      let plain = isFirst ? workspace.library.procedure(entry.id)?.situations.first?.id : nil
      return workspace.library.practice(entry.id, mode, situation: situation ?? plain)
        .map(Subject.practice)
    }
  }

  /// The ways to practise it, always in the same order; the one that is best next is told.
  func askHow(
    toPractise entry: ContentIndex.ProcedureEntry, situation: String? = nil
  ) -> Shell.Flow {
    let phrases = words.practice
    // As in an exam, nobody picks what to be asked.
    let modes = Practice.Mode.allCases.filter { $0 != .alone || situation == nil }
    let best = bestMode(for: entry)
    let suggested = modes.contains(best) ? best : .prompted
    output.paragraph(phrases.askMode(entry.title.text(in: words.language)))
    shell.show(
      menu: modes.map { mode in
        Shell.MenuEntry(
          phrases.mode(mode) + (words.language == .zh ? " \(mode.initials)" : ""),
          phrases.modeSummary(mode) + (mode == suggested ? phrases.suggested : ""),
          also: mode.names
        ) { [self] in try begin(entry, mode, situation: situation) }
      } + (situation == nil && entry.situations > 1 ? [picking(entry)] : []))
    output.paragraph(words.shell.otherWays)
    return .goOn
  }

  private func picking(_ entry: ContentIndex.ProcedureEntry) -> Shell.MenuEntry {
    Shell.MenuEntry(
      words.practice.pickSituation, words.practice.pickSituationSummary,
      also: ["pick", "tqk", "挑", "挑情况"]
    ) { [self] in
      let situations = workspace.library.procedure(entry.id)?.situations ?? []
      output.paragraph(words.practice.askSituation(entry.title.text(in: words.language)))
      shell.show(
        menu: situations.map { situation in
          Shell.MenuEntry(inGeneral(situation.tell)) { [self] in
            askHow(toPractise: entry, situation: situation.id)
          }
        })
      output.paragraph(words.shell.otherWays)
      return .goOn
    }
  }

  /// A text before its values are drawn.
  private func inGeneral(_ tell: LocalizedText) -> String {
    let text = tell.text(in: words.language).trimmed.replacing("\n", with: " ")
      .replacing(/\[\[([a-z0-9-]+)\]\]/) { words.practice.standIn(String($0.1)) }
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  private func practiceState(_ entry: ContentIndex.ProcedureEntry) -> String {
    let isLeft = record.card.open.contains {
      $0.started.kind == .practice && $0.started.subject == entry.id
    }
    if isLeft { return words.shell.leftHalfway(entry.minutes) }
    guard let mark = record.card.practices[entry.id] else {
      return words.shell.lessonNew(entry.minutes)
    }
    // What was passed alone is what counts, whatever came after.
    let (at, run) =
      mark.firstPass.flatMap { _ in mark.best.map { ($0.at, $0.ended) } }
      ?? (mark.latestAt, mark.latest)
    return words.practice.done(at.day, run.mode, run.passed, run.score)
  }

  /// What to do after how it went last: as told, then alone; with hints where that went wrong.
  func bestMode(for entry: ContentIndex.ProcedureEntry) -> Practice.Mode {
    guard let latest = record.card.practices[entry.id]?.latest else { return .guided }
    switch (latest.mode, latest.passed) {
    case (.guided, false): return .guided
    case (.guided, true), (.prompted, true), (.alone, true): return .alone
    case (.prompted, false), (.alone, false): return .prompted
    }
  }
}

extension Practice.Mode {
  /// All that it may be called.
  var names: [String] {
    switch self {
    case .guided: ["带着做", "带做", "guided", initials]
    case .prompted: ["有提示", "提示", "prompted", initials]
    case .alone: ["独立做", "独立", "alone", initials]
    }
  }

  var initials: String {
    switch self {
    case .guided: "dz"
    case .prompted: "ts"
    case .alone: "dl"
    }
  }

  init?(named word: String) {
    let typed = ReplyFolding.folded(word)
    guard let mode = Practice.Mode.allCases.first(where: { $0.names.contains(typed) }) else {
      return nil
    }
    self = mode
  }

  /// What comes after it, once it went well; nil after the last. Hints are for who asks for them.
  var following: Practice.Mode? {
    switch self {
    case .guided, .prompted: .alone
    case .alone: nil
    }
  }
}
