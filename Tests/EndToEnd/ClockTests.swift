import Foundation
import Testing

/// Computers whose clock is wrong; `Tests/FaultInjection` shifts it.
struct ClockTests {
  private static let day = 86_400

  @Test(arguments: [-day, 365 * day])
  func `a clock that is wrong between two visits loses nothing`(seconds: Int) throws {
    let day = try BadDay()
    let before = try Sitting(in: day, isCareful: false)
    let wrong = try Sitting(in: day, Self.shifted(by: seconds), isCareful: false)
    #expect(before.isLessonDone && wrong.isLessonDone, "\(wrong.transcript)")
    #expect(wrong.status == 0)
    let times = try Self.times(in: day)
    let jump = try #require(times.last).timeIntervalSince(try #require(times.first))
    #expect(abs(jump - Double(seconds)) < 600, "the clock was not shifted")
    let report = try day.run(["report"])
    #expect(report.status == 0 && report.says("学完，首次答对 3/4"), "\(report.transcript)")
    #expect(try day.complaints(after: [before, wrong]) == [])
  }

  @Test(arguments: [-day, 365 * day])
  func `a lesson left under one clock goes on under another`(seconds: Int) throws {
    let day = try BadDay()
    let till = try Till(in: day)
    _ = till.readToPrompt()
    for line in ["1001", "1", "王芳", "1", "xx 1", "2", "dd"] { _ = till.enter(line) }
    till.cutPower()
    let wrong = try Sitting(in: day, Self.shifted(by: seconds))
    #expect(wrong.says("接着做《四道小题》") && wrong.isLessonDone, "\(wrong.transcript)")
    #expect(wrong.acknowledged.map(\.item) == ["seconds", "line"])
    let audit = try #require(try Audit.all(in: day)["1001"])
    #expect(audit.faults == [])
    #expect(audit.replies.map(\.item) == ["again", "word", "seconds", "line"])
  }

  @Test(arguments: [(-day, "back"), (365 * day, "ahead")])
  func `events under a wrong clock say so, and so does the screen`(
    seconds: Int, flag: String
  ) throws {
    let day = try BadDay()
    _ = try Sitting(in: day)
    let before = try Data(contentsOf: day.journal)
    #expect(!String(decoding: before, as: UTF8.self).contains(#""clock":"#))
    let wrong = try Sitting(in: day, Self.shifted(by: seconds))
    let since = String(
      decoding: try Data(contentsOf: day.journal).dropFirst(before.count), as: UTF8.self)
    #expect(since.contains("\"clock\":\"\(flag)\""), "\(since)")
    #expect(wrong.says("提示：现在是"), "\(wrong.transcript)")
  }

  private static func shifted(by seconds: Int) -> [String: String] {
    ["LD_PRELOAD": Fault.library.path, "COUNTERSIGN_CLOCK_OFFSET": "\(seconds)"]
  }

  /// When each event happened, as its line says.
  private static func times(in day: BadDay) throws -> [Date] {
    let text = try String(contentsOf: day.journal, encoding: .utf8)
    let style = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
    return try text.matches(of: /"at":"([^"]+)"/).map { try style.parse(String($0.1)) }
  }
}
