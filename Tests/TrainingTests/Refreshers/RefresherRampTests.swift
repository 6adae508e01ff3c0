import Testing

@testable import Training

struct RefresherRampTests {
  private static let renewal = Day(number: 1000)
  private static let start = 940

  /// So many items, a third of them critical, weak by the renewal day.
  private static func drilling(_ count: Int = 30) -> TestDrilling {
    var drilling = TestDrilling(
      (0..<count).map { .item("\($0)", critical: $0 % 3 == 0, cap: 900) })
    for number in 0..<count {
      for day in [925, 935] { drilling.answer("\(number)", on: day) }
    }
    drilling.renewals = ["c": renewal]
    return drilling
  }

  /// With the present catalogue and memory.
  private static func slots(_ drilling: TestDrilling) -> [String: Day] {
    let catalogue = RefresherCatalogue(refreshers: drilling.refreshers, policy: drilling.policy)
    let ramp = RefresherRamp(
      before: renewal, of: "c", catalogue, drilling.log, drilling.policy.workDays)
    var slots: [String: Day] = [:]
    for refresher in drilling.refreshers {
      guard let known = drilling.log.recollections[refresher.what] else { continue }
      slots[refresher.what.id] = ramp.day(of: refresher, known, .standard, 0.9999)
    }
    return slots
  }

  @Test func `everything weak has one day from 60 to 14 days before, criticals first`() {
    let drilling = Self.drilling()
    let slots = Self.slots(drilling)
    #expect(slots.count == 30)
    #expect(slots.values.allSatisfy { (940...986).contains($0.number) })
    let critical = slots.filter { (Int($0.key) ?? 0) % 3 == 0 }.values
    let rest = slots.filter { (Int($0.key) ?? 0) % 3 != 0 }.values
    #expect(critical.count == 10)
    #expect(critical.max() ?? Self.renewal <= rest.min() ?? Day(number: 0))
    let perDay = Dictionary(grouping: slots.values) { $0 }.values.map(\.count)
    #expect(perDay.allSatisfy { $0 == 1 }, "30 things have 47 days")
  }

  @Test func `no day off is a day of the ramp`() {
    var drilling = Self.drilling(90)
    drilling.policy = RefresherPolicy(
      workDays: WorkDays(
        weekdaysOff: [2, 3],
        daysOff: [WorkDays.Span(from: Day(number: 950), to: Day(number: 963))]))
    let slots = Self.slots(drilling)
    #expect(slots.count == 90)
    #expect(slots.values.allSatisfy(drilling.policy.workDays.contains))
    let perDay = Dictionary(grouping: slots.values) { $0 }.values.map(\.count)
    #expect((perDay.max() ?? 0) - (perDay.min() ?? 0) <= 1)
  }

  @Test func `where there is no working day the ramp asks nothing`() {
    var drilling = Self.drilling()
    drilling.policy = RefresherPolicy(workDays: WorkDays(weekdaysOff: Set(1...7)))
    #expect(Self.slots(drilling).isEmpty)
  }

  @Test func `nothing moves while others are done, or while more is learned`() {
    var drilling = Self.drilling()
    let before = Self.slots(drilling)
    for number in 0..<12 { drilling.answer("\(number)", right: number % 2 == 0, on: 945 + number) }
    drilling.refreshers.insert(.item("new", critical: true), at: 0)
    drilling.answer("new", on: 950)
    let after = Self.slots(drilling)
    #expect(after.count == 18)
    for (id, day) in after { #expect(day == before[id]) }
  }

  @Test func `nobody is asked twice by it`() {
    var drilling = Self.drilling()
    var asked: [String: Int] = [:]
    for day in Self.start...1000 {
      for due in drilling.schedule(on: day).dues() where due.day.number <= day {
        if case .renewal = due.reason { asked[due.refresher.what.id, default: 0] += 1 }
        // Some forget at once.
        drilling.answer(due.refresher.what.id, right: day % 3 != 0, on: day)
      }
    }
    #expect(asked.count > 3)
    #expect(asked.values.allSatisfy { $0 == 1 })
  }

  @Test func `what is strong on the renewal day is left alone`() throws {
    var drilling = TestDrilling([.item("strong"), .item("weak")])
    for day in [100, 200, 400, 800, 939] { drilling.answer("strong", on: day, seconds: 5) }
    drilling.answer("weak", on: 939)
    drilling.renewals = ["c": Self.renewal]
    let catalogue = RefresherCatalogue(refreshers: drilling.refreshers)
    let ramp = RefresherRamp(before: Self.renewal, of: "c", catalogue, drilling.log, WorkDays())
    func slot(_ index: Int) throws -> Day? {
      let refresher = drilling.refreshers[index]
      let known = try #require(drilling.log.recollections[refresher.what])
      return ramp.day(of: refresher, known, .standard, 0.9)
    }
    #expect(try slot(0) == nil)
    #expect(try slot(1) != nil)
  }

  @Test func `it begins 60 days before and ends with the renewal, signed or not`() throws {
    let drilling = Self.drilling()
    func isRamp(on day: Int, renewals: [String: Day] = ["c": Self.renewal]) -> Bool {
      var drilling = drilling
      drilling.renewals = renewals
      return drilling.schedule(on: day).dues().contains {
        if case .renewal(let certification, let renewal) = $0.reason {
          certification.text(in: .en) == "c" && renewal == Self.renewal
        } else {
          false
        }
      }
    }
    #expect(!isRamp(on: 939))
    #expect(isRamp(on: 940))
    #expect(isRamp(on: 1000))
    #expect(!isRamp(on: 1001))
    #expect(!isRamp(on: 950, renewals: ["other": Self.renewal]))
    #expect(!isRamp(on: 950, renewals: ["c": Day(number: 1365)]))
  }
}
