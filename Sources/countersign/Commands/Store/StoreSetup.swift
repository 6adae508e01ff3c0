import Foundation
import Integrity
import Messages
import Records
import Training

/// The first set-up: asks, makes keys, and writes the event that makes it so as the very last thing.
struct StoreSetup {
  private var desk: Desk
  private let interview: Interview
  private let given: SetupCommand
  private var words: StorePhrases { desk.words.store }

  init(_ desk: Desk, _ interview: Interview, _ given: SetupCommand) {
    (self.desk, self.interview, self.given) = (desk, interview, given)
  }

  mutating func run() throws {
    defer { interview.close() }
    tell(words.intro)
    let settings = try settings()
    Clock.use(timeZone: settings.timeZone)
    let manager = try manager()
    let name = try managerName(manager)
    let pin = try choosePIN(manager, name)
    tell(words.rootIntro)
    let rootPassphrase = try desk.secrets.choosePassphrase(
      words.rootPassphrasePrompt, otherThan: [pin])
    tell(words.signerIntro(name.text))
    let signerPassphrase = try desk.secrets.choosePassphrase(
      words.signerPassphrasePrompt("\(manager)-1"), otherThan: [pin, rootPassphrase])
    let (root, signer) = (SigningKey(), SigningKey())
    do {
      try showSheet(settings.name, root)
      tell(words.saving)
      try desk.told {
        try write(
          settings, manager, name, pin, root, rootPassphrase, signer, signerPassphrase)
      }
    } catch {
      complain(words.sheetVoid)
      throw error
    }
    for line in words.done(settings.name, name.text) { complain(line) }
  }

  /// What only somebody who types needs to know.
  private func tell(_ sentence: String) {
    if desk.secrets.areTyped { complain(sentence) }
  }

  private mutating func settings() throws -> StoreEventBody.Settings {
    let name = try interview.ask(given.name, words.namePrompt) { typed in
      StoreName(typed).map { .right($0.text) } ?? .wrong(words.badStoreName)
    }
    let language = try interview.ask(
      given.language?.rawValue, words.languagePrompt(desk.words.language.rawValue),
      suggesting: desk.words.language.rawValue
    ) { typed in
      Shell.language(named: typed).map { .right($0) } ?? .wrong(words.badLanguage(typed))
    }
    if given.options.lang == nil { desk.speak(language) }
    let suggested = Clock.systemTimeZone ?? (language == .zh ? "Asia/Shanghai" : "Etc/UTC")
    let zone = try interview.ask(
      given.timeZone, words.zonePrompt(suggested), suggesting: suggested
    ) { typed in
      let zone =
        ["北京", "北京时间", "上海", "中国", "beijing"].contains(typed.lowercased())
        ? "Asia/Shanghai" : typed
      return Clock.isKnown(timeZone: zone) ? .right(zone) : .wrong(words.badZone(typed))
    }
    return StoreEventBody.Settings(name: name, language: language, timeZone: zone)
  }

  private func manager() throws -> EmployeeID {
    try interview.ask(given.manager, words.managerPrompt) { typed in
      if let id = EmployeeID(typed), given.manager != nil || id.text.contains(where: \.isNumber) {
        return .right(id)
      }
      return .wrong(
        typed.contains(where: \.isLetter)
          ? words.nameForNumber(typed) : desk.words.commands.badEmployee(typed))
    }
  }

  /// Of somebody who registered already, the name is known.
  private func managerName(_ manager: EmployeeID) throws -> PersonName {
    let known =
      desk.home.knows(manager)
      ? try desk.told { try desk.roster.record(of: manager).card.name } : ""
    return try interview.ask(
      given.managerName ?? (known.isEmpty ? nil : known), words.managerNamePrompt
    ) { typed in
      PersonName(typed).map { .right($0) }
        ?? .wrong(
          EmployeeID(typed) == nil
            ? desk.words.roster.refusal(.badName(typed)) : words.numberForName(typed))
    }
  }

  private func choosePIN(_ manager: EmployeeID, _ name: PersonName) throws -> String {
    let people = desk.words.people
    tell(words.pinIntro(name.text))
    return try desk.secrets.choose(
      people.newPINPrompt, people.repeatPINPrompt, differ: people.pinsDiffer
    ) { PIN.weakness(of: $0, employee: manager).map(people.weakness) }
  }

  /// The recovery sheet, on standard output; who types shows that they have it.
  private func showSheet(_ store: String, _ root: SigningKey) throws {
    let groups = PaperCode.text(of: root.seed).split(separator: "-").map(String.init)
    let lines = stride(from: 0, to: groups.count, by: 7).map {
      groups[$0..<min($0 + 7, groups.count)].joined(separator: "-")
    }
    try say(words.sheetTitle(store, desk.now.day), desk.words.commands)
    for line in words.sheetText(lines, root.publicKey.fingerprint.hex) {
      for part in fitting(line, STDOUT_FILENO) { try say(part, desk.words.commands) }
    }
    guard interview.isTyped else { return }
    let group = Int.random(in: 0..<groups.count)
    _ = try interview.ask(nil, words.sheetCheckPrompt(group / 7 + 1, group % 7 + 1)) { typed in
      typed.uppercased() == groups[group] ? .right(true) : .wrong(words.sheetCheckWrong)
    }
  }

  private func write(
    _ settings: StoreEventBody.Settings, _ manager: EmployeeID, _ name: PersonName, _ pin: String,
    _ root: SigningKey, _ rootPassphrase: String, _ signer: SigningKey,
    _ signerPassphrase: String
  ) throws {
    let (now, keyring, store) = (desk.now, desk.store.keyring, UUID())
    try keyring.keep(root, as: Keyring.root, passphrase: rootPassphrase)
    let roster = Roster(desk.home, at: now)
    if desk.home.knows(manager) {
      _ = try roster.confirm(manager, name: name, by: manager)
    } else {
      try roster.add(manager, name: name, by: manager)
    }
    try PINKeeper(manager, in: desk.home).set(pin)
    let record = try roster.record(of: manager)
    try record.append(.pinSet, at: now)
    try record.save()
    _ = try roster.give(manager, role: .manager, by: manager)
    try desk.store.append(
      .setUp(
        StoreEventBody.SetUp(
          store: store, settings: settings, manager: manager, rootKey: root.publicKey)),
      at: now, by: manager)
    try KeyIssue(desk.store, at: now).issue(
      to: manager, signer, passphrase: signerPassphrase, by: root, author: manager)
  }
}
