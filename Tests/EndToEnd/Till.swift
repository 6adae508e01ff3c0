import Foundation

/// The program on pipes, at a till without a terminal: shown lines are read, lines are typed.
final class Till {
  /// Everything that was shown and typed so far.
  private(set) var transcript = ""
  /// What came after the last prompt, before the end.
  private(set) var unprompted = ""
  private let process = Process()
  private let (keyboard, screen) = (Pipe(), Pipe())
  private var killMoment: ContinuousClock.Instant?
  /// The line typed last, which the program repeats behind its prompt.
  private var echo = ""

  /// Starts the program where it sees the day's disk; `kill` says when it is killed, counted from now.
  init(
    in day: BadDay, _ environment: [String: String] = [:], arguments: [String] = [],
    kill: Duration? = nil
  ) throws {
    let command = (day.disk?.prefix ?? []) + [Built.program.path] + arguments
    process.executableURL = URL(fileURLWithPath: command[0])
    process.arguments = Array(command.dropFirst())
    process.environment = day.environment.merging(environment) { $1 }
    // Our copy of its end stays open, so that typing to a program that was killed is no signal.
    process.standardInput = keyboard.fileHandleForReading
    (process.standardOutput, process.standardError) = (screen, screen)
    killMoment = kill.map { ContinuousClock.now + $0 }
    try process.run()
    try? screen.fileHandleForWriting.close()
  }

  deinit {
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
  }

  /// Ends the program as a power cut would.
  func cutPower() {
    kill(process.processIdentifier, SIGKILL)
    while readToPrompt() != nil {}
    process.waitUntilExit()
  }

  var status: Int32 { process.terminationStatus }
  /// What ended the program, when it did not end by itself.
  var signal: Int32? { process.terminationReason == .uncaughtSignal ? status : nil }

  /// Types a line, and returns what is shown up to the next prompt; nil when the program has ended.
  func enter(_ line: String) -> String? {
    type(line)
    return readToPrompt()
  }

  /// Types a line, and does not wait for what comes of it.
  func type(_ line: String) {
    echo = line + "\n"
    try? keyboard.fileHandleForWriting.write(contentsOf: Data(echo.utf8))
  }

  /// Types nothing more, and waits for the program to end.
  func leave() {
    try? keyboard.fileHandleForWriting.close()
    while readToPrompt() != nil {}
    process.waitUntilExit()
  }

  /// Whether `words` were shown, wherever the line was broken.
  func says(_ words: String) -> Bool {
    transcript.filter { !$0.isWhitespace }.contains(words.filter { !$0.isWhitespace })
  }

  /// What is shown up to the next prompt; nil when the program has ended.
  func readToPrompt() -> String? {
    var bytes = Data()
    while true {
      let more = readSome()
      bytes += more
      let shown = String(decoding: bytes, as: UTF8.self)
      guard more.isEmpty || shown.hasSuffix("› ") || shown.hasSuffix(": ") else { continue }
      let fresh = shown.hasPrefix(echo) ? String(shown.dropFirst(echo.count)) : shown
      transcript += shown
      echo = ""
      if more.isEmpty { unprompted += fresh }
      return more.isEmpty ? nil : fresh
    }
  }

  /// What has been printed; empty at the end, or when the program hangs and had to be killed.
  private func readSome() -> Data {
    let descriptor = screen.fileHandleForReading.fileDescriptor
    var patience = ContinuousClock.now + .seconds(20)
    while true {
      let left = ContinuousClock.now.duration(to: killMoment ?? patience)
      if left <= .zero {
        kill(process.processIdentifier, SIGKILL)
        (killMoment, patience) = (nil, .now + .seconds(20))
      }
      // The last millisecond is spent asking again and again: a kill may come at any microsecond.
      var ready = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let milliseconds = Int32(max(0, left / .milliseconds(1) - 1))
      guard poll(&ready, 1, milliseconds) != 0 else { continue }
      var bytes = [UInt8](repeating: 0, count: 4096)
      let count = read(descriptor, &bytes, bytes.count)
      if count < 0, errno == EINTR { continue }
      return Data(bytes.prefix(max(0, count)))
    }
  }
}
