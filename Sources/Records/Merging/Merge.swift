import Foundation
import Integrity
import Training

/// Brings the records of a till that was apart into this home: nothing here is changed, only added.
package struct Merge {
  private let theirs: Home
  private let ours: Home
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
    if let one = our.setUp, let other = their.setUp, one.store != other.store {
      throw Refusal.anotherStore(ours: one.settings.name, theirs: other.settings.name)
    }
    var archived = try copyMissing("archive") { name, data in
      Digest(of: data).hex + ".json" == name
    }
    // What signatures need to be checked; locked keys stay where they were made.
    archived += try copyMissing("keys") { name, _ in !name.hasSuffix(".key.json") }
    archived += try copyMissing("heads") { _, _ in true }
    let (erasedHere, erasedThere) = (
      Set(our.erasures.map(\.journal)), Set(their.erasures.map(\.journal))
    )
    let outcomes = theirs.journalOwners().map { owner in
      (owner: owner, outcome: outcome(owner, erasedHere, erasedThere))
    }
    let gone = ours.everybody().filter { employee in
      (try? JournalFile.firstLine(of: ours.journal(of: employee))).map(erasedThere.contains)
        ?? false
    }
    return Result(
      outcomes: outcomes + gone.map { (owner: .person($0), outcome: .erasedThere) },
      archived: archived)
  }

  private func outcome(
    _ owner: JournalOwner, _ erasedHere: Set<Digest>, _ erasedThere: Set<Digest>
  ) -> Outcome {
    do {
      let first = try JournalFile.firstLine(of: theirs.journal(of: owner))
      if let first, erasedHere.contains(first) { return .erasedHere }
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
      let common = try commonLines(.person(employee))
      if common == 0, our.card.name != their.card.name, !our.card.name.isEmpty {
        return .conflict(ours: our.card.name, theirs: their.card.name)
      }
    }
    return try merge(.person(employee), EventBody.self)
  }

  private func commonLines(_ owner: JournalOwner) throws -> Int {
    zip(
      try JournalFile.read(url: ours.journal(of: owner)).lines,
      try JournalFile.read(url: theirs.journal(of: owner)).lines
    ).prefix { $0 == $1 }.count
  }

  private func merge<Body: JournalBody>(
    _ owner: JournalOwner, _ body: Body.Type
  ) throws -> Outcome {
    let (ourURL, theirURL) = (ours.journal(of: owner), theirs.journal(of: owner))
    let (our, their) = (
      try JournalFile.read(url: ourURL).lines, try JournalFile.read(url: theirURL).lines
    )
    let common = zip(our, their).prefix { $0 == $1 }.count
    let news = their.dropFirst(common)
    guard !news.isEmpty else { return .nothingNew }
    try AtomicFile.makeFolder(ourURL.deletingLastPathComponent())
    let journal = JournalFile.of(body, at: ourURL, by: author)
    if common == our.count {
      for line in news { try journal.append { _, _ in line } }
      return .continued(events: news.count)
    }
    var known = try Set(
      our.enumerated().map { try id(of: $0.element, $0.offset + 1, ourURL, body) })
    var count = 0
    for (index, line) in news.enumerated() {
      let id = try id(of: line, common + index + 1, theirURL, body)
      guard known.insert(id).inserted else { continue }
      let envelope = EventBody.Merged(line: String(decoding: line, as: UTF8.self))
      try journal.append { seq, previous in
        try CanonicalJSON.encoded(
          ChainedEvent<Body>(
            seq: seq, at: now, by: author, isSimulated: false, body: .merged(envelope),
            previous: previous))
      }
      count += 1
    }
    return count == 0 ? .nothingNew : .forked(events: count, common: common)
  }

  private func id<Body: JournalBody>(
    of line: Data, _ number: Int, _ url: URL, _ body: Body.Type
  ) throws -> UUID {
    let event = try ChainedEvent<Body>.decoded(line, number: number, path: url.path)
    return try Chronicle.unwrapped(event, path: url.path).id
  }

  /// Copies the files of a folder that are missing here and belong here; returns how many.
  private func copyMissing(
    _ folder: String, _ belongs: (_ name: String, _ data: Data) -> Bool
  ) throws -> Int {
    let (from, to) = (theirs.root.appending(path: folder), ours.root.appending(path: folder))
    let names = (try? FileManager.default.contentsOfDirectory(atPath: from.path)) ?? []
    var count = 0
    for name in names.sorted() where !FileManager.default.fileExists(atPath: to.path + "/" + name) {
      var status = stat()
      let path = from.appending(path: name)
      guard lstat(path.path, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
        let data = try? Data(contentsOf: path), belongs(name, data)
      else { continue }
      try AtomicFile.makeFolder(to)
      try AtomicFile.write(data, to: to.appending(path: name))
      count += 1
    }
    return count
  }
}
