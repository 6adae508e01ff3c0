import ArgumentParser
import Reports
import Training

/// The sheet that everybody signs who was at a training.
struct SheetReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: SheetReport.name, abstract: "A sign-in sheet for a training. 培训签到表。")

  @OptionGroup var options: ReportOptions

  @Option(help: "What it was about. 培训内容。")
  var title: String?

  @Option(help: "Where it was. 地点。")
  var place: String?

  @Option(help: "Who trained. 讲师。")
  var trainer: String?

  @Option(help: "When it was. 日期。")
  var day: String?

  @Argument(help: "Employee numbers (default: everybody). 工号，不写就是全部。")
  var employees: [String] = []

  func run() throws {
    let event = SheetReport.Event(
      title: title.map(oneLine), place: place.map(oneLine), trainer: trainer.map(oneLine),
      day: try options.day(day))
    try options.deliver(SheetReport(options.survey(employees).survey, event))
  }
}
