import Records
import Reports
import Training

extension Workspace {
  /// What the people of `survey` forget again and again, with what they answered from their journals.
  func coaching(_ survey: CertificationSurvey) -> CoachingReport {
    let horizon = Horizon(asOf: survey.day, known: survey.known)
    var trails: [EmployeeID: RecallTrail] = [:]
    for employee in survey.people.map(\.employee) {
      // Whose record cannot be read is told by the survey.
      let events = try? EmployeeRecord.reading(employee, in: home).events()
      trails[employee] = events.map { RecallTrail($0, within: horizon) }
    }
    let archive = Archive(home.archive)
    let catalogue = library.refreshers()
    let lessons = Set(catalogue.refreshers.compactMap(\.lesson)).compactMap(library.lesson)
    return CoachingReport(
      survey,
      CoachingReport.Sources(
        catalogue: catalogue, content: library.index, trails: trails, items: items,
        asked: { revision in
          (try? archive.bytes(revision)).flatMap {
            try? CanonicalJSON.decoded(Item.self, from: $0)
          }
        }, lessons: Dictionary(lessons.map { ($0.id, $0) }) { first, _ in first }))
  }
}
