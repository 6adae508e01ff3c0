import Foundation
import Training

/// Activities, and what learners say to their questions.
extension EventBody {
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
    /// By which rules answers are graded; nil in records of before it was written.
    package let scorer: Int?

    package init(
      session: UUID, run: UUID, kind: Subject.Kind, subject: String, content: String, seed: Seed,
      scorer: Int? = Scorer.version
    ) {
      self.session = session
      self.run = run
      self.kind = kind
      self.subject = subject
      self.content = content
      self.seed = seed
      self.scorer = scorer
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
}

extension EventBody.Started {
  /// Whether it is a drill that leaves the schedule as it is.
  package var isCram: Bool { kind == .drill && subject == Drill.Purpose.cram.rawValue }
}
