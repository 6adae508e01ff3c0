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

  @Option(
    parsing: .unconditional,
    help: "How often to play at random besides. 另外随机走几次。"
  )
  var plays = 150

  private static let mostPlays = 1_000_000

  func run() throws {
    ignoreSignalsThatWouldHideErrors()
    let words = options.words
    guard (0...Self.mostPlays).contains(plays) else {
      complain(words.explore.badPlays(Self.mostPlays))
      throw ExitCode.validationFailure
    }
    let (root, shelf) = try options.shelf()
    var found = try scenario.map { try options.found($0, in: shelf, root) }
    if found.isEmpty {
      found = shelf.entries.map { .entry($0) } + shelf.broken.map { .broken($0) }
    }
    var named: Set<String> = []
    found = found.filter { named.insert($0.file).inserted }
    let isClean =
      format == .text ? try tellEach(found, root, words) : try tell(report(found, root), words)
    if !isClean { throw ExitCode.failure }
  }

  private func report(
    _ found: [ScenarioShelf.Found], _ root: CheckedFolder
  ) -> ExplorationReport {
    var chapters: [ExplorationReport.Chapter] = []
    var broken: [ExplorationReport.Broken] = []
    for part in found {
      switch part {
      case .entry(let entry): chapters.append(chapter(entry, root))
      case .broken(let file):
        broken.append(
          ExplorationReport.Broken(
            file: ScenarioOptions.seen(file.file, from: root),
            errors: file.errors.map { $0.seen(from: root.shown) }))
      }
    }
    return ExplorationReport(
      chapters, broken: broken, folder: root.typed, seed: options.seed, language: options.lang)
  }

  private func chapter(
    _ entry: ScenarioShelf.Entry, _ root: CheckedFolder
  ) -> ExplorationReport.Chapter {
    let moves = ScenarioMoves(entry.scenario, seed: options.drawing)
    let exploration = ScenarioExploration(of: moves)
    return ExplorationReport.Chapter(
      exploration, ScenarioScores(in: exploration.graph),
      plays == 0 ? nil : ScenarioRandomPlay(of: moves, plays: plays),
      file: ScenarioOptions.seen(entry.file, from: root),
      places: exploration.findings.map { entry.place(of: $0).seen(from: root.shown) })
  }

  /// Each as soon as it is done, for all of them take long; whether nothing is wrong.
  private func tellEach(
    _ found: [ScenarioShelf.Found], _ root: CheckedFolder, _ words: Phrasebook
  ) throws -> Bool {
    let columns = terminalColumns(environment: ProcessInfo.processInfo.environment)
    let layout = ReportLayout(columns: columns)
    try say(
      layout.text(Report(title: words.explore.title, blocks: [])), terminator: "", words.commands)
    var isClean = true
    for part in found {
      let report = report([part], root)
      isClean = isClean && report.isClean
      for line in report.blocks(words).flatMap(layout.lines) { try say(line, words.commands) }
    }
    return isClean
  }

  private func tell(_ report: ExplorationReport, _ words: Phrasebook) throws -> Bool {
    let text =
      switch format {
      case .dot: ExplorationDrawing(report).dot
      case .mermaid: ExplorationDrawing(report).mermaid
      case .json, .text: try report.json(version: Countersign.version)
      }
    try say(text, words.commands)
    // A drawing has no room for them.
    for file in format == .json ? [] : report.broken {
      for error in file.errors { complain(oneLine(report.line(error, words))) }
      complain(oneLine(words.explore.mendFirst(file.file)))
    }
    return report.isClean
  }
}
