import Console
import Content
import Messages
import Records
import Reports
import Training

extension Visit {
  /// What the learner has done and what is missing.
  func progress() throws -> Shell.Flow {
    try record.refresh()
    let learning = LearningRecord(
      record.card, content: workspace.library.index, language: words.language)
    let layout = ReportLayout(columns: output.columns())
    // What is missing, their certifications say; only where nothing is asked, the content does.
    let isAsked = !certificationAnswers.isEmpty
    let blocks = isAsked ? learning.achievements(words.reports) : learning.details(words.reports)
    if isAsked { output.line("") }
    for line in blocks.flatMap(layout.lines) { output.line(line) }
    if isAsked {
      output.line("")
      try showCertificates(of: record.employee)
    }
    output.line("")
    showMainMenu()
    return .goOn
  }

  /// The report that is named, or that of certification: of the learner, of the numbers given, or of
  /// everybody, whom the reports about the store are of in any case.
  func report(_ arguments: [String]) throws -> Shell.Flow {
    let name = arguments.first.flatMap(ReportName.init(typed:)) ?? .certification
    let typed = arguments.filter { ReportName(typed: $0) == nil }
    let isForAll =
      typed.contains { ["all", "全部", "qb"].contains($0.lowercased()) }
      || typed.isEmpty && name != .certification && name != .transcript
    if name == .card { return showCard(of: typed) }
    if name == .coaching, !mayCoach() { return .goOn }
    guard isForAll || !isUnknownReport(typed) else { return .goOn }
    guard let named = isForAll ? [] : employees(meantBy: typed) else { return .goOn }
    let wanted =
      isForAll ? workspace.home.everybody() : named.isEmpty ? [record.employee] : named
    let role = record.card.role(on: now.day)
    if workspace.store.isSetUp, !role.trains, wanted != [record.employee] {
      output.paragraph(words.roster.onlyTrainers)
      return .goOn
    }
    let survey = workspace.survey(of: wanted, withLeavers: !isForAll, words)
    guard let report = report(name, survey) else { return .goOn }
    for line in ReportLayout(columns: output.columns()).lines(report) { output.line(line) }
    return .goOn
  }

  /// Right answers stand in it: it is for trainers, and not to be had while one's own exam waits.
  private func mayCoach() -> Bool {
    if workspace.store.isSetUp, !record.card.role(on: now.day).trains {
      output.paragraph(words.roster.onlyTrainers)
      return false
    }
    if let exam = runningExam {
      output.paragraph(words.shell.examRuns(title(of: exam.started)))
      return false
    }
    return true
  }

  /// What is due for the learner today and in the days to come.
  func due() throws -> Shell.Flow {
    try record.refresh()
    let survey = workspace.survey(of: [record.employee], withLeavers: true, words)
    let report = DueReport(
      survey, workspace.library.refreshers(), .pages, days: 7, isOwn: true
    ).report(words, version: Countersign.version)
    for line in ReportLayout(columns: output.columns()).lines(report) { output.line(line) }
    return .goOn
  }

  /// Whether a word stands in the place of a report's name that is neither one nor somebody's number
  /// or name; which reports there are is told then.
  private func isUnknownReport(_ typed: [String]) -> Bool {
    guard let word = typed.first, !word.contains(where: \.isNumber), !isSomebody(word) else {
      return false
    }
    output.paragraph(
      words.commands.unknownReport(
        word, ReportName.nearest(to: word)?.name(in: words.language),
        ReportName.allCases.map { $0.name(in: words.language) }))
    return true
  }

  /// The card is of incidents, not of people: of those that are named, or of all.
  private func showCard(of typed: [String]) -> Shell.Flow {
    let jobAid = workspace.library.jobAid()
    let made = CardReport.Made(store: workspace.store.settings?.name, day: now.day)
    let known = jobAid.incidents.map(\.id)
    if let unknown = typed.first(where: { !known.contains($0) }) {
      output.paragraph(
        words.cards.unknownIncident(unknown, EditDistance.nearest(to: unknown, among: known)))
    } else if let report = CardReport(jobAid, named: typed, made)?.report(words) {
      for line in ReportLayout(columns: output.columns()).lines(report) { output.line(line) }
    } else {
      output.paragraph(words.cards.noCard)
    }
    return .goOn
  }

  /// Nil for the card, which is made of no survey.
  private func report(_ name: ReportName, _ survey: CertificationSurvey) -> Report? {
    let (index, version) = (workspace.library.index, Countersign.version)
    return switch name {
    case .certification:
      CertificationReport(survey, content: index).report(words, version: version)
    case .today: TodayReport(survey).report(words, version: version)
    case .matrix: MatrixReport(survey).report(words, version: version)
    case .expiring:
      ExpiringReport(survey, within: 60, content: index).report(words, version: version)
    case .sheet:
      SheetReport(survey, SheetReport.Event()).report(words, version: version)
    case .transcript:
      TranscriptReport(
        survey, content: index,
        names: TranscriptNames(of: survey, in: workspace.home, workspace.store)
      ).report(words, version: version)
    case .coaching: workspace.coaching(survey).report(words, version: version)
    case .card: nil
    }
  }

  func help() -> Shell.Flow {
    output.paragraph(words.shell.helpIntro)
    let names = Verb.allCases.map {
      words.language == .zh
        ? "\($0.chinese) \($0.english) \($0.initials)" : "\($0.english) \($0.chinese)"
    }
    let width = names.map(\.displayWidth).max() ?? 0
    let lines = zip(names, Verb.allCases).map { name, verb in
      (name: name, summary: verb.summary(words.shell.verbs))
    }
    let isWide = lines.allSatisfy { 4 + width + $0.summary.displayWidth <= output.columns() }
    for (name, summary) in lines {
      output.paragraph(
        isWide ? "\(name.padded(to: width))  \(summary)" : "\(name): \(summary)",
        firstIndent: "  ", indent: "    ")
    }
    output.paragraph(words.shell.helpOutro)
    return .goOn
  }

  func lang(_ arguments: [String]) throws -> Shell.Flow {
    if let typed = arguments.first {
      guard let named = Shell.language(named: typed) else {
        output.paragraph(words.shell.unknownLanguage(typed))
        return .goOn
      }
      return try speak(named)
    }
    // With two languages, who says nothing more wants the other one.
    return try speak(words.language == .zh ? .en : .zh)
  }

  private func speak(_ language: Language) throws -> Shell.Flow {
    try record.append(
      .languageChosen(EventBody.LanguageChosen(language: language)), at: now)
    shell.words = Phrasebook.of(language)
    output.paragraph(words.shell.languageNow)
    showMainMenu()
    return .goOn
  }
}
