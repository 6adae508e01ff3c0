import Foundation
import Training

/// What is established about one employee: dated facts folded from the journal, never a status.
package struct Scorecard: Codable, Sendable {
  package static let version = 11

  package private(set) var v = Scorecard.version
  package let employee: EmployeeID
  package internal(set) var name = ""
  package internal(set) var isConfirmed = false
  /// The day of the event that began the record.
  package internal(set) var addedOn: Day?
  package internal(set) var employment = Employment()
  /// Whether they chose a PIN that nobody made void since.
  package internal(set) var hasPIN = false
  package internal(set) var language: Language?
  package internal(set) var lessons: [String: LessonMark] = [:]
  package internal(set) var scenarios: [String: ScenarioMark] = [:]
  /// Procedures practised, by id.
  package internal(set) var practices: [String: PracticeMark] = [:]
  /// Incidents drilled, by id.
  package internal(set) var escalations: [String: EscalationMark] = [:]
  package internal(set) var exams: [String: [ExamAttempt]] = [:]
  package internal(set) var mocks: [String: MockMark] = [:]
  package internal(set) var items: [String: ItemMark] = [:]
  /// What they have in memory, by the model and the rules it names.
  package internal(set) var memory = MemoryLog()
  /// Drills gone through, cramming left out; nil while there was none.
  package internal(set) var drills: DrillMark?
  /// Activities begun and neither ended nor given up, the latest last.
  package internal(set) var open: [OpenSession] = []
  package internal(set) var flags: [Flag] = []
  /// What certification rests on, before what managers signed about it is checked and counted in.
  package internal(set) var history = CertificationHistory()
  /// What managers did with certificates and requirements, in the order in which it was recorded.
  package internal(set) var acts: [SignedAct] = []
  /// When the latest event happened.
  package internal(set) var latestAt: Timestamp?
  /// The latest moment that is known of by any till's clock.
  var latestMoment: Timestamp?

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
    /// Who vouched for having watched it.
    package var proctor: EmployeeID?
    /// The result before it was graded anew.
    package var original: Fact.ExamEnded?
  }

  /// Drills gone through: how often, and how the latest went.
  package struct DrillMark: Codable, Sendable {
    package var latestAt: Timestamp
    package var latest: Fact.DrillEnded
    package var times: Int
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
