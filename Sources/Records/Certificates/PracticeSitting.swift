import Foundation
import Training

/// A practice that somebody brought to its end, with all that the journal says of it.
package struct PracticeSitting: Sendable {
  package let started: EventBody.Started
  package let endedAt: Timestamp
  /// As it was recorded.
  package let ended: Fact.PracticeEnded
  /// What was done, in order, as it was recorded.
  package let acts: [Fact.Acted]
  fileprivate let replies: [Reply]

  /// What comes of what was typed when it is played anew.
  package enum Replay: Sendable {
    /// What is on record; with what was told at the start.
    case same(PracticeResult, opening: [LocalizedText])
    /// Something else than is on record: somebody changed that, or the program.
    case another
    case notInArchive
  }

  /// Plays it anew, from what the archive has.
  package func replayed(in archive: Archive) -> Replay {
    guard let bytes = try? archive.bytes(started.content),
      case .practice(let practice)? = try? Subject(.practice, archived: bytes)
    else { return .notInArchive }
    // Its time is the simulation's, so any moment will do.
    var run = PracticeRun(practice, seed: started.seed, at: endedAt.date)
    let opening = run.prompt?.told.compactMap { told -> LocalizedText? in
      if case .passage(let text) = told { text } else { nil }
    }
    var facts: [Fact] = []
    for reply in replies {
      let (next, found, _) = run.replying(reply, at: endedAt.date)
      run = next
      facts += found
    }
    guard case .practice(let result)? = run.ending,
      facts.filter(\.isOfPractice) == acts.map(Fact.acted) + [.practiceEnded(ended)]
    else { return .another }
    return .same(result, opening: opening ?? [])
  }
}

extension PracticeSitting {
  /// The practices of somebody's that came to an end in `events`, which are in the order in which they
  /// happened; simulated ones do not count.
  package static func all(in events: [Event]) -> [PracticeSitting] {
    var begun: [UUID: EventBody.Started] = [:]
    var replied: [UUID: [EventBody.Replied]] = [:]
    var sittings: [PracticeSitting] = []
    for event in events where !event.isSimulated {
      switch event.body {
      case .started(let started) where started.kind == .practice:
        begun[started.session] = started
      case .replied(let reply):
        guard let started = begun[reply.session] else { continue }
        replied[reply.session, default: []].append(reply)
        let ended = reply.facts.lazy.compactMap { fact -> Fact.PracticeEnded? in
          if case .practiceEnded(let ended) = fact { ended } else { nil }
        }.first
        if let ended, ended.procedure == started.subject {
          sittings.append(
            PracticeSitting(
              started, endedAt: event.at, ended, replied[reply.session, default: []]))
        }
      default: break
      }
    }
    return sittings
  }

  private init(
    _ started: EventBody.Started, endedAt: Timestamp, _ ended: Fact.PracticeEnded,
    _ replied: [EventBody.Replied]
  ) {
    (self.started, self.endedAt, self.ended) = (started, endedAt, ended)
    acts = replied.flatMap(\.facts).compactMap { fact in
      if case .acted(let acted) = fact { acted } else { nil }
    }
    replies = replied.map(\.reply)
  }
}

extension Fact {
  /// Whether it tells what was done in a practice; hints are told by their number at its end.
  fileprivate var isOfPractice: Bool {
    switch self {
    case .acted, .practiceEnded: true
    default: false
    }
  }
}
