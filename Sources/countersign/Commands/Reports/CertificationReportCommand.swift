import ArgumentParser
import Reports

/// A page for each person: what they may do, their certificates, what is missing, what is done.
struct CertificationReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CertificationReport.name,
    abstract: "A page a person: standing, certificates, what is missing and done. 认证报告。")

  @OptionGroup var options: ReportOptions

  @Argument(help: "Employee numbers (default: everybody). 工号，不写就是全部。")
  var employees: [String] = []

  func run() throws {
    try refuseNameOfAnother()
    // Options may stand between the two words of the command.
    let isNamed = employees.first?.lowercased() == CertificationReport.name
    let (workspace, survey) = try options.survey(isNamed ? Array(employees.dropFirst()) : employees)
    try options.deliver(CertificationReport(survey, content: workspace.library.index))
  }

  /// In `report --lang en today` the name of the report is taken for a number.
  private func refuseNameOfAnother() throws {
    let names = ReportCommand.configuration.subcommands.compactMap { $0.configuration.commandName }
    guard let typed = employees.first?.lowercased(), typed != CertificationReport.name,
      names.contains(typed)
    else { return }
    complain(options.words.commands.reportNameFirst(typed))
    throw ExitCode.validationFailure
  }
}
