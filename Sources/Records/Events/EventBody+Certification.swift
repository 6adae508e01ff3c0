import Foundation
import Integrity
import Training

/// What certification rests on, and what managers do with certificates.
extension EventBody {
  /// Somebody accepted a text, in exactly the words of this revision.
  package struct Acknowledged: Codable, Sendable {
    package let text: String
    package let revision: String

    package init(text: String, revision: String) {
      (self.text, self.revision) = (text, revision)
    }
  }

  /// Somebody was watched at work; the event's `by` is the observer.
  package struct Observed: Codable, Sendable {
    package let form: String
    /// SHA-256 of the form as it was ticked, to be found in the archive.
    package let content: String
    /// The day of the observation, which may be earlier than that of the event: it was on paper.
    package let occurredOn: Day
    package let level: Entrustment
    /// By the points' ids.
    package let outcomes: [String: ObservationForm.Outcome]
    /// The ids of the points that were seen, in that order, what must not happen among them; nil where they
    /// were ticked in the order of the form.
    package let order: [String]?
    package let remark: String?

    package init(
      form: String, content: String, occurredOn: Day, level: Entrustment,
      outcomes: [String: ObservationForm.Outcome], order: [String]? = nil, remark: String? = nil
    ) {
      (self.form, self.content, self.occurredOn) = (form, content, occurredOn)
      (self.level, self.outcomes, self.order, self.remark) = (level, outcomes, order, remark)
    }
  }

  /// Somebody watched an exam from its beginning to its end and vouches for who sat it.
  package struct Proctored: Codable, Sendable {
    package let session: UUID
    /// The proctor's signature over the record as it stood, where they have a key; a PIN they typed in
    /// any case.
    package let statement: SignedStatement?

    package init(session: UUID, statement: SignedStatement? = nil) {
      (self.session, self.statement) = (session, statement)
    }
  }

  /// A certificate was signed; the event's `by` is the signer.
  package struct CertificateSigned: Codable, Sendable {
    /// SHA-256 of the signed file, in hex.
    package let file: String
    package let certification: String
    /// SHA-256 of the certification as it was, to be found in the archive.
    package let content: String
    package let term: CertificateTerm
    package let kind: Certificate.Kind
    /// The name of the key that signed.
    package let key: String
    package let proctored: Bool?
    package let selfAttested: Bool

    package init(
      file: String, certification: String, content: String, term: CertificateTerm,
      kind: Certificate.Kind, key: String, proctored: Bool?, selfAttested: Bool
    ) {
      (self.file, self.certification, self.content) = (file, certification, content)
      (self.term, self.kind, self.key) = (term, kind, key)
      (self.proctored, self.selfAttested) = (proctored, selfAttested)
    }

    /// The file's name is made of these, and must not lead out of its folder.
    var isPossible: Bool {
      let isID = certification.utf8.allSatisfy { byte in
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
      }
      return isID && (1...60).contains(certification.utf8.count) && Digest(hex: file) != nil
        && term.isPossible
    }

    package func certificate(signer: EmployeeID) -> Certificate {
      Certificate(
        file: file, certification: certification, term: term, kind: kind, signer: signer, key: key,
        isProctored: proctored, isSelfAttested: selfAttested)
    }
  }

  /// A certificate was suspended, reinstated or revoked.
  package struct CertificateChanged: Codable, Hashable, Sendable {
    package let file: String
    package let act: Act
    package let from: Day
    package let reason: String
    package let statement: SignedStatement

    package enum Act: String, Codable, CaseIterable, Hashable, Sendable {
      case suspended, reinstated, revoked
    }

    package init(
      file: String, act: Act, from: Day, reason: String, statement: SignedStatement
    ) {
      (self.file, self.act, self.from) = (file, act, from)
      (self.reason, self.statement) = (reason, statement)
    }
  }

  /// Somebody need not meet a requirement.
  package struct Waived: Codable, Hashable, Sendable {
    package let certification: String
    package let requirement: String
    package let reason: CertificationHistory.Waiver.Reason
    package let words: String
    package let statement: SignedStatement

    package init(
      certification: String, requirement: String, reason: CertificationHistory.Waiver.Reason,
      words: String, statement: SignedStatement
    ) {
      (self.certification, self.requirement, self.reason) = (certification, requirement, reason)
      (self.words, self.statement) = (words, statement)
    }
  }

  /// An exam's result is another one, because the key to one of its questions was wrong.
  package struct Regraded: Codable, Sendable {
    package let session: UUID
    package let item: String
    /// SHA-256 of the item whose key is used now, in hex.
    package let revision: String
    /// What the answer is worth now.
    package let credit: Fraction
    package let result: Fact.ExamEnded
    package let reason: String

    package init(
      session: UUID, item: String, revision: String, credit: Fraction, result: Fact.ExamEnded,
      reason: String
    ) {
      (self.session, self.item, self.revision) = (session, item, revision)
      (self.credit, self.result, self.reason) = (credit, result, reason)
    }
  }
}
