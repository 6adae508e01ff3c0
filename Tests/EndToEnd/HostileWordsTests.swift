import Foundation
import Testing

/// Numbers and names meant to reach outside the home, or to drive somebody's terminal.
struct HostileWordsTests {
  private let day: BadDay

  init() throws { day = try BadDay() }

  @Test(arguments: [
    "../../x", "..", ".", "a/b", "/etc/passwd", "~root", "$HOME", "*", "-1", "1001/../1002",
    "1001\\..", "١٠٠١", "１００１/x", String(repeating: "7", count: 21),
    String(repeating: "../", count: 100), String(repeating: "9", count: 100_000), "\u{1B}[31m/1",
  ])
  func `what is no number makes nothing on the disk`(number: String) throws {
    let till = try day.run([], number)
    #expect(till.status == 0 && till.says("不能当工号"), "\(till.transcript.prefix(2000))")
    try expectClean(till)
    #expect(try contents() == ["home", "home/employees"])
    let report = try day.run(["report", "--", number])
    #expect(report.status == 64, "\(report.transcript.prefix(2000))")
    try expectClean(report)
    #expect(try contents() == ["home", "home/employees"])
  }

  @Test(arguments: ["１００１", "　1001　", "1001\t", "\u{1B}1001\u{7}", "\u{202E}1001"])
  func `a number typed otherwise is the same number`(number: String) throws {
    let till = try day.run([], number, "1", "王芳", "1", "tc")
    #expect(till.status == 0)
    try expectClean(till)
    #expect(
      try contents().filter { $0.hasPrefix("home/employees/") }.contains("home/employees/1001"))
    #expect(try day.run([], "1001", "tc").says("王芳"))
  }

  @Test(arguments: [
    "\u{1B}[31m王芳\u{1B}[0m", "\u{1B}]0;王芳\u{7}王芳", "\u{9B}31m王芳", "\u{202E}王芳", "王\u{2067}芳",
    "王\u{200F}芳\u{200B}",
    "王\u{2028}芳", "王芳\u{E0041}",
    "王芳\u{8}\u{8}\u{8}", "王\u{0}芳", "王芳\r1001", "王\u{85}芳", "　王　芳　", "../../王芳",
    #""},{"name":"王芳"#, "王芳%n%s", "王芳" + String(repeating: "\u{301}", count: 60),
  ])
  func `a hostile name drives no terminal and no report`(name: String) throws {
    let till = try day.run([], "1001", "1", name, "1", "jd", "bg", "tc")
    try expectClean(till)
    #expect(till.status == 0 && till.says("王"), "\(till.transcript)")
    for format in ["text", "json"] {
      let report = try day.run(["report", "--format", format])
      #expect(report.status == 0 && report.says("王"), "\(report.transcript)")
      try expectClean(report)
    }
    #expect(try Audit.all(in: day).mapValues(\.faults) == ["1001": []])
    #expect(try contents().allSatisfy { $0.hasPrefix("home") })
  }

  @Test(arguments: [String(repeating: "王", count: 300), "　　", "\u{1B}\u{7}", "123"])
  func `what is no name is asked for again`(name: String) throws {
    let till = try day.run([], "1001", "1", name, "王芳", "1", "tc")
    try expectClean(till)
    #expect(till.status == 0 && till.says("王芳，"), "\(till.transcript)")
  }

  /// Nothing that a terminal would take for a command, or for a change of direction.
  private func expectClean(_ till: Till) throws {
    let unwanted = till.transcript.unicodeScalars.filter {
      switch $0.value {
      case 0x0A: false
      case ..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
      default: false
      }
    }
    #expect(unwanted.isEmpty, "\(unwanted.map { String($0.value, radix: 16) })")
  }

  /// All that lies in the folder around the home.
  private func contents() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: day.folder.path).sorted()
  }
}
