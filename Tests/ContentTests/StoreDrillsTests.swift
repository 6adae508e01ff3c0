import Content
import Foundation
import Samples
import Testing
import Training

/// `drills:` in a store's own store.yaml.
struct StoreDrillsTests {
  private static let values = """
    values:
      hotline: {value: "95559", confirmedBy: Chen, confirmedOn: 2026-11-20}
    """

  private func policy(_ drills: String) throws -> RefresherPolicy {
    let folder = try SampleContent().written()
    defer { try? FileManager.default.removeItem(at: folder) }
    let own = folder.appending(path: "own.yaml")
    try Data("format: 1\n\(drills)\n".utf8).write(to: own)
    guard
      case .ready(let library) = Library.open(
        folder: folder, store: own, cacheFolder: nil, builder: "test")
    else { throw CocoaError(.fileReadCorruptFile) }
    return library.refreshers().policy
  }

  /// What `check` tells of `drills`, without the file's name and after the mend.
  private func told(_ drills: String) throws -> [String] {
    try CheckedContent.problems(SampleContent(), own: "format: 1\n\(drills)\n").map { line in
      String(line.split(separator: "own.yaml:", maxSplits: 1).last?.prefix { $0 != ";" } ?? "")
    }
  }

  @Test func `only what the store says differs from the content`() throws {
    let policy = try policy("drills: {minutes: 8}")
    #expect((policy.minutes, policy.newItems, policy.rampDays) == (8, 2, 50))
    #expect(try self.policy("drills: {newItems: 0}").newItems == 0)
    #expect(try self.policy(Self.values).minutes == 4)
  }

  @Test func `closed days are weekdays, single days and spans`() throws {
    let drills = """
      drills:
        closed: [sunday, 2027-02-05..2027-02-11, 2027-05-01]
      """
    #expect(try told(drills) == [])
    let closed = try policy(drills).workDays
    let spans = try [span("2027-02-05", "2027-02-11"), span("2027-05-01", "2027-05-01")]
    #expect(closed == WorkDays(weekdaysOff: [7], daysOff: spans))
    let (inside, after) = (try day("2027-02-11"), try day("2027-02-12"))
    #expect(!closed.contains(inside) && closed.contains(after))
  }

  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  private func span(_ from: String, _ to: String) throws -> WorkDays.Span {
    try WorkDays.Span(from: day(from), to: day(to))
  }

  @Test(arguments: [
    ("monday", 1), ("Tuesday", 2), ("WEDNESDAY", 3), ("周四", 4), ("星期五", 5), ("礼拜六", 6),
    ("Sun", 7), ("thurs", 4), ("mon", 1), ("周日", 7), ("星期日", 7), ("星期天", 7), ("周天", 7), ("周一", 1),
  ])
  func `a day of the week has many names`(name: String, number: Int) throws {
    #expect(try policy("drills: {closed: [\(name)]}").workDays.weekdaysOff == [number])
  }

  @Test func `days that look like a card number are days`() throws {
    #expect(CardNumber.isIn("2027-02-17..2027-02-23"))
    let drills = "drills: {closed: [2027-02-17..2027-02-23]}"
    #expect(try told(drills) == [])
    let span = try span("2027-02-17", "2027-02-23")
    #expect(try policy(drills).workDays.daysOff == [span])
  }

  @Test func `leave is one person's, and comes on top of what is closed`() throws {
    let drills = """
      drills:
        closed: [sunday]
        off:
          "1001": [monday, 2026-12-01..2026-12-10]
          ab7: [周三]
      """
    #expect(try told(drills) == [])
    let policy = try policy(drills)
    let days = try ["1001", "AB7", "1002"].map { policy.workDays(of: try #require(EmployeeID($0))) }
    #expect(days.map(\.weekdaysOff) == [[1, 7], [3, 7], [7]])
    let leave = try span("2026-12-01", "2026-12-10")
    #expect(days.map(\.daysOff) == [[leave], [], []])
  }

  @Test(arguments: [
    ("minutes: 31", "2:19: warning[C021]: the number must be from 1 to 30"),
    ("newItems: some", "2:20: warning[C007]: a whole number is wanted here"),
    ("hours: 1", "2:10: warning[C009]: unknown key ‘hours’"),
    ("closed: {sunday: 1}", "2:18: warning[C007]: a list of days is wanted here"),
    ("closed: ~", "2:18: warning[C015]: the text is empty"),
    (
      "closed: 2026-12-01..05",
      "2:18: warning[C077]: ‘2026-12-01..05’ is no weekday, no day, and no days up to a year"
    ),
    (
      "closed: 周1", "2:18: warning[C077]: ‘周1’ is no weekday, no day, and no days up to a year"
    ),
    (
      "closed: 2027/2/30",
      "2:18: warning[C077]: ‘2027-02-30’ is no weekday, no day, and no days up to a year"
    ),
    ("closed: to4111111111111111", "2:18: warning[C024]: this looks like a full card number"),
    (
      "closed: [mon, tue, wed, thu, fri, sat, sun]",
      "2:18: warning[C081]: all seven days of the week are off, which leaves none to drill on: they do not count"
    ),
    (
      "closed: [sundey]",
      "2:19: warning[C077]: ‘sundey’ is no weekday, no day, and no days up to a year"
    ),
    (
      "closed: [2027-02]",
      "2:19: warning[C077]: ‘2027-02’ is no weekday, no day, and no days up to a year"
    ),
    (
      "closed: [2027-02-01..2027-02-30]",
      "2:19: warning[C077]: ‘2027-02-30’ is no weekday, no day, and no days up to a year"
    ),
    (
      "closed: [2027-02-01..2028-02-02]",
      "2:19: warning[C077]: ‘2027-02-01..2028-02-02’ is no weekday, no day, and no days up to a year"
    ),
    (
      "closed: [2027-02-01..2027-02-02..2027-02-03]",
      "2:19: warning[C077]: ‘2027-02-01..2027-02-02..2027-02-03’ is no weekday, no day, and no days up to a year"
    ),
    (
      "closed: [2027-02-02..2027-02-01]",
      "2:19: warning[C045]: the range is empty: it ends before it begins"
    ),
    ("closed: [\"\"]", "2:19: warning[C015]: the text is empty"),
    ("closed: [[sunday]]", "2:19: warning[C007]: a text is wanted here"),
    ("off: [sunday]", "2:15: warning[C007]: a mapping of keys to values is wanted here"),
    ("off: {王芳: [sunday]}", "2:16: warning[C078]: ‘王芳’ cannot be an employee number"),
    (
      "off: {\"1001\": sundae}",
      "2:24: warning[C077]: ‘sundae’ is no weekday, no day, and no days up to a year"
    ),
  ])
  func `what cannot be is a warning where it stands, and what is right beside it counts`(
    wrong: String, told: String
  ) throws {
    let drills = "drills: {\(wrong)}\n" + Self.values
    #expect(try self.told(drills) == [told])
    let key = wrong.prefix { $0 != ":" }
    let beside = key == "minutes" ? "newItems: 1" : "minutes: 9"
    let policy = try policy("drills: {\(wrong), \(beside)}\n" + Self.values)
    #expect(key == "minutes" ? policy.newItems == 1 : policy.minutes == 9)
    #expect(key == "minutes" ? policy.minutes == 4 : policy.workDays == WorkDays())
  }

  @Test(arguments: [
    "周日", "[周日]", "Sunday", "周日，", "\"周日、\"",
  ])
  func `one day needs no list`(written: String) throws {
    let drills = "drills:\n  closed: \(written)\n  off:\n    1001: 周一"
    #expect(try told(drills) == [])
    let policy = try policy(drills)
    #expect(policy.workDays == WorkDays(weekdaysOff: [7]))
    let employee = try #require(EmployeeID("1001"))
    #expect(policy.workDays(of: employee).weekdaysOff == [1, 7])
  }

  @Test(arguments: [
    "[周日，2026-12-01]", "周日，2026/12/1", "[周日、2026-12-1]", "周日, 2026-12-01", "[sun, 2026年12月1日]",
    "周日，２０２６－１２－０１",
  ])
  func `days are divided by the commas of either language`(written: String) throws {
    let drills = "drills:\n  closed: \(written)"
    #expect(try told(drills) == [])
    let first = try span("2026-12-01", "2026-12-01")
    #expect(try policy(drills).workDays == WorkDays(weekdaysOff: [7], daysOff: [first]))
  }

  @Test(arguments: [
    "2026-12-01..2026-12-05", "2026-12-01 .. 2026-12-05", "2026-12-01-2026-12-05",
    "2026-12-1 - 2026-12-5", "2026/12/01~2026/12/05", "2026-12-01 ～ 2026-12-05",
    "2026-12-01到2026-12-05", "2026-12-01 至 2026-12-05", "2026-12-01 to 2026-12-05",
    "2026-12-01—2026-12-05", "2026年12月1日至2026年12月5日",
  ])
  func `the first and the last of several days are written in many ways`(written: String) throws {
    for drills in ["drills: {closed: [\(written)]}", "drills:\n  closed: \(written)"] {
      #expect(try told(drills) == [])
      let days = try span("2026-12-01", "2026-12-05")
      #expect(try policy(drills).workDays.daysOff == [days])
    }
  }

  @Test func `what a store and one person have off together leaves a day of the week`() throws {
    let drills =
      "drills: {closed: [sun], off: {\"1001\": [mon, tue, wed, thu, fri, sat, 2027-05-01]}}"
    #expect(try told(drills).map { $0.prefix(19) } == ["2:39: warning[C081]"])
    let policy = try policy(drills)
    let days = policy.workDays(of: try #require(EmployeeID("1001")))
    let single = try span("2027-05-01", "2027-05-01")
    #expect(days == WorkDays(weekdaysOff: [7], daysOff: [single]))
  }

  @Test func `a colon without a space, or a Chinese one, is named`() throws {
    for (written, slip) in [
      ("minutes:9", "there is no space after the colon"),
      ("minutes：9", "the colon is a full-width one"),
    ] {
      #expect(try told("drills:\n  \(written)") == ["3:3: warning[C004]: \(slip)"])
    }
  }

  @Test func `of a list with one bad day the others count`() throws {
    let policy = try policy("drills: {closed: [sundey, monday, 2027-13-01]}")
    #expect(policy.workDays == WorkDays(weekdaysOff: [1]))
  }
}
