import ArgumentParser
import Console
import Foundation
import Messages
import Training

/// Opens the trainer.
struct ShellCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shell", abstract: "Open the trainer (the default). 打开培训程序。")

  @OptionGroup var options: WorkspaceOptions

  @Option(help: "Lock the screen after so many seconds without a key. 多少秒没有动静就锁定。")
  var lockAfter = 600

  /// Words that are no command land here, because this is the default one.
  @Argument(help: .hidden)
  var unknown: [String] = []

  func run() throws {
    ignoreSignalsThatWouldHideErrors()
    if let typed = unknown.first { throw refusal(of: typed) }
    let workspace = try options.workspace()
    options.contents.tellSpared(of: workspace.library)
    let environment = ProcessInfo.processInfo.environment
    let isTerminal = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
    let reader: any LineReader = isTerminal ? ReadlineEditor(name: "countersign") : PipeReader()
    defer { reader.close() }
    Shell(
      workspace, reader: reader, output: .standard(environment: environment, stopping: isTerminal),
      words: options.words, languageAsked: options.contents.records.lang,
      environment: environment, idleLimit: .seconds(max(lockAfter, 1))
    ).run()
  }

  private func refusal(of typed: String) -> ExitCode {
    let words = options.words
    if case .verb(let verb) = Verb.matching(typed), verb.isNamed(typed) {
      complain(words.commands.typedInside(verb.name(in: words.language)))
    } else {
      let nearest = EditDistance.nearest(to: typed.lowercased(), among: Countersign.commandNames)
      complain(
        words.commands.unknownCommand(
          oneLine(typed), nearest.flatMap { $0 == typed ? nil : $0 }))
    }
    return .validationFailure
  }
}

/// A full disk and a closed pipe are told as errors instead of ending the program unheard.
func ignoreSignalsThatWouldHideErrors() {
  signal(SIGPIPE, SIG_IGN)
  signal(SIGXFSZ, SIG_IGN)
}
