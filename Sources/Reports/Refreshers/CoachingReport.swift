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
  /// Those who have something due and have not drilled for `patience` days, the longest behind first.
  package let absent: [Absent]

  package struct Learner: Sendable {
    package let person: CertificationSurvey.Person
    /// What was forgotten most often first.
    package let leeches: [Leech]
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

    package init(
      catalogue: RefresherCatalogue, content: ContentIndex, trails: [EmployeeID: RecallTrail],
      items: [String: Item], asked: @escaping @Sendable (_ revision: String) -> Item?
    ) {
      (self.catalogue, self.content, self.trails) = (catalogue, content, trails)
      (self.items, self.asked) = (items, asked)
    }
  }

  /// So many days without a drill nobody is told of.
  package static let patience = 7

  let names: ContentIndex

  package init(_ survey: CertificationSurvey, _ sources: Sources) {
    let survey = survey.ofThisStore
    let day = survey.day == survey.madeAt.day ? survey.madeAt.businessDay : survey.day
    (self.survey, names) = (survey, sources.content)
    // Of who is not here on the day nothing is asked.
    let people = survey.people.filter { $0.absence == nil && $0.comesOn == nil }
    learners = people.map { Learner(person: $0, leeches: sources.leeches(of: $0)) }
      .filter { !$0.leeches.isEmpty }
    absent = people.compactMap { sources.absence(of: $0, on: day) }
      .sorted { ($0.since, $0.person.employee.text) < ($1.since, $1.person.employee.text) }
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
        miss: trail?.misses[refresher.what.id].map { miss in
          Leech.Miss(
            day: miss.day, given: miss.given,
            asked: item?.revision == miss.revision ? item : asked(miss.revision))
        })
    }.sorted {
      ($1.recollection.lapses, $0.refresher.what) < ($0.recollection.lapses, $1.refresher.what)
    }
  }

  /// Nil for who has nothing due, or drilled not long ago, or was not behind for long.
  fileprivate func absence(
    of person: CertificationSurvey.Person, on day: Day
  ) -> CoachingReport.Absent? {
    let schedule = RefresherSchedule(
      catalogue, person.refreshed(on: day), on: day)
    let due = schedule.dues().filter { $0.day <= day }
    let latest = trails[person.employee]?.latestDrill
    guard let since = person.behindSince(schedule),
      since.days(to: day) >= CoachingReport.patience,
      latest.map({ $0.days(to: day) >= CoachingReport.patience }) ?? true
    else { return nil }
    return CoachingReport.Absent(
      person: person, latestDrill: latest, due: due.count, since: since)
  }
}
