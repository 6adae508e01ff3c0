import Testing

@testable import Training

struct RefresherScheduleTests {
  @Test func `what was never asked is not due`() {
    let drilling = TestDrilling([.item("a")])
    #expect(drilling.due("a", on: 10) == nil)
    #expect(drilling.schedule(on: 10).dues().isEmpty)
  }

  @Test func `memory says when it is down to what is to be left`() throws {
    var drilling = TestDrilling([.item("a"), .item("b", critical: true)])
    drilling.answer("a", on: 100)
    drilling.answer("b", on: 100)
    let (a, b) = (
      try #require(drilling.due("a", on: 101)), try #require(drilling.due("b", on: 101))
    )
    let model = MemoryModel.standard
    let days = model.interval(of: model.first(.good), to: 0.9)
    #expect(a.reason == .memory(retention: 90) && b.reason == .memory(retention: 95))
    #expect(a.day == Day(number: 100 + days), "\(days) is too short to be drawn about")
    #expect(b.day <= a.day && b.day > Day(number: 100))
    #expect(a.latest == Day(number: 100))
    #expect(a.left == model.retrievability(of: model.first(.good), after: 1))
  }

  @Test func `not everybody is asked the same on one day, and nobody otherwise from hour to hour`()
    throws
  {
    var days: Set<Day> = []
    for number in 1001...1040 {
      var drilling = TestDrilling([.item("a")])
      drilling.employee = "\(number)"
      for day in [0, 3, 20, 60] { drilling.answer("a", on: day) }
      let due = try #require(drilling.due("a", on: 70))
      #expect(drilling.due("a", on: 71)?.day == due.day)
      days.insert(due.day)
    }
    #expect(days.count > 3)
  }

  @Test func `however well it is remembered it comes by its cap`() throws {
    var drilling = TestDrilling([.item("a", cap: 30)])
    for day in [0, 20, 45, 74] { drilling.answer("a", on: day) }
    let due = try #require(drilling.due("a", on: 75))
    #expect(due.reason == .cap(days: 30), "and not memory, which lasts longer")
    #expect(IntervalFuzz.range(around: 30, atMost: 30).contains(due.day.number - 74))
  }

  @Test func `a changed clause brings it from its day on`() throws {
    var drilling = TestDrilling([.item("a", clauses: ["b", "c"]), .item("other", clauses: ["b"])])
    for day in [0, 20, 60] {
      drilling.answer("a", on: day)
      drilling.answer("other", on: day)
    }
    let changed = Day(number: 65)
    drilling.changes = [.test(changed, within: 30)]
    let reason = Due.Reason.changedClause(number: "2.3", changed: changed)
    #expect(try #require(drilling.due("a", on: 64)).reason != reason)
    let due = try #require(drilling.due("a", on: 65))
    #expect(due.reason == reason && due.day == changed)
    #expect(try #require(drilling.due("other", on: 65)).reason != reason)
    drilling.answer("a", on: 65)
    #expect(try #require(drilling.due("a", on: 66)).reason != reason)
  }

  @Test func `it moves to the last working day before, but not to the day it was asked`() throws {
    var drilling = TestDrilling([.item("a", cap: 30)])
    for day in [0, 20, 45, 74] { drilling.answer("a", on: day) }
    let plain = try #require(drilling.due("a", on: 75)).day.number
    func moved(_ from: Int, _ to: Int) throws -> Int {
      drilling.policy = RefresherPolicy(
        workDays: WorkDays(
          daysOff: [WorkDays.Span(from: Day(number: from), to: Day(number: to))]))
      return try #require(drilling.due("a", on: 75)).day.number
    }
    #expect(try moved(plain + 1, 110) == plain)
    #expect(try moved(plain, 110) == plain - 1)
    #expect(try moved(76, 110) == 75)
    #expect(try moved(75, 110) == 111)
  }

  @Test(arguments: 0..<30) func `due is the earliest of its reasons, and after it was asked`(
    seed: UInt64
  ) throws {
    var drilling = TestDrilling.drawn(40, before: 1000, seed: Seed(seed))
    drilling.renewals = ["c": Day(number: 1000 + Int(seed))]
    drilling.changes = [.test(Day(number: 990), within: 9)]
    let schedule = drilling.schedule(on: 1000)
    for due in schedule.dues() {
      let known = try #require(drilling.log.recollections[due.refresher.what])
      #expect(due.day > known.latest.day)
      #expect(due.day.number <= known.latest.day.number + due.refresher.cap)
      if case .memory(let retention) = due.reason {
        #expect(retention == drilling.policy.retention.of(critical: due.refresher.isCritical))
      }
      if case .renewal(_, let day) = due.reason { #expect(due.day.number <= day.number - 14) }
    }
    let order = schedule.dues().map(\.day)
    #expect(order == order.sorted())
    #expect(order.count == drilling.log.recollections.count)
  }

  @Test(arguments: 0..<10) func `days off never make it later than the first working day after`(
    seed: UInt64
  ) {
    let plain = TestDrilling.drawn(40, before: 1000, seed: Seed(seed))
    var drilling = plain
    drilling.policy = RefresherPolicy(
      workDays: WorkDays(
        weekdaysOff: [6, 7],
        daysOff: [WorkDays.Span(from: Day(number: 1010), to: Day(number: 1023))]))
    let days = drilling.policy.workDays
    for refresher in plain.refreshers {
      guard let before = plain.schedule(on: 1000).due(refresher),
        let due = drilling.schedule(on: 1000).due(refresher)
      else { continue }
      #expect(days.contains(due.day))
      #expect(due.day <= days.next(from: before.day))
    }
  }

  @Test func `new is what a lesson taught and nobody asked, in the content's order`() {
    var drilling = TestDrilling([
      .item("z"), .item("a"), .test(Remembered(.item, "later"), lesson: "m"),
      .test(Remembered(.item, "none"), lesson: nil), .test(Remembered(.procedure, "p")),
    ])
    #expect(drilling.schedule(on: 5).new().map(\.refresher.what.id) == ["z", "a"])
    drilling.answer("z", on: 5)
    let new = drilling.schedule(on: 5).new()
    #expect(new.map(\.refresher.what.id) == ["a"])
    #expect(new[0].reason == .new && new[0].left == nil && new[0].day == Day(number: 5))
  }
}
