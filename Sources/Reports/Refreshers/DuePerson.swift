import Records
import Training

/// Somebody of a survey, and what they have to drill today and in the days to come.
package struct DuePerson: Sendable {
  package let person: CertificationSurvey.Person
  /// Whether they are in the store on the day.
  package let isHere: Bool
  /// Why nothing is asked of them on the day; nil: it is a working day of theirs.
  package let dayOff: DayOff?
  package let plan: RefresherPlan
  package let forecast: RefresherForecast
  /// Since when something is due that was not drilled; nil: nothing was due before today, or the day is
  /// off for them.
  package let overdueSince: Day?
  /// What ends for them, in the order of the days.
  package let ends: [CertificationEnd]
  /// Rules that change in the days to come, or have, and were not learned again yet.
  package let changes: [Change]

  /// A rule to be learned again, and the certificate that asks it.
  package struct Change: Sendable {
    package let change: ClauseChange
    package let certification: Certification
  }

  /// On the business day `day`, with a forecast of so many days.
  ///
  /// Of who is not in the store on the day nothing is asked.
  package init(
    _ person: CertificationSurvey.Person, _ catalogue: RefresherCatalogue, on day: Day, days: Int
  ) {
    self.person = person
    isHere = person.absence == nil && person.comesOn == nil
    let schedule = RefresherSchedule(
      isHere ? catalogue : RefresherCatalogue(refreshers: [], policy: catalogue.policy),
      person.refreshed(on: day), on: day)
    plan = RefresherPlan(schedule)
    forecast = RefresherForecast(schedule, days: days)
    dayOff = catalogue.policy.dayOff(of: person.employee, on: day)
    let since = dayOff == nil ? person.behindSince(schedule) : nil
    overdueSince = since.flatMap { $0 < day ? $0 : nil }
    ends = isHere ? person.answers.flatMap(\.ends).sorted { $0.day < $1.day } : []
    changes = isHere ? person.answers.flatMap { $0.changes(catalogue.changes, after: day) } : []
  }

  /// The first day on which a certificate ends or one is to be had, over or not; nil: none.
  package var nextEnd: CertificationEnd? { ends.first { $0.event != .retraining } }

  /// Minutes of what is planned for today, a begun one counted.
  package var minutes: Int { plan.minutes }
}

extension CertificationSurvey.Person {
  /// What a schedule of drills has to know of them.
  package func refreshed(on day: Day) -> RefresherSchedule.Person {
    RefresherSchedule.Person(card, holding: answers.compactMap(\.certificate), on: day)
  }

  /// Since when something is due by the day of `schedule`, which is theirs; nil where nothing is. Nobody is
  /// behind for a time in which they were not here or did other work.
  func behindSince(_ schedule: RefresherSchedule) -> Day? {
    guard let first = schedule.dues().map(\.day).min(), first <= schedule.today else { return nil }
    return card.post(on: schedule.today).map { max(first, $0.since) } ?? first
  }
}

extension CertificationAnswer {
  /// The rules that whoever holds the certificate is to learn again: those open now, and those of
  /// `changes` that change after `today`.
  fileprivate func changes(
    _ changes: [ClauseChange], after today: Day
  ) -> [DuePerson.Change] {
    guard let certificate, certificate.revocation(on: day) == nil else { return [] }
    let taught = certification.lessonsTaught
    let coming = changes.filter {
      $0.changed > today && $0.changed > day && $0.lessons.contains(where: taught.contains)
    }
    return ((retraining?.changes ?? []) + coming).map {
      DuePerson.Change(change: $0, certification: certification)
    }
  }
}
