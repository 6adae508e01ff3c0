import ArgumentParser
import Console
import Foundation
import Integrity
import Messages
import Records
import Reports
import Training

/// Who acts, and where secrets come from.
struct ActingOptions: ParsableArguments {
  @Option(name: .customLong("as"), help: "Your own number, for which the PIN is asked. 你的工号。")
  var actor: String?

  @Option(help: "Read PINs and passphrases from this descriptor, one a line. 从这个描述符读密码。")
  var secretFd: Int32?

  init() {}

  init(actor: String, secretFd: Int32?) {
    (self.actor, self.secretFd) = (actor, secretFd)
  }
}

/// What commands about people and the store work with: the home, its journal, who acts, and when.
struct Desk {
  let home: Home
  let words: Phrasebook
  let store: StoreRecord
  let secrets: Secrets
  let acting: ActingOptions?
  private let clock = Clock()

  var now: Timestamp { clock.now() }
  var roster: Roster { Roster(home, at: now) }

  /// Opens the home; makes it when `makingHome`, else says that there is none and exits.
  init(
    _ options: ContentOptions, _ acting: ActingOptions? = nil, makingHome: Bool = false
  ) throws {
    ignoreSignalsThatWouldHideErrors()
    (words, self.acting) = (options.words, acting)
    home = Home(options.homeFolder)
    secrets = Secrets(descriptor: acting?.secretFd, words.store)
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
    if let zone = store.facts.settings?.timeZone { Clock.use(timeZone: zone) }
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
    guard let day = Day(typed) else {
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
    let role = record.card.employment.role
    guard record.card.isHere(on: now.day) else {
      throw refuse(words.people.hasLeft(record.card.employment.left ?? now.day))
    }
    guard allowed(role) else { throw refuse(words.store.mayNot(actor, role)) }
    guard record.card.hasPIN else { throw refuse(words.store.noPIN(actor)) }
    try checkPIN(of: actor)
    return actor
  }

  private func named() throws -> EmployeeID {
    if let typed = acting?.actor { return try employee(typed) }
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
        complain(words.people.wrongPIN(pause))
        guard pause == 0, secrets.areTyped else { throw ExitCode.failure }
      }
    }
  }

  /// Opens a key with its passphrase; asks again while somebody types.
  func key(_ name: String, prompt: String) throws -> OpenKey {
    while true {
      let passphrase = try secrets.ask(prompt)
      if let key = try told({ try store.keyring.open(name, passphrase: passphrase) }) {
        return OpenKey(key: key, passphrase: passphrase)
      }
      complain(words.store.wrongPassphrase(name))
      guard secrets.areTyped, !passphrase.isEmpty else { throw ExitCode.failure }
    }
  }

  /// Who acts, having typed the passphrase of their signing key; exits when they may not.
  func signingActor() throws -> EmployeeID {
    try requireSetup()
    let actor = try named()
    let card = try told { try roster.record(of: actor).card }
    guard card.employment.role.manages, card.isHere(on: now.day) else {
      throw refuse(words.store.mayNot(actor, card.employment.role))
    }
    _ = try signingKey(of: actor)
    return actor
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
