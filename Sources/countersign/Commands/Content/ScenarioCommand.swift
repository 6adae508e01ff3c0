import ArgumentParser
import Console
import Content
import Foundation
import Messages
import Training

/// Goes one way through a scenario, and prints what a learner would see on it.
struct ScenarioCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scenario",
    abstract: "Go a way through a scenario. 照一条走法重走情景。",
    usage: "countersign scenario <scenario> --replay <path> [--folder <folder>] [options]",
    discussion: """
      A path is a line of words: a choice's id at a decision, right or wrong at a question, passed, \
      short or failed at the terminal. Nobody signs in, \
      and nothing is recorded. Exits with 1 at a word that does not fit, and says which do.
      """)

  @Argument(help: "The id of the scenario. 情景的 id。")
  var scenario: String

  @OptionGroup var options: ScenarioOptions

  @Option(
    help: ArgumentHelp("The words of the way. 走法。", valueName: "path"))
  var replay: String?

  func run() throws {
    ignoreSignalsThatWouldHideErrors()
    let words = options.words
    let (root, shelf) = try options.shelf()
    let entry = try options.entry(scenario, in: shelf, root)
    guard let replay else {
      complain(words.explore.pathMissing(entry.scenario.id, root.typed))
      throw ExitCode.validationFailure
    }
    let path = Self.words(of: replay)
    let gone = ScenarioReplay(
      ScenarioMoves(entry.scenario, seed: options.drawing, in: words.language), along: path,
      at: Clock().now().date)
    try sayStyled(shown(gone, words), words.commands)
    switch gone.halt {
    case .misfit, .overBefore:
      complain(oneLine(words.explore.halt(gone.halt)))
      throw ExitCode.failure
    case .ended, .open, .deadEnd, .endless: break
    }
  }

  /// As they are typed, with commas of either kind between them, and capitals.
  static func words(of path: String) -> [String] {
    ReplyFolding.halfWidth(path).lowercased()
      .split { $0.isWhitespace || ",，、".contains($0) }.map(String.init)
  }

  private func shown(_ gone: ScenarioReplay, _ words: Phrasebook) -> String {
    var lines: [String] = []
    let environment = ProcessInfo.processInfo.environment
    let columns = terminalColumns(environment: environment)
    let output = Output(
      write: { lines.append($0) }, columns: { columns },
      style: .detected(environment: environment, isTerminal: isatty(STDOUT_FILENO) == 1))
    ReplayScreen(words, output).show(gone)
    return lines.joined()
  }
}
