import Foundation

/// A store that is set up, with Chen Jing (9001) as its manager, in a home of its own.
struct TestStore {
  static let pin = "274931"
  static let rootPassphrase = "the root passphrase"
  static let signingPassphrase = "a signing passphrase"

  let home: URL

  /// Making keys takes seconds, so it is done once and copied.
  private static let template = Result { () throws -> (home: URL, sheet: String) in
    let home = Built.newHome()
    let setUp = try Built.run(
      [
        "setup", "--name", "城东店", "--language", "zh", "--time-zone", "Asia/Shanghai",
        "--manager", "9001", "--manager-name", "陈静", "--secret-fd", "0",
      ], input: lines(pin, rootPassphrase, signingPassphrase), home: home)
    guard setUp.status == 0 else { throw Failure(message: setUp.errors) }
    return (home, setUp.output)
  }

  struct Failure: Error {
    let message: String
  }

  init(_ source: String = #fileID) throws {
    home = Built.newHome(source)
    try FileManager.default.copyItem(at: TestStore.template.get().home, to: home)
  }

  /// What the set-up printed: the recovery sheet.
  static var sheet: String { get throws { try template.get().sheet } }

  /// Runs a command with secrets, one a line.
  func run(_ arguments: String..., secrets: String...) throws -> (
    output: String, errors: String, status: Int32
  ) {
    let needed = secrets.isEmpty ? [] : ["--secret-fd", "0"]
    return try Built.run(
      arguments + needed, input: secrets.map { $0 + "\n" }.joined(), home: home,
      environment: ["COLUMNS": "80"])
  }

  /// Opens the trainer on a pipe and types `lines`.
  func visit(_ lines: String..., arguments: [String] = []) throws -> String {
    try Built.run(arguments, input: lines.map { $0 + "\n" }.joined(), home: home).output
  }

  func add(_ number: String, _ name: String) throws {
    let added = try run("employees", "add", number, name, secrets: TestStore.pin)
    guard added.status == 0 else { throw Failure(message: added.errors) }
  }

  func file(_ path: String) -> URL { home.appending(path: path) }
  func text(_ path: String) throws -> String { try String(contentsOf: file(path), encoding: .utf8) }
  func journal(_ number: String) -> URL { file("employees/\(number)/journal.jsonl") }

  /// Runs a shell script in the home; returns what it printed, errors too.
  func shell(_ script: String) throws -> String {
    let process = Process()
    let printed = Pipe()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", script]
    process.currentDirectoryURL = home
    (process.standardOutput, process.standardError) = (printed, printed)
    try process.run()
    let output = try printed.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }

  static func lines(_ lines: String...) -> String { lines.map { $0 + "\n" }.joined() }
}
