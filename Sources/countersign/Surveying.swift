import Content
import Messages
import Records
import Reports
import Training

extension Workspace {
  /// Who of `employees` may do what on a day, folded from their journals; a record that cannot be read
  /// is told in it and does not keep the others from being reported.
  ///
  /// `day` is today where it is not given; what was recorded after `known` is left out. Who is not here
  /// on the day is only counted, unless `withLeavers`.
  func survey(
    of employees: [EmployeeID], asOf day: Day? = nil, known: Day? = nil, withLeavers: Bool,
    _ words: Phrasebook
  ) -> CertificationSurvey {
    let now = clock.now()
    let day = day ?? now.day
    var people: [CertificationSurvey.Person] = []
    var doubts: [CertificationSurvey.Doubt] = []
    var leavers = 0
    for employee in employees {
      do {
        let record = try EmployeeRecord.reading(employee, in: home, isSimulated: isSimulated)
        guard withLeavers || record.card.isHere(on: day) else {
          leavers += 1
          continue
        }
        people.append(
          CertificationSurvey.Person(
            record.card, CertificationHistory(), answers: [], head: record.head, on: day))
        if let noted = record.shortened {
          doubts.append(
            CertificationSurvey.Doubt(
              employee: employee, isReadable: true,
              reason: words.records.shortened(noted.lines, record.head.lines)))
        }
      } catch {
        doubts.append(
          CertificationSurvey.Doubt(
            employee: employee, isReadable: false, reason: words.records.explanation(error)))
      }
    }
    return CertificationSurvey(
      store: store.settings?.name, day: day, known: known, madeAt: now, people: people,
      doubts: doubts, leavers: leavers,
      basis: CertificationSurvey.Basis(
        heads: try? home.headsList(on: now.day).list, release: nil, isModified: false,
        unconfirmedValues: []),
      isSimulated: isSimulated || clock.isSimulated)
  }
}
