import ArgumentParser
import Foundation
import Messages
import Records
import Training

/// Lets people choose a new PIN.
struct EmployeesResetPINCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reset-pin", abstract: "Make forgotten PINs void. 重置密码。",
    discussion: """
      The next PIN is chosen at the next visit. A manager who forgot their own types their signing \
      passphrase in place of the PIN: --with-passphrase. After a restore on another computer, \
      --missing does it for everybody whose PIN is not there.
      """)

  @OptionGroup var options: RecordOptions
  @OptionGroup var acting: ActingOptions

  @Argument(help: "Employee numbers. 工号。")
  var employees: [String] = []

  @Option(help: "Why. 原因。")
  var reason: String

  @Flag(help: "Everybody whose PIN file is gone. 密码文件不见了的所有人。")
  var missing = false

  @Flag(help: "Show who you are by your signing passphrase. 用签名口令代替密码。")
  var withPassphrase = false

  func run() throws {
    let desk = try Desk(options, acting)
    try desk.requireSetup()
    var whose = try employees.map(desk.employee)
    if missing { whose += desk.roster.withoutPINFile().filter { !whose.contains($0) } }
    guard !whose.isEmpty else {
      throw desk.refuse(desk.words.roster.nobodyMeant, missing ? .success : .validationFailure)
    }
    let actor = withPassphrase ? try desk.keyholder().actor : try desk.actor()
    for employee in whose {
      let record = try desk.told { try desk.roster.record(of: employee) }
      let pin = try newPIN(for: record, desk)
      let card = try desk.told {
        try desk.roster.resetPIN(of: employee, reason: oneLine(reason), newPIN: pin, by: actor)
      }
      complain(
        pin == nil ? desk.words.roster.pinReset(employee, card.name) : desk.words.people.pinSet)
    }
  }

  /// A manager chooses the new one here and now: without a PIN, whoever types the number first would
  /// manage the store.
  private func newPIN(for record: EmployeeRecord, _ desk: Desk) throws -> String? {
    guard desk.roster.manages(record) else { return nil }
    let people = desk.words.people
    complain(desk.words.roster.newPINFor(record.card.name))
    return try desk.secrets.choose(
      people.newPINPrompt, people.repeatPINPrompt, differ: people.pinsDiffer
    ) { PIN.weakness(of: $0, employee: record.employee).map(people.weakness) }
  }
}
