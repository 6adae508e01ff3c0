import ArgumentParser
import Console
import Foundation
import Training

/// How the trainer is opened.
struct ShellOptions: ParsableArguments {
  @OptionGroup var options: WorkspaceOptions

  @Option(help: "Lock the screen after so many seconds without a key. 多少秒没有动静就锁定。")
  var lockAfter = 600

  /// Opens the trainer; whoever signs in first begins with `words`, as if they had typed them.
  func open(beginningWith words: [String] = []) throws {
    ignoreSignalsThatWouldHideErrors()
    let workspace = try options.workspace()
    options.contents.tellSpared(in: workspace)
    let environment = ProcessInfo.processInfo.environment
    let isTerminal = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
    let reader: any LineReader = isTerminal ? ReadlineEditor(name: "countersign") : PipeReader()
    defer { reader.close() }
    let shell = Shell(
      workspace, reader: reader, output: .standard(environment: environment, stopping: isTerminal),
      words: options.words, languageAsked: options.contents.records.lang,
      environment: environment, idleLimit: .seconds(max(lockAfter, 1)))
    shell.opening = words
    shell.run()
  }
}
