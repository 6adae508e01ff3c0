import ArgumentParser

/// The reports, one subcommand each.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Reports for managers. 给店长的报告。",
    discussion: """
      Without a name the report is certification; see: countersign report certification --help
      不写名字就是认证报告，选项见 countersign report certification --help
      """,
    subcommands: [
      CertificationReportCommand.self, TodayReportCommand.self, MatrixReportCommand.self,
      ExpiringReportCommand.self, SheetReportCommand.self, TranscriptReportCommand.self,
      CoachingReportCommand.self, CardReportCommand.self, FlagsReportCommand.self,
    ],
    defaultSubcommand: CertificationReportCommand.self)
}
