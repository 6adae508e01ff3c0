import ArgumentParser
import Reports

/// Who may work today, for the wall.
struct TodayReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: TodayReport.name,
    abstract: "Who may work alone, who under supervision, who not. 今天谁可以上岗，可以贴墙上。")

  @OptionGroup var options: ReportOptions

  func run() throws {
    try options.deliver(TodayReport(options.survey([]).survey))
  }
}
