import Records
import Training

/// What is said when somebody asks whether a person was certified on a day, and what shows it.
package struct EvidencePhrases: Sendable {
  package let title: @Sendable (EmployeeID, _ name: String, Day) -> String
  package let made: @Sendable (_ version: String, _ moment: String, _ store: String?) -> String
  package let post: @Sendable (Role, _ since: Day, _ store: String?) -> String
  package let absent: @Sendable (_ from: Day, _ reason: String) -> String
  /// Somebody who came later.
  package let notYetHere: @Sendable (_ from: Day?) -> String
  package let nothingAsked: String
  /// Of somebody who came later.
  package let nothingAskedYet: String
  package let notInContent: String

  /// What is asked, and the answer to it as it is known now.
  package let asked: @Sendable (_ who: String, Day) -> String
  package let verdict: @Sendable (WorkStanding) -> String
  /// The same of a record that is not to be relied on; why is said before it.
  package let verdictInDoubt: @Sendable (Day, WorkStanding?) -> String
  /// Of a day that is still to come.
  package let toCome: @Sendable (Day) -> String
  package let brokenChain: @Sendable (_ line: Int) -> String
  /// What somebody may do, and why.
  package let because: @Sendable (_ mayWork: String, _ reason: String) -> String
  package let sameThen: String
  package let answerThen: @Sendable (Day, _ title: String, _ said: String) -> String
  /// Nobody had put them on record that evening.
  package let notKnownThen: @Sendable (Day) -> String
  package let laterHeading: String
  package let later: @Sendable (_ moment: String, _ who: String, _ said: String) -> String

  package let certificateHeading: @Sendable (_ title: String) -> String
  /// Over what was met and missing of a certification that somebody did not hold.
  package let withoutCertificate: @Sendable (_ title: String) -> String
  package let certificate: @Sendable (Certificate) -> String
  package let days: @Sendable (CertificateTerm, Certificate.Kind) -> String
  package let signer:
    @Sendable (
      _ who: String, _ moment: String, _ key: String, Certificate.Kind
    ) -> String
  package let fingerprint: @Sendable (String) -> String
  package let verifies: @Sendable (_ checkCode: String) -> String
  /// What the signer said by signing.
  package let meaning: @Sendable (String) -> String
  package let release: @Sendable (CertificateDocument.Release?) -> String
  package let importedOn: @Sendable (_ evidence: String) -> String

  package let groundsHeading: @Sendable (_ isCertificate: Bool, Day) -> String
  package let missingHeading: String
  package let appendixHeading: String
  package let attemptsHeading: String
  /// A sitting in a line; without a result it was not ended.
  package let attempt:
    @Sendable (_ title: String, _ moment: String, Fact.ExamEnded?, _ proctor: String?) -> String
  package let requirementUnknown: @Sendable (_ id: String, Day) -> String
  package let noRecord: String
  package let exam:
    @Sendable (_ title: String, _ from: String, _ to: String, _ minutes: Int) -> String
  package let interruptions: @Sendable (Int) -> String
  package let proctor: @Sendable (_ who: String, _ moment: String, ProctorSignature) -> String
  package let unproctored: String
  /// With the numbers of the critical questions that were missed.
  package let result: @Sendable (Fact.ExamEnded, _ criticals: [Int]) -> String
  package let original: @Sendable (Fact.ExamEnded, _ criticals: [Int]) -> String
  package let regraded: @Sendable (_ moment: String, _ who: String, EventBody.Regraded) -> String
  package let content: @Sendable (_ digest: String) -> String
  package let session: @Sendable (_ id: String, _ scorer: Int?) -> String
  package let question: @Sendable (Question) -> String
  package let formMissing: String
  package let lesson: @Sendable (_ title: String, _ moment: String, Fact.LessonCompleted) -> String
  package let scenario: @Sendable (_ title: String, _ moment: String, Fact.ScenarioEnded) -> String
  /// A practice that was passed alone.
  package let practice: @Sendable (_ title: String, _ moment: String, Fact.PracticeEnded) -> String
  /// What it began with: the situation's id, and what was told.
  package let situation: @Sendable (_ id: String, _ told: String) -> String
  package let deed: @Sendable (Deed) -> String
  /// A drill about an incident that was passed.
  package let drill: @Sendable (_ title: String, _ moment: String, Fact.EscalationEnded) -> String
  /// Where what was answered in a drill is told from the journal alone.
  package let answeredOtherwise: String
  package let drillMissing: String
  /// Where a practice cannot be told by playing it anew.
  package let playedOtherwise: String
  package let practiceMissing: String
  package let item: @Sendable (_ stem: String, _ moment: String, _ revision: String) -> String
  package let observation:
    @Sendable (_ title: String, Day, _ recorded: String, _ who: String, _ level: String) -> String
  package let point:
    @Sendable (_ text: String, ObservationForm.Outcome?, _ isCritical: Bool) -> String
  package let remark: @Sendable (String) -> String
  package let acceptance: @Sendable (_ moment: String, _ revision: String, _ text: String) -> String
  package let waiver:
    @Sendable (
      _ moment: String, _ who: String, _ reason: String, _ words: String, _ key: String
    ) -> String

  package let chainHeading: String
  /// Over how to check the records that certificates rest on.
  package let recordsHeading: String
  package let checkHeading: String
  package let checkWhere: @Sendable (_ home: String) -> String
  package let checkRoot: @Sendable (_ fingerprint: String) -> String
  package let checkKey: @Sendable (_ key: String) -> String
  package let checkCertificate: @Sendable (_ sha256: String) -> String
  package let checkArchive: String
  package let checkHead: @Sendable (_ lines: Int, _ digest: String) -> String
  package let checkList: String

  package let limitsHeading: String
  package let limit: @Sendable (Limit) -> String

  /// A question of an exam as it was asked, in the reader's language.
  package struct Question: Sendable {
    /// From 1.
    package let number: Int
    package let stem: String
    /// Nil where it was not answered.
    package let answer: String?
    package let credit: Fraction
    /// The credit as the sitting recorded it, where it is another one now.
    package let original: Fraction?
    package let isCritical: Bool
    package let revision: String
    package let seconds: Int?

    package init(
      number: Int, stem: String, answer: String?, credit: Fraction, original: Fraction?,
      isCritical: Bool, revision: String, seconds: Int?
    ) {
      (self.number, self.stem, self.answer, self.credit) = (number, stem, answer, credit)
      (self.original, self.isCritical) = (original, isCritical)
      (self.revision, self.seconds) = (revision, seconds)
    }
  }

  /// Something done in a practice, in the reader's language.
  package struct Deed: Sendable {
    /// From 1.
    package let number: Int
    package let act: String
    /// What was typed where the act asks for an amount.
    package let amount: Money?
    package let effect: ActEffect?
    /// What was wrong with it.
    package let missteps: [String]

    package init(
      number: Int, act: String, amount: Money?, effect: ActEffect?, missteps: [String]
    ) {
      (self.number, self.act, self.amount) = (number, act, amount)
      (self.effect, self.missteps) = (effect, missteps)
    }
  }

  /// How a proctor vouches for an exam, besides the PIN that they typed.
  package enum ProctorSignature: Hashable, Sendable {
    case none
    case key(String)
    /// It is another exam's, or no key of this store made it.
    case bad
  }

  /// What the records cannot say.
  package enum Limit: Hashable, Sendable {
    case nameUnconfirmed
    /// Nobody vouched for who sat it.
    case unproctored(Day)
    case imported
    case selfAttested
    /// The key that signed it was revoked later.
    case keyRevoked(String, on: Day)
    /// The content was changed in the store, so that it is not what was released.
    case locallyModified
    case notReleased
    /// SHA-256 of what the archive does not have any more, or not as it was.
    case notInArchive(String)
    /// Played anew, the practice that ended at that moment comes out otherwise than on record.
    case playedOtherwise(String)
    /// Gone through anew, the drill that ended at that moment comes out otherwise than on record.
    case answeredOtherwise(String)
    case nothingSigned
    /// So many lines, the last, are under no signature.
    case unsignedRest(lines: Int)
    case notWhole
    case simulated
    /// What holds of every record.
    case rootNotCompared, signerUnseen, unsignedLines, clock
  }
}
