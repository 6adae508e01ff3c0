import Foundation
import Samples

/// Runs a built program on a terminal of its own and talks to it as a learner would.
final class PseudoTerminal {
  let process = Process()
  private let controller: Int32
  private var unread = Data()
  /// Everything that appeared so far.
  private(set) var transcript = ""

  init(
    _ arguments: [String], home: URL, environment: [String: String] = [:], columns: Int = 80,
    rows: Int = 200, program: String = "countersign"
  ) throws {
    var (controllerEnd, programEnd): (Int32, Int32) = (0, 0)
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&controllerEnd, &programEnd, nil, nil, &size) == 0 else {
      throw POSIXError(.EIO)
    }
    // Other children must not hold this terminal open.
    _ = fcntl(controllerEnd, F_SETFD, FD_CLOEXEC)
    _ = fcntl(programEnd, F_SETFD, FD_CLOEXEC)
    controller = controllerEnd
    let screen = FileHandle(fileDescriptor: programEnd, closeOnDealloc: true)
    process.executableURL = program.contains("/") ? URL(fileURLWithPath: program) : Built.program
    process.arguments = arguments
    process.environment = Built.environment(home: home).merging(environment) { $1 }
    (process.standardInput, process.standardOutput, process.standardError) = (
      screen, screen, screen
    )
    try process.run()
  }

  deinit {
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    close(controller)
  }

  func type(_ keys: String) {
    var bytes = Array(keys.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(controller, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }

  /// Types a line and Return.
  func enter(_ line: String) { type(line + "\r") }

  /// Waits until `text` appears after what earlier calls have consumed.
  func shows(_ text: String, within seconds: Double = 20) -> Bool {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while true {
      if let match = unread.range(of: Data(text.utf8)) {
        unread.removeSubrange(..<match.upperBound)
        return true
      }
      let left = ContinuousClock.now.duration(to: deadline).components
      guard left.seconds >= 0, left.attoseconds >= 0 else { return false }
      var ready = pollfd(fd: controller, events: Int16(POLLIN), revents: 0)
      let milliseconds = left.seconds * 1000 + left.attoseconds / 1_000_000_000_000_000
      guard poll(&ready, 1, Int32(clamping: milliseconds)) > 0 else { return false }
      var bytes = [UInt8](repeating: 0, count: 4096)
      let count = read(controller, &bytes, bytes.count)
      guard count > 0 else { return false }
      unread += bytes.prefix(count)
      transcript += String(decoding: bytes.prefix(count), as: UTF8.self)
    }
  }

  func resize(columns: Int) {
    var size = winsize(ws_row: 200, ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(controller, UInt(TIOCSWINSZ), &size)
    kill(process.processIdentifier, SIGWINCH)
  }

  func send(signal: Int32) { kill(process.processIdentifier, signal) }

  /// Waits for the program to end; nil when it does not.
  func exitStatus(within seconds: Double = 20) -> Int32? {
    let deadline = ContinuousClock.now + .seconds(seconds)
    // What is still printed must be taken, or the program would wait for room.
    while process.isRunning {
      guard ContinuousClock.now < deadline else { return nil }
      if !shows("\u{0}", within: 0.05) { usleep(1_000) }
    }
    return process.terminationStatus
  }

  /// The terminal's settings, to see whether they were given back.
  func echoIsOn() -> Bool {
    var settings = termios()
    tcgetattr(controller, &settings)
    return settings.c_lflag & tcflag_t(ECHO) != 0 && settings.c_lflag & tcflag_t(ICANON) != 0
  }
}

/// The built program and the world it runs in.
enum Built {
  static var products: URL {
    URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
  }
  static var program: URL { products.appending(path: "countersign") }

  /// The repository's root, which holds `content/` and `scenarios/`.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func newHome(_ source: String = #fileID) -> URL { Kept.newHome(source) }

  /// The shipped content, compiled once for all tests: what a cache is named by tells other content apart.
  private static let cache: URL = {
    let folder = Scratch.root.appending(path: "cache")
    let process = Process()
    process.executableURL = program
    process.arguments = ["lookup", "68"]
    process.environment = environment(home: Scratch.path("nobody"), cache: folder)
    process.standardOutput = FileHandle.nullDevice
    try? process.run()
    process.waitUntilExit()
    return folder
  }()

  static func environment(home: URL) -> [String: String] { environment(home: home, cache: cache) }

  private static func environment(home: URL, cache: URL) -> [String: String] {
    [
      "TERM": "xterm", "LANG": "C.UTF-8", "INPUTRC": "/dev/null", "TZ": "UTC",
      "PATH": "/usr/bin:/bin", "HOME": home.path, "COUNTERSIGN_HOME": home.path,
      "COUNTERSIGN_CONTENT": root.path, "XDG_CACHE_HOME": cache.path,
      "TMPDIR": Scratch.root.path,
    ]
  }

  /// Runs the program on pipes; returns what it printed and how it ended.
  static func run(
    _ arguments: [String], input: String = "", home: URL, environment: [String: String] = [:],
    through shell: String? = nil
  ) throws -> (output: String, errors: String, status: Int32) {
    let process = Process()
    let (typed, printed, complained) = (Pipe(), Pipe(), Pipe())
    if let shell {
      process.executableURL = URL(fileURLWithPath: "/bin/sh")
      process.arguments = ["-c", shell, "sh", program.path] + arguments
    } else {
      process.executableURL = program
      process.arguments = arguments
    }
    process.environment = Self.environment(home: home).merging(environment) { $1 }
    (process.standardInput, process.standardOutput, process.standardError) = (
      typed, printed, complained
    )
    try process.run()
    try? typed.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try? typed.fileHandleForWriting.close()
    let output = try printed.fileHandleForReading.readToEnd() ?? Data()
    let errors = try complained.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let text = String(decoding: output, as: UTF8.self)
    if arguments.contains("json"), text.hasPrefix("{") { try Kept.keep(printed: text) }
    return (text, String(decoding: errors, as: UTF8.self), process.terminationStatus)
  }
}
