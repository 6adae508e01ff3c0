import Foundation
import Testing

/// Bad days, really made.
struct DurabilityTests {
  private let home = Built.newHome()
  private var journal: URL { home.appending(path: "employees/1001/journal.jsonl") }

  /// Signs 1001 in on a pipe and types `lines`.
  private func visit(
    _ lines: String..., arguments: [String] = [], through shell: String? = nil
  ) throws -> (output: String, errors: String, status: Int32) {
    let isNew = !FileManager.default.fileExists(atPath: journal.path)
    let opening = ["1001"] + (isNew ? ["1", "王芳", "1"] : [])
    return try Built.run(
      arguments, input: (opening + lines).map { $0 + "\n" }.joined(), home: home, through: shell)
  }

  @Test func `kill -9 in the middle of an exam loses no acknowledged answer`() throws {
    let terminal = try PseudoTerminal([], home: home, environment: ["TERM": "dumb"])
    #expect(terminal.shows("工号: "))
    terminal.enter("1001")
    #expect(terminal.shows("请选择: "))
    terminal.enter("1")
    #expect(terminal.shows("姓名: "))
    terminal.enter("王芳")
    #expect(terminal.shows("请选择: "))
    terminal.enter("1")
    #expect(terminal.shows("1001 › "))
    terminal.enter("ks")
    #expect(terminal.shows("1001 › "))
    terminal.enter("1")
    var answered = 0
    for _ in 0..<4 {
      #expect(terminal.shows("答 › "))
      terminal.enter("1")
      if terminal.shows("已记录", within: 2) { answered += 1 }
    }
    terminal.send(signal: SIGKILL)
    _ = terminal.exitStatus()
    let again = try visit("1")
    #expect(again.output.contains("还没做完"))
    #expect(again.output.contains("第 \(answered + 1)/"))
    #expect(try chainIsWhole())
  }

  @Test func `a disk that refuses leaves the activity where it was, and says what to do`() throws {
    _ = try visit("xx 1", "/zt")
    // The file may grow by some lines, then the system refuses with EFBIG, really.
    let size = try Data(contentsOf: journal).count
    let blocks = size / 512 + 4
    let refused = try visit(
      "1", "1", "1", "1", "1", "1", "1", "1", "/zt", "tc",
      through: "trap '' XFSZ; ulimit -f \(blocks); exec \"$@\"")
    #expect(refused.output.contains("没有存上"))
    #expect(refused.output.contains("文件大小到了系统限制"))
    let before = try completeLines()
    let again = try visit("1", "1", "/zt")
    #expect(again.output.contains("接着做"))
    #expect(try chainIsWhole())
    #expect(try completeLines() > before)
  }

  @Test func `the chain can be checked with sha256sum alone`() throws {
    _ = try visit("xx 1", "1", "2", "/zt", "qj 1", "1", "/zt")
    #expect(try completeLines() > 6)
    #expect(try chainIsWhole())
  }

  @Test func `folders are open to their owner only`() throws {
    _ = try visit("xx 1", "1")
    for (path, permissions) in [
      ("employees/1001", 0o700), ("employees/1001/journal.jsonl", 0o600), ("archive", 0o700),
    ] {
      let attributes = try FileManager.default.attributesOfItem(
        atPath: home.appending(path: path).path)
      #expect(attributes[.posixPermissions] as? Int == permissions)
    }
  }

  @Test func `an activity taken over at another till stops at the first`() throws {
    let first = try PseudoTerminal([], home: home, environment: ["TERM": "dumb"])
    #expect(first.shows("工号: "))
    first.enter("1001")
    #expect(first.shows("请选择: "))
    first.enter("1")
    #expect(first.shows("姓名: "))
    first.enter("王芳")
    #expect(first.shows("请选择: "))
    first.enter("1")
    #expect(first.shows("1001 › "))
    first.enter("xx 1")
    #expect(first.shows("答 › "))
    let second = try PseudoTerminal([], home: home, environment: ["TERM": "dumb"])
    #expect(second.shows("工号: "))
    second.enter("1001")
    #expect(second.shows("1001 › "))
    second.enter("1")
    #expect(second.shows("答 › "))
    first.enter("1")
    #expect(first.shows("另一台收银机"))
    second.enter("1")
    #expect(second.shows("卡片 2/5"))
    #expect(try chainIsWhole())
  }

  @Test func `a torn line is set aside and told`() throws {
    _ = try visit("xx 1", "1", "/zt")
    let whole = try Data(contentsOf: journal)
    try (whole + Data("{\"torn".utf8)).write(to: journal)
    let again = try visit("1", "/zt")
    #expect(again.output.contains("接着做"))
    #expect(try chainIsWhole())
    #expect(
      try String(contentsOf: journal, encoding: .utf8).contains("\"type\":\"tornTail\""))
    #expect(
      try Data(contentsOf: journal.appendingPathExtension("torn")) == Data("{\"torn".utf8))
  }

  @Test func `simulated sessions are marked and do not count`() throws {
    let simulated = try visit("xx 1", "1", arguments: ["--today", "2026-11-24"])
    #expect(simulated.output.contains("模拟运行"))
    let report = try Built.run(["report", "certification", "--format", "json"], home: home)
    #expect(report.output.contains("\"lessons\" : [\n\n      ]"))
    #expect(try String(contentsOf: journal, encoding: .utf8).contains("\"simulated\":true"))
  }

  @Test func `with standard output closed, nothing that is shown gets into the record`() throws {
    _ = try visit("xx 1", "1", "/zt")
    let before = try completeLines()
    _ = try visit("1", "1", "/zt", through: "exec \"$@\" >&-")
    #expect(try chainIsWhole())
    let lines = try String(contentsOf: journal, encoding: .utf8).split(separator: "\n")
    #expect(lines.count >= before && lines.allSatisfy { $0.hasPrefix("{") && $0.hasSuffix("}") })
  }

  private func completeLines() throws -> Int {
    try String(contentsOf: journal, encoding: .utf8).filter { $0 == "\n" }.count
  }

  /// Compares each line's `prev` with what `sha256sum` says of the line before.
  private func chainIsWhole() throws -> Bool {
    let script = """
      previous=$(printf '0%.0s' $(seq 64))
      while IFS= read -r line; do
        case "$line" in *"\\"prev\\":\\"$previous\\""*) ;; *) exit 1 ;; esac
        previous=$(printf '%s' "$line" | sha256sum | cut -d' ' -f1)
      done < "$1"
      """
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", script, "bash", journal.path]
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
