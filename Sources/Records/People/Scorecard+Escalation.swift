import Training

extension Scorecard {
  /// An incident drilled to the end: the latest run, the first and the latest that were passed, and how often.
  package struct EscalationMark: Codable, Sendable {
    package private(set) var latestAt: Timestamp
    package private(set) var latest: Fact.EscalationEnded
    package private(set) var firstPass: Run?
    package private(set) var lastPass: Run?
    package private(set) var times = 0
    /// Runs that were ended at once.
    package private(set) var fatalRuns = 0

    package struct Run: Codable, Hashable, Sendable {
      package let at: Timestamp
      package let ended: Fact.EscalationEnded
    }

    init(_ ended: Fact.EscalationEnded, at: Timestamp) {
      (latestAt, latest) = (at, ended)
      note(Run(at: at, ended: ended))
    }

    /// The mark after one more run.
    func after(_ ended: Fact.EscalationEnded, at: Timestamp) -> EscalationMark {
      var mark = self
      (mark.latestAt, mark.latest) = (at, ended)
      mark.note(Run(at: at, ended: ended))
      return mark
    }

    private mutating func note(_ run: Run) {
      times &+= 1
      fatalRuns &+= run.ended.failures.isEmpty ? 0 : 1
      guard run.ended.passed else { return }
      firstPass = firstPass ?? run
      lastPass = run
    }

    /// What a plan of drills needs of it.
    package var standing: EscalationPlan.Standing {
      EscalationPlan.Standing(
        latest: latestAt.day, isPassed: latest.passed, lastPass: lastPass?.at.day)
    }
  }
}
