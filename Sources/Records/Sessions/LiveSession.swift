import Foundation
import Integrity
import Training

/// An activity that is going on, and where it stands in the journal.
package struct LiveSession {
  package let started: EventBody.Started
  package let subject: Subject
  package private(set) var activity: any Activity
  package private(set) var step: Int

  init(started: EventBody.Started, subject: Subject, activity: any Activity, step: Int) {
    (self.started, self.subject, self.activity, self.step) = (started, subject, activity, step)
  }

  /// The value after a step that is on the disk.
  func advanced(to activity: any Activity) -> LiveSession {
    LiveSession(started: started, subject: subject, activity: activity, step: step + 1)
  }
}

extension EmployeeRecord {
  /// Begins an activity: archives what will be asked, then records the start.
  package func begin(_ subject: Subject, seed: Seed, at now: Timestamp) throws -> LiveSession {
    let content = try Archive(home.archive).keep(subject)
    let started = EventBody.Started(
      session: UUID(), run: run, kind: subject.kind, subject: subject.id, content: content.hex,
      seed: seed)
    beginning = started
    defer { beginning = nil }
    try append(.started(started), at: now)
    live = started.session
    return LiveSession(
      started: started, subject: subject, activity: subject.begun(seed: seed, at: now.date),
      step: 0)
  }

  /// Goes on with an activity at the very step it was left at, from the archived content.
  package func resume(_ open: Scorecard.OpenSession, at now: Timestamp) throws -> LiveSession {
    let session = try replayed(open.started)
    try append(
      .resumed(EventBody.Resumed(session: open.started.session, run: run)), at: now)
    live = open.started.session
    return LiveSession(
      started: session.started, subject: session.subject,
      activity: session.activity.resuming(at: now.date), step: session.step)
  }

  /// The activity as the journal has it now: what was acknowledged, and nothing else.
  package func replayed(_ started: EventBody.Started) throws -> LiveSession {
    let subject = try Subject(
      started.kind, archived: try Archive(home.archive).bytes(started.content))
    var activity: (any Activity)?
    var step = 0
    for event in try events(of: started.session) {
      switch event.body {
      case .started: activity = subject.begun(seed: started.seed, at: event.at.date)
      case .replied(let replied):
        activity = activity.map { after(replied.reply, $0, at: event.at) }
        step += 1
      case .resumed: activity = activity?.resuming(at: event.at.date)
      default: break
      }
    }
    guard let activity else { throw RecordProblem.notInArchive(started.content) }
    return LiveSession(started: started, subject: subject, activity: activity, step: step)
  }

  /// Takes a reply in two phases: the next value is computed, its facts are put on the disk, and
  /// only then is it adopted. Throws with `session` as it was.
  package func take(
    _ reply: Reply, in session: inout LiveSession, at now: Timestamp
  ) throws -> Feedback {
    if let slip = session.activity.slip(in: reply) { return .unreadable(slip) }
    let reply = session.activity.recorded(reply)
    let (next, facts, feedback) = session.activity.replying(reply, at: now.date)
    guard !facts.isEmpty else { return feedback }
    try append(
      .replied(
        EventBody.Replied(
          session: session.started.session, step: session.step, reply: reply, facts: facts)),
      at: now)
    session = session.advanced(to: next)
    return feedback
  }

  /// Records that the learner went away, so that a report can tell interruptions.
  package func pause(_ session: LiveSession, at now: Timestamp) throws {
    try append(.paused(EventBody.Paused(session: session.started.session)), at: now)
    live = nil
  }

  /// Gives an activity up for good, to begin it anew.
  package func abandon(_ open: Scorecard.OpenSession, at now: Timestamp) throws {
    try append(.abandoned(EventBody.Abandoned(session: open.started.session)), at: now)
  }

  private func after(
    _ reply: Reply, _ activity: any Activity, at now: Timestamp
  ) -> any Activity {
    activity.replying(reply, at: now.date).next
  }
}
