import Training

/// What is said about PINs: at the sign-in, when one is chosen, when the screen locks.
package struct PeoplePhrases: Sendable {
  package let pinPrompt: String
  /// The same prompt once more, after an empty line.
  package let emptySecret: @Sendable (_ prompt: String) -> String
  package let choosePIN: @Sendable (EmployeeID, _ name: String) -> String
  package let newPINPrompt: String
  package let repeatPINPrompt: String
  package let weakness: @Sendable (PIN.Weakness) -> String
  package let pinsDiffer: String
  package let notSignedIn: String
  package let pinSet: String
  package let pinNotSet: String
  /// `pause` is 0 when it may be tried again at once.
  package let wrongPIN: @Sendable (_ pause: Int) -> String
  /// On the command line, where a manager types.
  package let wrongPINHere: @Sendable (_ pause: Int) -> String
  package let paused: @Sendable (_ seconds: Int) -> String
  package let wrongTriesBefore: @Sendable (_ count: Int) -> String
  /// The journal says there is a PIN, and its file is not there.
  package let pinFileMissing: String
  package let hasLeft: @Sendable (_ from: Day) -> String
  package let oldPINPrompt: String
  package let noPINBeforeSetup: String
  package let notInSimulation: String
  package let locked: @Sendable (_ name: String) -> String
  package let stillLocked: String
}

/// A prompt without its colon.
func asked(by prompt: String) -> String {
  prompt.hasSuffix(": ") ? String(prompt.dropLast(2)) : prompt
}
