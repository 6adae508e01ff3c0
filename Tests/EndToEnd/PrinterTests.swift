import Foundation
import Samples
import Testing

/// Reports on paper, through programs that stand in the place of the system's `lp` and `lpstat`.
final class PrinterTests {
  private let home = Built.newHome()
  /// Where programs are looked for.
  private let bin = Scratch.path("bin")

  init() throws {
    try FileManager.default.createDirectory(at: bin, withIntermediateDirectories: true)
    _ = try Built.run(["--lang", "zh"], input: "1001\n1\n王芳\n1\n", home: home)
  }

  deinit {
    Kept.discard(home)
    try? FileManager.default.removeItem(at: bin)
  }

  private func program(_ name: String, _ script: String) throws {
    let url = bin.appending(path: name)
    try Data("#!/bin/sh\n\(script)\n".utf8).write(to: url)
    #expect(chmod(url.path, 0o700) == 0)
  }

  /// An `lp` that refuses with a message, and an `lpstat` that knows these printers.
  private func refusing(_ message: String, isRunning: Bool = true, _ printers: String...) throws {
    try program("lp", "/bin/cat > /dev/null; echo '\(message)' >&2; exit 1")
    try program(
      "lpstat",
      """
      case "$1" in
        -r) echo 'scheduler is \(isRunning ? "" : "not ")running' ;;
        -e) printf '%s\\n' \(printers.joined(separator: " ")) ;;
      esac
      """)
  }

  private func printed(_ options: String...) throws -> (
    output: String, errors: String, status: Int32
  ) {
    try Built.run(
      ["report", "certification", "--lang", "en"] + options, home: home,
      environment: ["PATH": bin.path, "COLUMNS": "200"])
  }

  @Test func `a report goes to the printer that was named, as wide as paper is`() throws {
    try program("lp", "echo \"$@\" > '\(bin.path)/asked'; /bin/cat > '\(bin.path)/paper'")
    let result = try printed("--print", "front desk")
    #expect(result.status == 0 && result.output.isEmpty, "\(result.errors)")
    #expect(result.errors.contains("Sent to printer front desk"), "\(result.errors)")
    let asked = try String(contentsOf: bin.appending(path: "asked"), encoding: .utf8)
    #expect(asked == "-d front desk -t Countersign -- -\n")
    let paper = try String(contentsOf: bin.appending(path: "paper"), encoding: .utf8)
    #expect(paper.contains("王芳"))
    #expect(paper.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func `without a name it goes to the default printer`() throws {
    try program("lp", "echo \"$@\" > '\(bin.path)/asked'; /bin/cat > /dev/null")
    let result = try printed("--print", "")
    #expect(result.status == 0 && result.errors.contains("default printer"), "\(result.errors)")
    let asked = try String(contentsOf: bin.appending(path: "asked"), encoding: .utf8)
    #expect(asked == "-t Countersign -- -\n")
  }

  @Test func `where nothing can be printed, the real cause is told`() throws {
    func expect(_ words: String..., options: [String] = ["--print", "desk"]) throws {
      let result = try Built.run(
        ["report", "certification", "--lang", "en"] + options, home: home,
        environment: ["PATH": bin.path])
      #expect(result.status == 1 && result.output.isEmpty)
      for word in words { #expect(result.errors.contains(word), "\(result.errors)") }
    }
    try expect("lp")
    try refusing("lp: Error", isRunning: false, "office")
    try expect("service")
    try refusing("lp: The printer or class does not exist.", "office", "back")
    try expect("desk", "office", "back")
    try refusing("lp: Error - no default destination available.", "office")
    try expect("default", "office", options: ["--print", ""])
    try refusing("lp: out of paper", "desk")
    try expect("out of paper")
  }
}
