import Training

/// What is said while a procedure is practised at the simulated terminal.
package struct PracticePhrases: Sendable {
  /// What a way of practising is called, and what it is like.
  package let mode: @Sendable (Practice.Mode) -> String
  package let modeSummary: @Sendable (Practice.Mode) -> String
  /// Behind the summary of the mode that is best next.
  package let suggested: String
  package let askMode: @Sendable (_ title: String) -> String
  /// Picks `askSituation` and what follows it.
  package let pickSituation: String
  package let pickSituationSummary: String
  package let askSituation: @Sendable (_ title: String) -> String
  /// In the place of a value that is drawn only when the practice begins.
  package let standIn: @Sendable (_ name: String) -> String
  package let nothingThere: String
  /// How it went last.
  package let done: @Sendable (_ on: Day, Practice.Mode, _ passed: Bool, Fraction) -> String

  package let intro: @Sendable (_ title: String, Practice.Mode, _ minutes: Int) -> String
  /// Where a story comes to the terminal; `finish` is the act that lets it go on, with its number.
  package let inStory: @Sendable (Practice.Mode, _ finish: String?) -> String
  /// Of a practice that was left: the mode it was begun in.
  package let begunIn: @Sendable (Practice.Mode) -> String
  package let prompt: String
  package let amountPrompt: String
  /// At the head of what the display shows.
  package let display: String
  /// On every slip, so that none is taken for a real one.
  package let sample: String
  package let next: @Sendable (_ step: String, _ number: Int) -> String
  /// A step that cannot be done any more.
  package let stuck: @Sendable (_ step: String) -> String
  package let nothingLeft: String
  /// Said when somebody who is led would end it before everything is done.
  package let stepsLeft: @Sendable (_ step: String, _ number: Int) -> String
  /// What the till says is to be paid.
  package let due: @Sendable (_ amount: String) -> String
  /// Nothing is left to be done but to say so, with the act that does.
  package let allDone: @Sendable (_ number: Int, _ act: String) -> String
  package let nothingHappens: String
  /// Instead of the acts, where they are the ones listed before.
  package let sameActs: String
  package let typeAmount: @Sendable (_ act: String) -> String
  /// Below the acts where all their names are listed; `number` is that of an act with an amount.
  package let actHelp: @Sendable (_ number: Int?) -> String
  package let noSuchAct: @Sendable (_ typed: String, _ near: [String]) -> String
  /// What was typed begins the names of several.
  package let several: @Sendable (_ acts: [String]) -> String
  /// An amount without the act it belongs to, which has this number.
  package let amountAlone: @Sendable (_ number: Int, _ amount: String) -> String
  /// Figures that may be a password or a PIN; `act` brings the supervisor, where that can be done.
  package let secretTyped: @Sendable (_ act: String?) -> String
  /// Of an act of the procedure that is not now on offer, as it was typed.
  package let notNow: @Sendable (_ typed: String) -> String
  package let noHintAlone: String
  package let noLookupAlone: String
  package let noWayBack: String
  package let notKnowing: @Sendable (Practice.Mode) -> String
  package let commandHelp: @Sendable (Practice.Mode) -> [(names: String, summary: String)]
  /// What can be wrong with a practice, numbered; the last asks for words.
  package let flagReasons: [String]
  package let flagEmpty: String
  package let flagged: String

  /// What a class of error is called, in one or two words.
  package let kind: @Sendable (Misstep.Kind) -> String
  /// The same for what belongs to no step.
  package let wrongObject: String
  /// What was wrong, as a record has it.
  package let misstep: @Sendable (Misstep) -> String
  /// The same as the learner is told; `what` is the step, or the act where it was forbidden.
  /// `owed` are the steps that should have come first.
  package let correction: @Sendable (Misstep.Kind, _ what: String, _ owed: [String]) -> String
  /// Between two sentences.
  package let gap: String
  /// The same of what is forbidden, told while it is fresh.
  package let forbidden: @Sendable (_ why: String) -> String
  package let why: @Sendable (String) -> String
  package let verdict: @Sendable (_ title: String, Practice.Mode, Assessment) -> String
  /// What fails a run whatever the score; `act` is the forbidden one.
  package let failure: @Sendable (Assessment.Failure, _ act: String) -> String
  package let expected: String
  package let actual: String
  package let outcome: String
  package let problem: String
  package let step: @Sendable (StepState) -> String
  /// An act of which nothing came.
  package let noEffect: String
  /// Acts that changed nothing, left out of a long list.
  package let harmless: @Sendable (_ count: Int) -> String
  package let missteps: String
  package let nothingMissed: String
  package let times: @Sendable (_ count: Int) -> String
  package let hints: @Sendable (_ count: Int) -> String
  package let again: String
  package let goOnWith: @Sendable (Practice.Mode) -> String
  package let otherMode: String

  /// What became of a step that was due.
  package enum StepState: Sendable {
    case done, early, omitted
    /// Done only when it was forbidden.
    case forbidden
  }
}
