import Testing

@testable import Training

struct RefresherPlanTests {
  /// All of them due on day 100, less and less urgent.
  private func dueAll(_ refreshers: [Refresher], on day: Int = 100) -> TestDrilling {
    var drilling = TestDrilling(refreshers)
    for (number, refresher) in refreshers.enumerated() {
      drilling.log.retrieve(refresher.what, .test(day - 60 + min(number, 30)))
    }
    return drilling
  }

  private func ids(_ dues: [Due]) -> [String] { dues.map(\.refresher.what.id) }

  @Test(arguments: 0..<60) func `nothing is lost and nothing over the budget but a first`(
    seed: UInt64
  ) {
    let drilling = TestDrilling.drawn(60, before: 1000, seed: Seed(seed))
    let schedule = drilling.schedule(on: 1000)
    let plan = RefresherPlan(schedule)
    let due = schedule.dues().filter { $0.day <= schedule.today }
    let planned = plan.planned.filter { $0.reason != .new }
    #expect(Set(ids(planned + plan.waiting)) == Set(ids(due)))
    #expect(planned.count + plan.waiting.count == due.count)
    #expect(plan.seconds <= 300 || plan.planned.count == 1)
    #expect(plan.planned.filter { !$0.refresher.isItem }.count <= 1)
    #expect(plan.planned.count - planned.count <= 3)
    let again = RefresherPlan(drilling.schedule(on: 1000))
    #expect(again.planned == plan.planned && again.waiting == plan.waiting)
  }

  @Test func `the most urgent comes within the time there is`() {
    let drilling = dueAll((0..<40).map { .item("\(100 + $0)", seconds: 30) })
    let plan = RefresherPlan(drilling.schedule(on: 100))
    #expect(plan.planned.count == 10 && plan.seconds == 300 && plan.minutes == 5)
    #expect(Set(ids(plan.planned)) == Set((100..<110).map(String.init)))
    #expect(plan.waiting.count == 30)
  }

  @Test func `the first of a day may take longer, and then nothing else comes`() {
    let whole = Refresher.test(Remembered(.scenario, "s"), cap: 20, seconds: 400)
    let drilling = dueAll([whole, .item("a"), .item("b")])
    let plan = RefresherPlan(drilling.schedule(on: 100))
    #expect(ids(plan.planned) == ["s"] && plan.waiting.count == 2)
    #expect(plan.minutes == 7)
  }

  @Test func `what was done today takes its time from the rest of the day`() {
    var drilling = dueAll((0..<40).map { .item("\(100 + $0)", seconds: 30) })
    for number in 100..<105 { drilling.answer("\(number)", on: 100, seconds: 30) }
    let plan = RefresherPlan(drilling.schedule(on: 100))
    #expect(plan.seconds <= 300 - 150 && !plan.planned.isEmpty)
    for number in 105..<112 { drilling.answer("\(number)", on: 100, seconds: 30) }
    #expect(RefresherPlan(drilling.schedule(on: 100)).planned.isEmpty)
    #expect(RefresherPlan(drilling.schedule(on: 100), budget: 60).planned.count == 2)
    #expect(RefresherPlan(drilling.schedule(on: 100), budget: 0).planned.isEmpty)
    #expect(RefresherPlan(drilling.schedule(on: 100), budget: -9).planned.isEmpty)
  }

  @Test func `what is left of a day is not spent on something that takes longer`() {
    var drilling = dueAll([.item("a"), .item("long", seconds: 290)])
    drilling.answer("a", on: 100, seconds: 30)
    #expect(RefresherPlan(drilling.schedule(on: 100)).planned.isEmpty)
  }

  @Test func `one thing whole a day, also when the day is planned again`() {
    var drilling = dueAll(
      ["p", "q", "r"].map { .test(Remembered(.procedure, $0), seconds: 60) } + [.item("a")])
    let plan = RefresherPlan(drilling.schedule(on: 100))
    #expect(plan.planned.filter { !$0.refresher.isItem }.count == 1)
    #expect(ids(plan.planned).contains("a"))
    drilling.log.retrieve(Remembered(.procedure, "p"), .test(100))
    let rest = RefresherPlan(drilling.schedule(on: 100))
    #expect(ids(rest.planned) == ["a"])
    #expect(Set(ids(rest.waiting)) == ["q", "r"])
  }

  @Test func `what was done whole takes its time too`() {
    var drilling = dueAll((0..<20).map { .item("\(100 + $0)", seconds: 30) })
    drilling.refreshers.append(.test(Remembered(.scenario, "s"), seconds: 240))
    drilling.log.retrieve(Remembered(.scenario, "s"), .test(100))
    #expect(RefresherPlan(drilling.schedule(on: 100)).seconds == 60)
  }

  @Test func `questions of one clause come on different days, three days at most`() {
    var drilling = TestDrilling(["a", "b", "c"].map { .item($0, cap: 10, clauses: ["x"]) })
    for id in ["a", "b", "c"] { drilling.answer(id, on: 80) }
    let due = drilling.schedule(on: 81).dues().map(\.day.number)
    let day = due.max() ?? 0
    #expect(due.allSatisfy { $0 == day }, "all of the same day")
    let first = RefresherPlan(drilling.schedule(on: day))
    #expect(first.planned.count == 1 && first.waiting.count == 2)
    #expect(RefresherPlan(drilling.schedule(on: day + 2)).planned.count == 1)
    #expect(RefresherPlan(drilling.schedule(on: day + 3)).planned.count == 3)
    // Also beside one that was asked earlier in the day.
    if let asked = first.planned.first?.refresher.what.id { drilling.answer(asked, on: day) }
    let again = RefresherPlan(drilling.schedule(on: day))
    #expect(again.planned.isEmpty && again.waiting.count == 2)
  }

  @Test func `new questions come after what is due, three a day`() {
    var drilling = TestDrilling((0..<9).map { .item("\($0)") })
    drilling.answer("8", on: 80)
    let plan = RefresherPlan(drilling.schedule(on: 100))
    #expect(Set(ids(plan.planned)) == ["8", "0", "1", "2"] && plan.waiting.isEmpty)
    drilling.answer("0", on: 100)
    drilling.answer("1", on: 100)
    drilling.answer("8", on: 100)
    #expect(ids(RefresherPlan(drilling.schedule(on: 100)).planned) == ["2"])
    drilling.answer("2", on: 100)
    #expect(RefresherPlan(drilling.schedule(on: 100)).planned.isEmpty)
    #expect(ids(RefresherPlan(drilling.schedule(on: 101)).planned.suffix(3)).contains("3"))
  }

  @Test func `new questions of one clause leave room for those of others`() {
    let drilling = TestDrilling((0..<9).map { .item("\($0)", clauses: ["\($0 / 3)"]) })
    #expect(Set(ids(RefresherPlan(drilling.schedule(on: 1)).planned)) == ["0", "3", "6"])
  }

  @Test func `on a day off nothing is planned, unless somebody wants it`() {
    var drilling = dueAll([.item("a")])
    drilling.policy = RefresherPolicy(workDays: WorkDays(weekdaysOff: Set(1...7)))
    let plan = RefresherPlan(drilling.schedule(on: 100))
    #expect(plan.isDayOff && plan.planned.isEmpty && plan.waiting.isEmpty && plan.seconds == 0)
    let wanted = RefresherPlan(drilling.schedule(on: 100), keepsDaysOff: false)
    #expect(!wanted.isDayOff && wanted.planned.count == 1)
  }

  @Test func `only what is wanted is planned`() {
    let drilling = dueAll([.item("a", topic: "x"), .item("b", topic: "y"), .item("c", topic: "x")])
    let plan = RefresherPlan(drilling.schedule(on: 100)) { $0.topic == "x" }
    #expect(Set(ids(plan.planned)) == ["a", "c"] && plan.waiting.isEmpty)
  }

  @Test func `no two of a topic or a form follow each other where that can be helped`() {
    let drilling = dueAll(
      [0, 0, 1, 1, 2, 3, 2, 3].enumerated().map {
        .item("\($0.offset)", topic: "t\($0.element)", form: "f\($0.offset % 2)")
      })
    let planned = RefresherPlan(drilling.schedule(on: 100)).planned.map(\.refresher)
    #expect(planned.count == 8)
    #expect(zip(planned, planned.dropFirst()).allSatisfy { $0.topic != $1.topic })
  }

  @Test func `what is remembered well and comes by its cap does not wait for ever`() {
    // Every day more is due than there is time for, all of it weaker.
    var drilling = TestDrilling((0..<200).map { .item("\($0)", cap: 7, seconds: 30) })
    for number in 0..<200 { drilling.answer("\(number)", right: false, on: 300) }
    drilling.refreshers.append(.test(Remembered(.procedure, "p"), cap: 90, seconds: 360))
    for day in [1, 40, 120, 211] { drilling.log.retrieve(Remembered(.procedure, "p"), .test(day)) }
    var done: Int?
    for day in 301...400 where done == nil {
      for due in RefresherPlan(drilling.schedule(on: day)).planned {
        if !due.refresher.isItem { done = day }
        drilling.answer(due.refresher.what.id, right: false, on: day)
      }
    }
    #expect(done.map { $0 <= 370 } ?? false, "due on day 301, done on \(done ?? 0)")
  }

  @Test(arguments: [(0, 0), (1, 1), (60, 1), (61, 2), (300, 5)])
  func `a begun minute counts`(seconds: Int, minutes: Int) {
    #expect(RefresherPlan.minutes(seconds) == minutes)
  }
}
