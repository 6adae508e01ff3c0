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
    if let typed = unknown.first {
      let groups = Countersign.configuration.groupedSubcommands.flatMap(\.subcommands)
      let commands = (Countersign.configuration.subcommands + groups).compactMap {
        $0.configuration.commandName
      }
      complain(
        options.words.commands.unknownCommand(
          oneLine(typed), EditDistance.nearest(to: typed.lowercased(), among: commands)))
      throw ExitCode.validationFailure
    }
    let workspace = try options.workspace()
    let environment = ProcessInfo.processInfo.environment
    let isTerminal = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
    let reader: any LineReader = isTerminal ? ReadlineEditor(name: "countersign") : PipeReader()
    defer { reader.close() }
    Shell(
      workspace, reader: reader, output: .standard(environment: environment, stopping: isTerminal),
      words: options.words, environment: environment, idleLimit: .seconds(max(lockAfter, 1))
    ).run()
  }
}

/// A full disk and a closed pipe are told as errors instead of ending the program unheard.
func ignoreSignalsThatWouldHideErrors() {
  signal(SIGPIPE, SIG_IGN)
  signal(SIGXFSZ, SIG_IGN)
}
