import ArgumentParser
import Console
import Messages
import Records
import Reports
import Training

/// Why things come again for somebody and how their answers were graded; nothing is written.
struct WhyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "Why something comes again, and how it was graded. 为什么又问这一题，当时怎么评的。",
    usage: "countersign why <employee> [<words>…] [options]",
    discussion: """
      Words are an id, or some words of the question or title. Without: what was answered last.
      写题目的 id 或题目里的几个字；不写：最近答过的。
      """)

  @OptionGroup var options: ReportOptions

  @Argument(help: "The employee's number. 工号。")
  var employee: String

  @Argument(help: "An id, or words of the question. 题目的 id 或题目里的字。")
  var typed: [String] = []

  func run() throws {
    let words = options.words
    guard options.format == .text else {
      complain(words.due.notTogether(Self.configuration.commandName ?? "", "--format"))
      throw ExitCode.validationFailure
    }
    let (workspace, survey) = try options.survey([employee], takesReportNames: false)
    for doubt in survey.doubts { complain(doubt.sentence(words)) }
    guard let person = survey.people.first else { throw ExitCode.failure }
    let explanation = RefresherExplanation(
      schedule: RefresherSchedule(
        workspace.library.refreshers(), person.refreshed(on: survey.day), on: survey.day),
      log: person.card.memory, words: words)
    let found =
      typed.isEmpty
      ? explanation.latest?.answered ?? [] : explanation.found(by: typed.joined(separator: " "))
    guard !found.isEmpty else {
      complain(
        typed.isEmpty
          ? words.refreshers.nothingToExplain
          : words.refreshers.notFound(oneLine(typed.joined(separator: " "))))
      throw ExitCode.failure
    }
    let isAlone = found.count == 1
    let lines = found.map { refresher in
      guard person.card.memory.recollections[refresher.what] != nil else {
        return words.refreshers.neverAsked(explanation.title(of: refresher))
      }
      return
        ([explanation.title(of: refresher)] + explanation.lines(of: refresher, briefly: !isAlone))
        .joined(separator: isAlone ? "\n" : words.language == .zh ? "：" : ": ")
    }
    let past =
      isAlone
      ? try EmployeeRecord.reading(person.employee, in: workspace.home)
        .retrievals(of: found[0].what) : []
    try say(
      (lines + explanation.history(past) + [explanation.note]).joined(separator: "\n"),
      words.commands)
    guard survey.doubts.isEmpty else { throw ExitCode.failure }
  }
}
