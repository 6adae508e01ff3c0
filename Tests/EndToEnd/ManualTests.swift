import Foundation
import Testing

/// The manual pages name everything that the program's own help names.
struct ManualTests {
  @Test(arguments: ["countersign.1", "countersign.zh.1"])
  func `every option and subcommand is in the manual`(_ page: String) throws {
    let manual = try String(
      contentsOf: Built.root.appending(path: "docs/\(page)"), encoding: .utf8)
    let home = Built.newHome()
    var options: Set<String> = []
    for arguments in [
      [], ["shell"], ["lookup"], ["check"], ["explain"], ["report"], ["report", "certification"],
      ["report", "flags"], ["answer-flag"], ["backup"], ["restore"],
    ] {
      let help = try Built.run(arguments + ["--help"], home: home)
      #expect(help.status == 0)
      options.formUnion(help.output.matches(of: /--([a-z-]+)/).map { String($0.1) })
      for subcommand in arguments {
        #expect(manual.contains("Cm \(subcommand)") || manual.contains(" \(subcommand)"))
      }
    }
    #expect(options.contains("lang") && options.count > 6, "the help was not understood")
    for option in options {
      #expect(manual.contains("Fl -\(option)"), "\(page) lacks --\(option)")
    }
    for variable in ["COUNTERSIGN_HOME", "COUNTERSIGN_CONTENT", "NO_COLOR"] {
      #expect(manual.contains(variable))
    }
  }
}
