import ArgumentParser
import Content
import Foundation
import Messages
import Training

/// Shows what a code of `check` means: an example that is wrong, and the same put right.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a code of check, with a wrong and a right example. 解释 check 的代码。")

  @Argument(help: "The code, such as C012; without one, all are listed. 代码。")
  var code: String?

  @Option(help: "Language: zh or en. 语言。")
  var lang: Language?

  func run() throws {
    ignoreSignalsThatWouldHideErrors()
    let words = Phrasebook.of(
      lang ?? Language.of(environment: ProcessInfo.processInfo.environment))
    guard let code else {
      for example in ProblemExample.all.sorted(by: { $0.problem.code < $1.problem.code }) {
        try say("\(example.problem.code)  \(words.problems.sentence(example.kind))", words.commands)
      }
      return
    }
    guard let example = ProblemExample.of(code) else {
      complain(words.commands.unknownCode(oneLine(code), ProblemExample.all.count))
      throw ExitCode.failure
    }
    try say(
      [
        "\(example.problem.code)  \(words.problems.sentence(example.kind))",
        words.problems.mend(example.kind), "", words.commands.wrongExample(example.file),
        indented(example.wrong), "", words.commands.rightExample, indented(example.right),
      ].joined(separator: "\n"), words.commands)
  }

  private func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }
      .joined(separator: "\n")
  }
}
