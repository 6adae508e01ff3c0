import Foundation
import Integrity
import Samples
import Testing

@testable import Records
@testable import Training

struct ChainedEventTests {
  private let employee: EmployeeID
  private let now = Timestamp(date: Samples.start, offset: 8 * 3600)

  init() throws { employee = try #require(EmployeeID("1001")) }

  private func event<Body>(
    _ body: Body, after: TimeInterval = 0, clock: ClockJump? = nil, isSimulated: Bool = false
  ) -> ChainedEvent<Body> {
    ChainedEvent(
      seq: 7, at: now, after: Timestamp(date: now.date + after, offset: 0), clock: clock,
      by: employee, isSimulated: isSimulated, body: body, previous: Digest(of: Data("x".utf8)))
  }

  /// Decodes what was encoded, and encodes it again.
  private func again<Body: JournalBody>(_ event: ChainedEvent<Body>) throws -> (String, String) {
    let line = try CanonicalJSON.encoded(event)
    let read = try CanonicalJSON.decoded(ChainedEvent<Body>.self, from: line)
    #expect(read.id == event.id && read.seq == 7 && read.at == now && read.by == employee)
    return (
      String(decoding: line, as: UTF8.self),
      String(decoding: try CanonicalJSON.encoded(read), as: UTF8.self)
    )
  }

  private static let day = Timestamp(date: Samples.start, offset: 0).day
  private static let bodies: [EventBody] = [
    .added(EventBody.Added(name: "O’Neil \"x\" \\ 王芳", confirmed: true)),
    .languageChosen(EventBody.LanguageChosen(language: .zh)),
    .started(
      EventBody.Started(
        session: UUID(), run: UUID(), kind: .exam, subject: "s", content: "c", seed: Seed(.max))),
    .replied(
      EventBody.Replied(
        session: UUID(), step: 3, reply: .line("/\u{2028}"),
        facts: [.hinted(Fact.Hinted(item: "i", number: 1))])),
    .paused(EventBody.Paused(session: UUID())),
    .resumed(EventBody.Resumed(session: UUID(), run: UUID())),
    .abandoned(EventBody.Abandoned(session: UUID())),
    .flagged(
      EventBody.Flagged(session: UUID(), about: "i", revision: nil, answer: ["1"], words: "\n")),
    .flagAnswered(EventBody.FlagAnswered(flag: UUID(), words: "")),
    .flagAnswerRead(EventBody.FlagAnswerRead(flag: UUID())),
    .confirmed(EventBody.Confirmed(name: "王芳")),
    .employed(EventBody.Employed(role: .manager, store: "2 店", from: day, hired: day)),
    .employed(EventBody.Employed(from: day)),
    .left(EventBody.Left(from: day, reason: "moved")),
    .returned(EventBody.Returned(from: day, reason: "back")),
    .pinSet, .pinReset(EventBody.PINReset(reason: "forgot")),
    .merged(EventBody.Merged(line: #"{"seq":1}"#)),
    .tornTail(EventBody.TornTailSetAside(offset: 1, bytes: 2, sha256: "")),
    .unknown(type: "from-tomorrow"),
  ]

  @Test(arguments: bodies)
  func `every kind of event survives its line`(body: EventBody) throws {
    let (first, second) = try again(event(body))
    #expect(first == second)
    #expect(!first.contains("\n"))
  }

  @Test func `the clock and what is simulated survive, and are left out where they say nothing`()
    throws
  {
    let (plain, _) = try again(event(EventBody.pinSet))
    for member in ["after", "clock", "simulated"] { #expect(!plain.contains(member)) }
    let (full, read) = try again(
      event(EventBody.pinSet, after: 60, clock: .back, isSimulated: true))
    #expect(full == read)
    #expect(full.contains(#""clock":"back""#) && full.contains(#""simulated":true"#))
    #expect(full.contains(#""after":"2027-01-15T08:01:00.000+00:00""#))
  }

  @Test func `what was known and is past is not told`() throws {
    #expect(event(EventBody.pinSet, after: -1).after == nil)
    #expect(event(EventBody.pinSet, after: 0).after == nil)
    #expect(event(EventBody.pinSet, after: 1).moment.date == now.date + 1)
  }

  @Test(arguments: [
    #"{"v":2,"seq":1}"#, #"{"v":2}"#,
    #"{"v":3,"seq":1,"id":7,"at":"soon","by":["1001"],"type":"added","prev":""}"#,
  ])
  func `a line of a newer form is told as such, whatever is in it`(line: String) throws {
    let version = try #require(line.firstMatch(of: #/"v":(\d)/#).flatMap { Int($0.output.1) })
    #expect(throws: RecordProblem.newerFormat(path: "/journal", version: version)) {
      try Event.decoded(Data(line.utf8), number: 1, path: "/journal")
    }
    #expect(throws: RecordProblem.newerFormat(path: "/journal", version: version)) {
      try StoreEvent.decoded(Data(line.utf8), number: 1, path: "/journal")
    }
  }

  @Test(arguments: [
    ("\"by\":\"1001\"", "\"by\":\"../1001\""), ("\"by\":\"1001\"", "\"by\":\"１００１\""),
    ("\"type\":\"left\"", "\"kind\":\"left\""), ("\"v\":1", "\"v\":\"1\""),
    ("\"seq\":7", "\"seq\":7.5"), ("\"from\":\"2027", "\"from\":\"27"),
    ("\"reason\":\"r\"", "\"reason\":null"), ("\"clock\":\"back\"", "\"clock\":\"sideways\""),
  ])
  func `a line that is changed into none of ours is named`(old: String, new: String) throws {
    let left = EventBody.left(EventBody.Left(from: Self.day, reason: "r"))
    let line = String(
      decoding: try CanonicalJSON.encoded(event(left, clock: .back)), as: UTF8.self)
    #expect(line.contains(old))
    #expect(throws: RecordProblem.notUnderstood(path: "/journal", line: 7)) {
      try Event.decoded(Data(line.replacing(old, with: new).utf8), number: 7, path: "/journal")
    }
  }

  @Test func `a line that no activity can have written is not understood`() throws {
    let ended = Fact.ExamEnded(
      exam: "e", score: Fraction(22, 1), count: 22, passMark: 80, passed: true,
      criticalsMissed: [], ranOutOfTime: false, counts: true)
    let event = Event(
      seq: 1, at: Timestamp(date: Samples.start, offset: 0), by: try #require(EmployeeID("1001")),
      isSimulated: false,
      body: .replied(
        EventBody.Replied(session: UUID(), step: 0, reply: .line("1"), facts: [.examEnded(ended)])),
      previous: .zero)
    let line = try CanonicalJSON.encoded(event)
    #expect(throws: RecordProblem.notUnderstood(path: "p", line: 7)) {
      try Event.decoded(line, number: 7, path: "p")
    }
  }
}
