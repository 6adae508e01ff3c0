import Training

extension RefresherCatalogue {
  /// What can be drilled of `catalogue`: the questions of its lessons and exams, and everything whole.
  init(_ catalogue: Catalogue, _ policy: RefresherPolicy) {
    let covered = Coverage(catalogue)
    self.init(
      refreshers: covered.items(policy) + covered.procedures(policy) + covered.scenarios(policy)
        + covered.escalations(policy),
      changes: catalogue.program.changes, policy: policy,
      titles: Dictionary(
        catalogue.program.certifications.map { ($0.id, $0.title) }
      ) { first, _ in first })
  }
}

/// Which certifications and lessons the content's parts belong to.
private struct Coverage {
  let catalogue: Catalogue
  private let requirements: [(certification: Certification, kinds: [Requirement.Kind])]

  init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
    requirements = catalogue.program.certifications.map { certification in
      (
        certification,
        (certification.requirements + certification.renewals.flatMap { $0 }).map(\.kind)
      )
    }
  }

  func items(_ policy: RefresherPolicy) -> [Refresher] {
    let taught = Set(catalogue.lessons.values.flatMap { $0.cards.map(\.check.id) })
    let examined = Set(catalogue.exams.flatMap { $0.pool.map(\.id) })
    let lessons = Set(catalogue.lessons.keys)
    return catalogue.items.filter { taught.contains($0.id) || examined.contains($0.id) }.map {
      item in
      let certifications = certifications { kind in
        switch kind {
        case .lessons(let ids): ids.contains(item.topic)
        case .items(let ids, _): ids.contains(item.id)
        case .exam(let id, _):
          catalogue.exams.first { $0.id == id }?.draws.contains { $0.topic == item.topic } ?? false
        default: false
        }
      }
      return Refresher(
        what: Remembered(.item, item.id), title: item.stemOfAnyDraw,
        topic: item.topic, isCritical: item.critical,
        cap: policy.caps.of(critical: item.critical),
        seconds: item.readingSeconds + Feedback.secondsToRead,
        form: type(of: item.interaction).kind,
        clauses: [item.clause.id], certifications: certifications.map(\.id),
        lesson: lessons.contains(item.topic) ? item.topic : lastLesson(of: certifications.first))
    }
  }

  func procedures(_ policy: RefresherPolicy) -> [Refresher] {
    catalogue.procedures.map { procedure in
      whole(
        Remembered(.procedure, procedure.id), procedure.title, minutes: procedure.minutes,
        cap: policy.caps.critical, clauses: procedure.steps.compactMap { $0.clause?.id }
      ) { if case .practices(let ids) = $0 { ids.contains(procedure.id) } else { false } }
    }
  }

  func scenarios(_ policy: RefresherPolicy) -> [Refresher] {
    catalogue.scenarios.map { scenario in
      whole(
        Remembered(.scenario, scenario.id), scenario.title, minutes: scenario.minutes,
        cap: policy.caps.ordinary, clauses: []
      ) { if case .scenarios(let ids) = $0 { ids.contains(scenario.id) } else { false } }
    }
  }

  func escalations(_ policy: RefresherPolicy) -> [Refresher] {
    catalogue.jobAid.escalation.flatMap { table in
      table.incidents.map { incident in
        whole(
          Remembered(.escalation, incident.id), incident.title, minutes: 2,
          cap: table.again[incident.severity] ?? policy.caps.ordinary, clauses: []
        ) { kind in
          guard case .escalations(let ids) = kind else { return false }
          return ids.contains(incident.id)
        }
      }
    }
  }

  private func whole(
    _ what: Remembered, _ title: LocalizedText, minutes: Int, cap: Int, clauses: [String],
    _ isAsked: (Requirement.Kind) -> Bool
  ) -> Refresher {
    Refresher(
      what: what, title: title, topic: what.id, isCritical: false, cap: cap,
      seconds: minutes * 60, form: what.kind.rawValue, clauses: clauses,
      certifications: certifications(isAsked).map(\.id), lesson: nil)
  }

  private func certifications(_ isAsked: (Requirement.Kind) -> Bool) -> [Certification] {
    requirements.filter { $0.kinds.contains(where: isAsked) }.map(\.certification)
  }

  /// Where a topic is no lesson's, its questions are of everything that a certification teaches.
  private func lastLesson(of certification: Certification?) -> String? {
    guard let taught = certification?.lessonsTaught else { return nil }
    return catalogue.courses.flatMap(\.lessons).last(where: taught.contains)
  }
}

extension Item {
  /// The stem where nobody was asked it just now: dots for what differs from asking to asking.
  fileprivate var stemOfAnyDraw: LocalizedText {
    variables.reduce(stem) { $0.naming($1.name, LocalizedText(everywhere: "…")) }
  }
}
