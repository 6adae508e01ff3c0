import ArgumentParser
import Console
import Foundation
import Messages
import Records
import Reports
import Training

/// The list of people, one subcommand for each thing done to it.
struct EmployeesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "employees", abstract: "Who works here. 员工名单。",
    discussion: """
      Reading needs nobody. Once the store is set up, changing needs the PIN of a manager (or of a \
      trainer, to confirm a name), typed or by --secret-fd.
      """,
    subcommands: [
      EmployeesListCommand.self, EmployeesShowCommand.self, EmployeesAddCommand.self,
      EmployeesImportCommand.self, EmployeesConfirmCommand.self, EmployeesRoleCommand.self,
      EmployeesTransferCommand.self, EmployeesDisableCommand.self, EmployeesEnableCommand.self,
      EmployeesResetPINCommand.self, EmployeesExportCommand.self, EmployeesEraseCommand.self,
    ], defaultSubcommand: EmployeesListCommand.self)
}

/// The option and argument that commands about one person share.
struct PersonOptions: ParsableArguments {
  @OptionGroup var options: RecordOptions
  @OptionGroup var acting: ActingOptions

  @Argument(help: "Employee number. 工号。")
  var employee: String
}

struct EmployeesAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add somebody. 添加员工。")

  @OptionGroup var person: PersonOptions

  @Argument(help: "Name. 姓名。")
  var name: [String]

  @Option(help: "learner, trainer, manager or author. 岗位：店员、带教、店长、作者。")
  var role: String?

  @Option(help: "Which store. 门店。")
  var store: String?

  @Option(help: "First day, such as 2026-11-25. 入职日期。")
  var hired: String?

  func run() throws {
    let desk = try Desk(person.options, person.acting, makingHome: true)
    let employee = try desk.number(person.employee)
    // A role behind the name is one, as in the trainer, and no part of it.
    let last = name.count > 1 && role == nil ? name.last.flatMap(Role.init(typed:)) : nil
    let name = try desk.personName(
      (last == nil ? name : name.dropLast()).joined(separator: " "))
    let (role, store, hired) = (
      try role.map(desk.role) ?? last ?? .learner, try desk.storeName(store), try desk.day(hired)
    )
    if role.manages { throw desk.refuse(desk.words.roster.refusal(.noPINYet(employee))) }
    // Until then nobody can vouch for anybody, and nobody may be more than a learner.
    let actor = desk.store.facts.isSetUp ? try desk.actor() : nil
    if actor == nil, role != .learner { try desk.requireSetup() }
    _ = try desk.told {
      try desk.roster.add(
        employee, name: name, role: role, store: store, hired: hired, by: actor)
    }
    complain(desk.words.roster.added(employee, name.text, actor != nil))
    if role != .learner {
      complain(desk.words.roster.changed(employee, name.text, role, store?.text))
    }
    if let digits = employee.readAsDigits {
      complain(desk.words.roster.lettersInNumber(employee, digits))
    }
    let namesakes = desk.roster.members()
      .filter { $0.card?.name == name.text && $0.employee != employee }.map(\.employee)
    if !namesakes.isEmpty { complain(desk.words.roster.sameName(name.text, namesakes)) }
  }
}

struct EmployeesConfirmCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "confirm", abstract: "Vouch for a name, or put it right. 确认姓名。")

  @OptionGroup var person: PersonOptions

  @Option(help: "The right name. 正确的姓名。")
  var name: String?

  func run() throws {
    let desk = try Desk(person.options, person.acting)
    let employee = try desk.employee(person.employee)
    let name = try name.map(desk.personName)
    let actor = try desk.actor(allowing: \.trains)
    let card = try desk.told { try desk.roster.confirm(employee, name: name, by: actor) }
    complain(desk.words.roster.confirmed(employee, card.name))
  }
}

struct EmployeesRoleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "role", abstract: "Make somebody learner, trainer, manager or author. 改岗位。")

  @OptionGroup var person: PersonOptions

  @Argument(help: "learner, trainer, manager or author. 店员、带教、店长、作者。")
  var role: String

  @Option(help: "From which day. 从哪天起。")
  var from: String?

  func run() throws {
    let desk = try Desk(person.options, person.acting)
    let (employee, role) = (try desk.employee(person.employee), try desk.role(role))
    let from = try desk.day(from)
    let actor = try desk.actor()
    let card = try desk.told {
      try desk.roster.give(employee, role: role, from: from, by: actor)
    }
    complain(
      desk.words.roster.changed(
        employee, card.name, role, card.employment.store(on: from ?? desk.now.day)))
  }
}

struct EmployeesTransferCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "transfer", abstract: "Somebody works in another store now. 调店。")

  @OptionGroup var person: PersonOptions

  @Argument(help: "Which store. 门店。")
  var store: [String]

  @Option(help: "From which day. 从哪天起。")
  var from: String?

  func run() throws {
    let desk = try Desk(person.options, person.acting)
    let employee = try desk.employee(person.employee)
    let (store, from) = (
      try desk.storeName(store.joined(separator: " ")), try desk.day(from)
    )
    let actor = try desk.actor()
    let card = try desk.told {
      try desk.roster.give(employee, store: store, from: from, by: actor)
    }
    complain(
      desk.words.roster.changed(
        employee, card.name, card.role(on: from ?? desk.now.day),
        card.employment.store(on: from ?? desk.now.day)))
  }
}

struct EmployeesDisableCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "disable", abstract: "Somebody has left. 离职。",
    discussion: "The record stays as it is; signing in ends.")

  @OptionGroup var person: PersonOptions

  @Option(help: "Why. 原因。")
  var reason: String

  @Option(help: "The first day on which they are not here (default: today). 从哪天起不在。")
  var from: String?

  func run() throws {
    let desk = try Desk(person.options, person.acting)
    let (employee, from) = (try desk.employee(person.employee), try desk.day(from))
    let actor = try desk.actor()
    let card = try desk.told {
      try desk.roster.disable(employee, from: from, reason: oneLine(reason), by: actor)
    }
    complain(
      desk.words.roster.disabled(employee, card.name, card.employment.leaving?.from ?? desk.now.day)
    )
    desk.tellOfKey(of: employee)
  }
}

struct EmployeesEnableCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "enable", abstract: "Somebody is back, or never left. 复职。")

  @OptionGroup var person: PersonOptions

  @Option(help: "Why. 原因。")
  var reason: String

  @Option(help: "From which day. 从哪天起。")
  var from: String?

  func run() throws {
    let desk = try Desk(person.options, person.acting)
    let (employee, from) = (try desk.employee(person.employee), try desk.day(from))
    let actor = try desk.actor()
    let card = try desk.told {
      try desk.roster.enable(employee, from: from, reason: oneLine(reason), by: actor)
    }
    complain(desk.words.roster.enabled(employee, card.name))
  }
}

extension Desk {
  /// Somebody who goes must not go on signing.
  func tellOfKey(of employee: EmployeeID) {
    if let key = store.facts.key(of: employee) { complain(words.roster.keyStillValid(key.name)) }
  }

  func role(_ typed: String) throws -> Role {
    guard let role = Role(typed: typed) else {
      throw refuse(words.roster.badRole(oneLine(typed)), .validationFailure)
    }
    return role
  }

  func personName(_ typed: String) throws -> PersonName {
    guard let name = PersonName(oneLine(typed)) else {
      throw refuse(words.roster.refusal(.badName(oneLine(typed))), .validationFailure)
    }
    if name.isDoubtful { throw refuse(words.roster.doubtfulName(name.text), .validationFailure) }
    return name
  }

  func storeName(_ typed: String?) throws -> StoreName? {
    guard let typed else { return nil }
    guard let name = StoreName(oneLine(typed)) else {
      throw refuse(words.store.badStoreName, .validationFailure)
    }
    return name
  }
}
