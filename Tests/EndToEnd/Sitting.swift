import Foundation

/// Employee 1001 at a till without a terminal: signs in, goes through the small lesson, leaves it
/// once and comes back, and notes every answer that was acknowledged by feedback.
final class Sitting {
  struct Answer: Equatable, Hashable, CustomStringConvertible {
    let item: String
    let line: String
    var description: String { "\(item)=\(line)" }
  }

  private(set) var transcript = ""
  private(set) var typed: [Answer] = []
  private(set) var acknowledged: [Answer] = []
  private(set) var isLessonDone = false
  private let process = Process()
  private let (keyboard, screen) = (Pipe(), Pipe())
  private var question: String?
  private var hasLeft: Bool
  private var (prompts, signIns) = (0, 0)
  private var killMoment: ContinuousClock.Instant?
  /// The line typed last, which the program repeats behind its prompt.
  private var echo = ""

  /// A learner who is `careful` answers everything right, and does not leave.
  init(
    in day: BadDay, _ environment: [String: String] = [:], isCareful: Bool = true,
    through prefix: [String] = []
  ) throws {
    hasLeft = isCareful
    let command = prefix + [Built.program.path]
    process.executableURL = URL(fileURLWithPath: command[0])
    process.arguments = Array(command.dropFirst())
    process.environment = day.environment.merging(environment) { $1 }
    // Our copy of its end stays open, so that typing to a program that was killed is no signal.
    process.standardInput = keyboard.fileHandleForReading
    (process.standardOutput, process.standardError) = (screen, screen)
    misses = isCareful ? [] : ["word"]
  }

  /// Questions still to be answered wrong the first time.
  private var misses: Set<String>

  /// Types until the program ends; `kill` says when it is killed, counted from its start.
  @discardableResult
  func toTheEnd(kill: Duration? = nil) throws -> Sitting {
    let started = ContinuousClock.now
    killMoment = kill.map { started + $0 }
    try process.run()
    try? screen.fileHandleForWriting.close()
    while let shown = readToPrompt() {
      guard let line = reply(to: shown) else { break }
      type(line)
    }
    try? keyboard.fileHandleForWriting.close()
    while readToPrompt() != nil {}
    process.waitUntilExit()
    return self
  }

  /// Whether `words` were shown, wherever the line was broken.
  func says(_ words: String) -> Bool {
    transcript.filter { !$0.isWhitespace }.contains(words.filter { !$0.isWhitespace })
  }

  var status: Int32 { process.terminationStatus }
  /// What ended the program, when it did not end by itself.
  var signal: Int32? { process.terminationReason == .uncaughtSignal ? status : nil }

  private func reply(to shown: String) -> String? {
    prompts += 1
    guard prompts <= 60 else { return nil }
    if shown.hasSuffix("工号: ") {
      signIns += 1
      return signIns <= 3 ? "1001" : nil
    }
    if shown.hasSuffix("姓名: ") { return "王芳" }
    if shown.hasSuffix("答 › ") { return answer() }
    if shown.hasSuffix("1001 › ") {
      return isLessonDone ? "tc" : shown.contains("还没做完") ? "1" : "xx 1"
    }
    return "1"
  }

  private func answer() -> String {
    if !hasLeft, acknowledged.count == 2 {
      hasLeft = true
      return "/zt"
    }
    let right = ["again": "2", "word": "dd", "seconds": "150", "line": "1"]
    guard let item = question, let rightLine = right[item] else { return "/zt" }
    let line = misses.contains(item) ? "jf" : rightLine
    typed.append(Answer(item: item, line: line))
    return line
  }

  private func type(_ line: String) {
    echo = line + "\n"
    try? keyboard.fileHandleForWriting.write(contentsOf: Data(echo.utf8))
  }

  private static let stems = [
    "again": "可以再刷一次让顾客补签", "word": "银行要看签购单，这叫什么", "seconds": "多少秒不签就超时",
    "line": "签购单上有签名栏",
  ]

  private func note(_ shown: String) {
    let isAcknowledged = shown.split(separator: "\n").contains {
      $0.hasPrefix("对。") || $0.hasPrefix("不对。")
    }
    if isAcknowledged, let answer = typed.last {
      acknowledged.append(answer)
      misses.remove(answer.item)
    }
    if shown.contains("学完《") { isLessonDone = true }
    let stem = Self.stems.compactMap { item, stem in
      shown.range(of: stem, options: .backwards).map { (item, $0.lowerBound) }
    }.max { $0.1 < $1.1 }
    question = stem?.0 ?? question
  }

  /// What is shown up to the next prompt; nil when the program has ended.
  private func readToPrompt() -> String? {
    var bytes = Data()
    while true {
      let more = readSome()
      bytes += more
      let shown = String(decoding: bytes, as: UTF8.self)
      guard more.isEmpty || shown.hasSuffix("› ") || shown.hasSuffix(": ") else { continue }
      let fresh = shown.hasPrefix(echo) ? String(shown.dropFirst(echo.count)) : shown
      transcript += shown
      note(fresh)
      echo = ""
      return more.isEmpty ? nil : fresh
    }
  }

  /// What has been printed; empty at the end, or when the program hangs and had to be killed.
  private func readSome() -> Data {
    let descriptor = screen.fileHandleForReading.fileDescriptor
    while true {
      let deadline = killMoment ?? ContinuousClock.now + .seconds(20)
      let left = ContinuousClock.now.duration(to: deadline)
      if left <= .zero {
        kill(process.processIdentifier, SIGKILL)
        killMoment = nil
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
