import Foundation
import Training

/// What is established about one employee: dated facts folded from the journal, never a status.
package struct Scorecard: Codable, Sendable {
  package static let version = 4

  package private(set) var v = Scorecard.version
  package let employee: EmployeeID
  package private(set) var name = ""
  package private(set) var isConfirmed = false
  package private(set) var language: Language?
  package private(set) var lessons: [String: LessonMark] = [:]
  package private(set) var scenarios: [String: ScenarioMark] = [:]
  package private(set) var exams: [String: [ExamAttempt]] = [:]
  package private(set) var mocks: [String: MockMark] = [:]
  package private(set) var items: [String: ItemMark] = [:]
  /// Activities begun and neither ended nor given up, the latest last.
  package private(set) var open: [OpenSession] = []
  package private(set) var flags: [Flag] = []

  package init(employee: EmployeeID) {
    self.employee = employee
  }

  /// A lesson completed: the first time, the best and how often.
  package struct LessonMark: Codable, Sendable {
    package let firstAt: Timestamp
    package var latestAt: Timestamp
    package var bestRight: Int
    package var count: Int
    package var times: Int
  }

  /// A scenario lived through: its best run and the latest.
  package struct ScenarioMark: Codable, Sendable {
    package var latestAt: Timestamp
    package var latest: Fact.ScenarioEnded
    package var bestAt: Timestamp
    package var best: Fact.ScenarioEnded
    package var times: Int
    /// Runs with a critical failure.
    package var criticalRuns: Int
  }

  /// A mock exam finished: how often, and how the latest went.
  package struct MockMark: Codable, Sendable {
    package var latestAt: Timestamp
    package var latest: Fact.ExamEnded
    package var times: Int
  }

  /// An exam begun; the result is there when it was ended.
  package struct ExamAttempt: Codable, Sendable {
    package let session: UUID
    package let startedAt: Timestamp
    package var endedAt: Timestamp?
    package var result: Fact.ExamEnded?
    /// How often it was gone on with after a pause, a crash or a power cut.
    package var interruptions: Int
  }

  package struct ItemMark: Codable, Sendable {
    package var asked: Int
    package var right: Int
    package var latestAt: Timestamp
    package var latestCredit: Fraction
    /// There while the item is a mistake to be mended.
    package var mistake: Mistake?
  }

  /// An item missed and not yet right on enough different days.
  package struct Mistake: Codable, Sendable {
    /// When it was missed last.
    package let since: Timestamp
    /// Days on which it was right since then.
    package var rightDays: [Day]
    /// They were sure of a wrong answer.
    package var wasSure: Bool

    /// So many different days mend it.
    package static let daysToMend = 2
  }

  /// What somebody found wrong with a question, and what a trainer said to it.
  package struct Flag: Codable, Sendable {
    package let id: UUID
    package let at: Timestamp
    package let about: String
    package let revision: String?
    package let answer: [String]?
    package let words: String
    package var reply: Reply?

    package struct Reply: Codable, Sendable {
      package let at: Timestamp
      package let by: EmployeeID
      package let words: String
      package var wasRead: Bool
    }
  }

  package struct OpenSession: Codable, Sendable {
    package let started: EventBody.Started
    package let startedAt: Timestamp
    package var latestAt: Timestamp
    package var steps: Int
  }
}

extension Scorecard {
  /// The card after one more event of the journal.
  package mutating func apply(_ event: Event) {
    switch event.body {
    case .added(let added):
      // Two tills may add the same person at once: the first name stands.
      guard name.isEmpty else { return }
      (name, isConfirmed) = (added.name, added.confirmed)
    case .languageChosen(let chosen):
      language = chosen.language
    case .started(let started):
      open.append(
        OpenSession(started: started, startedAt: event.at, latestAt: event.at, steps: 0))
      if started.kind == .exam {
        exams[started.subject, default: []].append(
          ExamAttempt(session: started.session, startedAt: event.at, interruptions: 0))
      }
    case .replied(let replied):
      guard let index = open.firstIndex(where: { $0.started.session == replied.session }) else {
        return
      }
      open[index].steps &+= 1
      open[index].latestAt = event.at
      for fact in replied.facts { apply(fact, at: event.at, in: replied.session) }
    case .abandoned(let abandoned):
      open.removeAll { $0.started.session == abandoned.session }
    case .flagged(let flagged):
      flags.append(
        Flag(
          id: event.id, at: event.at, about: flagged.about, revision: flagged.revision,
          answer: flagged.answer, words: flagged.words))
    case .flagAnswered(let answered):
      guard let index = flags.firstIndex(where: { $0.id == answered.flag }) else { return }
      flags[index].reply = Flag.Reply(
        at: event.at, by: event.by, words: answered.words, wasRead: false)
    case .flagAnswerRead(let read):
      guard let index = flags.firstIndex(where: { $0.id == read.flag }) else { return }
      flags[index].reply?.wasRead = true
    case .resumed(let resumed):
      for exam in exams.keys {
        if let index = exams[exam]?.firstIndex(where: { $0.session == resumed.session }) {
          exams[exam]?[index].interruptions &+= 1
        }
      }
    case .paused, .tornTail, .unknown:
      break
    }
  }

  private mutating func apply(_ fact: Fact, at: Timestamp, in session: UUID) {
    switch fact {
    case .hinted, .chose:
      break
    case .certain(let certain):
      if certain.certainty == .sure { items[certain.item]?.mistake?.wasSure = true }
    case .mistakesReviewed:
      close(session)
    case .answered(let answered):
      var mark =
        items[answered.item]
        ?? ItemMark(asked: 0, right: 0, latestAt: at, latestCredit: .zero)
      mark.asked &+= 1
      mark.right &+= answered.credit == .one ? 1 : 0
      (mark.latestAt, mark.latestCredit) = (at, answered.credit)
      mark.mistake = mark.mistake(after: answered.credit, at: at)
      items[answered.item] = mark
    case .lessonCompleted(let ended):
      var mark =
        lessons[ended.lesson]
        ?? LessonMark(firstAt: at, latestAt: at, bestRight: 0, count: ended.count, times: 0)
      mark.latestAt = at
      mark.bestRight = max(mark.bestRight, ended.right)
      mark.count = ended.count
      mark.times &+= 1
      lessons[ended.lesson] = mark
      close(session)
    case .scenarioEnded(let ended):
      var mark =
        scenarios[ended.scenario]
        ?? ScenarioMark(
          latestAt: at, latest: ended, bestAt: at, best: ended, times: 0, criticalRuns: 0)
      (mark.latestAt, mark.latest) = (at, ended)
      if ended.isBetter(than: mark.best) { (mark.bestAt, mark.best) = (at, ended) }
      mark.times &+= 1
      mark.criticalRuns &+= ended.criticalFailures.isEmpty ? 0 : 1
      scenarios[ended.scenario] = mark
      close(session)
    case .examEnded(let ended):
      if !ended.counts {
        let times = (mocks[ended.exam]?.times ?? 0) &+ 1
        mocks[ended.exam] = MockMark(latestAt: at, latest: ended, times: times)
      }
      if let index = exams[ended.exam]?.firstIndex(where: { $0.session == session }) {
        exams[ended.exam]?[index].endedAt = at
        exams[ended.exam]?[index].result = ended
      }
      close(session)
    }
  }

  private mutating func close(_ session: UUID) {
    open.removeAll { $0.started.session == session }
  }
}

extension Fact.ScenarioEnded {
  fileprivate func isBetter(than other: Fact.ScenarioEnded) -> Bool {
    let ranks: [Standing: Int] = [.bad: 0, .acceptable: 1, .good: 2]
    return (ranks[standing] ?? 0, score) > (ranks[other.standing] ?? 0, other.score)
  }
}

extension Scorecard.ItemMark {
  /// A wrong answer makes a mistake; right ones on different days mend it.
  fileprivate func mistake(after credit: Fraction, at: Timestamp) -> Scorecard.Mistake? {
    guard credit == .one else {
      return Scorecard.Mistake(since: at, rightDays: [], wasSure: false)
    }
    guard var mistake else { return nil }
    if !mistake.rightDays.contains(at.day) { mistake.rightDays.append(at.day) }
    return mistake.rightDays.count >= Scorecard.Mistake.daysToMend ? nil : mistake
  }
}

extension Scorecard {
  /// Ids of the items to be mended that were not right today: those they were sure of first, then the
  /// longest waiting.
  package func mistakes(on day: Day) -> [String] {
    items.compactMap { id, mark in mark.mistake.map { (id, $0) } }
      .filter { !$0.1.rightDays.contains(day) }
      .sorted {
        ($0.1.wasSure ? 0 : 1, $0.1.since.date, $0.0) < (
          $1.1.wasSure ? 0 : 1, $1.1.since.date, $1.0
        )
      }.map(\.0)
  }
}
