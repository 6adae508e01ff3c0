import ArgumentParser
import Reports

/// How everybody stands with every certification.
struct MatrixReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: MatrixReport.name, abstract: "Everybody and every certificate. 人员和证书一览表。")

  @OptionGroup var options: ReportOptions

  @Argument(help: "Employee numbers (default: everybody). 工号，不写就是全部。")
  var employees: [String] = []

  func run() throws {
    try options.deliver(MatrixReport(options.survey(employees).survey))
  }
}
