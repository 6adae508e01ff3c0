import ArgumentParser
import Console
import Foundation
import Messages
import Records
import Reports
import Training

/// Whether somebody was certified on a day, and what shows it.
struct EvidenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence",
    abstract: "Was somebody certified on a day, and what shows it. 某天能不能上岗，凭什么。")

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @OptionGroup var options: WorkspaceOptions

  @Argument(help: "Employee number. 工号。")
  var employee: String

  @Option(
    name: [.long, .customLong("as-of")], help: "Which day (default: today). 哪一天，不写就是今天。")
  var at: String?

  @Option(help: "Which certification, by its id. 哪一种证书。")
  var certification: String?

  @Option(help: "text or json.")
  var format = Format.text

  @Option(
    defaultAsFlag: "", help: "Print on PRINTER, or on the default printer. 打印（可指明打印机）。")
  var print: String?

  func run() throws {
    ignoreSignalsThatWouldHideErrors()
    let desk = try Desk(options.contents.records)
    let workspace = try options.workspace(
      makingHome: false, countingSimulated: false, fromCache: false)
    let words = desk.words
    let employee = try desk.employee(employee)
    let day = try desk.day(at) ?? workspace.clock.now().day
    let index = workspace.library.index
    let report = try desk.told {
      _ = try desk.roster.record(of: employee)
      return try EvidenceReport(
        of: employee, on: day, certification: try wanted(index.program, desk), in: desk.home,
        desk.store.facts, index.program, at: workspace.clock.now(),
        isSimulated: workspace.clock.isSimulated)
    }
    let names = RequirementNames(index, words.language)
    switch format {
    case .json: try say(desk.told { try report.json(words, names) }, words.commands)
    case .text:
      let report = report.report(words, names, version: Countersign.version)
      guard let print else {
        try desk.show(report)
        break
      }
      try Printer.deliver(
        ReportLayout(columns: 80, isPaged: true).text(report), on: print, words.commands)
    }
    guard !report.isInDoubt else { throw ExitCode.failure }
  }

  /// The id of the certification that was named; exits with 64 where nothing has that name.
  private func wanted(_ program: CertificationProgram, _ desk: Desk) throws -> String? {
    guard let certification else { return nil }
    return try desk.certification(certification, in: program).id
  }
}
