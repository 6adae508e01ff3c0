import Records
import Training

/// Who may do what on a day, and why: all reports about certification are made from this.
package struct CertificationSurvey: Sendable {
  /// The store's name, where it is set up.
  package let store: String?
  /// The day that is asked about.
  package let day: Day
  /// What was recorded after this day is left out; nil: all that is known.
  package let known: Day?
  package let madeAt: Timestamp
  /// In the order of their numbers.
  package internal(set) var people: [Person]
  package let doubts: [Doubt]
  /// How many are not here on the day, and so not in it.
  package let leavers: Int
  /// Who was transferred to another store, and is not in it for that.
  package internal(set) var elsewhere: [Person] = []
  /// What the records were when it was made.
  package let basis: Basis
  /// Its day or its records are simulated, so that this is no evidence.
  package let isSimulated: Bool

  package init(
    store: String?, day: Day, known: Day? = nil, madeAt: Timestamp, people: [Person],
    doubts: [Doubt] = [], leavers: Int = 0, basis: Basis, isSimulated: Bool = false
  ) {
    (self.store, self.day, self.known, self.madeAt) = (store, day, known, madeAt)
    (self.people, self.doubts, self.leavers) = (people, doubts, leavers)
    (self.basis, self.isSimulated) = (basis, isSimulated)
  }

  package struct Person: Sendable {
    package let employee: EmployeeID
    package let name: String
    /// Whether a manager or trainer vouched for the name.
    package let isConfirmed: Bool
    package let role: Role
    package let store: String?
    /// There where they are not in the store on the day.
    package let absence: Employment.Absence?
    /// The day on which they come, where that is later.
    package let comesOn: Day?
    /// What they must hold and what they hold, in the content's order.
    package let answers: [CertificationAnswer]
    /// How far the journal went that this was folded from; nil where that is not to be shown.
    package let head: JournalHead?
    /// What the journal establishes up to the day.
    package let card: Scorecard
    /// What certification rests on, with only those certificates that verify.
    package let history: CertificationHistory
    /// What managers signed about certificates, in the order in which it was recorded.
    package let acts: [Scorecard.SignedAct]

    package init(
      _ card: Scorecard, _ history: CertificationHistory, acts: [Scorecard.SignedAct],
      answers: [CertificationAnswer], head: JournalHead?, on day: Day
    ) {
      self.acts = acts
      (employee, name, isConfirmed) = (card.employee, card.name, card.isConfirmed)
      (role, store) = (card.role(on: day), card.employment.store(on: day))
      absence = card.employment.absence(on: day)
      comesOn = card.post(on: day).flatMap { $0.since > day ? $0.since : nil }
      // Of who has left nothing is asked any more; what they held stays told.
      self.answers =
        comesOn != nil ? [] : absence == nil ? answers : answers.filter { $0.certificate != nil }
      (self.head, self.card, self.history) = (head, card, history)
    }

    /// The least of what each certification allows; nil where none is asked for or held.
    ///
    /// Who is not in the store on the day may do nothing in it, whatever they hold.
    package var standing: WorkStanding? {
      absence == nil && comesOn == nil ? answers.compactMap(\.standing).min() : nil
    }

    /// The answer that allows least, of two the first.
    package var deciding: CertificationAnswer? {
      answers.filter { $0.standing != nil }.min { $0.standing ?? .alone < $1.standing ?? .alone }
    }
  }

  /// Why the record of somebody is not here, or not to be relied on.
  package struct Doubt: Sendable {
    package let employee: EmployeeID
    package let isReadable: Bool
    package let reason: String

    package init(employee: EmployeeID, isReadable: Bool, reason: String) {
      (self.employee, self.isReadable, self.reason) = (employee, isReadable, reason)
    }
  }

  /// What the report hangs on: journals, content, the store's own values.
  package struct Basis: Sendable {
    /// The heads of all journals, whose SHA-256 `heads` prints; nil where that is not to be shown.
    package let heads: HeadsList?
    /// The name of the content's release, and whether its files are as released.
    package let release: String?
    package let isModified: Bool
    /// What the store has not confirmed yet, such as a hotline's number.
    package let unconfirmedValues: [LocalizedText]

    package init(
      heads: HeadsList?, release: String?, isModified: Bool, unconfirmedValues: [LocalizedText]
    ) {
      (self.heads, self.release) = (heads, release)
      (self.isModified, self.unconfirmedValues) = (isModified, unconfirmedValues)
    }
  }
}
