import ArgumentParser
import Foundation
import Messages
import Records
import Reports
import Training

/// Everybody with a record.
struct EmployeesListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Everybody, as text, CSV or JSON. 全部员工。",
    discussion: "The CSV opens in spreadsheet programs, and employees import reads it.")

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, csv, json
  }

  @OptionGroup var options: RecordOptions

  @Option(help: "text, csv or json.")
  var format = Format.text

  func run() throws {
    let desk = try Desk(options)
    let report = RosterReport(of: desk.roster.members(), on: desk.now.day)
    switch format {
    case .text: try desk.show(report.report(desk.words))
    case .json: try desk.told { try say(report.json(), desk.words.commands) }
    case .csv:
      let bytes = report.csv(in: desk.words.language)
      try say(String(decoding: bytes, as: UTF8.self), terminator: "", desk.words.commands)
    }
    guard report.unreadable.isEmpty else {
      for member in report.unreadable {
        complain(
          desk.words.roster.unreadableRecord(
            member.employee, desk.words.explanation(of: member.error)))
      }
      throw ExitCode.failure
    }
  }
}

/// One person's place in the store.
struct EmployeesShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One person: role, dates, state. 一个人的情况。")

  @OptionGroup var options: RecordOptions

  @Argument(help: "Employee number. 工号。")
  var employee: String

  func run() throws {
    let desk = try Desk(options)
    let employee = try desk.employee(employee)
    let record = try desk.told {
      _ = try desk.roster.record(of: employee)
      return try EmployeeRecord.reading(employee, in: desk.home)
    }
    let member = Roster.Member(employee: employee, card: record.card)
    try desk.show(RosterReport(of: [member], on: desk.now.day).details(desk.words))
  }
}
