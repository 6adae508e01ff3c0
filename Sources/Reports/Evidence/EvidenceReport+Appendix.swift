import Messages
import Records
import Training

extension EvidenceReport {
  /// What shows it, as it is on record: requirement by requirement, then the digests that it hangs on.
  func appendix(_ words: Phrasebook, _ names: RequirementNames) -> [Report.Block] {
    let phrases = words.evidence
    return [.pageBreak, .heading(phrases.appendixHeading)]
      + entries.flatMap { records(of: $0, words, names) } + recordRecipes(phrases)
  }

  private func records(
    of entry: Entry, _ words: Phrasebook, _ names: RequirementNames
  ) -> [Report.Block] {
    let attempts = attempts(of: entry, words, names)
    guard !entry.grounds.isEmpty || !attempts.isEmpty else { return [] }
    return [.heading(entry.title.text(in: words.language))] + attempts
      + entry.grounds.flatMap { blocks(about: $0, words, names) }
  }

  /// Every sitting of its exams, where they are others than the one that is told in full.
  private func attempts(
    of entry: Entry, _ words: Phrasebook, _ names: RequirementNames
  ) -> [Report.Block] {
    let told = entry.grounds.compactMap { ground in
      if case .exam(let sitting) = ground.evidence { sitting.started.session } else { nil }
    }
    guard entry.attempts.contains(where: { !told.contains($0.started.session) }) else {
      return []
    }
    return [
      .note(words.evidence.attemptsHeading),
      .list(
        entry.attempts.map { sitting in
          words.evidence.attempt(
            names.exam(sitting.started.subject), sitting.startedAt.minute, sitting.result,
            sitting.proctor.map { who($0.employee) })
        }),
    ]
  }
}
