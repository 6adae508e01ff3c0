extension Phrasebook {
  static let english = Phrasebook(
    language: .en, shell: .english, activities: .english, endings: .english, answers: .english,
    lookups: .english, practice: .english, escalation: .english, refreshers: .english,
    flags: .english, reports: .english,
    certification: .english,
    certificates: .english, observations: .english, survey: .english, page: .english,
    outlook: .english, due: .english, coaching: .english, sheet: .english, cards: .english,
    transcript: .english, evidence: .english,
    impact: .english,
    regrading: .english, commands: .english, problems: .english, check: .english, explore: .english,
    records: .english,
    events: .english, people: .english, roster: .english, store: .english, integrity: .english,
    backups: .english)
}
