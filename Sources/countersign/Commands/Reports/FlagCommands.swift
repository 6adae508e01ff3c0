import ArgumentParser
import Console
import Foundation
import Messages
import Records
import Reports
import Training

/// What learners found wrong with questions, the unanswered first.
struct FlagsReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "flags", abstract: "Questions that learners flagged. 学员对题目提出的疑问。")

  @OptionGroup var options: WorkspaceOptions

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Option(help: "text or json.")
  var format = Format.text

  func run() throws {
    ignoreSignalsThatWouldHideErrors()
    let workspace = try options.workspace(
      makingHome: false, countingSimulated: false, fromCache: false)
    let words = options.words
    var cards: [Scorecard] = []
    var isWhole = true
    for employee in workspace.home.everybody() {
      do {
        cards.append(try EmployeeRecord.reading(employee, in: workspace.home).card)
      } catch {
        complain(words.reports.unreadable(employee, words.records.explanation(error)))
        isWhole = false
      }
    }
    let report = FlagsReport(
      of: cards, items: workspace.items, situations: workspace.situations, words)
    switch format {
    case .json: try say(report.json(), words.commands)
    case .text:
      let columns = terminalColumns(environment: ProcessInfo.processInfo.environment)
      try say(
        ReportLayout(columns: columns).text(report.report(words)), terminator: "", words.commands)
    }
    if !isWhole { throw ExitCode.failure }
  }
}

/// A trainer's reply to a flag; the learner sees it at the next visit.
struct AnswerFlagCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer-flag",
    abstract: "Reply to a question that was flagged. 答复学员提出的疑问。",
    discussion: "FLAG is the name that countersign report flags shows, such as 1001-1.")

  @OptionGroup var options: WorkspaceOptions

  @Option(help: "Your own number; in a store that is set up, the PIN is asked. 你的工号。")
  var by: String

  @OptionGroup var secrets: SecretOptions

  @Argument(help: "Which flag. 哪一条。")
  var flag: String

  @Argument(help: "Your reply. 答复。")
  var reply: [String]

  func run() throws {
    ignoreSignalsThatWouldHideErrors()
    let words = options.words
    guard let author = EmployeeID(by) else {
      complain(words.commands.badEmployee(oneLine(by)))
      throw ExitCode.validationFailure
    }
    let text = CardNumber.masked(oneLine(reply.joined(separator: " "))).trimmed
    guard !text.isEmpty else {
      complain(words.flags.emptyWords)
      throw ExitCode.validationFailure
    }
    let workspace = try options.workspace(makingHome: false)
    guard let (record, id) = try found(in: workspace) else {
      complain(words.flags.noSuchFlag(oneLine(flag)))
      throw ExitCode.failure
    }
    if workspace.store.isSetUp {
      let desk = try Desk(
        options.contents.records, as: by, secrets: secrets)
      _ = try desk.actor(allowing: \.trains)
    }
    if let earlier = record.card.flags.first(where: { $0.id == id })?.reply {
      complain(words.flags.replaced(earlier.words, earlier.by.text))
    }
    do {
      try record.append(
        .flagAnswered(EventBody.FlagAnswered(flag: id, words: String(text.prefix(1000)))),
        at: workspace.clock.now(), by: author)
    } catch {
      complain(words.records.explanation(error))
      throw ExitCode.failure
    }
    complain(words.flags.saved(flag))
  }

  private func found(in workspace: Workspace) throws -> (EmployeeRecord, UUID)? {
    let parts = flag.split(separator: "-")
    guard parts.count >= 2, let number = parts.last.flatMap({ Int($0) }),
      let employee = EmployeeID(parts.dropLast().joined(separator: "-")),
      workspace.home.knows(employee)
    else { return nil }
    let record = try workspace.record(of: employee)
    guard number >= 1, number <= record.card.flags.count else { return nil }
    return (record, record.card.flags[number - 1].id)
  }
}
