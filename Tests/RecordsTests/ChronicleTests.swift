import Foundation
import Integrity
import Samples
import Testing

@testable import Records
@testable import Training

struct ChronicleTests {
  private let employee: EmployeeID

  init() throws { employee = try #require(EmployeeID("1001")) }

  private func event(
    _ seq: Int, _ seconds: TimeInterval, after: TimeInterval? = nil, body: EventBody = .pinSet,
    id: UUID = UUID()
  ) -> Event {
    Event(
      seq: seq, id: id, at: stamp(seconds), after: after.map(stamp), by: employee,
      isSimulated: false, body: body, previous: .zero)
  }

  private func stamp(_ seconds: TimeInterval) -> Timestamp {
    Timestamp(date: Samples.start + seconds, offset: 0)
  }

  /// An event that brings `inner` in, written much later.
  private func envelope(_ seq: Int, _ inner: Event) throws -> Event {
    let line = String(decoding: try CanonicalJSON.encoded(inner), as: UTF8.self)
    return event(seq, 100_000, body: .merged(EventBody.Merged(line: line)))
  }

  private func ordered(_ events: [Event]) throws -> [UUID] {
    try Chronicle.ordered(events, path: "/journal").map(\.id)
  }

  @Test func `one till's events stay as they stand, whatever its clock said`() throws {
    let events = [event(1, 50), event(2, 10), event(3, 10), event(4, 20)]
    #expect(try ordered(events) == events.map(\.id))
    #expect(try ordered([]) == [])
  }

  @Test func `events of tills that were apart are put in by their time`() throws {
    let (a, c, e) = (event(1, 0), event(2, 20), event(3, 40))
    let (b, d) = (event(2, 10), event(3, 30))
    let journal = try [a, c, envelope(3, b), e, envelope(5, d)]
    #expect(try ordered(journal) == [a, b, c, d, e].map(\.id))
  }

  @Test func `whose clock went back still did one thing after the other`() throws {
    let (a, b) = (event(1, 50), event(2, 10, after: 50))
    let (c, d) = (event(1, 20), event(2, 5, after: 20))
    let expected = [c, d, a, b].map(\.id)
    #expect(try ordered([a, b, envelope(3, c), envelope(4, d)]) == expected)
    #expect(try ordered([c, d, envelope(3, a), envelope(4, b)]) == expected)
  }

  @Test func `events of one moment are in the same order at both tills`() throws {
    let (a, b) = (event(2, 10), event(3, 10))
    let (c, d) = (event(2, 10), event(3, 10))
    let here = try ordered([a, b, envelope(4, c), envelope(5, d)])
    #expect(try ordered([c, d, envelope(4, a), envelope(5, b)]) == here)
    #expect(here.filter([a.id, b.id].contains) == [a.id, b.id])
  }

  @Test func `no event is told twice, through whatever tills it came`() throws {
    let (a, b) = (event(1, 0), event(2, 10))
    let nested = try envelope(9, envelope(7, envelope(2, b)))
    #expect(try ordered([a, envelope(2, b), nested, envelope(4, a)]) == [a.id, b.id])
    #expect(try Chronicle.unwrapped(nested, path: "/journal").event.id == b.id)
  }

  /// Lines that name each other, as the first version of the program wrote them.
  private func chain(_ seconds: [TimeInterval], from first: [Event] = []) throws -> [Event] {
    try seconds.reduce(into: first) { events, seconds in
      let previous = try events.last.map { Digest(of: try CanonicalJSON.encoded($0)) }
      events.append(
        Event(
          seq: events.count + 1, at: stamp(seconds), by: employee, isSimulated: false,
          body: .pinSet, previous: previous ?? .zero))
    }
  }

  @Test func `lines that do not say so yet keep the order of their journal, at every till`() throws
  {
    let common = try chain([0, 50, 10])
    let (one, other) = (try chain([20, 60], from: common), try chain([15, 30, 70], from: common))
    func merged(_ ours: [Event], _ theirs: [Event]) throws -> [UUID] {
      // The chain of the envelopes is as it is written: each names the line before.
      let last = try CanonicalJSON.encoded(try #require(ours.last))
      let added = try theirs.dropFirst(3).enumerated().map { index, event in
        Event(
          seq: ours.count + index + 1, at: stamp(1000), by: employee, isSimulated: false,
          body: .merged(
            EventBody.Merged(
              line: String(decoding: try CanonicalJSON.encoded(event), as: UTF8.self))),
          previous: index == 0 ? Digest(of: last) : .zero)
      }
      return try ordered(ours + added)
    }
    let here = try merged(one, other)
    #expect(here.prefix(3) == common.map(\.id).prefix(3))
    #expect(here.filter(one.map(\.id).contains) == one.map(\.id))
    #expect(here.filter(other.map(\.id).contains) == other.map(\.id))
    #expect(try merged(other, one) == here)
  }

  @Test func `an invented day moves no real event`() throws {
    let invented = Event(
      seq: 2, at: stamp(90_000), by: employee, isSimulated: true, body: .pinSet, previous: .zero)
    let (a, b, c) = (event(1, 0), event(3, 10), event(2, 5))
    #expect(try ordered([a, invented, b, envelope(4, c)]) == [a, c, b, invented].map(\.id))
  }

  @Test(arguments: ["", "{}", "null", "x", #"{"type":"merged"}"#])
  func `an envelope with nothing to be understood in it is named`(line: String) throws {
    let broken = event(2, 0, body: .merged(EventBody.Merged(line: line)))
    #expect(throws: RecordProblem.notUnderstood(path: "/journal", line: 2)) {
      try ordered([event(1, 0), broken])
    }
  }

  @Test func `a moment that claims to be before its own time is not believed`() throws {
    let forged = try CanonicalJSON.decoded(
      Event.self,
      from: Data(
        String(decoding: try CanonicalJSON.encoded(event(2, 10, after: 50)), as: UTF8.self)
          .replacing(stamp(50).description, with: stamp(-50).description).utf8))
    #expect(forged.after == stamp(-50) && forged.moment == stamp(10))
  }
}
