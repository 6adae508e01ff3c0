import Foundation
import Training

/// What somebody's journal holds of all that certification can rest on, each thing with its event.
package struct Trail: Sendable {
  package private(set) var lessons: [Done<Fact.LessonCompleted>] = []
  package private(set) var scenarios: [Done<Fact.ScenarioEnded>] = []
  package private(set) var answers: [Done<Fact.Answered>] = []
  package let sittings: [ExamSitting]
  package let practices: [PracticeSitting]
  package let escalations: [EscalationSitting]
  package private(set) var observations: [Act<EventBody.Observed>] = []
  package private(set) var acceptances: [Act<EventBody.Acknowledged>] = []
  package private(set) var waivers: [Act<EventBody.Waived>] = []

  /// Something that an activity established.
  package struct Done<Fact: Sendable>: Sendable {
    package let at: Timestamp
    package let started: EventBody.Started
    package let fact: Fact
  }

  /// Something that a person did.
  package struct Act<Body: Sendable>: Sendable {
    package let at: Timestamp
    package let by: EmployeeID
    package let body: Body
  }

  /// `events` are in the order in which they happened; simulated ones do not count.
  package init(of employee: EmployeeID, _ events: [Event]) {
    sittings = ExamSitting.all(of: employee, in: events)
    practices = PracticeSitting.all(in: events)
    escalations = EscalationSitting.all(in: events)
    var begun: [UUID: EventBody.Started] = [:]
    for event in events where !event.isSimulated {
      switch event.body {
      case .started(let started): begun[started.session] = started
      case .replied(let replied):
        guard let started = begun[replied.session] else { continue }
        for fact in replied.facts { note(fact, started, at: event.at) }
      case .observed(let body) where event.by != employee:
        observations.append(Act(at: event.at, by: event.by, body: body))
      case .acknowledged(let body) where event.by == employee:
        acceptances.append(Act(at: event.at, by: event.by, body: body))
      case .waived(let body):
        waivers.append(Act(at: event.at, by: event.by, body: body))
      default: break
      }
    }
  }

  private mutating func note(_ fact: Fact, _ started: EventBody.Started, at: Timestamp) {
    switch fact {
    case .lessonCompleted(let fact): lessons.append(Done(at: at, started: started, fact: fact))
    case .scenarioEnded(let fact): scenarios.append(Done(at: at, started: started, fact: fact))
    case .answered(let fact): answers.append(Done(at: at, started: started, fact: fact))
    case .hinted, .certain, .chose, .examEnded, .mistakesReviewed, .acted, .practiceEnded,
      .practised, .escalationEnded, .drillEnded:
      break
    }
  }
}
