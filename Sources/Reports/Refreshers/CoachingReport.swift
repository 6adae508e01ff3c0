import Content
import Messages
import Records
import Training

/// Whom trainers should sit down with: who forgets the same again and again, and who follows no drills.
package struct CoachingReport: SurveyReport {
  package static let name = "coaching"
  package let survey: CertificationSurvey
  /// Those who forget something again and again, in the order of their numbers.
  package let learners: [Learner]
  /// What several people forget again and again, critical ones first, then what most forget.
  package let shared: [Shared]
  /// Those who have something due and have not drilled for `patience` working days of theirs, the longest
  /// behind first; nobody on a day off.
  package let absent: [Absent]

  package struct Learner: Sendable {
    package let person: CertificationSurvey.Person
    /// Critical ones first, then what was forgotten most often.
    package let leeches: [Leech]
  }

  package struct Shared: Sendable {
    package let refresher: Refresher
    /// In the order of their numbers.
    package let people: [CertificationSurvey.Person]
  }

  package struct Absent: Sendable {
    package let person: CertificationSurvey.Person
    /// The business day of the latest drill; nil: none.
    package let latestDrill: Day?
    /// Due today or before.
    package let due: Int
    package let since: Day
  }

  /// What the report needs besides the survey.
  package struct Sources: Sendable {
    package let catalogue: RefresherCatalogue
    package let content: ContentIndex
    package let trails: [EmployeeID: RecallTrail]
    /// The content's questions, by id.
    package let items: [String: Item]
    /// Questions as they were asked, by their revision.
    package let asked: @Sendable (_ revision: String) -> Item?
    /// Lessons, by id.
    package let lessons: [String: Lesson]

    package init(
      catalogue: RefresherCatalogue, content: ContentIndex, trails: [EmployeeID: RecallTrail],
      items: [String: Item], asked: @escaping @Sendable (_ revision: String) -> Item?,
      lessons: [String: Lesson]
    ) {
      (self.catalogue, self.content, self.trails) = (catalogue, content, trails)
      (self.items, self.asked, self.lessons) = (items, asked, lessons)
    }
  }

  /// So many working days without a drill nobody is told of.
  package static let patience = 7

  let names: ContentIndex
  /// The minutes of a day's drill.
  let minutes: Int

  package init(_ survey: CertificationSurvey, _ sources: Sources) {
    let survey = survey.ofThisStore
    let day = survey.day == survey.madeAt.day ? survey.madeAt.businessDay : survey.day
    (self.survey, names) = (survey, sources.content)
    minutes = sources.catalogue.policy.minutes
    // Of who is not here on the day nothing is asked.
    let people = survey.people.filter { $0.absence == nil && $0.comesOn == nil }
    let learners = people.map { Learner(person: $0, leeches: sources.leeches(of: $0)) }
      .filter { !$0.leeches.isEmpty }
    (self.learners, shared) = (learners, Self.shared(by: learners))
    absent = people.compactMap { sources.absence(of: $0, on: day) }
      .sorted { ($0.since, $0.person.employee.text) < ($1.since, $1.person.employee.text) }
  }

  private static func shared(by learners: [Learner]) -> [Shared] {
    let refreshers = learners.flatMap(\.leeches).map(\.refresher)
    let each = Dictionary(refreshers.map { ($0.what, $0) }) { first, _ in first }.values
    return each.map { refresher in
      let forgetful = learners.filter {
        $0.leeches.contains { $0.refresher.what == refresher.what }
      }
      return Shared(refresher: refresher, people: forgetful.map(\.person))
    }.filter { $0.people.count > 1 }.sorted { $0.rank < $1.rank }
  }
}

extension CoachingReport.Shared {
  fileprivate var rank: (Int, Int, Remembered) {
    (refresher.isCritical ? 0 : 1, -people.count, refresher.what)
  }
}

extension Leech {
  fileprivate var rank: (Int, Int, Remembered) {
    (refresher.isCritical ? 0 : 1, -recollection.lapses, refresher.what)
  }
}

extension CoachingReport.Sources {
  fileprivate func leeches(of person: CertificationSurvey.Person) -> [Leech] {
    let log = person.card.memory
    let trail = trails[person.employee]
    return catalogue.refreshers.compactMap { refresher -> Leech? in
      guard let recollection = log.recollections[refresher.what], recollection.isLeech else {
        return nil
      }
      let item = refresher.isItem ? items[refresher.what.id] : nil
      return Leech(
        refresher: refresher, recollection: recollection, item: item?.drawn(seed: Seed(0)),
        isDrawn: item.map { !$0.variables.isEmpty } ?? false,
        card: item.flatMap { card(of: $0, in: refresher.lesson) },
        miss: trail?.misses[refresher.what.id].map { miss in
          Leech.Miss(
            day: miss.day, given: miss.given,
            asked: item?.revision == miss.revision ? item : asked(miss.revision))
        })
    }.sorted { $0.rank < $1.rank }
  }

  /// The card that asks it, or else the first of the lesson about its rule.
  private func card(of item: Item, in lesson: String?) -> LocalizedText? {
    let cards = lesson.flatMap { lessons[$0] }?.cards ?? []
    let own = cards.first { $0.check.id == item.id }
    return (own ?? cards.first { $0.clauses.contains { $0.id == item.clause.id } })?.title
  }

  /// Nil for who has nothing due, or drilled not long ago, or was not behind for long, or has the day off.
  ///
  /// Days on which they do not work count for nothing.
  fileprivate func absence(
    of person: CertificationSurvey.Person, on day: Day
  ) -> CoachingReport.Absent? {
    let schedule = RefresherSchedule(
      catalogue, person.refreshed(on: day), on: day)
    let due = schedule.dues().filter { $0.day <= day }
    let latest = trails[person.employee]?.latestDrill
    let workDays = schedule.workDays
    guard workDays.contains(day), let since = person.behindSince(schedule),
      workDays.count(after: since, to: day) >= CoachingReport.patience,
      latest.map({ workDays.count(after: $0, to: day) >= CoachingReport.patience }) ?? true
    else { return nil }
    return CoachingReport.Absent(
      person: person, latestDrill: latest, due: due.count, since: since)
  }
}
