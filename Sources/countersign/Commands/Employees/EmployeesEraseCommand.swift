import ArgumentParser
import Foundation
import Messages
import Records
import Training

/// Removes everything on record about somebody.
struct EmployeesEraseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase", abstract: "Delete a person's record for good. 彻底删除一个人的记录。",
    discussion: """
      For when the law demands it; somebody who left is disabled instead. Asks for the PIN, then for \
      the signing passphrase: the store's journal keeps a signed line that names nobody.
      """)

  @OptionGroup var person: PersonOptions

  @Option(help: "Why. 原因。")
  var reason: String

  @Option(help: "The number once more. 再写一次工号。")
  var confirm: String?

  func run() throws {
    let desk = try Desk(person.options, person.acting)
    let (words, employee) = (desk.words.roster, try desk.employee(person.employee))
    try desk.requireSetup()
    guard desk.home.knows(employee) else {
      throw desk.refuse(
        words.refusal(.unknown(employee, near: desk.home.numbersNear(employee))))
    }
    // A record that cannot be read may have to be erased too.
    let record = try? EmployeeRecord.reading(employee, in: desk.home)
    complain(words.eraseWarning(employee, record?.card.name ?? "?", record?.head.lines ?? 0))
    guard let confirm, EmployeeID(confirm) == employee else {
      throw desk.refuse(words.eraseUnconfirmed(employee))
    }
    if desk.roster.isLastManager(employee) {
      throw desk.refuse(words.refusal(.lastManager(employee)))
    }
    let actor = try desk.actor()
    let (key, open) = try desk.signingKey(of: actor)
    try desk.told {
      try desk.roster.erase(
        employee, reason: oneLine(reason), by: actor, key: key, signer: open.key, in: desk.store)
    }
    complain(words.erased(employee))
    desk.tellOfKey(of: employee)
  }
}
