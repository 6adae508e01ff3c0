extension Phrasebook {
  static let chinese = Phrasebook(
    language: .zh, shell: .chinese, activities: .chinese, endings: .chinese, answers: .chinese,
    lookups: .chinese, practice: .chinese, escalation: .chinese, refreshers: .chinese,
    flags: .chinese, reports: .chinese,
    certification: .chinese,
    certificates: .chinese, observations: .chinese, survey: .chinese, page: .chinese,
    outlook: .chinese, due: .chinese, coaching: .chinese, sheet: .chinese, cards: .chinese,
    transcript: .chinese, evidence: .chinese,
    impact: .chinese,
    regrading: .chinese, commands: .chinese, problems: .chinese, check: .chinese, explore: .chinese,
    records: .chinese,
    events: .chinese, people: .chinese, roster: .chinese, store: .chinese, integrity: .chinese,
    backups: .chinese)
}
