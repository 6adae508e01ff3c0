import ArgumentParser
import Console
import Reports

/// What ends soon, or is over.
struct ExpiringReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: ExpiringReport.name,
    abstract: "Certificates, retraining and deadlines that end soon. 快到期、要补学、要拿证的。")

  @OptionGroup var options: ReportOptions

  @Option(help: "How far ahead: 60, 60d or 8w. 多少天内，如 60、60天、8周。")
  var within = "60d"

  @Argument(help: "Employee numbers (default: everybody). 工号，不写就是全部。")
  var employees: [String] = []

  func run() throws {
    guard let days = TypedSpan.days(of: within) else {
      complain(options.words.outlook.expiring.badSpan(oneLine(within)))
      throw ExitCode.validationFailure
    }
    let (workspace, survey) = try options.survey(employees)
    try options.deliver(ExpiringReport(survey, within: days, content: workspace.library.index))
  }
}
