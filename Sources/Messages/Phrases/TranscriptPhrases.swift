import Records
import Training

/// What is told of one person, in order of time, for when there is a dispute.
package struct TranscriptPhrases: Sendable {
  package let title: String
  /// Over a certificate: its check code, the certification.
  package let certificate: @Sendable (_ code: String?, _ certification: String) -> String
  package let term: @Sendable (Certificate) -> String
  package let signed: @Sendable (Certificate, _ who: String) -> String
  package let heading: String
  package let nothing: String
  package let when: String
  package let what: String

  package let hired: String
  package let role: @Sendable (_ role: String, _ store: String?) -> String
  package let left: @Sendable (_ reason: String) -> String
  package let returned: String
  package let lesson: @Sendable (_ title: String) -> String
  /// Gone through first, with the best of all times.
  package let firstLesson: @Sendable (_ title: String, _ right: Int, _ count: Int) -> String
  package let scenario: @Sendable (_ title: String) -> String
  package let bestScenario:
    @Sendable (_ title: String, Standing, _ points: Int, _ best: Int) -> String
  /// A run with the critical failures; the latest of all.
  package let runs: @Sendable (_ title: String, _ times: Int, _ critical: Int) -> String
  /// Passed alone once more.
  package let practice: @Sendable (_ title: String) -> String
  /// The best run alone.
  package let bestPractice: @Sendable (_ title: String, Fact.PracticeEnded) -> String
  /// At the latest run: how often in which mode.
  package let practiceRuns: @Sendable (_ title: String, Scorecard.PracticeMark) -> String
  /// An incident drilled, and passed for the first time.
  package let drill: @Sendable (_ title: String, Fact.EscalationEnded) -> String
  /// At the latest run: how often, and how that one went.
  package let drillRuns: @Sendable (_ title: String, Scorecard.EscalationMark) -> String
  package let exam: @Sendable (_ title: String, ExamAttempt) -> String
  package let mock: @Sendable (_ title: String, _ times: Int, Fraction, _ count: Int) -> String
  package let observed: @Sendable (_ form: String, Entrustment, _ who: String) -> String
  /// With the certification that asks for it, where there still is one.
  package let accepted: @Sendable (_ certification: String?) -> String
  /// With what was asked for, where the content still says it.
  package let waived:
    @Sendable (_ certification: String, _ asked: String?, _ reason: String, _ who: String) -> String
  package let flagged: @Sendable (_ about: String, _ words: String) -> String
  package let replied: @Sendable (_ words: String, _ who: String) -> String
  package let certified: @Sendable (_ certification: String, Certificate, _ who: String) -> String
  /// A certificate was suspended, reinstated or revoked.
  package let changed:
    @Sendable (
      _ certification: String, EventBody.CertificateChanged.Act, _ reason: String, _ who: String
    ) -> String

  package let cannotSayHeading: String
  package let cannotSay: @Sendable (Limit) -> String

  /// An exam begun, and what became of it.
  package struct ExamAttempt: Hashable, Sendable {
    /// `10:05`, or with its day where that is another.
    package let ended: String?
    package let score: Fraction?
    package let count: Int
    package let passed: Bool
    package let interruptions: Int
    package let proctor: String?
    /// Neither ended nor given up.
    package let isOpen: Bool

    package init(
      ended: String?, score: Fraction?, count: Int, passed: Bool, interruptions: Int,
      proctor: String?, isOpen: Bool
    ) {
      (self.ended, self.score, self.count, self.passed) = (ended, score, count, passed)
      (self.interruptions, self.proctor, self.isOpen) = (interruptions, proctor, isOpen)
    }
  }

  /// What a record cannot show.
  package enum Limit: Hashable, Sendable {
    case whoSatThere
    case unproctored
    case nameUnconfirmed
    case hiredUnknown
    case selfAttested
    case imported
    case recordedLater(than: Day)
    case namesOfToday
    case onlyVerified
  }
}
