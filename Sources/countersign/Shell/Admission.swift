import Console
import Messages
import Records
import Training

extension Shell {
  /// Whether somebody who is known is let in: not gone, and with the right PIN.
  ///
  /// In a store that is set up, whoever has no PIN yet chooses one; a simulated run changes none.
  func admits(_ record: EmployeeRecord) throws -> Bool {
    let day = workspace.clock.now().day
    if let absence = record.card.employment.absence(on: day) {
      output.paragraph(words.people.hasLeft(absence.from))
      return false
    }
    if record.card.hasPIN || hasPINOffRecord(record) {
      guard try typesPIN(of: record, words.people.pinPrompt) else {
        output.paragraph(words.people.notSignedIn)
        return false
      }
      if !record.card.hasPIN { try note(record, .pinSet) }
      return true
    }
    guard workspace.store.isSetUp, !workspace.isSimulated else { return true }
    output.paragraph(words.people.choosePIN(record.employee, record.card.name))
    return try choosesPIN(for: record)
  }

  /// Whether a PIN is kept that the journal does not know of: the power failed when it was chosen or made
  /// void. Whoever types the number first must not choose another.
  private func hasPINOffRecord(_ record: EmployeeRecord) -> Bool {
    workspace.store.isSetUp && !workspace.isSimulated
      && PINKeeper(record.employee, in: workspace.home).isKept
  }

  private func note(_ record: EmployeeRecord, _ body: EventBody) throws {
    try record.append(body, at: workspace.clock.now())
    try record.save()
  }

  /// Asks for the PIN until it is right, a pause begins, or empty lines give up.
  func typesPIN(of record: EmployeeRecord, _ prompt: String) throws -> Bool {
    let isRight = try triesPIN(of: record, prompt)
    isAfterMissedSecret = !isRight
    return isRight
  }

  private func triesPIN(of record: EmployeeRecord, _ prompt: String) throws -> Bool {
    let keeper = PINKeeper(record.employee, in: workspace.home)
    while true {
      let left = keeper.pause(at: workspace.clock.realNow)
      guard left == 0 else {
        output.paragraph(words.people.paused(left))
        return false
      }
      guard let typed = typedSecret(prompt) else { return false }
      switch try keeper.check(typed, at: workspace.clock.realNow) {
      case .right(let failures):
        // One slip just now is one's own.
        if failures > 2 { output.paragraph(words.people.wrongTriesBefore(failures)) }
        return true
      case .wrong(let pause):
        let isManager = record.card.role(on: workspace.clock.now().day).manages
        output.paragraph(
          isManager ? words.people.wrongPINHere(pause) : words.people.wrongPIN(pause))
        if pause > 0 { return false }
      case .paused(let left):
        output.paragraph(words.people.paused(left))
        return false
      case .unknown:
        output.paragraph(words.people.pinFileMissing)
        return false
      }
    }
  }

  /// A secret that was typed; nil when nothing is, twice, so that nobody who only woke the screen types
  /// it where it shows.
  func typedSecret(_ prompt: String) -> String? {
    for prompt in [prompt, words.people.emptySecret(prompt)] {
      guard case .line(let typed) = askSecret(prompt) else { break }
      if !typed.isEmpty { return typed }
    }
    isAfterMissedSecret = true
    return nil
  }

  /// Has a PIN chosen and keeps it; an empty line gives up.
  func choosesPIN(for record: EmployeeRecord) throws -> Bool {
    guard let pin = chosenPIN(for: record.employee) else { return false }
    try PINKeeper(record.employee, in: workspace.home).set(pin)
    try note(record, .pinSet)
    output.paragraph(words.people.pinSet)
    return true
  }

  /// A PIN typed twice that may be one; nil when they give up.
  func chosenPIN(for employee: EmployeeID) -> String? {
    while true {
      guard let typed = typedSecret(words.people.newPINPrompt) else {
        output.paragraph(words.people.pinNotSet)
        return nil
      }
      if let weakness = PIN.weakness(of: typed, employee: employee) {
        output.paragraph(words.people.weakness(weakness))
        continue
      }
      guard case .line(let again) = askSecret(words.people.repeatPINPrompt) else { continue }
      if PIN.folded(again) == PIN.folded(typed) { return typed }
      output.paragraph(words.people.pinsDiffer)
    }
  }

  /// The screen was left alone: only its owner's PIN goes on.
  func unlocks(_ record: EmployeeRecord) -> Bool {
    output.line("")
    output.paragraph(words.people.locked(record.card.name))
    if (try? typesPIN(of: record, words.people.pinPrompt)) == true { return true }
    output.paragraph(words.people.stillLocked)
    return false
  }
}
