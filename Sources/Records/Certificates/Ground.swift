import Training

/// A requirement that was met or waived, with the very records it was met by.
package struct Ground: Sendable {
  /// The requirement's id.
  package let id: String
  /// Nil where what it asked is not in the archive any more.
  package let requirement: Requirement?
  /// The day on which it was met or waived.
  package let day: Day
  package let evidence: Evidence

  package enum Evidence: Sendable {
    case lessons([Trail.Done<Fact.LessonCompleted>])
    case scenarios([Trail.Done<Fact.ScenarioEnded>])
    case practices([PracticeSitting])
    case escalations([EscalationSitting])
    /// The right answers that count, for each item.
    case items([Trail.Done<Fact.Answered>])
    case exam(ExamSitting)
    case observations([Trail.Act<EventBody.Observed>])
    case acceptance(Trail.Act<EventBody.Acknowledged>, Acknowledgment)
    case waiver(Trail.Act<EventBody.Waived>)
    /// The journal has nothing that it could have been met by.
    case none
  }

  init(id: String, requirement: Requirement?, day: Day, evidence: Evidence) {
    (self.id, self.requirement, self.day, self.evidence) = (id, requirement, day, evidence)
  }
}

extension Trail {
  /// What `requirement` of `certification` was met or waived by on `day`, of what was done from `start`
  /// (nil: ever) on.
  package func ground(
    _ requirement: Requirement, of certification: String, isWaived: Bool, from start: Day?,
    on day: Day
  ) -> Ground {
    let counts = { (at: Day) in at <= day && start.map { at >= $0 } ?? true }
    let evidence =
      isWaived
      ? waiver(of: requirement.id, certification, on: day)
      : evidence(for: requirement.kind, counts)
    return Ground(
      id: requirement.id, requirement: requirement, day: day, evidence: evidence)
  }

  func waiver(of requirement: String, _ certification: String, on day: Day) -> Ground.Evidence {
    waivers.first {
      $0.body.certification == certification && $0.body.requirement == requirement
        && $0.at.day == day
    }.map { .waiver($0) } ?? .none
  }

  private func evidence(
    for kind: Requirement.Kind, _ counts: (Day) -> Bool
  ) -> Ground.Evidence {
    switch kind {
    case .lessons(let ids):
      return .lessons(
        ids.compactMap { id in lessons.first { $0.fact.lesson == id && counts($0.at.day) } })
    case .scenarios(let ids):
      return .scenarios(
        ids.compactMap { id in
          scenarios.first {
            $0.fact.scenario == id && $0.fact.standing != .bad && counts($0.at.day)
          }
        })
    case .practices(let ids):
      return .practices(
        ids.compactMap { id in
          practices.first {
            $0.ended.procedure == id && $0.ended.mode == .alone && $0.ended.passed
              && counts($0.endedAt.day)
          }
        })
    case .escalations(let ids):
      return .escalations(
        ids.compactMap { id in
          escalations.first {
            $0.ended.incident == id && $0.ended.passed && counts($0.endedAt.day)
          }
        })
    case .items(let ids, let days):
      return .items(ids.flatMap { right($0, days: days, counts) })
    case .exam(let id, let proctored):
      return sittings.first { sitting in
        sitting.started.subject == id && sitting.result?.passed == true
          && sitting.endedAt.map { counts($0.day) } ?? false
          && (!proctored || sitting.proctor != nil)
      }.map { .exam($0) } ?? .none
    case .observation(let form, let level, let times):
      let seen = observations.filter {
        $0.body.form == form && $0.body.level >= level && counts($0.body.occurredOn)
      }.sorted { $0.body.occurredOn < $1.body.occurredOn }
      return .observations(Array(seen.prefix(times)))
    case .acknowledgment(let text):
      return acceptances.first {
        $0.body.text == text.id && $0.body.revision == text.revision && counts($0.at.day)
      }.map { .acceptance($0, text) } ?? .none
    }
  }

  /// The first right answer of each of the first `days` days since the item was last missed.
  private func right(
    _ item: String, days: Int, _ counts: (Day) -> Bool
  ) -> [Done<Fact.Answered>] {
    let all = answers.filter { $0.fact.item == item }
    let since = all.lastIndex { $0.fact.credit != .one }.map { $0 + 1 } ?? 0
    var found: [Done<Fact.Answered>] = []
    for answer in all[since...] where counts(answer.at.day) {
      if !found.contains(where: { $0.at.day == answer.at.day }) { found.append(answer) }
    }
    return Array(found.prefix(days))
  }
}
