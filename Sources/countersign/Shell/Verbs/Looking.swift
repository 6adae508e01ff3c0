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

  /// The certification report of the learner, of the numbers given, or of everybody.
  func report(_ arguments: [String]) throws -> Shell.Flow {
    let home = workspace.home
    let isForAll = arguments.contains { ["all", "全部", "qb"].contains($0.lowercased()) }
    var wanted = isForAll ? home.everybody() : arguments.isEmpty ? [record.employee] : []
    for argument in arguments where !isForAll && argument.lowercased() != "certification" {
      guard let id = EmployeeID(argument), home.knows(id) else {
        let near = EmployeeID(argument).map { home.numbersNear($0).map(\.text) } ?? []
        output.paragraph(words.shell.unknownEmployee(argument, near))
        return .goOn
      }
      wanted.append(id)
    }
    let report = workspace.certificationReport(
      of: wanted, withLeavers: !isForAll, words)
    for line in ReportLayout(columns: output.columns()).lines(
      report.report(words, version: Countersign.version))
    {
      output.line(line)
    }
    return .goOn
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
