import ArgumentParser
import Console
import Content
import Foundation
import Messages
import Reports
import Training

/// Explores scenarios completely, and tells what is wrong with each and how to get there.
struct ExploreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explore",
    abstract: "Explore every way through scenarios. 走遍情景的每一条路。",
    discussion: """
      Tells each ending with a shortest way to it, the best way, what scores there are, and what is wrong, \
      with a way that shows it and the command that goes it. Without SCENARIO, all are explored. Exits with 1 \
      if anything is wrong.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, dot, mermaid
  }

  @Argument(help: "Ids of scenarios. 情景的 id。")
  var scenario: [String] = []

  @OptionGroup var options: ScenarioOptions

  @Option(help: "text, json, dot or mermaid.")
  var format = Format.text

  @Option(help: "How often to play at random besides. 另外随机走几次。")
  var plays = 1_000

  private static let mostPlays = 1_000_000

  func run() throws {
    ignoreSignalsThatWouldHideErrors()
    let words = options.words
    guard (0...Self.mostPlays).contains(plays) else {
      complain(words.explore.badPlays(Self.mostPlays))
      throw ExitCode.validationFailure
    }
    let (root, shelf) = try options.shelf()
    let named = try scenario.map { try options.entry($0, in: shelf, root) }
    let report = ExplorationReport(
      (named.isEmpty ? shelf.entries : named).map { chapter($0, root) },
      unreadable: named.isEmpty
        ? shelf.unreadable.map { ScenarioOptions.seen($0, from: root) } : [],
      folder: root.typed, seed: options.seed)
    try say(text(of: report, words), terminator: "", words.commands)
    if !report.isClean { throw ExitCode.failure }
  }

  private func chapter(
    _ entry: ScenarioShelf.Entry, _ root: CheckedFolder
  ) -> ExplorationReport.Chapter {
    let moves = ScenarioMoves(entry.scenario, seed: options.drawing)
    let exploration = ScenarioExploration(of: moves)
    return ExplorationReport.Chapter(
      exploration, ScenarioScores(in: exploration.graph),
      plays == 0 ? nil : ScenarioRandomPlay(of: moves, plays: plays),
      file: ScenarioOptions.seen(entry.file, from: root), errors: entry.errors)
  }

  private func text(of report: ExplorationReport, _ words: Phrasebook) throws -> String {
    switch format {
    case .json: return try report.json(version: Countersign.version) + "\n"
    case .dot: return ExplorationDrawing(report).dot + "\n"
    case .mermaid: return ExplorationDrawing(report).mermaid + "\n"
    case .text:
      let columns = terminalColumns(environment: ProcessInfo.processInfo.environment)
      return ReportLayout(columns: columns).text(report.report(words))
    }
  }
}
