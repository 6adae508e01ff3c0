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
  case acknowledged(Acknowledged)
  case observed(Observed)
  case proctored(Proctored)
  case certificateSigned(CertificateSigned)
  case certificateChanged(CertificateChanged)
  case waived(Waived)
  case regraded(Regraded)
  case merged(Merged)
  case tornTail(TornTailSetAside)
  case unknown(type: String)

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
    case acknowledged, observed, proctored, certificateSigned, certificateChanged, waived, regraded
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
    case .acknowledged: self = .acknowledged(try Acknowledged(from: decoder))
    case .observed: self = .observed(try Observed(from: decoder))
    case .proctored: self = .proctored(try Proctored(from: decoder))
    case .certificateSigned: self = .certificateSigned(try CertificateSigned(from: decoder))
    case .certificateChanged: self = .certificateChanged(try CertificateChanged(from: decoder))
    case .waived: self = .waived(try Waived(from: decoder))
    case .regraded: self = .regraded(try Regraded(from: decoder))
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
    case .acknowledged(let body): try write(.acknowledged, body)
    case .observed(let body): try write(.observed, body)
    case .proctored(let body): try write(.proctored, body)
    case .certificateSigned(let body): try write(.certificateSigned, body)
    case .certificateChanged(let body): try write(.certificateChanged, body)
    case .waived(let body): try write(.waived, body)
    case .regraded(let body): try write(.regraded, body)
    case .merged(let body): try write(.merged, body)
    case .tornTail(let body): try write(.tornTail, body)
    case .unknown(let type): try container.encode(type, forKey: .type)
    }
  }
}
