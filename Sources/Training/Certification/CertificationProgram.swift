/// All that the content says about certification.
package struct CertificationProgram: Codable, Hashable, Sendable {
  package let certifications: [Certification]
  package let assignments: [Assignment]
  package let changes: [ClauseChange]

  package init(
    certifications: [Certification] = [], assignments: [Assignment] = [],
    changes: [ClauseChange] = []
  ) {
    (self.certifications, self.assignments, self.changes) = (certifications, assignments, changes)
  }

  package static let none = CertificationProgram()

  package func certification(_ id: String) -> Certification? {
    certifications.first { $0.id == id }
  }

  /// The assignment that binds `role` to a certification.
  package func assignment(of certification: String, to role: Role) -> Assignment? {
    assignments.first { $0.certification == certification && $0.roles.contains(role) }
  }
}

extension CertificationProgram {
  /// Somebody's place in the store on a day.
  package struct Post: Hashable, Sendable {
    package let role: Role
    /// Since when they have had it here without a break.
    package let since: Day

    package init(role: Role, since: Day) {
      (self.role, self.since) = (role, since)
    }
  }

  /// The answer for somebody with this history, who has this post on `day`.
  package func answer(
    for certification: Certification, _ history: CertificationHistory, _ post: Post, on day: Day
  ) -> CertificationAnswer {
    let assignment = assignment(of: certification.id, to: post.role)
    let deadlineDay = assignment?.deadline(from: post.since)
    let certificate = history.certificates(for: certification.id, on: day).last
    let retraining = certificate.flatMap {
      openRetraining(after: $0, certification, history, on: day)
    }
    let status = certificate.map { CertificateStatus(of: $0, retraining: retraining, on: day) }
    let reason: CertificationAnswer.Reason =
      if let status {
        .certificate(status)
      } else if let deadlineDay {
        day > deadlineDay ? .overdue(since: deadlineDay) : .learning(until: deadlineDay)
      } else {
        .notRequired
      }
    return CertificationAnswer(
      certification: certification, day: day,
      standing: standing(reason, certificate, certification, assignment, on: day), reason: reason,
      certificate: certificate, status: status,
      progress: certification.progress(of: history, on: day),
      deadline: certificate == nil
        ? deadlineDay.map { CertificationAnswer.Deadline(day: $0, isOver: day > $0) } : nil,
      retraining: retraining)
  }

  /// The answers that matter for somebody: what they must hold, and what they hold.
  package func answers(
    _ history: CertificationHistory, _ post: Post, on day: Day
  ) -> [CertificationAnswer] {
    certifications.filter { certification in
      assignment(of: certification.id, to: post.role) != nil
        || !history.certificates(for: certification.id, on: day).isEmpty
    }.map { answer(for: $0, history, post, on: day) }
  }

  private func standing(
    _ reason: CertificationAnswer.Reason, _ certificate: Certificate?,
    _ certification: Certification, _ assignment: Assignment?, on day: Day
  ) -> WorkStanding? {
    switch reason {
    case .certificate(let status):
      // Who is to learn again may do no more than the dates alone allow.
      certificate.map { certificate in
        min(
          status.standing(lapsed: certification.lapsed),
          CertificateStatus(of: certificate, on: day).standing(lapsed: certification.lapsed))
      }
    case .learning: assignment?.meanwhile
    case .overdue: certification.lapsed
    case .notRequired: nil
    }
  }

  /// What changed after the certificate's completion, has taken effect by `day`, and was not learned
  /// again since.
  private func openRetraining(
    after certificate: Certificate, _ certification: Certification,
    _ history: CertificationHistory, on day: Day
  ) -> Retraining? {
    let taught = certification.lessonsTaught
    let open = changes.filter { change in
      change.changed > certificate.term.completed && change.changed <= day
        && change.lessons.contains(where: taught.contains)
        && !history.missing(change, among: taught, on: day).isEmpty
    }
    guard let by = open.map(\.by).min() else { return nil }
    var lessons: [String] = []
    for lesson in open.flatMap({ history.missing($0, among: taught, on: day) })
    where !lessons.contains(lesson) {
      lessons.append(lesson)
    }
    return Retraining(changes: open, lessons: lessons, by: by)
  }
}

extension Certification {
  /// Every lesson that it asks for, at first or later.
  package var lessonsTaught: Set<String> {
    Set(
      (requirements + renewals.flatMap { $0 }).flatMap { requirement -> [String] in
        if case .lessons(let ids) = requirement.kind { ids } else { [] }
      })
  }
}

extension CertificationHistory {
  /// The lessons on a change that were not gone through since.
  fileprivate func missing(
    _ change: ClauseChange, among taught: Set<String>, on day: Day
  ) -> [String] {
    change.lessons.filter { lesson in
      taught.contains(lesson)
        && !(lessons[lesson] ?? []).contains { $0 >= change.changed && $0 <= day }
    }
  }
}
