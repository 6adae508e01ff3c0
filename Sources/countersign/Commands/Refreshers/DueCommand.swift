import ArgumentParser
import Console
import Foundation
import Messages
import Records
import Reports

/// What is due for people today and in the days to come; nothing is written but a calendar.
struct DueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: DueReport.name,
    abstract: "What is to be drilled today and in the days to come. 今天和接下来几天要复习什么。",
    discussion: """
      With a number: what, why, and what ends. Without: everybody, a line each.
      写工号：要复习什么，为什么，什么快到期。不写：全部的人，每人一行。
      """)

  @OptionGroup var options: ReportOptions

  @Flag(help: "A line each, also of those who are named. 每人一行。")
  var team = false

  @Option(help: "How far ahead: 14, 14d or 2w. 往后看几天，如 14、14天、2周。")
  var forecast: String?

  @Flag(
    help:
      "Answer by the exit status: 0 nothing to drill today, 1 something, 2 it could not be told. 只用退出码回答。"
  )
  var quiet = false

  @Option(help: "Write a calendar (iCalendar) to FILE; - is standard output. 写成日历文件。")
  var ics: String?

  @Argument(help: "Employee numbers (default: everybody). 工号，不写就是全部。")
  var employees: [String] = []

  private var words: Phrasebook { options.words }

  func run() throws {
    try refuseWhatDoesNotFit()
    let days = try typedDays()
    guard quiet else {
      let report = try report(days)
      return try ics.map { try write(report, to: $0) } ?? options.deliver(report)
    }
    try answer(toldOrNot { try report(days) })
  }

  /// What fails ends with 1 elsewhere, which means here that something is due.
  private func toldOrNot(_ make: () throws -> DueReport) throws -> DueReport {
    do {
      return try make()
    } catch let code as ExitCode where code == .failure {
      throw Self.notTold
    }
  }

  private func report(_ days: Int?) throws -> DueReport {
    let (workspace, survey) = try options.survey(employees, takesReportNames: false)
    options.options.contents.tellSpared(in: workspace)
    let isTeam = team || ReportOptions.isEverybody(employees)
    return DueReport(
      survey, workspace.refreshers,
      isTeam ? .team(showsForecast: days != nil) : .pages,
      days: days ?? (ics == nil ? Self.usualDays : Self.daysOfCalendar))
  }

  private func answer(_ report: DueReport) throws {
    for doubt in report.survey.doubts { complain(doubt.sentence(words)) }
    if report.isAnythingDue { throw Self.somethingIsDue }
    if !report.survey.doubts.isEmpty { throw Self.notTold }
  }

  /// Who is in doubt is told, and what is known of the others is written all the same.
  private func write(_ report: DueReport, to file: String) throws {
    let calendar = report.calendar(words, version: Countersign.version)
    if file == "-" {
      // Its line ends are CR and LF, and it escapes what is typed.
      try sayStyled(calendar.text, words.commands)
    } else {
      do {
        try AtomicFile.write(Data(calendar.text.utf8), to: URL(fileURLWithPath: file))
      } catch {
        complain(words.due.calendarNotWritten(words.explanation(of: error)))
        throw ExitCode.failure
      }
      complain(words.due.calendarWritten(oneLine(file), calendar.entries.count))
    }
    guard !report.survey.doubts.isEmpty else { return }
    for doubt in report.survey.doubts { complain(doubt.sentence(words)) }
    throw ExitCode.failure
  }

  private func refuseWhatDoesNotFit() throws {
    let given = [
      ("--quiet", quiet), ("--ics", ics != nil), ("--print", options.print != nil),
      ("--format", options.format != .text),
    ].filter(\.1).map(\.0)
    guard let first = given.first, ["--quiet", "--ics"].contains(first), given.count > 1 else {
      return
    }
    complain(words.due.notTogether(first, given[1]))
    throw ExitCode.validationFailure
  }

  private func typedDays() throws -> Int? {
    guard let forecast else { return nil }
    guard let days = TypedSpan.days(of: forecast), (1...Self.mostDays).contains(days) else {
      complain(words.due.badForecast(oneLine(forecast), Self.mostDays))
      throw ExitCode.validationFailure
    }
    return days
  }

  private static let usualDays = 7
  private static let daysOfCalendar = 14
  /// What is further ahead depends too much on what is recalled until then.
  private static let mostDays = 90
  private static let somethingIsDue = ExitCode(1)
  private static let notTold = ExitCode(2)
}
