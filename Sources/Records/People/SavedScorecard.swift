import Foundation
import Integrity
import Training

/// A scorecard on disk, with the head of the journal it was folded from.
struct SavedScorecard: Codable {
  let head: JournalHead
  let card: Scorecard
  /// SHA-256 of both in canonical JSON, so that what was edited by hand is noticed and made anew.
  private let seal: Digest

  init(head: JournalHead, card: Scorecard) throws {
    (self.head, self.card) = (head, card)
    seal = try SavedScorecard.seal(head, card)
  }

  private static func seal(_ head: JournalHead, _ card: Scorecard) throws -> Digest {
    Digest(of: try CanonicalJSON.encoded(head) + CanonicalJSON.encoded(card))
  }

  private var isAsWritten: Bool { (try? SavedScorecard.seal(head, card)) == seal }

  /// The saved card, or nil when there is none that this program can read: the journal is the truth.
  static func load(_ employee: EmployeeID, in home: Home) -> SavedScorecard? {
    guard let data = try? PlainFile.read(home.scorecard(of: employee)),
      let saved = try? JSONDecoder().decode(SavedScorecard.self, from: data),
      saved.card.v == Scorecard.version, saved.card.employee == employee,
      // Another model or other rules make other memory states of the same journal.
      saved.card.memory.basis == .present, saved.isAsWritten
    else { return nil }
    return saved
  }

  /// Whether there is a card in another form than this program's.
  static func isOfAnotherVersion(_ employee: EmployeeID, in home: Home) -> Bool {
    struct Form: Decodable {
      let card: Card
      struct Card: Decodable { let v: Int }
    }
    return (try? PlainFile.read(home.scorecard(of: employee))).flatMap {
      try? JSONDecoder().decode(Form.self, from: $0)
    }.map { $0.card.v != Scorecard.version } ?? false
  }

  /// Keeps the saved card under another name, because it knew of a journal that is no more.
  static func setAside(_ employee: EmployeeID, noted: JournalHead, in home: Home) throws {
    let card = home.scorecard(of: employee)
    let name = "scorecard.noted-\(noted.lines)-\(noted.digest.hex.prefix(8)).json"
    let kept = card.deletingLastPathComponent().appending(path: name)
    guard !FileManager.default.fileExists(atPath: kept.path) else { return }
    try FileManager.default.moveItem(at: card, to: kept)
  }

  /// How far the saved card, and those set aside, knew the journal.
  static func notedHeads(_ employee: EmployeeID, in home: Home) -> [JournalHead] {
    // No more of a card than every version of it has.
    struct Noted: Decodable {
      struct Card: Decodable { let employee: EmployeeID }
      let head: JournalHead
      let card: Card
    }
    let folder = home.folder(of: employee)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0 == "scorecard.json" || $0.hasPrefix("scorecard.noted-") }.sorted()
      .compactMap { name in
        (try? PlainFile.read(folder.appending(path: name)))
          .flatMap { try? JSONDecoder().decode(Noted.self, from: $0) }
      }.filter { $0.card.employee == employee }.map(\.head)
  }

  func write(in home: Home) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    try AtomicFile.write(encoder.encode(self), to: home.scorecard(of: card.employee))
  }
}
