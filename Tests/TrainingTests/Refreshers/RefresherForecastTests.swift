import Testing

@testable import Training

struct RefresherForecastTests {
  @Test func `the first day is the plan of today`() {
    let drilling = TestDrilling.drawn(60, before: 1000, seed: Seed(3))
    let plan = RefresherPlan(drilling.schedule(on: 1000))
    let day = RefresherForecast(drilling.schedule(on: 1000), days: 1).days.first
    #expect(day?.count == plan.planned.count && day?.seconds == plan.seconds)
    #expect(day?.waiting == plan.waiting.count && day?.minutes == plan.minutes)
  }

  @Test(arguments: [0, 1, 30]) func `it has as many days as were asked for`(count: Int) {
    let drilling = TestDrilling.drawn(10, before: 1000, seed: Seed(4))
    let days = RefresherForecast(drilling.schedule(on: 1000), days: count).days
    #expect(days.map(\.day.number) == Array(1000..<1000 + count))
    #expect(RefresherForecast(drilling.schedule(on: 1000), days: -count).days.isEmpty)
  }

  @Test func `it is what comes to pass for who recalls everything`() {
    var drilling = TestDrilling.drawn(60, before: 1000, seed: Seed(5))
    drilling.policy = RefresherPolicy(workDays: WorkDays(weekdaysOff: [7]))
    let forecast = RefresherForecast(drilling.schedule(on: 1000), days: 60).days
    for ahead in forecast {
      let plan = RefresherPlan(drilling.schedule(on: ahead.day.number))
      #expect(plan.planned.count == ahead.count && plan.waiting.count == ahead.waiting)
      #expect(plan.isDayOff == ahead.isDayOff)
      for due in plan.planned { drilling.log.recall(due.refresher.what, on: ahead.day) }
    }
    #expect(forecast.contains(where: \.isDayOff) && forecast.contains { $0.count > 0 })
    #expect(forecast.last?.waiting == 0, "60 things are not too much for two months")
  }
}
