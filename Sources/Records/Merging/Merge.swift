import Foundation
import Integrity
import Training

/// Brings the records of a till that was apart into this home: nothing here is changed, only added.
package struct Merge {
  let theirs: Home
  let ours: Home
  private let author: EmployeeID
  private let now: Timestamp

  package init(of theirs: Home, into ours: Home, by author: EmployeeID, at now: Timestamp) {
    (self.theirs, self.ours, self.author, self.now) = (theirs, ours, author, now)
  }

  package enum Outcome: Sendable {
    /// Both have the same lines, or ours has more.
    case nothingNew
    /// Ours ended where theirs goes on: the lines fit as they are.
    case continued(events: Int)
    /// Both went on from the same line, or never had one in common.
    case forked(events: Int, common: Int)
    /// The same number stands for two people.
    case conflict(ours: String, theirs: String)
    /// Their journal cannot be believed; nothing of it was taken.
    case refused(any Error)
    /// Ours cannot be believed; nothing was written, and theirs may be what is to be restored.
    case brokenHere(any Error)
    /// The person was erased here.
    case erasedHere
    /// The person was erased there; here the record still is.
    case erasedThere
  }

  package struct Result: Sendable {
    package let outcomes: [(owner: JournalOwner, outcome: Outcome)]
    package let archived: Int
  }

  package enum Refusal: Error, Sendable {
    case noRecords(path: String)
    case sameFolder
    /// Theirs is set up and ours is not: nobody could work here without their keys and PINs.
    case notSetUpHere(store: String)
    /// The two homes were set up as different stores.
    case anotherStore(ours: String, theirs: String)
  }

  package func run() throws -> Result {
    guard !theirs.journalOwners().isEmpty else {
      throw Refusal.noRecords(path: theirs.root.path)
    }
    guard theirs.root.resolvingSymlinksInPath().path != ours.root.resolvingSymlinksInPath().path
    else { throw Refusal.sameFolder }
    let (our, their) = (try StoreRecord(in: ours).facts, try StoreRecord(in: theirs).facts)
    if our.setUp == nil, let other = their.setUp {
      throw Refusal.notSetUpHere(store: other.settings.name)
    }
    // All of it: another root key under the same number is another store.
    if let one = our.setUp, let other = their.setUp, one != other {
      throw Refusal.anotherStore(ours: one.settings.name, theirs: other.settings.name)
    }
    var archived = try copyArchive()
    let erasedHere = TrustedKeys(our, Keyring(ours)).erased
    let erasedThere = TrustedKeys(their, Keyring(theirs)).erased
    let outcomes = theirs.journalOwners().map { owner in
      (owner: owner, outcome: outcome(owner, erasedHere))
    }
    // Last, because they are about what is in the journals now.
    let facts = try StoreRecord(in: ours).facts
    archived += try copyKeys(facts) + copyHeads(facts) + copyCertificates(facts)
    let gone = ours.everybody().filter { employee in
      (try? JournalFile.firstLine(of: ours.journal(of: employee))).map(erasedThere.contains)
        ?? false
    }
    return Result(
      outcomes: outcomes + gone.map { (owner: .person($0), outcome: .erasedThere) },
      archived: archived)
  }

  private func outcome(_ owner: JournalOwner, _ erasedHere: Set<Digest>) -> Outcome {
    do {
      let enclosed = try EnclosedLines(in: theirs.journal(of: owner))
      guard enclosed.origins.isDisjoint(with: erasedHere) else { return .erasedHere }
      do {
        _ = try JournalFile.read(url: ours.journal(of: owner))
      } catch {
        return .brokenHere(error)
      }
      switch owner {
      case .store: return try merge(owner, StoreEventBody.self)
      case .person(let employee): return try merge(employee)
      }
    } catch {
      return .refused(error)
    }
  }

  private func merge(_ employee: EmployeeID) throws -> Outcome {
    let their = try EmployeeRecord.reading(employee, in: theirs, isSimulated: true)
    if ours.knows(employee) {
      let our = try EmployeeRecord.reading(employee, in: ours, isSimulated: true)
      let names = Set([our.card.name, their.card.name]).subtracting([""])
      // Who has an event in common is one person, whatever the names became since.
      if names.count > 1,
        Set(try our.events().map(\.id)).isDisjoint(with: try their.events().map(\.id))
      {
        return .conflict(ours: our.card.name, theirs: their.card.name)
      }
    }
    return try merge(.person(employee), EventBody.self)
  }

  private func merge<Body: JournalBody>(
    _ owner: JournalOwner, _ body: Body.Type
  ) throws -> Outcome {
    let (ourURL, theirURL) = (ours.journal(of: owner), theirs.journal(of: owner))
    let (our, their) = (
      try JournalFile.read(url: ourURL).lines, try JournalFile.read(url: theirURL).lines
    )
    let common = zip(our, their).prefix { $0 == $1 }.count
    guard their.count > common else { return .nothingNew }
    // All of it is understood before any of it is taken.
    let news = try their.enumerated().dropFirst(common).map { index, line in
      (line: line, event: try original(of: line, index + 1, theirURL, body))
    }
    try AtomicFile.makeFolder(ourURL.deletingLastPathComponent())
    let journal = JournalFile.of(body, at: ourURL, by: author)
    var known: Set<UUID> = []
    var (count, isContinued) = (0, true)
    for new in news {
      do {
        try journal.append(
          { seq, previous in
            guard known.insert(new.event.id).inserted else { throw IsKnown() }
            if Merge.isNext(new.line, seq, previous) { return new.line }
            isContinued = false
            return try envelope(of: new.line, body, seq, previous)
          },
          onNewLines: { lines in
            for line in lines { known.insert(try original(of: line, 0, ourURL, body).id) }
          })
        count += 1
      } catch is IsKnown {}
    }
    guard count > 0 else { return .nothingNew }
    return isContinued ? .continued(events: count) : .forked(events: count, common: common)
  }

  /// The event is here already, perhaps since a moment ago; nothing is written.
  private struct IsKnown: Error {}

  /// Whether a line of theirs fits the chain of ours as it is.
  private static func isNext(_ line: Data, _ seq: Int, _ previous: Digest) -> Bool {
    line.withUnsafeBytes { try? ChainLink($0) }.map { $0.seq == seq && $0.prev == previous }
      ?? false
  }

  /// A line of ours around the line that was written first: envelopes do not grow from till to till.
  private func envelope<Body: JournalBody>(
    of line: Data, _ body: Body.Type, _ seq: Int, _ previous: Digest
  ) throws -> Data {
    let first = EnclosedLines.inside(line).last?.line ?? line
    return try CanonicalJSON.encoded(
      ChainedEvent<Body>(
        seq: seq, at: now, by: author, isSimulated: false,
        body: .merged(EventBody.Merged(line: String(decoding: first, as: UTF8.self))),
        previous: previous))
  }

  private func original<Body: JournalBody>(
    of line: Data, _ number: Int, _ url: URL, _ body: Body.Type
  ) throws -> ChainedEvent<Body> {
    let event = try ChainedEvent<Body>.decoded(line, number: number, path: url.path)
    return try Chronicle.unwrapped(event, path: url.path).event
  }
}
