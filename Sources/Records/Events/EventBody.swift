import Foundation
import Training

/// What kinds of things happen, each with what it says.
///
/// Readers understand every kind for ever; one from a newer program is kept as `unknown`.
package enum EventBody: Sendable {
  case added(Added)
  case languageChosen(LanguageChosen)
  case started(Started)
  case replied(Replied)
  case paused(Paused)
  case resumed(Resumed)
  case abandoned(Abandoned)
  case flagged(Flagged)
  case flagAnswered(FlagAnswered)
  case flagAnswerRead(FlagAnswerRead)
  case confirmed(Confirmed)
  case employed(Employed)
  case left(Left)
  case returned(Returned)
  case pinSet
  case pinReset(PINReset)
  case merged(Merged)
  case tornTail(TornTailSetAside)
  case unknown(type: String)

  /// Somebody got a record.
  package struct Added: Codable, Sendable {
    package let name: String
    /// Whether a manager vouched for the name.
    package let confirmed: Bool
    /// Whose record it is, so that a journal copied into another folder is noticed.
    package let employee: EmployeeID?

    package init(name: String, confirmed: Bool, employee: EmployeeID? = nil) {
      (self.name, self.confirmed, self.employee) = (name, confirmed, employee)
    }
  }

  package struct LanguageChosen: Codable, Sendable {
    package let language: Language

    package init(language: Language) {
      self.language = language
    }
  }

  /// An activity began.
  package struct Started: Codable, Hashable, Sendable {
    package let session: UUID
    /// The run of the program it is live in.
    package let run: UUID
    package let kind: Subject.Kind
    package let subject: String
    /// SHA-256 of the subject as it is asked, to be found in the archive.
    package let content: String
    package let seed: Seed

    package init(
      session: UUID, run: UUID, kind: Subject.Kind, subject: String, content: String, seed: Seed
    ) {
      self.session = session
      self.run = run
      self.kind = kind
      self.subject = subject
      self.content = content
      self.seed = seed
    }
  }

  /// A step of an activity.
  package struct Replied: Codable, Sendable {
    package let session: UUID
    /// Counts from 0.
    package let step: Int
    package let reply: Reply
    package let facts: [Fact]

    package init(session: UUID, step: Int, reply: Reply, facts: [Fact]) {
      (self.session, self.step, self.reply, self.facts) = (session, step, reply, facts)
    }
  }

  package struct Paused: Codable, Sendable {
    package let session: UUID

    package init(session: UUID) {
      self.session = session
    }
  }

  package struct Resumed: Codable, Sendable {
    package let session: UUID
    package let run: UUID

    package init(session: UUID, run: UUID) {
      (self.session, self.run) = (session, run)
    }
  }

  package struct Abandoned: Codable, Sendable {
    package let session: UUID

    package init(session: UUID) {
      self.session = session
    }
  }

  /// A learner says that a question or card is wrong.
  package struct Flagged: Codable, Sendable {
    package let session: UUID
    /// The item or scenario node that was shown.
    package let about: String
    package let revision: String?
    /// What they had answered to it in this session, if anything.
    package let answer: [String]?
    package let words: String

    package init(
      session: UUID, about: String, revision: String?, answer: [String]? = nil, words: String
    ) {
      (self.session, self.about, self.revision) = (session, about, revision)
      (self.answer, self.words) = (answer, words)
    }
  }

  /// A trainer answered a flag; the event's `by` is the trainer.
  package struct FlagAnswered: Codable, Sendable {
    /// The event that flagged.
    package let flag: UUID
    package let words: String

    package init(flag: UUID, words: String) {
      (self.flag, self.words) = (flag, words)
    }
  }

  /// The learner was shown the answer.
  package struct FlagAnswerRead: Codable, Sendable {
    package let flag: UUID

    package init(flag: UUID) {
      self.flag = flag
    }
  }

  /// A manager or trainer vouched for the name, perhaps having put it right.
  package struct Confirmed: Codable, Sendable {
    package let name: String

    package init(name: String) {
      self.name = name
    }
  }

  /// What somebody is in the store from a day on; what is not named stays as it was.
  package struct Employed: Codable, Sendable {
    package let role: Role?
    package let store: String?
    package let from: Day
    /// Their first day, where it is told.
    package let hired: Day?

    package init(role: Role? = nil, store: String? = nil, from: Day, hired: Day? = nil) {
      (self.role, self.store, self.from, self.hired) = (role, store, from, hired)
    }
  }

  /// From this day on they are not here any more, and cannot sign in.
  package struct Left: Codable, Sendable {
    package let from: Day
    package let reason: String

    package init(from: Day, reason: String) {
      (self.from, self.reason) = (from, reason)
    }
  }

  /// They are back, or never left.
  package struct Returned: Codable, Sendable {
    package let from: Day
    package let reason: String

    package init(from: Day, reason: String) {
      (self.from, self.reason) = (from, reason)
    }
  }

  /// Somebody else made the PIN void, so that a new one is chosen at the next visit.
  package struct PINReset: Codable, Sendable {
    package let reason: String

    package init(reason: String) {
      self.reason = reason
    }
  }

  /// A line of the same person's journal at another till that was apart.
  package struct Merged: Codable, Sendable {
    /// The line's exact text, so that its own chain can still be checked.
    package let line: String

    package init(line: String) {
      self.line = line
    }
  }

  /// An unfinished line was set aside.
  package struct TornTailSetAside: Codable, Sendable {
    package let offset: Int
    package let bytes: Int
    package let sha256: String

    package init(offset: Int, bytes: Int, sha256: String) {
      (self.offset, self.bytes, self.sha256) = (offset, bytes, sha256)
    }
  }
}

extension EventBody: Codable {
  private enum Key: String, CodingKey {
    case type
  }

  private enum Kind: String {
    case added, languageChosen, started, replied, paused, resumed, abandoned, flagged, tornTail
    case flagAnswered, flagAnswerRead
    case confirmed, employed, left, returned, pinSet, pinReset, merged
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let type = try container.decode(String.self, forKey: .type)
    switch Kind(rawValue: type) {
    case .added: self = .added(try Added(from: decoder))
    case .languageChosen: self = .languageChosen(try LanguageChosen(from: decoder))
    case .started: self = .started(try Started(from: decoder))
    case .replied: self = .replied(try Replied(from: decoder))
    case .paused: self = .paused(try Paused(from: decoder))
    case .resumed: self = .resumed(try Resumed(from: decoder))
    case .abandoned: self = .abandoned(try Abandoned(from: decoder))
    case .flagged: self = .flagged(try Flagged(from: decoder))
    case .flagAnswered: self = .flagAnswered(try FlagAnswered(from: decoder))
    case .flagAnswerRead: self = .flagAnswerRead(try FlagAnswerRead(from: decoder))
    case .confirmed: self = .confirmed(try Confirmed(from: decoder))
    case .employed: self = .employed(try Employed(from: decoder))
    case .left: self = .left(try Left(from: decoder))
    case .returned: self = .returned(try Returned(from: decoder))
    case .pinSet: self = .pinSet
    case .pinReset: self = .pinReset(try PINReset(from: decoder))
    case .merged: self = .merged(try Merged(from: decoder))
    case .tornTail: self = .tornTail(try TornTailSetAside(from: decoder))
    case nil: self = .unknown(type: type)
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    func write(_ kind: Kind, _ body: some Encodable) throws {
      try container.encode(kind.rawValue, forKey: .type)
      try body.encode(to: encoder)
    }
    switch self {
    case .added(let body): try write(.added, body)
    case .languageChosen(let body): try write(.languageChosen, body)
    case .started(let body): try write(.started, body)
    case .replied(let body): try write(.replied, body)
    case .paused(let body): try write(.paused, body)
    case .resumed(let body): try write(.resumed, body)
    case .abandoned(let body): try write(.abandoned, body)
    case .flagged(let body): try write(.flagged, body)
    case .flagAnswered(let body): try write(.flagAnswered, body)
    case .flagAnswerRead(let body): try write(.flagAnswerRead, body)
    case .confirmed(let body): try write(.confirmed, body)
    case .employed(let body): try write(.employed, body)
    case .left(let body): try write(.left, body)
    case .returned(let body): try write(.returned, body)
    case .pinSet: try container.encode(Kind.pinSet.rawValue, forKey: .type)
    case .pinReset(let body): try write(.pinReset, body)
    case .merged(let body): try write(.merged, body)
    case .tornTail(let body): try write(.tornTail, body)
    case .unknown(let type): try container.encode(type, forKey: .type)
    }
  }
}
