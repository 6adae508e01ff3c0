import Foundation
import Testing

/// The manual pages name everything that the program's own help names.
struct ManualTests {
  /// A command as the program describes itself.
  private struct Command: Decodable {
    let commandName: String
    let arguments: [Argument]?
    let subcommands: [Command]?

    struct Argument: Decodable {
      let names: [Name]?
      let shouldDisplay: Bool
    }

    struct Name: Decodable {
      let kind: String
      let name: String
    }

    var options: [String] {
      (arguments ?? []).filter(\.shouldDisplay).flatMap { $0.names ?? [] }
        .filter { $0.kind == "long" }.map(\.name)
    }

    /// The options of all commands below this one, by their names: `employees reset-pin`.
    var below: [(name: String, options: [String])] {
      (subcommands ?? []).filter { $0.commandName != "help" }.flatMap { command in
        [(command.commandName, command.options)]
          + command.below.map { (command.commandName + " " + $0.name, $0.options) }
      }
    }
  }

  private struct Description: Decodable {
    let command: Command
  }

  private static func program() throws -> Command {
    let dump = try Built.run(["--experimental-dump-help"], home: Built.newHome())
    return try JSONDecoder().decode(Description.self, from: Data(dump.output.utf8)).command
  }

  @Test(arguments: ["countersign.1", "countersign.zh.1"])
  func `every option and subcommand is in the manual`(_ page: String) throws {
    let manual = try String(
      contentsOf: Built.root.appending(path: "docs/\(page)"), encoding: .utf8)
    let program = try Self.program()
    let commands = program.below
    #expect(commands.contains { $0.name == "employees reset-pin" } && commands.count > 30)
    let sections = manual.components(separatedBy: "\n.Sh ")
    let description = try #require(
      sections.first { $0.hasPrefix("DESCRIPTION\n") || $0.hasPrefix("说明\n") })
    let explained = description.matches(of: /(?m)^\.It Cm (.*)$/)
      .flatMap { $0.1.split(separator: " , ").map(String.init) }
    for command in commands {
      let isExplained = explained.contains {
        // A command with subcommands is explained by them.
        $0 == command.name || $0.hasPrefix(command.name + " ")
      }
      #expect(isExplained, "\(page) does not explain \(command.name)")
    }
    for command in [("", program.options)] + commands {
      for option in command.options {
        let isNamed = manual.contains(try Regex("Fl -\(option)(?![a-z-])"))
        #expect(isNamed, "\(page) lacks --\(option) of \(command.name)")
      }
    }
    for command in explained {
      let isThere = commands.contains { $0.name == command }
      #expect(isThere, "\(page) explains \(command), which is not there")
    }
  }

  @Test(arguments: ["countersign.1", "countersign.zh.1"])
  func `variables and files are in the manual`(_ page: String) throws {
    let manual = try String(
      contentsOf: Built.root.appending(path: "docs/\(page)"), encoding: .utf8)
    for name in [
      "COUNTERSIGN_HOME", "COUNTERSIGN_CONTENT", "NO_COLOR", "store.yaml", "store.jsonl",
      "journal.jsonl", "scorecard.json", "secret.json", "archive/", "keys/", "heads/",
    ] {
      #expect(manual.contains(name), "\(page) lacks \(name)")
    }
  }
}
