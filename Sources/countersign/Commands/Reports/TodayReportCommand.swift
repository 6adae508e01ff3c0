import ArgumentParser
import Reports

/// Who may work today, for the wall.
struct TodayReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: TodayReport.name,
    abstract: "Who may work alone, who under supervision, who not. 今天谁可以上岗，可以贴墙上。")

  @OptionGroup var options: ReportOptions

  @Argument(help: "Employee numbers (default: everybody). 工号，不写就是全部。")
  var employees: [String] = []

  func run() throws {
    try options.deliver(TodayReport(options.survey(employees).survey))
  }
}
