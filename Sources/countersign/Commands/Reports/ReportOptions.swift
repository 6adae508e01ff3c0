import ArgumentParser
import Console
import Foundation
import Messages
import Records
import Reports
import Training

/// The options of every report that is made from a survey.
struct ReportOptions: ParsableArguments {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, csv, json
  }

  @OptionGroup var options: WorkspaceOptions

  @Option(help: "text, csv or json.")
  var format = Format.text

  @Option(
    name: [.long, .customLong("at")],
    help: "What is so on this day (default: today). 看哪一天的情况。")
  var asOf: String?

  @Option(help: "Leave out what was recorded after this day. 只用这一天以前（含当天）记下的。")
  var known: String?

  @Option(
    defaultAsFlag: "", help: "Print on PRINTER, or on the default printer. 打印（可指明打印机）。")
  var print: String?

  @Flag(help: "Lines instead of tables, for screen readers. 不用表格，适合读屏软件。")
  var linear = false

  var words: Phrasebook { options.words }

  /// What reports are made from, of those who were named or of everybody.
  ///
  /// Where `takesReportNames`, a word in the place of a number may have been meant for a report's name.
  func survey(
    _ typed: [String], takesReportNames: Bool = true
  ) throws -> (workspace: Workspace, survey: CertificationSurvey) {
    ignoreSignalsThatWouldHideErrors()
    let workspace = try options.workspace(
      makingHome: false, countingSimulated: false, fromCache: false)
    let (words, day, known) = (words, try day(asOf), try day(known))
    try refuseNumberForPrinter(workspace.home)
    let named = try wanted(typed, in: workspace.home, takesReportNames)
    return (
      workspace,
      workspace.survey(
        of: named ?? workspace.home.everybody(), asOf: day, known: known,
        withLeavers: named != nil, words)
    )
  }

  /// Writes or prints a report; exits with 1 where something in it is in doubt.
  func deliver(_ report: some SurveyReport) throws {
    let text = try text(of: report)
    if let print {
      try Printer.deliver(text, on: print, words.commands)
    } else {
      try say(text, terminator: "", words.commands)
    }
    guard !report.survey.doubts.isEmpty else { return }
    // A spreadsheet has no room for them.
    if format == .csv {
      for doubt in report.survey.doubts { complain(doubt.sentence(words)) }
    }
    throw ExitCode.failure
  }

  private func text(of report: some SurveyReport) throws -> String {
    let version = Countersign.version
    switch format {
    case .json: return try report.json(words, version: version) + "\n"
    case .csv: return String(decoding: report.csv(words), as: UTF8.self)
    case .text:
      let columns =
        print == nil ? terminalColumns(environment: ProcessInfo.processInfo.environment) : 80
      return ReportLayout(columns: columns, isLinear: linear, isPaged: print != nil)
        .text(report.report(words, version: version))
    }
  }

  func day(_ typed: String?) throws -> Day? {
    guard let typed else { return nil }
    guard let day = TypedDay.day(of: typed) else {
      complain(words.commands.badDay(oneLine(typed), Clock().now().day))
      throw ExitCode.validationFailure
    }
    return day
  }

  /// `--print 1001` takes the number for a printer's name, which nobody means.
  private func refuseNumberForPrinter(_ home: Home) throws {
    guard let print, let id = EmployeeID(print), home.knows(id) else { return }
    complain(words.commands.numberForPrinter(id.text))
    throw ExitCode.validationFailure
  }

  /// Without a figure in it, the name of a report was meant.
  private func isNoNumber(_ typed: String) -> Bool { !typed.contains(where: \.isNumber) }

  /// Whether everybody is meant, by nothing or in so many words.
  static func isEverybody(_ typed: [String]) -> Bool {
    typed.isEmpty || typed.contains { ["all", "全部"].contains($0.lowercased()) }
  }

  /// Those who were named; nil for everybody.
  private func wanted(
    _ typed: [String], in home: Home, _ takesReportNames: Bool
  ) throws -> [EmployeeID]? {
    guard !ReportOptions.isEverybody(typed) else { return nil }
    var seen: Set<EmployeeID> = []
    return try typed.map { typed in
      switch home.employee(meantBy: typed) {
      case .one(let id) where home.knows(id): return id
      case .one where takesReportNames && isNoNumber(typed),
        .nobody where takesReportNames && isNoNumber(typed):
        complain(
          words.commands.unknownReport(
            oneLine(typed), ReportName.nearest(to: typed)?.command,
            ReportName.allCases.map(\.command) + ["flags"]))
      case .one(let id):
        complain(words.commands.unknownEmployee(id.text, home.numbersNear(id).map(\.text)))
        throw ExitCode.failure
      case .several(let namesakes):
        complain(words.commands.namesakes(oneLine(typed), namesakes.map(\.text)))
      case .nobody:
        complain(words.commands.badEmployee(typed.withoutControls))
      }
      throw ExitCode.validationFailure
    }.filter { seen.insert($0).inserted }
  }
}
