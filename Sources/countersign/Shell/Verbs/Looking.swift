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
    let home = workspace.home
    let name = arguments.first.flatMap(ReportName.init(typed:)) ?? .certification
    let typed = arguments.filter { ReportName(typed: $0) == nil }
    let isForAll =
      typed.contains { ["all", "全部", "qb"].contains($0.lowercased()) }
      || typed.isEmpty && name != .certification && name != .transcript
    var wanted = isForAll ? home.everybody() : typed.isEmpty ? [record.employee] : []
    for word in typed where !isForAll {
      guard let id = EmployeeID(word), home.knows(id) else {
        let near = EmployeeID(word).map { home.numbersNear($0).map(\.text) } ?? []
        output.paragraph(words.shell.unknownEmployee(word, near))
        return .goOn
      }
      wanted.append(id)
    }
    let role = record.card.role(on: now.day)
    if workspace.store.isSetUp, !role.trains, wanted != [record.employee] {
      output.paragraph(words.roster.onlyTrainers)
      return .goOn
    }
    let survey = workspace.survey(of: wanted, withLeavers: !isForAll, words)
    for line in ReportLayout(columns: output.columns()).lines(report(name, survey)) {
      output.line(line)
    }
    return .goOn
  }

  private func report(_ name: ReportName, _ survey: CertificationSurvey) -> Report {
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
    }
  }

  func help() -> Shell.Flow {
    output.paragraph(words.shell.helpIntro)
    let names = Verb.allCases.map {
      words.language == .zh
        ? "\($0.chinese) \($0.english) \($0.initials)" : "\($0.english) \($0.chinese)"
    }
    let width = names.map(\.displayWidth).max() ?? 0
    for (name, verb) in zip(names, Verb.allCases) {
      let line = "  " + name.padded(to: width) + "  " + verb.summary(words.shell.verbs)
      if line.displayWidth <= output.columns() {
        output.line(line)
      } else {
        output.paragraph(
          "\(name): \(verb.summary(words.shell.verbs))", firstIndent: "  ", indent: "    ")
      }
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
