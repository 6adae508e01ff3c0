import ArgumentParser
import Foundation
import Messages
import Training

/// Opens the trainer.
struct ShellCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shell", abstract: "Open the trainer (the default). 打开培训程序。")

  @OptionGroup var shell: ShellOptions

  /// Words that are no command land here, because this is the default one.
  @Argument(help: .hidden)
  var unknown: [String] = []

  func run() throws {
    if let typed = unknown.first { throw refusal(of: typed) }
    try shell.open()
  }

  private func refusal(of typed: String) -> ExitCode {
    let words = shell.options.words
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
