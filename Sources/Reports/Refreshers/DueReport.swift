import Messages
import Records
import Training

/// What people have to drill today, why, and what comes in the next days; what ends for them.
package struct DueReport: SurveyReport {
  package static let name = "due"
  package let survey: CertificationSurvey
  package let view: View
  /// The business day whose drills it tells.
  package let day: Day
  /// How far the forecast goes, today counted.
  package let days: Int
  /// In the order of their numbers.
  package let people: [DuePerson]
  /// Whether the only reader is the person themself, who is signed in.
  package let isOwn: Bool
  let policy: RefresherPolicy

  package enum View: Sendable {
    /// Everything about each.
    case pages
    /// A line each, and the days to come of all together where they were asked for.
    case team(showsForecast: Bool)
  }

  package init(
    _ survey: CertificationSurvey, _ catalogue: RefresherCatalogue, _ view: View, days: Int,
    isOwn: Bool = false
  ) {
    // Who was transferred drills where they work.
    let survey = if case .team = view { survey.ofThisStore } else { survey }
    // What is done after midnight is of the shift before; another day is asked for as a whole.
    let day = survey.day == survey.madeAt.day ? survey.madeAt.businessDay : survey.day
    (self.survey, self.view, self.day, self.days) = (survey, view, day, days)
    (self.isOwn, policy) = (isOwn, catalogue.policy)
    people = survey.people.map { DuePerson($0, catalogue, on: day, days: days) }
  }

  /// When the day is that is told of.
  var moment: DuePhrases.Moment { .init(survey.day, now: survey.madeAt.day) }

  /// Whether somebody has something to drill today.
  package var isAnythingDue: Bool { people.contains { !$0.plan.planned.isEmpty } }

  /// So far ahead a page tells what ends.
  static let daysOfEnds = 60
  /// So many of those that wait a page names.
  static let mostWaiting = 10
}
