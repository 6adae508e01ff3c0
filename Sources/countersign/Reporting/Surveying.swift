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
    let check = CertificateCheck(in: home, store)
    var people: [CertificationSurvey.Person] = []
    var doubts: [CertificationSurvey.Doubt] = []
    var leavers = 0
    let broken = brokenJournals(of: employees, words)
    for employee in employees {
      do {
        let record = try EmployeeRecord.reading(
          employee, in: home, isSimulated: isSimulated, horizon: Horizon(asOf: day, known: known))
        let post = record.card.post(on: day)
        // Of whom nothing was known by then, nothing is said; of a record that never began, that.
        if known != nil, post == nil { continue }
        if !withLeavers, let post, post.since > day { continue }
        guard withLeavers || record.card.isHere(on: day) else {
          leavers += 1
          continue
        }
        let (history, acts, faults) = check.account(of: record.card)
        people.append(person(record, history, acts, on: day))
        // A journal that its own scorecard knows to be shortened is told once.
        let shortened = record.shortened == nil ? [broken[employee]].compactMap(\.self) : []
        doubts += (shortened + reasons(record, faults, words)).map {
          CertificationSurvey.Doubt(employee: employee, isReadable: true, reason: $0)
        }
      } catch {
        doubts.append(
          CertificationSurvey.Doubt(
            employee: employee, isReadable: false, reason: words.records.explanation(error)))
      }
    }
    return CertificationSurvey(
      store: store.settings?.name, day: day, known: known, madeAt: now, people: people,
      doubts: doubts, leavers: leavers, basis: basis(at: now),
      isSimulated: isSimulated || clock.isSimulated)
  }

  private func person(
    _ record: EmployeeRecord, _ history: CertificationHistory, _ acts: [Scorecard.SignedAct],
    on day: Day
  ) -> CertificationSurvey.Person {
    let post = store.post(of: record.card, on: day)
    return CertificationSurvey.Person(
      record.card, history, acts: acts,
      answers: post.map { library.index.program.answers(history, $0, on: day) } ?? [],
      head: record.head, on: day)
  }

  /// What journals that can be read lack of what lists of heads have noted, in words.
  private func brokenJournals(
    of employees: [EmployeeID], _ words: Phrasebook
  ) -> [EmployeeID: String] {
    let chains = Verification.chains(of: employees.map(JournalOwner.person), in: home)
    var told: [EmployeeID: String] = [:]
    for (owner, chain) in chains {
      guard let employee = owner.employee, case .broken(let line, let offset, let reason) = chain
      else { continue }
      told[employee] = words.integrity.broken(
        words.integrity.owner(owner, nil), line, offset, reason)
    }
    return told
  }

  /// Why a record that can be read is not to be relied on.
  private func reasons(
    _ record: EmployeeRecord, _ faults: [CertificateCheck.Fault], _ words: Phrasebook
  ) -> [String] {
    (record.shortened.map { [words.records.shortened($0.lines, record.head.lines)] } ?? [])
      + faults.map { words.certificates.fault($0.fault, $0.certificate?.checkCode) }
  }

  private func basis(at now: Timestamp) -> CertificationSurvey.Basis {
    CertificationSurvey.Basis(
      heads: try? home.headsList(on: now.day).list, release: release?.name,
      isModified: release?.isModified ?? false,
      unconfirmedValues: library.index.unconfirmedValues)
  }
}
