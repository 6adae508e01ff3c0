import ArgumentParser
import Console
import Foundation
import Messages
import Records
import Reports
import Training

/// Which clauses changed, and who of the people here is to learn them again by when.
struct ImpactCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "impact",
    abstract: "Who is to learn a changed rule again, and by when. 规则变更：谁要重学。")

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, csv, json
  }

  @OptionGroup var options: WorkspaceOptions

  @Option(help: "text, csv or json.")
  var format = Format.text

  func run() throws {
    ignoreSignalsThatWouldHideErrors()
    let workspace = try options.workspace(
      makingHome: false, countingSimulated: false, fromCache: false)
    let words = options.words
    let survey = workspace.survey(of: workspace.home.everybody(), withLeavers: false, words)
    let report = ImpactReport(of: survey, workspace.library.index.program)
    let names = RequirementNames(workspace.library.index, words.language)
    switch format {
    case .json: try say(report.json(), words.commands)
    case .csv: try say(report.csv(words, names), terminator: "", words.commands)
    case .text:
      let columns = terminalColumns(environment: ProcessInfo.processInfo.environment)
      try say(
        ReportLayout(columns: columns).text(report.report(words, names)), terminator: "",
        words.commands)
    }
    if !report.doubts.isEmpty { throw ExitCode.failure }
  }
}
