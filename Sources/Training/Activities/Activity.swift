import Foundation

/// Something a learner does step by step: a lesson, a scenario, an exam.
///
/// An activity is a value. The shell shows `prompt`, reads a reply, asks for the next value, writes
/// the facts to the journal, and only then adopts the next value and shows the feedback: when the
/// disk refuses, nothing has happened. Replaying the same replies at the same times gives the same
/// value, so resuming needs no saved state.
package protocol Activity: Codable, Sendable {
  /// What to show and ask; nil when the activity is over.
  var prompt: Prompt? { get }

  /// How it ended; nil while it goes on.
  var ending: Ending? { get }

  /// The value after `reply`. No facts means that nothing happened: an unreadable reply, say.
  func replying(_ reply: Reply, at now: Date) -> (next: Self, facts: [Fact], feedback: Feedback)

  /// The value after a pause that ended at `now`: the clock of the question starts anew.
  func resuming(at now: Date) -> Self
}

extension Activity {
  /// Why `reply` is not to be taken for an answer, though it could be one; nil when it may be taken.
  package func slip(in reply: Reply) -> Reading.Unreadable? {
    guard case .line(let line) = reply, case .item(let item, _, _)? = prompt?.question else {
      return nil
    }
    return item.interaction.slip(in: line)
  }

  /// `reply` as it may be put on record.
  package func recorded(_ reply: Reply) -> Reply {
    guard case .line(let line) = reply, case .item(let item, _, _)? = prompt?.question else {
      return reply
    }
    return .line(item.interaction.recorded(line))
  }
}

/// What a learner does inside an activity.
package enum Reply: Hashable, Sendable {
  case line(String)
  case hint
  /// The deadline passed while the question stood.
  case timeUp
}

/// As JSON a reply is `{"line":"2"}`, `{"hint":true}` or `{"timeUp":true}`.
extension Reply: Codable {
  private enum Key: String, CodingKey {
    case line, hint, timeUp
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    if let line = try container.decodeIfPresent(String.self, forKey: .line) {
      self = .line(line)
    } else if container.contains(.hint) {
      self = .hint
    } else if container.contains(.timeUp) {
      self = .timeUp
    } else {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "unknown reply"))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .line(let line): try container.encode(line, forKey: .line)
    case .hint: try container.encode(true, forKey: .hint)
    case .timeUp: try container.encode(true, forKey: .timeUp)
    }
  }
}
