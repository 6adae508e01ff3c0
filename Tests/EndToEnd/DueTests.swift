import Foundation
import Samples
import Testing

/// What is due, and whom to coach, in a home in which somebody answered five questions.
struct DueTests {
  private let home = Built.newHome()

  private func learn() throws {
    let lines = ["1001", "1", "王芳", "1", "xx"] + Array(repeating: "1", count: 6)
    _ = try Built.run(
      ["--lang", "zh"], input: lines.map { $0 + "\n" }.joined(), home: home)
    let journal = try String(
      contentsOf: home.appending(path: "employees/1001/journal.jsonl"), encoding: .utf8)
    try #require(journal.contains("answered"))
  }

  private func due(_ arguments: String...) throws -> (
    output: String, errors: String, status: Int32
  ) {
    try Built.run(
      ["due", "--lang", "en"] + arguments, home: home, environment: ["COLUMNS": "80"])
  }

  @Test func `a person is told what is due, why, and what comes`() throws {
    try learn()
    let page = try due("1001", "--as-of", "2099-01-05")
    #expect(page.status == 0, "\(page.errors)")
    for said in ["1001 王芳", "That day: ", "as if nobody drilled", "#", "Certificates:"] {
      #expect(page.output.contains(said), "\(page.output)")
    }
    let days = try due("1001", "--forecast", "2w").output
      .matches(of: /(?m)^(Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d\d-\d\d/)
    #expect(days.count == 14)
  }

  @Test func `a team is a table, for other programs too`() throws {
    try learn()
    let team = try due()
    #expect(team.status == 0 && team.output.contains("Behind since"), "\(team.output)")
    #expect(try due("1001", "--team").output.contains("Behind since"))
    #expect(try due("all").output.contains("Behind since"))
    let json = try due("--format", "json")
    #expect(json.status == 0 && json.output.contains(#""report" : "due""#))
    let csv = try due("--format", "csv")
    #expect(csv.output.hasPrefix("\u{FEFF}employee,name,"))
  }

  @Test func `quiet answers by its exit status alone`() throws {
    try learn()
    let something = try due("--quiet", "--as-of", "2099-01-05")
    #expect(something.status == 1 && (something.output + something.errors).isEmpty)
    // What was answered this minute is not asked again on the same day.
    let nothing = try due("--quiet", "--as-of", "2000-01-01")
    #expect(nothing.status == 0 && (nothing.output + nothing.errors).isEmpty)
    let nobody = try due("--quiet", "7777")
    #expect(nobody.status == 2 && nobody.output.isEmpty && nobody.errors.contains("7777"))
    #expect(try due("--quiet", "--forecast", "soon").status == 64)
  }

  @Test func `what is wrong with the store's drills is told, quietly too`() throws {
    try learn()
    defer { Kept.remove(home) }
    let own = "format: 1\n drills:\n  closed: [sundey]\n  off: {1010: 周一, 1001: 周二, 77: 周三}\n"
    try Data(own.utf8).write(to: home.appending(path: "store.yaml"))
    for option in ["--quiet", "--team"] {
      let told = try due(option, "--as-of", "2099-01-05")
      #expect(told.status == (option == "--quiet" ? 1 : 0), "\(told.errors)")
      for said in ["warning[C077]", "1010, and nobody", "mean 1001?", "77, and nobody"] {
        #expect(told.errors.contains(said), "\(told.errors)")
      }
      #expect(!told.errors.contains("off for 1001"))
    }
    #expect(try due("--quiet", "--as-of", "2099-01-05").output.isEmpty)
  }

  @Test func `a record that cannot be read is no answer`() throws {
    try learn()
    defer { Kept.remove(home) }
    try Data("nonsense\n".utf8).write(
      to: home.appending(path: "employees/1001/journal.jsonl"))
    let quiet = try due("--quiet")
    #expect(quiet.status == 2 && quiet.errors.contains("1001"), "\(quiet)")
    #expect(try due().status == 1)
    let calendar = try due("--ics", "-")
    #expect(calendar.status == 1 && calendar.output.hasSuffix("END:VCALENDAR\r\n"))
  }

  @Test func `a calendar is written for the owner alone, or to standard output`() throws {
    try learn()
    let file = home.appending(path: "due.ics")
    defer { try? FileManager.default.removeItem(at: file) }
    let written = try due("--ics", file.path)
    #expect(written.status == 0 && written.output.isEmpty, "\(written.errors)")
    #expect(written.errors.contains("names and numbers"))
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text.hasPrefix("BEGIN:VCALENDAR\r\n") && text.contains("SUMMARY:1001 王芳"))
    let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions]
    #expect(mode as? Int == 0o600)
    #expect(try due("--ics", "-").output.hasPrefix("BEGIN:VCALENDAR\r\n"))
    let refused = try due("--ics", home.appending(path: "no/due.ics").path)
    #expect(refused.status == 1 && refused.errors.contains("not written"), "\(refused.errors)")
  }

  @Test func `what does not go together is told`() throws {
    try learn()
    for options in [
      ["--quiet", "--ics", "-"], ["--ics", "-", "--format", "json"], ["--quiet", "--print"],
    ] {
      let told = try Built.run(["due", "--lang", "en"] + options, home: home)
      #expect(told.status == 64 && told.errors.contains("do not go together"), "\(told.errors)")
    }
    let far = try due("--forecast", "91")
    #expect(far.status == 64 && far.errors.contains("1 to 90"), "\(far.errors)")
    #expect(try due("--forecast", "0").status == 64)
  }

  @Test func `it has a Chinese name, as in the trainer`() throws {
    try learn()
    for word in ["待办", "db"] {
      let told = try Built.run([word, "1001"], home: home)
      #expect(told.status == 0 && told.output.contains("王芳"), "\(told.errors)")
    }
    let coaching = try Built.run(["报告", "辅导"], home: home)
    #expect(coaching.status == 0 && coaching.output.contains("要辅导的"), "\(coaching.errors)")
  }
}
