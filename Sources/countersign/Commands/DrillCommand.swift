import ArgumentParser
import Training

/// Opens the trainer with a drill.
struct DrillCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drill",
    abstract: "Sign in and drill what is due, five minutes. 登录后直接复习，五分钟。",
    usage: "countersign drill [--topic <lesson>] [--cram] [options]",
    discussion: """
      Without an option: what is due today, the most urgent first. --topic takes a lesson's number, id or \
      some words of its title. --cram asks the weakest and leaves the schedule as it is.
      """)

  @Option(
    help: ArgumentHelp("Only this lesson. 只练这一课。", valueName: "lesson"))
  var topic: String?

  @Flag(help: "Ask the weakest at once, and leave the schedule as it is. 突击，不改复习安排。")
  var cram = false

  @OptionGroup var shell: ShellOptions

  func run() throws {
    let words = ["drill"] + (cram ? ["--cram"] : []) + (topic.map { [$0] } ?? [])
    try shell.open(beginningWith: words)
  }
}
