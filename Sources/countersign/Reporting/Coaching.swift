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
    return CoachingReport(
      survey,
      CoachingReport.Sources(
        catalogue: library.refreshers(), content: library.index, trails: trails, items: items,
        asked: { revision in
          (try? archive.bytes(revision)).flatMap {
            try? CanonicalJSON.decoded(Item.self, from: $0)
          }
        }))
  }
}
