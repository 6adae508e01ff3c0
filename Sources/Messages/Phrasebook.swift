import Training

/// Every sentence for people, in one language.
///
/// A language is a value: one that lacks a sentence does not compile. The groups stand in
/// `Phrases/`, one file each; each language fills them in its own folder.
package struct Phrasebook: Sendable {
  package let language: Language
  package let shell: ShellPhrases
  package let activities: ActivityPhrases
  package let endings: EndingPhrases
  package let answers: AnswerPhrases
  package let lookups: LookupPhrases
  package let practice: PracticePhrases
  package let escalation: EscalationPhrases
  package let refreshers: RefresherPhrases
  package let flags: FlagPhrases
  package let reports: ReportPhrases
  package let certification: CertificationPhrases
  package let certificates: CertificatePhrases
  package let observations: ObservationPhrases
  package let survey: SurveyPhrases
  package let page: PagePhrases
  package let outlook: OutlookPhrases
  package let due: DuePhrases
  package let coaching: CoachingPhrases
  package let sheet: SheetPhrases
  package let cards: CardPhrases
  package let transcript: TranscriptPhrases
  package let evidence: EvidencePhrases
  package let impact: ImpactPhrases
  package let regrading: RegradingPhrases
  package let commands: CommandPhrases
  package let problems: ProblemPhrases
  package let check: CheckPhrases
  package let explore: ExplorePhrases
  package let records: RecordPhrases
  package let events: EventPhrases
  package let people: PeoplePhrases
  package let roster: RosterPhrases
  package let store: StorePhrases
  package let integrity: IntegrityPhrases
  package let backups: BackupPhrases

  package static func of(_ language: Language) -> Phrasebook {
    switch language {
    case .zh: chinese
    case .en: english
    }
  }
}
