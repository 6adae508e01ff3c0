import Messages
import Training

extension DueReport {
  package func exported(_ words: Phrasebook) -> some Encodable {
    Exported(drillDay: day, people: people.map { ExportedPerson($0, on: survey.day) })
  }

  private struct Exported: Encodable {
    let drillDay: Day
    let people: [ExportedPerson]
  }

  private struct ExportedPerson: Encodable {
    let employee: EmployeeID
    let name: String
    let nameConfirmed: Bool
    let dayOff: Bool
    let minutes: Int
    let planned: [ExportedDue]
    let waiting: [ExportedDue]
    let overdueSince: Day?
    let ends: [ExportedEnd]
    let forecast: [ExportedDay]

    init(_ due: DuePerson, on day: Day) {
      (employee, name) = (due.person.employee, due.person.name)
      nameConfirmed = due.person.isConfirmed
      (dayOff, minutes) = (due.plan.isDayOff, due.minutes)
      planned = due.plan.planned.map(ExportedDue.init)
      waiting = due.plan.waiting.map(ExportedDue.init)
      overdueSince = due.overdueSince
      ends = due.ends.map { ExportedEnd($0, on: day) }
      forecast = due.forecast.days.map(ExportedDay.init)
    }
  }

  private struct ExportedDue: Encodable {
    let what: Remembered
    let title: LocalizedText
    let critical: Bool
    let day: Day
    let seconds: Int
    let latest: Day?
    let leftPercent: Int?
    let reason: String
    /// The parts of the reason that it has.
    let retentionPercent: Int?
    let everyDays: Int?
    let certification: LocalizedText?
    let clause: String?
    /// The renewal day, or the day of the change.
    let reasonDay: Day?

    init(_ due: Due) {
      (what, title) = (due.refresher.what, due.refresher.title)
      (critical, seconds) = (due.refresher.isCritical, due.refresher.seconds)
      (day, latest, leftPercent) = (due.day, due.latest, due.leftPercent)
      var parts = Parts()
      switch due.reason {
      case .memory(let retention): parts = Parts(name: "memory", retentionPercent: retention)
      case .cap(let days): parts = Parts(name: "cap", everyDays: days)
      case .renewal(let certification, let day):
        parts = Parts(name: "renewal", certification: certification, day: day)
      case .changedClause(let number, let changed):
        parts = Parts(name: "changedClause", clause: number, day: changed)
      // A report tells what is due; nobody asked it for more.
      case .new, .wanted: break
      }
      (reason, retentionPercent, everyDays) = (parts.name, parts.retentionPercent, parts.everyDays)
      (certification, clause, reasonDay) = (parts.certification, parts.clause, parts.day)
    }

    private struct Parts {
      var name = "new"
      var retentionPercent: Int?
      var everyDays: Int?
      var certification: LocalizedText?
      var clause: String?
      var day: Day?
    }
  }

  private struct ExportedEnd: Encodable {
    let certification: String
    let event: OutlookPhrases.Expiring.Event
    let day: Day
    let daysLeft: Int

    init(_ end: CertificationEnd, on today: Day) {
      (certification, event) = (end.answer.certification.id, end.event)
      (day, daysLeft) = (end.day, today.days(to: end.day))
    }
  }

  private struct ExportedDay: Encodable {
    let day: Day
    let dayOff: Bool
    let count: Int
    let minutes: Int
    let waiting: Int

    init(_ ahead: RefresherForecast.DayAhead) {
      (day, dayOff, count) = (ahead.day, ahead.isDayOff, ahead.count)
      (minutes, waiting) = (ahead.minutes, ahead.waiting)
    }
  }
}
