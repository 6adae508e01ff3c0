import ArgumentParser
import Reports

/// Everything on one person, for a dispute.
struct TranscriptReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: TranscriptReport.name,
    abstract: "Everything on a person in order of time. 个人培训档案，按时间列出。")

  @OptionGroup var options: ReportOptions

  @Argument(help: "Employee number. 工号。")
  var employee: String

  func run() throws {
    let (workspace, survey) = try options.survey([employee])
    let names = TranscriptNames(of: survey, in: workspace.home, workspace.store)
    try options.deliver(
      TranscriptReport(survey, content: workspace.library.index, names: names))
  }
}
