import Training

extension Scorecard {
  /// A procedure practised to its end: the latest run, how often in each mode, and the best alone.
  package struct PracticeMark: Codable, Sendable {
    package private(set) var latestAt: Timestamp
    package private(set) var latest: Fact.PracticeEnded
    /// Runs in which every step was told.
    package private(set) var guided = 0
    /// Runs in which the next step was told on request.
    package private(set) var prompted = 0
    package private(set) var alone = 0
    /// The best run alone; nil while there was none.
    package private(set) var best: Run?
    /// The first run alone that was passed.
    package private(set) var firstPass: Run?
    /// Runs with something that fails them whatever the score.
    package private(set) var criticalRuns = 0

    package struct Run: Codable, Hashable, Sendable {
      package let at: Timestamp
      package let ended: Fact.PracticeEnded
    }

    init(_ ended: Fact.PracticeEnded, at: Timestamp) {
      (latestAt, latest) = (at, ended)
      note(Run(at: at, ended: ended))
    }

    /// The mark after one more run.
    func after(_ ended: Fact.PracticeEnded, at: Timestamp) -> PracticeMark {
      var mark = self
      (mark.latestAt, mark.latest) = (at, ended)
      mark.note(Run(at: at, ended: ended))
      return mark
    }

    /// How often it was practised, in whatever mode.
    package var times: Int { guided &+ prompted &+ alone }

    private mutating func note(_ run: Run) {
      criticalRuns &+= run.ended.failures.isEmpty ? 0 : 1
      switch run.ended.mode {
      case .guided: guided &+= 1
      case .prompted: prompted &+= 1
      case .alone:
        alone &+= 1
        if best.map({ run.ended.isBetter(than: $0.ended) }) ?? true { best = run }
        if run.ended.passed, firstPass == nil { firstPass = run }
      }
    }
  }
}

extension Fact.PracticeEnded {
  fileprivate func isBetter(than other: Fact.PracticeEnded) -> Bool {
    (passed ? 1 : 0, score) > (other.passed ? 1 : 0, other.score)
  }
}
