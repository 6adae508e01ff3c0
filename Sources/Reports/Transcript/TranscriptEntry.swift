import Records
import Training

/// One thing that happened to somebody.
package struct TranscriptEntry: Sendable {
  package let day: Day
  /// Where more than the day is known.
  package let at: Timestamp?
  package let happening: Happening

  package enum Happening: Sendable {
    case hired
    /// From that day on, also at the beginning.
    case role(Role, store: String?)
    case left(reason: String)
    case returned
    case firstLesson(String, Scorecard.LessonMark)
    case lesson(String)
    case bestScenario(String, Scorecard.ScenarioMark)
    case scenario(String)
    /// The latest run, where there was a critical failure in one.
    case runs(String, Scorecard.ScenarioMark)
    /// The best run alone.
    case bestPractice(String, Fact.PracticeEnded)
    /// Passed alone.
    case practice(String)
    /// The latest run, where there was another one, or none alone.
    case practiceRuns(String, Scorecard.PracticeMark)
    /// An incident drilled, and passed for the first time.
    case drill(String, Fact.EscalationEnded)
    /// The latest run, where there was another one, or none passed.
    case drillRuns(String, Scorecard.EscalationMark)
    case exam(String, Scorecard.ExamAttempt, proctor: EmployeeID?, isOpen: Bool)
    case mock(String, Scorecard.MockMark)
    case observation(CertificationHistory.Observation)
    case acceptance(CertificationHistory.Acceptance)
    case waiver(CertificationHistory.Waiver)
    case flag(Scorecard.Flag)
    case reply(Scorecard.Flag.Reply)
    case certificate(Certificate)
    /// It was suspended, reinstated or revoked.
    case change(Certificate, EventBody.CertificateChanged, by: EmployeeID, at: Timestamp)
  }

  init(_ day: Day, _ happening: Happening) {
    (self.day, at, self.happening) = (day, nil, happening)
  }

  init(_ at: Timestamp, _ happening: Happening) {
    (day, self.at, self.happening) = (at.day, at, happening)
  }
}

extension TranscriptEntry {
  /// All that happened to somebody up to `day`, in order.
  static func all(of person: CertificationSurvey.Person, to day: Day) -> [TranscriptEntry] {
    let (card, history) = (person.card, person.history)
    let done = learned(card, history) + exams(card, history) + vouched(history)
    let entries = done + flags(card) + history.certificates.flatMap { certificate($0, person.acts) }
    let dated = entries + employment(card.employment, added: card.addedOn, to: day)
    return dated.filter { $0.day <= day }.enumerated().sorted { a, b in
      let (one, other) = (a.element, b.element)
      return (one.day, one.rank, one.moment, a.offset)
        < (other.day, other.rank, other.moment, b.offset)
    }.map(\.element)
  }

  /// Of one day: first who somebody is, then what has its moment, then what others say of it.
  private var rank: Int {
    switch happening {
    case .hired, .role, .left, .returned: 0
    default: at == nil ? 2 : 1
    }
  }

  private var moment: Double { at?.date.timeIntervalSince1970 ?? 0 }

  private static func learned(
    _ card: Scorecard, _ history: CertificationHistory
  ) -> [TranscriptEntry] {
    let lessons = card.lessons.sorted { $0.key < $1.key }.flatMap { id, mark in
      let again = Set((history.lessons[id] ?? []) + [mark.latestAt.day])
        .subtracting([mark.firstAt.day]).sorted()
      return [TranscriptEntry(mark.firstAt, .firstLesson(id, mark))]
        + again.map { TranscriptEntry($0, .lesson(id)) }
    }
    let scenarios = card.scenarios.sorted { $0.key < $1.key }.flatMap { id, mark in
      let others = Set(history.scenarios[id] ?? []).subtracting([mark.bestAt.day]).sorted()
      return [TranscriptEntry(mark.bestAt, .bestScenario(id, mark))]
        + others.map { TranscriptEntry($0, .scenario(id)) }
        + (mark.criticalRuns > 0 ? [TranscriptEntry(mark.latestAt, .runs(id, mark))] : [])
    }
    return lessons + practised(card, history) + drilled(card) + scenarios
  }

  private static func practised(
    _ card: Scorecard, _ history: CertificationHistory
  ) -> [TranscriptEntry] {
    card.practices.sorted { $0.key < $1.key }.flatMap { id, mark in
      let best = mark.best.map { TranscriptEntry($0.at, .bestPractice(id, $0.ended)) }
      let others = Set(history.practices[id] ?? []).subtracting([best?.day].compactMap(\.self))
      let runs = mark.times > 1 || best == nil
      return (best.map { [$0] } ?? [])
        + others.sorted().map { TranscriptEntry($0, .practice(id)) }
        + (runs ? [TranscriptEntry(mark.latestAt, .practiceRuns(id, mark))] : [])
    }
  }

  private static func drilled(_ card: Scorecard) -> [TranscriptEntry] {
    card.escalations.sorted { $0.key < $1.key }.flatMap { id, mark in
      let pass = mark.firstPass.map { TranscriptEntry($0.at, .drill(id, $0.ended)) }
      let runs = mark.times > 1 || pass == nil
      return [pass].compactMap(\.self)
        + (runs ? [TranscriptEntry(mark.latestAt, .drillRuns(id, mark))] : [])
    }
  }

  private static func exams(
    _ card: Scorecard, _ history: CertificationHistory
  ) -> [TranscriptEntry] {
    card.exams.sorted { $0.key < $1.key }.flatMap { id, attempts in
      attempts.map { attempt in
        TranscriptEntry(
          attempt.startedAt,
          .exam(
            id, attempt, proctor: history.proctor(of: attempt),
            isOpen: card.open.contains { $0.started.session == attempt.session }))
      }
    }
      + card.mocks.sorted { $0.key < $1.key }.map {
        TranscriptEntry($0.value.latestAt, .mock($0.key, $0.value))
      }
  }

  private static func vouched(_ history: CertificationHistory) -> [TranscriptEntry] {
    history.observations.map { TranscriptEntry($0.day, .observation($0)) }
      + history.acceptances.map { TranscriptEntry($0.day, .acceptance($0)) }
      + history.waivers.map { TranscriptEntry($0.day, .waiver($0)) }
  }

  private static func flags(_ card: Scorecard) -> [TranscriptEntry] {
    card.flags.flatMap { flag in
      [TranscriptEntry(flag.at, .flag(flag))]
        + (flag.reply.map { [TranscriptEntry($0.at, .reply($0))] } ?? [])
    }
  }

  private static func certificate(
    _ certificate: Certificate, _ acts: [Scorecard.SignedAct]
  ) -> [TranscriptEntry] {
    [TranscriptEntry(certificate.term.from, .certificate(certificate))]
      + acts.compactMap { act in
        act.changed.flatMap { changed in
          changed.file == certificate.file
            ? TranscriptEntry(
              changed.from, .change(certificate, changed, by: act.by, at: act.at)) : nil
        }
      }
  }

  private static func employment(
    _ employment: Employment, added: Day?, to day: Day
  ) -> [TranscriptEntry] {
    // Before the first day nobody had a role, whatever was taken over from then.
    let start = employment.hired ?? added ?? day
    let absences = employment.absences.flatMap { absence in
      [TranscriptEntry(absence.from, .left(reason: absence.reason))]
        + (absence.until.map { [TranscriptEntry($0, .returned)] } ?? [])
    }
    return (employment.hired.map { [TranscriptEntry($0, .hired)] } ?? [])
      + employment.posts(from: start, to: day).map {
        TranscriptEntry($0.from, .role($0.role, store: $0.store))
      } + absences
  }
}

extension Employment {
  /// Role and store on `start`, and each change of them up to `end`.
  fileprivate func posts(
    from start: Day, to end: Day
  ) -> [(from: Day, role: Role, store: String?)] {
    guard start <= end else { return [] }
    var posts: [(from: Day, role: Role, store: String?)] = []
    for number in start.number...end.number {
      let day = Day(number: number)
      let (role, store) = (role(on: day), store(on: day))
      if let last = posts.last, last.role == role, last.store == store { continue }
      posts.append((day, role, store))
    }
    return posts
  }
}
