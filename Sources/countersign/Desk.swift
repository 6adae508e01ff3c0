import ArgumentParser
import Console
import Foundation
import Integrity
import Messages
import Records
import Reports
import Training

/// Where secrets come from.
struct SecretOptions: ParsableArguments {
  @Option(help: "Read PINs and passphrases from this descriptor, one a line. 从这个描述符读密码。")
  var secretFd: Int32?
}

/// Who acts, and where secrets come from.
struct ActingOptions: ParsableArguments {
  @Option(name: .customLong("as"), help: "Your own number, for which the PIN is asked. 你的工号。")
  var actor: String?

  @OptionGroup var secrets: SecretOptions
}

/// What commands about people and the store work with: the home, its journal, who acts, and when.
struct Desk {
  let home: Home
  let words: Phrasebook
  let store: StoreRecord
  let secrets: Secrets
  private let actor: String?
  private let clock = Clock()

  var now: Timestamp { clock.now() }
  var roster: Roster { Roster(home, at: now) }

  /// Opens the home; makes it when `makingHome`, else says that there is none and exits.
  init(
    _ options: RecordOptions, as actor: String? = nil, secrets: SecretOptions? = nil,
    makingHome: Bool = false
  ) throws {
    ignoreSignalsThatWouldHideErrors()
    (words, self.actor) = (options.words, actor)
    home = Home(options.homeFolder)
    self.secrets = Secrets(descriptor: secrets?.secretFd, words.store)
    do {
      if makingHome {
        try home.prepare()
      } else if !FileManager.default.fileExists(atPath: home.root.path) {
        complain(words.commands.noHome(home.root.path))
        throw ExitCode.failure
      }
      store = try StoreRecord(in: home)
    } catch let code as ExitCode {
      throw code
    } catch {
      complain(words.commands.homeUnusable(home.root.path, words.explanation(of: error)))
      throw ExitCode.failure
    }
    Clock.useZone(of: store.facts)
  }

  init(
    _ options: RecordOptions, _ acting: ActingOptions, makingHome: Bool = false
  ) throws {
    try self.init(
      options, as: acting.actor, secrets: acting.secrets, makingHome: makingHome)
  }

  /// Does `work`; what goes wrong is told on standard error, with exit code 1.
  func told<Result>(_ work: () throws -> Result) throws -> Result {
    do {
      return try work()
    } catch let code as ExitCode {
      throw code
    } catch {
      complain(words.explanation(of: error))
      throw ExitCode.failure
    }
  }

  /// Prints a report as wide as the terminal.
  func show(_ report: Report) throws {
    let columns = terminalColumns(environment: ProcessInfo.processInfo.environment)
    try say(ReportLayout(columns: columns).text(report), terminator: "", words.commands)
  }

  func refuse(_ sentence: String, _ code: ExitCode = .failure) -> ExitCode {
    complain(sentence)
    return code
  }

  /// The number that was typed, or exits with 64.
  func employee(_ typed: String) throws -> EmployeeID {
    guard let id = EmployeeID(typed) else {
      throw refuse(words.commands.badEmployee(oneLine(typed)), .validationFailure)
    }
    return id
  }

  func day(_ typed: String?) throws -> Day? {
    guard let typed else { return nil }
    guard let day = TypedDay.day(of: typed) else {
      throw refuse(words.commands.badDay(oneLine(typed)), .validationFailure)
    }
    return day
  }

  /// The store must have been set up.
  func requireSetup() throws {
    guard store.facts.isSetUp else { throw refuse(words.store.notSetUp) }
  }

  /// Who acts, having typed the PIN; exits when they may not.
  func actor(allowing allowed: (Role) -> Bool = \.manages) throws -> EmployeeID {
    try requireSetup()
    let actor = try named()
    let record = try told { try roster.record(of: actor) }
    let role = record.card.role(on: now.day)
    if let absence = record.card.employment.absence(on: now.day) {
      throw refuse(words.people.hasLeft(absence.from))
    }
    guard allowed(role) else { throw refuse(words.store.mayNot(actor, role)) }
    guard record.card.hasPIN else { throw refuse(words.store.noPIN(actor)) }
    try checkPIN(of: actor)
    return actor
  }

  private func named() throws -> EmployeeID {
    if let actor { return try employee(actor) }
    let managers = roster.managers()
    guard managers.count == 1 else {
      throw refuse(words.store.whoAreYou(managers.map(\.text)), .validationFailure)
    }
    return managers[0]
  }

  private func checkPIN(of actor: EmployeeID) throws {
    let keeper = PINKeeper(actor, in: home)
    while true {
      let left = keeper.pause(at: clock.realNow)
      guard left == 0 else { throw refuse(words.people.paused(left)) }
      let prompt = "\(actor) \(words.people.pinPrompt)"
      let pin = try secrets.ask(prompt)
      guard !pin.isEmpty else { throw refuse(words.store.aborted) }
      switch try told({ try keeper.check(pin, at: clock.realNow) }) {
      case .right: return
      case .paused(let left): throw refuse(words.people.paused(left))
      case .unknown: throw refuse(words.people.pinFileMissing)
      case .wrong(let pause):
        complain(words.people.wrongPINHere(pause))
        guard pause == 0, secrets.areTyped else { throw ExitCode.failure }
      }
    }
  }

  /// Opens a key with its passphrase; asks again while somebody types.
  func key(_ name: String, prompt: String) throws -> OpenKey {
    var failures = 0
    while true {
      let passphrase = try secrets.ask(prompt)
      guard !passphrase.isEmpty else { throw refuse(words.store.aborted) }
      if let key = try told({ try store.keyring.open(name, passphrase: passphrase) }) {
        return OpenKey(key: key, passphrase: passphrase)
      }
      complain(words.store.wrongPassphrase(name))
      failures += 1
      if failures >= 3 || !secrets.areTyped { complain(words.store.forgottenPassphrase(name)) }
      guard secrets.areTyped else { throw ExitCode.failure }
    }
  }

  /// The manager who acts, before anything is asked; exits when they are none.
  func manager() throws -> EmployeeID {
    try requireSetup()
    let actor = try named()
    let card = try told { try roster.record(of: actor).card }
    guard card.role(on: now.day).manages, card.isHere(on: now.day) else {
      throw refuse(words.store.mayNot(actor, card.role(on: now.day)))
    }
    return actor
  }

  /// The manager who acts, having typed the passphrase of their signing key.
  func keyholder() throws -> (actor: EmployeeID, name: String, key: OpenKey) {
    let actor = try manager()
    let (name, key) = try signingKey(of: actor)
    return (actor, name, key)
  }

  /// The signing key of somebody, opened.
  func signingKey(of signer: EmployeeID) throws -> (name: String, key: OpenKey) {
    guard let key = store.facts.key(of: signer) else {
      throw refuse(words.store.noSigningKey(signer))
    }
    return (key.name, try self.key(key.name, prompt: words.store.signerPassphrasePrompt(key.name)))
  }
}

/// A key that was opened, and what opened it.
struct OpenKey {
  let key: SigningKey
  let passphrase: String
}

extension Phrasebook {
  /// What went wrong, whatever it was.
  func explanation(of error: any Error) -> String {
    switch error {
    case let refusal as Roster.Refusal: roster.refusal(refusal)
    case let error as RosterFile.Unreadable: roster.fileNotRead(oneLine(error.path), error.reason)
    case let problem as SpreadsheetText.Problem: roster.unreadableText(problem)
    case let refusal as Merge.Refusal: integrity.mergeRefused(refusal)
    default: records.explanation(error)
    }
  }
}
