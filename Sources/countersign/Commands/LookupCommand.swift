import ArgumentParser
import Console
import Content
import Foundation
import Messages
import Training

/// Looks something up for a cashier with a customer in front of them: no login, nothing is written.
struct LookupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lookup",
    abstract: "Look up a response code, an incident, a word, a rule. 查应答码、事件、词和规则。",
    discussion: """
      By code, word, pinyin or English: lookup 68, lookup 调单, lookup dd, lookup void.
      Exits with 1 when nothing is found.
      """)

  @OptionGroup var options: ContentOptions

  @Argument(help: "What to look up. 要查的词。")
  var words: [String]

  func run() throws {
    ignoreSignalsThatWouldHideErrors()
    let phrases = options.words
    let jobAid = try options.library().jobAid()
    var lines: [String] = []
    let columns = terminalColumns(environment: ProcessInfo.processInfo.environment)
    let output = Output(
      write: { lines.append($0) }, columns: { columns },
      style: .detected(
        environment: ProcessInfo.processInfo.environment, isTerminal: isatty(STDOUT_FILENO) == 1))
    let screen = LookupScreen(phrases, output)
    let typed = words.joined(separator: " ")
    guard !jobAid.entries.isEmpty else { return try fail(phrases.lookups.nothingToFind) }
    switch Lookup.of(typed, in: jobAid) {
    case .found(let entry, let others):
      screen.show(entry)
      screen.tellOfPaper(below: entry)
      let listed = screen.listed(others, below: entry)
      if !listed.isEmpty { output.paragraph(phrases.lookups.others(.keys)) }
      screen.list(listed, in: jobAid)
    case .several(let entries):
      output.paragraph(phrases.lookups.several(oneLine(typed), .keys))
      screen.list(entries, in: jobAid)
    case .nothing(let near):
      screen.list(near.isEmpty ? jobAid.incidents.map(JobAid.Entry.incident) : near, in: jobAid)
      let said = near.isEmpty ? phrases.lookups.nothing : phrases.lookups.near
      complain(said(oneLine(typed), .keys))
      for line in lines { complain(String(line.dropLast())) }
      throw ExitCode.failure
    }
    try say(lines.joined(), terminator: "", phrases.commands)
  }

  private func fail(_ sentence: String) throws {
    complain(sentence)
    throw ExitCode.failure
  }
}
