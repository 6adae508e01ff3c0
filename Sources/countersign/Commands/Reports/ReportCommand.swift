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
    discussion: """
      Without a name the report is certification; see: countersign report certification --help
      不写名字就是认证报告，选项见 countersign report certification --help
      """,
    subcommands: [CertificationReportCommand.self, FlagsReportCommand.self],
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
    let workspace = try options.workspace(makingHome: false, countingSimulated: false)
    let words = options.words
    try refuseNumberForPrinter(workspace.home, words)
    let named = try wanted(in: workspace.home, words)
    let report = workspace.certificationReport(
      of: named ?? workspace.home.everybody(), withLeavers: named != nil, words)
    let columns =
      print == nil ? terminalColumns(environment: ProcessInfo.processInfo.environment) : 80
    let text =
      switch format {
      case .json: try report.json(words) + "\n"
      case .text:
        ReportLayout(columns: columns).text(report.report(words, version: Countersign.version))
      }
    try deliver(text, words)
    if !report.doubts.isEmpty { throw ExitCode.failure }
  }

  private func deliver(_ text: String, _ words: Phrasebook) throws {
    guard let print else { return try say(text, terminator: "", words.commands) }
    do {
      try Printer.print(text, on: print.isEmpty ? nil : print)
      complain(words.commands.printed(print.isEmpty ? nil : print))
    } catch let error as Printer.Failure {
      complain(error.sentence(words.commands))
      throw ExitCode.failure
    }
  }

  /// `--print 1001` takes the number for a printer's name, which nobody means.
  private func refuseNumberForPrinter(_ home: Home, _ words: Phrasebook) throws {
    guard let print, let id = EmployeeID(print), home.knows(id) else { return }
    complain(words.commands.numberForPrinter(id.text))
    throw ExitCode.validationFailure
  }

  /// Those who were named; nil for everybody.
  private func wanted(in home: Home, _ words: Phrasebook) throws -> [EmployeeID]? {
    // Options may stand between the two words of the command.
    let typed =
      employees.first?.lowercased() == "certification" ? employees.dropFirst() : employees[...]
    guard !typed.isEmpty, !typed.contains(where: { ["all", "全部"].contains($0.lowercased()) }) else {
      return nil
    }
    var seen: Set<EmployeeID> = []
    return try typed.map { typed in
      guard let id = EmployeeID(typed) else {
        complain(words.commands.badEmployee(typed.withoutControls))
        throw ExitCode.validationFailure
      }
      guard home.knows(id) else {
        complain(words.commands.unknownEmployee(id.text, home.numbersNear(id).map(\.text)))
        throw ExitCode.failure
      }
      return id
    }.filter { seen.insert($0).inserted }
  }
}
