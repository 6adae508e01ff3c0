import Training

extension ObservationPhrases {
  /// A point as it is ticked one after the other, and told afterwards.
  package func text(of point: ObservationForm.Point, in language: Language) -> String {
    let text = point.text.text(in: language).trimmed
    return point.role == .never ? didNotHappen(text) : text
  }
}

/// What is said while somebody is watched at work, and by a proctor.
package struct ObservationPhrases: Sendable {
  package let intro: @Sendable (_ title: String, _ people: [String]) -> String
  package let keys: @Sendable (_ isOnePerson: Bool) -> String
  package let point:
    @Sendable (_ number: Int, _ count: Int, _ text: String, _ critical: Bool) -> String
  package let pointPrompt: String
  /// Of what must not happen, so that done means that it did not.
  package let didNotHappen: @Sendable (_ text: String) -> String
  package let live: LivePhrases
  package let notUnderstood: @Sendable (_ isOnePerson: Bool) -> String
  package let levels: String
  package let levelPrompt: @Sendable (EmployeeID, _ name: String) -> String
  /// Before it is recorded: it stands for good.
  package let levelMeantPrompt: @Sendable (Entrustment) -> String
  package let oneOrTwo: String
  package let levelTooHigh: @Sendable (Entrustment) -> String
  package let badLevel: @Sendable (_ typed: String) -> String
  package let recorded: @Sendable (_ name: String, _ title: String, Day, Entrustment) -> String
  package let givenUp: String
  package let ownObservation: String
  package let whichForm: @Sendable (_ ids: [String]) -> String
  package let unknownForm: @Sendable (_ typed: String, _ ids: [String]) -> String
  package let unknownPoint: @Sendable (_ typed: String, _ ids: [String]) -> String
  package let inTheFuture: @Sendable (Day) -> String
  package let notHereThen: @Sendable (_ name: String, Day) -> String
  package let needsLevel: String
  /// In the shell, to whoever would train.
  package let notSetUp: String
  package let whichIntro: String
  package let whomPrompt: String
  package let formEntry: @Sendable (_ title: String, _ points: Int) -> String

  package let proctorNumberPrompt: String
  package let proctorIntro: String
  package let proctoredEntry: String
  package let unknownProctor: @Sendable (_ typed: String) -> String
  package let mayNotProctor: @Sendable (_ name: String) -> String
  package let proctorHasNoPIN: @Sendable (EmployeeID, _ name: String) -> String
  /// Critical points for which there was no occasion.
  package let missedCriticals: @Sendable (_ count: Int) -> String
  package let toBeWatched: @Sendable ([(employee: EmployeeID, name: String)]) -> String
  package let proctorMeaning: @Sendable (_ name: String, _ exam: String) -> String
  package let proctored: @Sendable (_ name: String, _ exam: String, _ proctor: EmployeeID) -> String
  package let notProctored: @Sendable (EmployeeID) -> String
  package let nothingToProctor: @Sendable (_ name: String) -> String
  package let ownExam: String
}
