/// What the coming days ask of somebody who drills every working day and recalls what is asked.
package struct RefresherForecast: Sendable {
  package let days: [DayAhead]

  package struct DayAhead: Hashable, Sendable {
    package let day: Day
    package let isDayOff: Bool
    package let count: Int
    package let seconds: Int
    /// Due by then and put off to another day.
    package let waiting: Int

    package var minutes: Int { RefresherPlan.minutes(seconds) }
  }

  /// Of `count` days from the day of `schedule` on.
  package init(_ schedule: RefresherSchedule, days count: Int) {
    var log = schedule.log
    var days: [DayAhead] = []
    for number in 0..<max(0, count) {
      let day = Day(number: schedule.today.number + number)
      let plan = RefresherPlan(schedule.continued(with: log, on: day))
      days.append(
        DayAhead(
          day: day, isDayOff: plan.isDayOff, count: plan.planned.count, seconds: plan.seconds,
          waiting: plan.waiting.count))
      for due in plan.planned { log.recall(due.refresher.what, on: day) }
    }
    self.days = days
  }
}
