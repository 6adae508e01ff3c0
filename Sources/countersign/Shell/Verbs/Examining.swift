import Content
import Messages
import Records
import Training

extension Visit {
  /// The exam without counting.
  func mock(_ arguments: [String]) throws -> Shell.Flow {
    try examination(arguments) { [self] entry in
      try begin(.mock, entry.id) { [self] in form(entry.id).map(Subject.mock) }
    }
  }

  /// The exam; what it means to begin is told first, because a beginning counts.
  ///
  /// With `proctored` among the arguments, somebody who watches it types their PIN before and after.
  func exam(_ arguments: [String]) throws -> Shell.Flow {
    let words = arguments.filter { !Visit.proctoredWords.contains($0.lowercased()) }
    return try exam(
      words, proctoredBy: words.count < arguments.count ? try askForProctor() : nil)
  }

  private func exam(
    _ arguments: [String], proctoredBy proctor: EmployeeRecord?
  ) throws -> Shell.Flow {
    try examination(arguments) { [self] entry in
      try record.refresh()
      if record.card.open.contains(where: {
        $0.started.kind == .exam && $0.started.subject == entry.id
      }) {
        return try begin(.exam, entry.id) { nil }
      }
      guard let left = attemptsLeft(at: entry) else { return .goOn }
      guard let form = form(entry.id) else { return .goOn }
      output.paragraph(words.activities.examIntro(form))
      output.paragraph(words.activities.examPolicy(entry.policy, left))
      let doubt = doubt(about: entry, left)
      if let doubt { output.paragraph(doubt) }
      shell.show(
        menu: [
          Shell.MenuEntry(
            doubt == nil ? words.activities.startExam : words.activities.startAnyway,
            also: Shell.yeses
          ) { [self] in
            // In another window the last attempt may have been used meanwhile.
            try record.refresh()
            guard attemptsLeft(at: entry) != nil else { return .goOn }
            self.proctor = proctor.map { ($0, entry) }
            defer { self.proctor = nil }
            return try begin(.exam, entry.id) { .exam(form) }
          },
          Shell.MenuEntry(words.activities.notNow, also: Shell.noes) { [self] in
            showMainMenu()
            return .goOn
          },
        ] + (proctor == nil ? [watched(entry)].compactMap(\.self) : []))
      return .goOn
    }
  }

  /// How often it may be sat before a pause; nil, and told, where that is not over.
  private func attemptsLeft(at entry: ContentIndex.ExamEntry) -> Int? {
    switch entry.policy.standing(after: attempts(at: entry), on: now.day) {
    case .open(let left): return left
    case .closed(let day):
      output.paragraph(words.activities.examClosed(entry.policy.attempts, day))
      return nil
    }
  }

  /// Why somebody had better not begin now: it was passed already, or not enough was done before.
  private func doubt(about entry: ContentIndex.ExamEntry, _ left: Int) -> String? {
    let passed = attempts(at: entry).last(where: \.passed)
    if !isAsked(entry), let passed { return words.activities.alreadyPassed(passed.day) }
    let asking = certificationAnswers.filter { $0.certification.exams.contains(entry.id) }
    let lessons = share(
      missing: asking.flatMap(\.lessonsMissing),
      of: asking.flatMap(\.certification.lessonsFirstAsked))
    let practices = share(
      missing: asking.flatMap(\.practicesMissing),
      of: asking.flatMap(\.certification.practicesFirstAsked))
    let drills = share(
      missing: asking.flatMap(\.escalationsMissing),
      of: asking.flatMap(\.certification.escalationsFirstAsked))
    let hasTriedMock = passed != nil || record.card.mocks[entry.id] != nil
    guard !lessons.isWhole || !practices.isWhole || !drills.isWhole || !hasTriedMock else {
      return nil
    }
    return words.activities.notPrepared(
      lessons, practices, drills, hasTriedMock, left, entry.policy)
  }

  private func share(missing: [String], of asked: [String]) -> PagePhrases.Share {
    let (missing, all) = (Set(missing), Set(missing + asked))
    return PagePhrases.Share(all.count - missing.count, of: all.count)
  }

  /// Where somebody can be asked for their PIN, an exam may be watched.
  private func watched(_ entry: ContentIndex.ExamEntry) -> Shell.MenuEntry? {
    guard workspace.store.isSetUp, !workspace.isSimulated else { return nil }
    return Shell.MenuEntry(words.observations.proctoredEntry, also: Visit.proctoredWords) {
      [self] in try exam([entry.id], proctoredBy: try askForProctor())
    }
  }

  private func examination(
    _ arguments: [String], _ begin: @escaping (ContentIndex.ExamEntry) throws -> Shell.Flow
  ) throws -> Shell.Flow {
    let all = workspace.library.index.exams
    // Who names none means the one that is asked of them.
    if arguments.isEmpty, let only = examAsked { return try begin(only) }
    if all.count == 1 { return try begin(all[0]) }
    if let named = all.first(where: { arguments == [$0.id] }) { return try begin(named) }
    return try choose(
      from: all.map { exam in
        Shell.MenuEntry(exam.title.text(in: words.language)) { try begin(exam) }
      }, arguments)
  }

  /// Whether one of their certifications lacks just this exam, whatever was passed before.
  private func isAsked(_ entry: ContentIndex.ExamEntry) -> Bool {
    certificationAnswers.flatMap(\.progress.missing).contains { missing in
      if case .exam(let id, _) = missing { id == entry.id } else { missing == .proctor(entry.id) }
    }
  }

  /// The only exam that their certifications ask for.
  private var examAsked: ContentIndex.ExamEntry? {
    let asked = Set(certificationAnswers.flatMap(\.certification.exams))
    let exams = workspace.library.index.exams.filter { asked.contains($0.id) }
    return exams.count == 1 ? exams[0] : nil
  }

  private func form(_ exam: String) -> ExamForm? {
    workspace.library.exam(exam).map {
      ExamForm(drawnFrom: $0, seed: workspace.newSeed(), on: now.day)
    }
  }

  func attempts(at entry: ContentIndex.ExamEntry) -> [ExamPolicy.Attempt] {
    (record.card.exams[entry.id] ?? []).map {
      ExamPolicy.Attempt(day: $0.startedAt.day, passed: $0.result?.passed ?? false)
    }
  }
}
