import ArgumentParser
import Console
import Foundation
import Messages
import Records
import Reports
import Training

/// The reports, one subcommand each.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Reports for managers. 给店长的报告。",
    subcommands: [CertificationReportCommand.self],
    defaultSubcommand: CertificationReportCommand.self)
}

/// Who has done what towards certification, what is missing, and why.
struct CertificationReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "certification",
    abstract: "Who has met the requirements, what is missing, and why. 认证报告。")

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @OptionGroup var options: WorkspaceOptions

  @Option(help: "text or json.")
  var format = Format.text

  @Option(
    defaultAsFlag: "", help: "Print on PRINTER, or on the default printer. 打印（可指明打印机）。")
  var print: String?

  @Argument(help: "Employee numbers (default: everybody). 工号，不写就是全部。")
  var employees: [String] = []

  func run() throws {
    ignoreSignalsThatWouldHideErrors()
    let workspace = try options.workspace()
    let words = options.words
    let report = try workspace.certificationReport(
      of: try wanted(in: workspace.home, words), words)
    let isOnTerminal = isatty(STDOUT_FILENO) == 1 && print == nil
    let columns =
      isOnTerminal ? terminalColumns(environment: ProcessInfo.processInfo.environment) : 80
    let text =
      switch format {
      case .json: try report.json(words) + "\n"
      case .text: ReportLayout(columns: columns).text(report.report(words))
      }
    guard let print else { return try say(text, terminator: "", words.commands) }
    do {
      try Printer.print(text, on: print.isEmpty ? nil : print)
      complain(words.commands.printed(print.isEmpty ? nil : print))
    } catch let error as Printer.Failure {
      complain(error.sentence(words.commands))
      throw ExitCode.failure
    }
  }

  private func wanted(in home: Home, _ words: Phrasebook) throws -> [EmployeeID] {
    guard !employees.isEmpty else { return home.everybody() }
    return try employees.map { typed in
      guard let id = EmployeeID(typed) else {
        complain(words.commands.badEmployee(typed.withoutControls))
        throw ExitCode.validationFailure
      }
      guard home.knows(id) else {
        complain(words.commands.unknownEmployee(id.text, home.numbersNear(id).map(\.text)))
        throw ExitCode.failure
      }
      return id
    }
  }
}
