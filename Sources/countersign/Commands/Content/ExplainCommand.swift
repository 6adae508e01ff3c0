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

  @Argument(
    help: ArgumentHelp(
      "Codes, such as C012; without one, all are listed. 代码。", valueName: "code"))
  var codes: [String] = []

  @Option(help: "Language: zh or en. 语言。")
  var lang: Language?

  func run() throws {
    ignoreSignalsThatWouldHideErrors()
    let words = RecordOptions.words(lang, Folders.home(named: nil))
    if codes.isEmpty {
      for example in ProblemExample.all.sorted(by: { $0.problem.code < $1.problem.code }) {
        try sayWrapped(heading(of: example, words), words.commands)
      }
    }
    var isUnknown = false
    for (index, code) in codes.enumerated() {
      guard let example = ProblemExample.of(code) else {
        complain(words.check.unknownCode(oneLine(code), ProblemExample.all.count))
        isUnknown = true
        continue
      }
      if index > 0 { try say("", words.commands) }
      try explain(example, words)
    }
    if isUnknown { throw ExitCode.failure }
  }

  private func heading(of example: ProblemExample, _ words: Phrasebook) -> String {
    "\(example.problem.code)  \(words.problems.title(example.kind))"
  }

  private func explain(_ example: ProblemExample, _ words: Phrasebook) throws {
    let problems = words.problems
    try sayWrapped(heading(of: example, words), words.commands)
    try sayWrapped(
      problems.sentence(example.kind) + problems.separator + problems.mend(example.kind, "my"),
      words.commands)
    if case .slip = example.kind {
      try say("\n" + words.check.slipsHeading, words.commands)
      for slip in YAMLSlip.allCases {
        try sayWrapped("- " + problems.line(slip), words.commands)
      }
    }
    try say(
      [
        "", words.check.wrongExample(example.file), indented(example.wrong), "",
        words.check.rightExample, indented(example.right),
      ].joined(separator: "\n"), words.commands)
  }

  private func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }
      .joined(separator: "\n")
  }
}
