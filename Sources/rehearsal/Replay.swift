import Foundation
import Integrity
import Records
import Training

/// `rehearsal replay`: how long a journal of very many events takes to be folded anew.
enum Replay {
  static let usage = "replay [EVENTS]"
  private static let runs = 7
  /// A session's events: its beginning, answers, its end.
  private static let ofSession = 20

  /// Medians, in milliseconds.
  struct Timing: Encodable {
    let events: Int
    /// From the file: lines checked, decoded and folded.
    let read: Double
    /// Only folded.
    let fold: Double
    /// By which others see that it is the same work.
    let remembered: Int
  }

  static func run(_ arguments: ArraySlice<String>) throws {
    let count = arguments.isEmpty ? 5_000 : arguments.first.flatMap { Int($0) } ?? 0
    guard arguments.count <= 1, (1...1_000_000).contains(count),
      let employee = EmployeeID("1001")
    else { throw Misuse(usages: [usage]) }
    let home = Home(
      FileManager.default.temporaryDirectory.appending(path: "rehearsal-\(UUID().uuidString)"))
    defer { try? FileManager.default.removeItem(at: home.root) }
    try home.prepare()
    let journal = home.journal(of: employee)
    try FileManager.default.createDirectory(
      at: journal.deletingLastPathComponent(), withIntermediateDirectories: true)
    try lines(count, employee).write(to: journal)
    try JSONLines.write([timing(count, employee, home)])
  }

  private static func timing(_ count: Int, _ employee: EmployeeID, _ home: Home) throws -> Timing {
    let events = try EmployeeRecord.reading(employee, in: home).events()
    var remembered = 0
    let read = try median {
      let record = try EmployeeRecord.reading(employee, in: home)
      remembered = record.card.memory.recollections.count
    }
    let fold = median {
      var card = Scorecard(employee: employee)
      for event in events { card.apply(event) }
    }
    return Timing(events: events.count, read: read, fold: fold, remembered: remembered)
  }

  private static func median(_ work: () throws -> Void) rethrows -> Double {
    let times = try (0..<runs).map { _ in
      try ContinuousClock().measure(work) / .milliseconds(1)
    }
    return times.sorted()[runs / 2]
  }

  /// A journal of drills, one after the other.
  private static func lines(_ count: Int, _ employee: EmployeeID) throws -> Data {
    var (lines, previous) = (Data(), Digest.zero)
    var session = UUID()
    for number in 0..<count {
      let step = number % ofSession
      if step == 0 { session = UUID() }
      let at = Date(timeIntervalSince1970: 1_800_000_000 + Double(number) * 3_600)
      let event = Event(
        seq: number + 1, at: Timestamp(date: at, offset: 8 * 3_600), by: employee,
        isSimulated: false, body: body(number, step, session), previous: previous)
      let line = try CanonicalJSON.encoded(event)
      previous = Digest(of: line)
      lines += line
      lines.append(UInt8(ascii: "\n"))
    }
    return lines
  }

  private static func body(_ number: Int, _ step: Int, _ session: UUID) -> EventBody {
    switch step {
    case 0:
      .started(
        EventBody.Started(
          session: session, run: session, kind: .drill, subject: Drill.Purpose.due.rawValue,
          content: "", seed: Seed(UInt64(number))))
    case ofSession - 1:
      .abandoned(EventBody.Abandoned(session: session))
    default:
      .replied(
        EventBody.Replied(
          session: session, step: step - 1, reply: .line("2"),
          facts: [
            .answered(
              Fact.Answered(
                item: "question-\(number * 7 % 180)", revision: String(repeating: "0", count: 64),
                given: ["right"], credit: number % 9 == 0 ? .zero : .one, hints: 0, seconds: 8,
                expected: 12))
          ]))
    }
  }
}
