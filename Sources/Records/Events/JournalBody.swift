import Foundation
import Integrity
import Training

/// What the events of one kind of journal say.
package protocol JournalBody: Codable, Sendable {
  static func tornTail(_ torn: EventBody.TornTailSetAside) -> Self
  static func merged(_ merged: EventBody.Merged) -> Self
  /// The line of another till's journal that this one brought in.
  var merged: EventBody.Merged? { get }
  var isTornTail: Bool { get }
  /// Whether it says nothing that no activity can have said, such as more points than there are.
  var isPossible: Bool { get }
  /// The same with what people wrote in it on one line and without what cannot be seen; words that a
  /// signature is over stay as they were signed.
  var withVisibleWords: Self { get }
}

extension JournalBody {
  package var isPossible: Bool { true }
}

extension EventBody: JournalBody {
  package var merged: Merged? { if case .merged(let merged) = self { merged } else { nil } }
  package var isTornTail: Bool { if case .tornTail = self { true } else { false } }

  package var isPossible: Bool {
    guard names.allSatisfy(VisibleText.isLine) else { return false }
    return switch self {
    case .replied(let replied): replied.facts.allSatisfy(\.isPossible)
    case .regraded(let regraded): Fact.examEnded(regraded.result).isPossible
    case .certificateSigned(let signed): signed.isPossible
    default: true
    }
  }
}

extension StoreEventBody: JournalBody {
  package var merged: EventBody.Merged? {
    if case .merged(let merged) = self { merged } else { nil }
  }
  package var isTornTail: Bool { if case .tornTail = self { true } else { false } }
}

extension JournalFile {
  /// A journal of such events; a torn tail is set aside in the name of `author`.
  static func of<Body: JournalBody>(
    _ body: Body.Type, at url: URL, by author: EmployeeID
  ) -> JournalFile {
    JournalFile(url: url) { seq, previous, torn in
      try CanonicalJSON.encoded(
        ChainedEvent<Body>(
          seq: seq, at: Timestamp(date: Date(), offset: 0), by: author, isSimulated: false,
          body: .tornTail(
            EventBody.TornTailSetAside(
              offset: torn.offset, bytes: torn.bytes, sha256: torn.digest.hex)),
          previous: previous))
    }
  }
}

/// More than any line of ours has; to understand one of a hundred megabytes takes minutes.
let longestLine = 4 << 20

private struct LineForm: Decodable {
  let v: Int
}

extension ChainedEvent where Body: JournalBody {
  /// Reads line `number` of the journal at `path`.
  static func decoded(_ line: Data, number: Int, path: String) throws -> ChainedEvent {
    guard line.count <= longestLine else {
      throw RecordProblem.notUnderstood(path: path, line: number)
    }
    do {
      let event = try CanonicalJSON.decoded(ChainedEvent.self, from: line)
      guard event.v <= version else {
        throw RecordProblem.newerFormat(path: path, version: event.v)
      }
      guard event.body.isPossible else {
        throw RecordProblem.notUnderstood(path: path, line: number)
      }
      return event.withVisibleWords
    } catch is DecodingError {
      // A newer form may be one that cannot be read at all.
      if let form = try? CanonicalJSON.decoded(LineForm.self, from: line), form.v > version {
        throw RecordProblem.newerFormat(path: path, version: form.v)
      }
      throw RecordProblem.notUnderstood(path: path, line: number)
    }
  }
}
