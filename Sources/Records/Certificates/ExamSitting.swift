import Foundation
import Training

/// An exam that somebody began, with all that the journal says of it; mock exams are none.
package struct ExamSitting: Sendable {
  package let started: EventBody.Started
  package let startedAt: Timestamp
  package private(set) var endedAt: Timestamp?
  /// In the order in which they were given.
  package private(set) var answers: [Fact.Answered] = []
  /// As the sitting recorded it; nil while it is not over.
  package private(set) var ended: Fact.ExamEnded?
  /// How often it was gone on with after it was left.
  package private(set) var interruptions = 0
  package private(set) var proctor: Proctor?
  package private(set) var regradings: [Regrading] = []

  /// Who vouches for having watched it.
  package struct Proctor: Sendable {
    package let employee: EmployeeID
    package let at: Timestamp
    /// Nil where they vouched by their PIN alone.
    package let statement: SignedStatement?
  }

  /// An amendment of the result.
  package struct Regrading: Sendable {
    package let at: Timestamp
    package let by: EmployeeID
    package let body: EventBody.Regraded
  }

  /// The result that counts now; nil while it is not over.
  package var result: Fact.ExamEnded? { regradings.last?.body.result ?? ended }

  /// From the beginning to the end, by the clock.
  package var minutes: Int? {
    endedAt.map { Int($0.date.timeIntervalSince(startedAt.date) / 60) }
  }
}

extension ExamSitting {
  /// The exams of `employee` in `events`, which are in the order in which they happened; simulated ones
  /// do not count, and nobody is their own proctor.
  package static func all(of employee: EmployeeID, in events: [Event]) -> [ExamSitting] {
    var sittings: [ExamSitting] = []
    var places: [UUID: Int] = [:]
    for event in events where !event.isSimulated {
      if case .started(let started) = event.body, started.kind == .exam,
        places[started.session] == nil
      {
        places[started.session] = sittings.count
        sittings.append(ExamSitting(started: started, startedAt: event.at))
      } else if let place = event.body.sitting.flatMap({ places[$0] }) {
        if case .proctored = event.body, event.by == employee { continue }
        sittings[place].apply(event)
      }
    }
    return sittings
  }

  private mutating func apply(_ event: Event) {
    switch event.body {
    case .replied(let replied):
      for fact in replied.facts {
        switch fact {
        case .answered(let answered): answers.append(answered)
        case .examEnded(let ended): (self.ended, endedAt) = (ended, event.at)
        default: break
        }
      }
    case .resumed: interruptions += 1
    case .proctored(let proctored):
      proctor = Proctor(employee: event.by, at: event.at, statement: proctored.statement)
    case .regraded(let regraded):
      regradings.append(Regrading(at: event.at, by: event.by, body: regraded))
    default: break
    }
  }

  /// What was asked, from the archive; throws when it is not there, or damaged.
  package func form(in archive: Archive) throws -> ExamForm {
    switch try Subject(.exam, archived: archive.bytes(started.content)) {
    case .exam(let form): form
    case .lesson, .scenario, .mock, .mistakes, .practice, .escalation, .drill:
      throw RecordProblem.notInArchive(started.content)
    }
  }

  /// What can be graded anew; nil while it is not over.
  package func sat(in archive: Archive) -> SatExam? {
    ended.map { ended in
      SatExam(
        form: try? form(in: archive), seed: started.seed, answers: answers, ended: ended,
        corrections: regradings.map {
          SatExam.Correction(
            item: $0.body.item, revision: $0.body.revision, credit: $0.body.credit,
            result: $0.body.result)
        })
    }
  }
}

extension EventBody {
  /// The exam that it belongs to or is about, if that is one.
  fileprivate var sitting: UUID? {
    switch self {
    case .proctored(let proctored): proctored.session
    case .regraded(let regraded): regraded.session
    default: session
    }
  }
}
