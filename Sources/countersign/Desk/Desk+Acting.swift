import ArgumentParser
import Integrity
import Messages
import Records
import Training

extension Desk {
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
    if let typedActor { return try employee(typedActor) }
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
