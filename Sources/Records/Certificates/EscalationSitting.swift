import Foundation
import Training

/// A drill about an incident that somebody brought to its end, with all that the journal says of it.
package struct EscalationSitting: Sendable {
  package let started: EventBody.Started
  package let endedAt: Timestamp
  /// As it was recorded.
  package let ended: Fact.EscalationEnded
  /// The answers in order, as they were recorded.
  package let answers: [Fact.Answered]
  fileprivate let replies: [Reply]

  /// What comes of what was typed when it is gone through anew.
  package enum Replay: Sendable {
    /// What is on record; with what was asked.
    case same(EscalationDrill)
    /// Something else than is on record: somebody changed that, or the program.
    case another
    case notInArchive
  }

  /// Goes through it anew, with what the archive has.
  package func replayed(in archive: Archive) -> Replay {
    guard let bytes = try? archive.bytes(started.content),
      case .escalation(let drill)? = try? Subject(.escalation, archived: bytes)
    else { return .notInArchive }
    // How long somebody took is no part of what they answered, so any moment will do.
    var run = EscalationRun(drill, seed: started.seed, at: endedAt.date)
    var facts: [Fact] = []
    for reply in replies {
      let (next, found, _) = run.replying(reply, at: endedAt.date)
      run = next
      facts += found
    }
    let found = EscalationSitting(started, endedAt: endedAt, facts: facts, replies: replies)
    guard let found, found.ended == ended, found.given == given else { return .another }
    return .same(drill)
  }

  private var given: [[String]] { answers.map { [$0.item] + $0.given } }
}

extension EscalationSitting {
  /// The drills of somebody's that came to an end in `events`, which are in the order in which they
  /// happened; simulated ones do not count.
  package static func all(in events: [Event]) -> [EscalationSitting] {
    var begun: [UUID: EventBody.Started] = [:]
    var replied: [UUID: [EventBody.Replied]] = [:]
    var sittings: [EscalationSitting] = []
    for event in events where !event.isSimulated {
      switch event.body {
      case .started(let started) where started.kind == .escalation:
        begun[started.session] = started
      case .replied(let reply):
        guard let started = begun[reply.session] else { continue }
        replied[reply.session, default: []].append(reply)
        let all = replied[reply.session, default: []]
        guard reply.facts.contains(where: \.endsDrill),
          let sitting = EscalationSitting(
            started, endedAt: event.at, facts: all.flatMap(\.facts), replies: all.map(\.reply)),
          sitting.ended.incident == started.subject
        else { continue }
        begun[reply.session] = nil
        sittings.append(sitting)
      default: break
      }
    }
    return sittings
  }

  /// Nil where nothing in `facts` ends a drill.
  private init?(
    _ started: EventBody.Started, endedAt: Timestamp, facts: [Fact], replies: [Reply]
  ) {
    let ended = facts.lazy.compactMap { fact -> Fact.EscalationEnded? in
      if case .escalationEnded(let ended) = fact { ended } else { nil }
    }.first
    guard let ended else { return nil }
    (self.started, self.endedAt, self.ended, self.replies) = (started, endedAt, ended, replies)
    answers = facts.compactMap { fact in
      if case .answered(let answered) = fact { answered } else { nil }
    }
  }
}

extension Fact {
  fileprivate var endsDrill: Bool {
    if case .escalationEnded = self { true } else { false }
  }
}
