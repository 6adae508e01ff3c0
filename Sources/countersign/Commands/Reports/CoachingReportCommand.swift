import ArgumentParser
import Reports

/// Whom trainers should sit down with.
struct CoachingReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CoachingReport.name,
    abstract: "Who forgets the same again and again, and who follows no drills. 谁反复忘、谁没有复习。")

  @OptionGroup var options: ReportOptions

  @Argument(help: "Employee numbers (default: everybody). 工号，不写就是全部。")
  var employees: [String] = []

  func run() throws {
    let (workspace, survey) = try options.survey(employees)
    try options.deliver(workspace.coaching(survey))
  }
}
