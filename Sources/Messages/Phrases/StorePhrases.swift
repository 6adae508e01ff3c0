import Records
import Training

/// What is said when a store is set up, about keys, and to know who acts.
package struct StorePhrases: Sendable {
  package let intro: String
  package let namePrompt: String
  package let languagePrompt: @Sendable (_ suggested: String) -> String
  package let zonePrompt: @Sendable (_ suggested: String) -> String
  package let managerPrompt: String
  package let managerNamePrompt: String
  /// A name where the number was asked, and the other way round.
  package let nameForNumber: @Sendable (_ typed: String) -> String
  package let numberForName: @Sendable (_ typed: String) -> String
  package let badZone: @Sendable (_ typed: String) -> String
  package let badLanguage: @Sendable (_ typed: String) -> String
  package let badStoreName: String
  package let pinIntro: @Sendable (_ name: String) -> String
  package let rootIntro: String
  package let signerIntro: @Sendable (_ name: String) -> String
  package let passphrasePrompt: String
  package let repeatPassphrasePrompt: String
  package let rootPassphrasePrompt: String
  package let signerPassphrasePrompt: @Sendable (_ key: String) -> String
  package let oldPassphrasePrompt: @Sendable (_ key: String) -> String
  package let passphrasesDiffer: String
  /// What was typed had `count` characters.
  package let weakPassphrase: @Sendable (_ count: Int) -> String
  package let samePassphrase: String
  package let sheetTitle: @Sendable (_ store: String, Day) -> String
  package let sheetText: @Sendable (_ code: [String], _ fingerprint: String) -> [String]
  package let sheetCheckPrompt: @Sendable (_ line: Int, _ group: Int) -> String
  package let saving: String
  package let sheetCheckWrong: String
  /// What to do now, a line each.
  package let done: @Sendable (_ store: String, _ manager: String) -> [String]
  package let isSetUp: @Sendable (_ store: String, Day) -> String
  package let settings: @Sendable (_ name: String, Language, _ zone: String) -> String
  package let settingsChanged: String
  package let notSetUp: String
  package let aborted: String
  /// Where a set-up ends after the sheet was shown.
  package let sheetVoid: String

  package let whoAreYou: @Sendable (_ managers: [String]) -> String
  package let mayNot: @Sendable (EmployeeID, Role) -> String
  package let noTerminal: String
  package let secretsEnded: String
  /// After several wrong ones.
  package let forgottenPassphrase: @Sendable (_ key: String) -> String
  package let wrongPassphrase: @Sendable (_ key: String) -> String
  package let noPIN: @Sendable (EmployeeID) -> String

  package let keysTitle: String
  package let keyColumns: [String]
  package let keyValid: String
  /// Its file is not as it was signed.
  package let keyBad: String
  package let keyRevoked: @Sendable (Day, _ reason: String) -> String
  package let keyCertified:
    @Sendable (_ key: String, _ name: String, _ fingerprint: String) -> String
  package let keyThere: @Sendable (_ key: String) -> String
  package let keyIsRevoked: @Sendable (_ key: String) -> String
  package let noSuchKey: @Sendable (_ typed: String, _ keys: [String]) -> String
  package let noSigningKey: @Sendable (EmployeeID) -> String
  package let passphraseChanged: @Sendable (_ key: String) -> String
  package let recoverPrompt: String
  package let badRecoveryCode: String
  package let notTheStoresCode: String
}
