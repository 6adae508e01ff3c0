import ArgumentParser
import Console
import Foundation
import Messages
import Records
import Reports
import Training

/// What may go wrong and whom to tell, for the wall and beside the telephone; needs no records.
struct CardReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CardReport.name,
    abstract: "The incident card for the wall, and the hotline sheet. 贴墙上的上报卡和热线单。")

  @OptionGroup var options: ContentOptions

  @Option(help: "text, csv or json.")
  var format = ReportOptions.Format.text

  @Option(
    defaultAsFlag: "", help: "Print on PRINTER, or on the default printer. 打印（可指明打印机）。")
  var print: String?

  @Flag(help: "Lines set in nowhere, for screen readers. 适合读屏软件。")
  var linear = false

  @Option(
    help: "Only this incident, as lookup names it; may be given again. 只要这一件，可多次写。")
  var incident: [String] = []

  private var words: Phrasebook { options.words }

  func run() throws {
    ignoreSignalsThatWouldHideErrors()
    let jobAid = try options.library(fromCache: false).jobAid()
    let named = try incident.map { try known($0, in: jobAid) }
    guard let report = CardReport(jobAid, named: named, try made()) else {
      complain(words.cards.noCard)
      throw ExitCode.failure
    }
    let text = try text(of: report)
    if let print {
      try Printer.deliver(text, on: print, words.commands)
    } else {
      try say(text, terminator: "", words.commands)
    }
    if format == .text, isPaged { tellLongPages(of: text) }
  }

  private func known(_ typed: String, in jobAid: JobAid) throws -> String {
    if jobAid.incidents.contains(where: { $0.id == typed }) { return typed }
    // By whatever finds it, but only if it is one.
    if case .found(.incident(let found), _) = Lookup.of(typed, in: jobAid) { return found.id }
    complain(
      words.cards.unknownIncident(
        oneLine(typed),
        EditDistance.nearest(to: typed, among: jobAid.incidents.map(\.id))))
    throw ExitCode.validationFailure
  }

  private func made() throws -> CardReport.Made {
    let home = Home(options.homeFolder)
    let isThere = FileManager.default.fileExists(atPath: home.root.path)
    let store = isThere ? try? StoreRecord(in: home).facts : nil
    if let store { Clock.useZone(of: store) }
    return CardReport.Made(
      store: store?.settings?.name, day: Clock().now().day)
  }

  /// On paper, and in a file that is printed later, each page begins a sheet.
  private var isPaged: Bool { print != nil || isatty(STDOUT_FILENO) == 0 }

  private func text(of report: CardReport) throws -> String {
    switch format {
    case .json: return try report.json(version: Countersign.version) + "\n"
    case .csv: return String(decoding: report.csv(words), as: UTF8.self)
    case .text:
      let columns =
        isPaged ? 80 : terminalColumns(environment: ProcessInfo.processInfo.environment)
      return ReportLayout(columns: columns, isLinear: linear, isPaged: isPaged)
        .text(report.report(words))
    }
  }

  private func tellLongPages(of text: String) {
    // What is listened to has no pages.
    guard !linear else { return }
    for (index, page) in text.split(separator: "\u{C}").enumerated() {
      let lines = page.split(separator: "\n", omittingEmptySubsequences: false).count - 1
      guard lines > CardReport.pageLines else { continue }
      complain(words.cards.tooLong(index + 1, lines, CardReport.pageLines))
    }
  }
}
