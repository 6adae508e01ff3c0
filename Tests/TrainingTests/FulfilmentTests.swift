import Samples
import Testing

@testable import Training

struct FulfilmentTests {
  private var history = CertificationHistory()
  private let observer: EmployeeID

  init() throws { observer = try #require(EmployeeID("9001")) }

  /// What became of a requirement, of what was done from one day to another.
  private func state(
    _ kind: Requirement.Kind, from start: String? = nil, on day: String = "2026-12-31"
  ) throws -> Fulfilment.State {
    try history.fulfilment(
      of: Requirement(id: "r", kind), for: "signature", from: start.map(date), on: date(day)
    ).state
  }

  private func met(_ day: String) throws -> Fulfilment.State { .met(on: try date(day)) }

  private mutating func answer(_ right: Bool, _ days: String...) throws {
    for day in days { history.answered(item: "i", right: right, on: try date(day)) }
  }

  private mutating func sit(_ session: String, _ day: String, passed: Bool, proctored: Bool = false)
    throws
  {
    history.sat(
      exam: "e",
      CertificationHistory.Sitting(
        session: session, day: try date(day), passed: passed, proctor: proctored ? observer : nil))
  }

  private mutating func waive(_ day: String, _ requirement: String = "r", of: String = "signature")
    throws
  {
    history.waived(
      CertificationHistory.Waiver(
        certification: of, requirement: requirement, reason: .testedOut, day: try date(day),
        author: observer))
  }

  @Test mutating func `lessons are met on the day of the last that was first gone through`() throws
  {
    let lessons = Requirement.Kind.lessons(["a", "b"])
    #expect(try state(lessons) == .missing(.lessons(["a", "b"])))
    history.completed(lesson: "a", on: try date("2026-03-05"))
    history.completed(lesson: "b", on: try date("2026-03-09"))
    history.completed(lesson: "b", on: try date("2026-03-02"))
    history.completed(lesson: "a", on: try date("2026-03-07"))
    #expect(try state(lessons) == met("2026-03-05"))
    #expect(try state(lessons, on: "2026-03-04") == .missing(.lessons(["a"])))
    #expect(try state(lessons, from: "2026-03-05") == met("2026-03-09"))
    #expect(try state(lessons, from: "2026-03-06") == met("2026-03-09"))
    #expect(try state(lessons, from: "2026-03-08") == .missing(.lessons(["a"])))
  }

  @Test mutating func `scenarios are met likewise`() throws {
    history.ended(scenario: "s", on: try date("2026-03-05"))
    #expect(try state(.scenarios(["s"])) == met("2026-03-05"))
    #expect(try state(.scenarios(["s"]), from: "2026-03-06") == .missing(.scenarios(["s"])))
  }

  @Test mutating func `practices are met likewise, by those that were passed alone`() throws {
    let both = Requirement.Kind.practices(["p", "q"])
    #expect(try state(both) == .missing(.practices(["p", "q"])))
    history.passedAlone(procedure: "p", on: try date("2026-03-05"))
    #expect(try state(both) == .missing(.practices(["q"])))
    history.passedAlone(procedure: "q", on: try date("2026-03-09"))
    history.passedAlone(procedure: "p", on: try date("2026-03-10"))
    #expect(try state(both) == met("2026-03-09"))
    #expect(try state(both, on: "2026-03-08") == .missing(.practices(["q"])))
    #expect(try state(both, from: "2026-03-06") == met("2026-03-10"))
  }

  @Test mutating func `drills are met likewise, by those that were passed`() throws {
    let both = Requirement.Kind.escalations(["caller", "gone"])
    #expect(try state(both) == .missing(.escalations(["caller", "gone"])))
    history.passed(drillOf: "gone", on: try date("2026-03-05"))
    #expect(try state(both) == .missing(.escalations(["caller"])))
    history.passed(drillOf: "caller", on: try date("2026-03-09"))
    #expect(try state(both) == met("2026-03-09"))
    #expect(try state(both, from: "2026-03-06") == .missing(.escalations(["gone"])))
  }

  @Test mutating func `an item is met on the last of so many different days`() throws {
    let twice = Requirement.Kind.items(["i"], days: 2)
    try answer(true, "2026-03-02", "2026-03-02")
    #expect(try state(twice) == .missing(.items(["i"], days: 2)))
    try answer(true, "2026-03-04", "2026-03-08")
    #expect(try state(twice) == met("2026-03-04"))
    #expect(try state(twice, on: "2026-03-03") == .missing(.items(["i"], days: 2)))
    #expect(try state(twice, from: "2026-03-03") == met("2026-03-08"))
  }

  @Test mutating func `a miss takes the days before it away, of that day too`() throws {
    let twice = Requirement.Kind.items(["i"], days: 2)
    try answer(true, "2026-03-02", "2026-03-04")
    try answer(false, "2026-03-04")
    #expect(try state(twice) == .missing(.items(["i"], days: 2)))
    try answer(true, "2026-03-04", "2026-03-06")
    #expect(try state(twice) == met("2026-03-06"))
  }

  @Test mutating func `a later miss changes nothing about the days before it`() throws {
    let once = Requirement.Kind.items(["i"], days: 1)
    try answer(true, "2026-03-02")
    try answer(false, "2026-03-10")
    #expect(try state(once, on: "2026-03-09") == met("2026-03-02"))
    #expect(try state(once, on: "2026-03-10") == .missing(.items(["i"], days: 1)))
  }

  @Test mutating func `an exam is met at the first sitting passed`() throws {
    let exam = Requirement.Kind.exam("e", proctored: false)
    #expect(try state(exam) == .missing(.exam("e", sittings: 0)))
    try sit("1", "2026-03-02", passed: false)
    #expect(try state(exam) == .missing(.exam("e", sittings: 1)))
    try sit("2", "2026-03-05", passed: true)
    try sit("3", "2026-03-04", passed: true)
    #expect(try state(exam) == met("2026-03-04"))
    #expect(try state(exam, from: "2026-03-05") == met("2026-03-05"))
    #expect(try state(exam, from: "2026-03-06") == .missing(.exam("e", sittings: 0)))
  }

  @Test mutating func `where a proctor is asked for, one must vouch`() throws {
    let exam = Requirement.Kind.exam("e", proctored: true)
    try sit("1", "2026-03-02", passed: true)
    try sit("2", "2026-03-03", passed: false, proctored: true)
    #expect(try state(exam) == .missing(.proctor("e")))
    history.proctored(session: "1", by: observer)
    #expect(try state(exam) == met("2026-03-02"))
  }

  @Test mutating func `observations count at the level or above, each of them`() throws {
    let asked = Requirement.Kind.observation("f", level: .indirectSupervision, times: 2)
    for (day, level) in [
      ("2026-03-07", Entrustment.alone), ("2026-03-02", .directSupervision),
      ("2026-03-05", .indirectSupervision), ("2026-03-09", .teaches),
    ] {
      history.observed(
        CertificationHistory.Observation(
          form: "f", day: try date(day), level: level, observer: observer))
    }
    #expect(try state(asked) == met("2026-03-07"))
    #expect(
      try state(asked, on: "2026-03-06")
        == .missing(.observation("f", level: .indirectSupervision, times: 2, seen: 1)))
    #expect(try state(.observation("g", level: .watches, times: 1)) != met("2026-03-02"))
  }

  @Test mutating func `a text is accepted in the words it has now`() throws {
    let text = Acknowledgment(id: "t", text: Samples.both("我知道", "I know"), revision: "2")
    for (revision, day) in [("1", "2026-03-02"), ("2", "2026-03-08"), ("2", "2026-03-05")] {
      history.accepted(
        CertificationHistory.Acceptance(text: "t", revision: revision, day: try date(day)))
    }
    #expect(try state(.acknowledgment(text)) == met("2026-03-05"))
    #expect(
      try state(.acknowledgment(text), on: "2026-03-04") == .missing(.acknowledgment(text)))
  }

  @Test mutating func `a waiver stands in from its day, for its own requirement`() throws {
    let lesson = Requirement.Kind.lessons(["a"])
    try waive("2026-03-05")
    try waive("2026-03-01", "other")
    try waive("2026-03-01", of: "cash")
    let waiver = try #require(history.waivers.first)
    #expect(try state(lesson) == .waived(waiver))
    #expect(try state(lesson, on: "2026-03-04") == .missing(.lessons(["a"])))
    #expect(try state(lesson, from: "2026-03-06") == .missing(.lessons(["a"])))
  }

  @Test mutating func `the earlier of waiver and deed counts, and of two waivers the earlier`()
    throws
  {
    let lesson = Requirement.Kind.lessons(["a"])
    try waive("2026-03-08")
    try waive("2026-03-05")
    #expect(try state(lesson) == .waived(history.waivers[1]))
    history.completed(lesson: "a", on: try date("2026-03-06"))
    #expect(try state(lesson) == .waived(history.waivers[1]))
    history.completed(lesson: "a", on: try date("2026-03-05"))
    #expect(try state(lesson) == met("2026-03-05"))
  }
}
