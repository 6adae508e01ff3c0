import ArgumentParser
import Console
import Foundation
import Integrity
import Messages
import Records
import Reports
import Training

/// The keys that sign, one subcommand for each thing done with them.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "The keys that sign for the store. 签名密钥。",
    discussion: """
      A signer who forgot the passphrase gets a new key: revoke the old one, then add. Whoever forgot \
      the root passphrase uses the recovery sheet: recover.
      """,
    subcommands: [
      KeysListCommand.self, KeysAddCommand.self, KeysRevokeCommand.self,
      KeysPassphraseCommand.self, KeysRecoverCommand.self,
    ], defaultSubcommand: KeysListCommand.self)
}

struct KeysListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Whose keys there are. 有哪些密钥。")

  @OptionGroup var options: RecordOptions

  func run() throws {
    let desk = try Desk(options)
    try desk.requireSetup()
    let (words, facts) = (desk.words.store, desk.store.facts)
    let bad = TrustedKeys(facts, desk.store.keyring).badCertificates
    let root = facts.setUp.map { setUp in
      [
        Keyring.root, "", "", bad.contains(Keyring.root) ? words.keyBad : words.keyValid,
        setUp.rootKey.fingerprint.hex,
      ]
    }
    let rows = facts.keys.map { key in
      [
        key.name, key.certified.signer.text, key.at.day.description,
        key.revoked.map { words.keyRevoked($0.at.day, $0.reason) }
          ?? (bad.contains(key.name) ? words.keyBad : words.keyValid),
        key.certified.publicKey.fingerprint.hex,
      ]
    }
    let report = Report(
      title: words.keysTitle,
      blocks: [.table(header: words.keyColumns, rows: (root.map { [$0] } ?? []) + rows)])
    try desk.show(report)
  }
}

struct KeysAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Give somebody a signing key. 发一个签名密钥。",
    discussion:
      "Asks for the root passphrase, then for the signer's new passphrase, which the signer types.")

  @OptionGroup var options: RecordOptions
  @OptionGroup var secrets: SecretOptions

  @Argument(help: "Whose key. 签名人的工号。")
  var signer: String

  func run() throws {
    let desk = try Desk(options, secrets: secrets)
    try desk.requireSetup()
    let signer = try desk.employee(signer)
    let card = try desk.told { try desk.roster.record(of: signer).card }
    if let gone = card.employment.absence(on: desk.now.day) {
      throw desk.refuse(desk.words.people.hasLeft(gone.from))
    }
    let role = card.role(on: desk.now.day)
    guard role.trains else { throw desk.refuse(desk.words.store.mayNot(signer, role)) }
    if let key = desk.store.facts.key(of: signer) {
      throw desk.refuse(desk.words.store.keyThere(key.name))
    }
    let root = try desk.key(Keyring.root, prompt: desk.words.store.rootPassphrasePrompt)
    complain(desk.words.store.signerIntro(card.name))
    let passphrase = try desk.secrets.choosePassphrase(otherThan: [root.passphrase])
    let key = SigningKey()
    let name = try desk.told {
      try KeyIssue(desk.store, at: desk.now).issue(
        to: signer, key, passphrase: passphrase, by: root.key, author: .nobody)
    }
    complain(
      desk.words.store.keyCertified(name, card.name, key.publicKey.fingerprint.hex))
  }
}

struct KeysRevokeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "revoke", abstract: "Make a key void from now on. 作废密钥。")

  @OptionGroup var options: RecordOptions
  @OptionGroup var secrets: SecretOptions

  @Argument(help: "Which key, such as 9001-1. 哪个密钥。")
  var key: String

  @Option(help: "Why. 原因。")
  var reason: String

  func run() throws {
    let desk = try Desk(options, secrets: secrets)
    let key = try desk.key(named: key)
    guard key.revoked == nil else { throw desk.refuse(desk.words.store.keyIsRevoked(key.name)) }
    let reason = oneLine(reason).trimmed
    guard !reason.isEmpty else {
      throw desk.refuse(desk.words.roster.refusal(.reasonMissing), .validationFailure)
    }
    let root = try desk.key(Keyring.root, prompt: desk.words.store.rootPassphrasePrompt)
    try desk.told {
      try KeyIssue(desk.store, at: desk.now).revoke(
        key.name, reason: String(reason.prefix(500)), by: root.key, author: .nobody)
    }
    complain("\(key.name): " + desk.words.store.keyRevoked(desk.now.day, reason))
  }
}

struct KeysPassphraseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "passphrase", abstract: "Change a key's passphrase. 改口令。",
    discussion: "Asks for the present passphrase, then for the new one.")

  @OptionGroup var options: RecordOptions
  @OptionGroup var secrets: SecretOptions

  @Argument(help: "Which key: root, or such as 9001-1. 哪个密钥。")
  var key: String

  func run() throws {
    let desk = try Desk(options, secrets: secrets)
    try desk.requireSetup()
    let name = key == Keyring.root ? key : try desk.key(named: key).name
    let open = try desk.key(name, prompt: desk.words.store.oldPassphrasePrompt(name))
    let passphrase = try desk.secrets.choosePassphrase(otherThan: [open.passphrase])
    try desk.told {
      try KeyIssue(desk.store, at: desk.now).relock(
        name, open.key, passphrase: passphrase, with: .passphrase, author: .nobody)
    }
    complain(desk.words.store.passphraseChanged(name))
  }
}

struct KeysRecoverCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recover", abstract: "Open the root key by its recovery sheet. 用恢复单。",
    discussion: "Asks for what the sheet says, then for a new root passphrase.")

  @OptionGroup var options: RecordOptions
  @OptionGroup var secrets: SecretOptions

  func run() throws {
    let desk = try Desk(options, secrets: secrets)
    try desk.requireSetup()
    let words = desk.words.store
    let root = try recovered(desk, words)
    let passphrase = try desk.secrets.choosePassphrase()
    try desk.told {
      try KeyIssue(desk.store, at: desk.now).relock(
        Keyring.root, root, passphrase: passphrase, with: .recoverySheet, author: .nobody)
    }
    complain(words.passphraseChanged(Keyring.root))
  }

  private func recovered(_ desk: Desk, _ words: StorePhrases) throws -> SigningKey {
    while true {
      let typed = try desk.secrets.ask(words.recoverPrompt)
      if let seed = PaperCode.bytes(from: typed, count: SigningKey.seedLength),
        let key = SigningKey(seed: seed)
      {
        guard key.publicKey == desk.store.facts.setUp?.rootKey else {
          throw desk.refuse(words.notTheStoresCode)
        }
        return key
      }
      complain(words.badRecoveryCode)
      guard desk.secrets.areTyped, !typed.isEmpty else { throw ExitCode.failure }
    }
  }
}

extension Desk {
  /// The key of this name, or exits.
  fileprivate func key(named typed: String) throws -> StoreFacts.Key {
    try requireSetup()
    guard let key = store.facts.keys.first(where: { $0.name == typed.uppercased() }) else {
      throw refuse(words.store.noSuchKey(oneLine(typed), store.facts.keys.map(\.name)))
    }
    return key
  }
}
