import Foundation
import Samples
import Synchronization

/// A home of its own in which something goes wrong; it is gone when nobody needs it any more.
final class BadDay: Sendable {
  /// Holds the home and nothing else, so that faults can be confined to it.
  let folder: URL
  var home: URL { folder.appending(path: "home") }
  /// Where the calls to the disk are noted.
  let calls: URL

  /// The disk that holds it, where one of its own was asked for and may be mounted.
  let disk: MemoryDisk?

  /// With `options`, on a disk in memory mounted with them, if the system lets us.
  init(mounting options: String? = nil) throws {
    let all = Scratch.path("bad-day")
    folder = all.appending(path: "disk")
    calls = all.appending(path: "calls")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let folder = folder
    disk = try options.flatMap { try MemoryDisk(at: folder, $0) }
  }

  deinit {
    try? FileManager.default.removeItem(at: folder.deletingLastPathComponent())
  }

  /// What is in the home.
  func path(_ path: String) -> URL {
    let url = home.appending(path: path)
    return disk?.outside(url) ?? url
  }
  func folder(of employee: String) -> URL { path("employees/\(employee)") }
  var journal: URL { folder(of: "1001").appending(path: "journal.jsonl") }

  /// The calls noted so far, each as its name and the path it was made on.
  func notedCalls() throws -> [String] {
    try String(contentsOf: calls, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  /// A lesson of four small questions; compiled once for all days.
  static let content = Built.root.appending(path: "Tests/EndToEnd/Small")
  private static let cache = Built.products.appending(path: "bad-days-cache")

  var environment: [String: String] {
    Built.environment(home: home).merging([
      "COUNTERSIGN_CONTENT": Self.content.path, "XDG_CACHE_HOME": Self.cache.path,
    ]) { $1 }
  }

  /// Runs a command of the program without faults, and types `lines`.
  func run(_ arguments: [String] = [], _ lines: String...) throws -> Till {
    let till = try Till(in: self, arguments: arguments)
    var shown = till.readToPrompt()
    for line in lines where shown != nil { shown = till.enter(line) }
    till.leave()
    return till
  }

  /// What is not as it should be once somebody has gone on, without faults, after `sittings`.
  ///
  /// What was acknowledged must be in the journal, and the journal may hold nothing that nobody
  /// typed.
  /// `answers` were acknowledged before the sittings.
  func complaints(
    after sittings: [Sitting], having answers: [Sitting.Answer] = []
  ) throws -> [String] {
    let next = try Sitting(in: self)
    var complaints: [String] = []
    if next.status != 0 || !next.isLessonDone {
      complaints.append("nobody can go on:\n\(next.transcript)")
    }
    let audits = try Audit.all(in: self)
    for (employee, audit) in audits {
      complaints += audit.faults.map { "\(employee): \($0)" }
    }
    let written = audits["1001"]?.replies ?? []
    let all = sittings + [next]
    let acknowledged = answers + all.flatMap(\.acknowledged)
    let typed = answers + all.flatMap(\.typed)
    if !written.holdsInOrder(acknowledged) || !typed.holdsInOrder(written) {
      complaints.append(
        "typed \(typed)\n  acknowledged \(acknowledged)\n  but written \(written)")
    }
    return complaints
  }
}

/// What is made to fail in one run of the program; `Tests/FaultInjection` does it.
struct Fault: CustomStringConvertible {
  var calls = "any"
  /// The first call that fails, counted from 1.
  var at: Int
  var errno: Int32 = 0
  /// Sent to the program in the place of an error.
  var signal: Int32 = 0
  /// Whether a write is done by half before.
  var byHalf = false
  /// Whether later calls fail too.
  var forEver = false

  var description: String {
    "\(calls) \(at)\(forEver ? " and all after it" : "")\(byHalf ? ", by half" : ""): "
      + (signal != 0 ? "signal \(signal)" : String(cString: strerror(errno)))
  }

  static var library: URL { Built.products.appending(path: "libFaultInjection.so") }

  func environment(on day: BadDay) -> [String: String] {
    Self.counting(on: day, calls).merging([
      "COUNTERSIGN_FAULT_AT": "\(at)", "COUNTERSIGN_FAULT_ERRNO": "\(errno)",
      "COUNTERSIGN_FAULT_SIGNAL": "\(signal)", "COUNTERSIGN_FAULT_HALF": byHalf ? "1" : "0",
      "COUNTERSIGN_FAULT_FOREVER": forEver ? "1" : "0",
    ]) { $1 }
  }

  /// Notes the calls and lets them be.
  static func counting(on day: BadDay, _ calls: String = "any") -> [String: String] {
    counting(in: day.folder, into: day.calls, calls)
  }

  /// Notes the calls on what is in `folder` in the file `notes`.
  static func counting(
    in folder: URL, into notes: URL, _ calls: String = "any"
  ) -> [String: String] {
    [
      "LD_PRELOAD": library.path, "COUNTERSIGN_FAULT_FOLDER": folder.path,
      "COUNTERSIGN_FAULT_CALL": calls, "COUNTERSIGN_FAULT_COUNT_FILE": notes.path,
    ]
  }
}

/// Tries `work` with each of `items`, two at a time, and returns what went wrong.
func failures<Item: Sendable>(
  _ items: [Item], _ work: @Sendable (Item) throws -> [String]
) -> [String] {
  let left = Mutex(items[...])
  let failures = Mutex<[String]>([])
  DispatchQueue.concurrentPerform(iterations: 2) { _ in
    while let item = left.withLock({ $0.popFirst() }) {
      do {
        let found = try work(item).map { "\(item): \($0)" }
        failures.withLock { $0 += found }
      } catch {
        failures.withLock { $0.append("\(item): \(error)") }
      }
    }
  }
  return failures.withLock { $0 }
}

extension Sequence where Element: Equatable {
  /// Whether all of `wanted` are here, in the same order, others between them or not.
  func holdsInOrder(_ wanted: some Sequence<Element>) -> Bool {
    var rest = Array(wanted)[...]
    for element in self where element == rest.first { rest.removeFirst() }
    return rest.isEmpty
  }
}
