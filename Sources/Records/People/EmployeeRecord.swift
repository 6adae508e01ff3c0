import Foundation
import Integrity
import Training

/// One employee's record as one run of the program sees it: the journal, and the card folded from it.
package final class EmployeeRecord {
  package let employee: EmployeeID
  package let home: Home
  package private(set) var card: Scorecard
  /// How far the journal is folded into `card`.
  package private(set) var head: JournalHead = .empty
  /// This run of the program.
  let run: UUID
  let isSimulated: Bool
  /// How far it looks; nil: all the way.
  private let horizon: Horizon?
  private let journal: JournalFile
  /// The session that is live in this run: nobody else may go on with it.
  var live: UUID?
  /// The activity whose beginning is being written.
  var beginning: EventBody.Started?

  /// What the saved scorecard knew of the journal, when the journal does not have that any more:
  /// somebody cut it short or replaced it. A report counts in what was set aside, and so goes on
  /// telling it.
  package private(set) var shortened: JournalHead?

  /// Opens the record, replaying what the saved scorecard does not hold yet.
  ///
  /// In a simulated run, simulated events are seen as well; in a real one they are left out.
  package convenience init(
    _ employee: EmployeeID, in home: Home, run: UUID, isSimulated: Bool
  ) throws {
    try self.init(
      employee, in: home, run: run, isSimulated: isSimulated, believesScorecard: !isSimulated)
  }

  /// The record for a report: all of it folded from the journal, whatever the saved scorecard says;
  /// nothing is locked or written. Events beyond `horizon` are as if they were not there.
  package static func reading(
    _ employee: EmployeeID, in home: Home, isSimulated: Bool = false, horizon: Horizon? = nil
  ) throws -> EmployeeRecord {
    try EmployeeRecord(
      employee, in: home, run: UUID(), isSimulated: isSimulated, believesScorecard: false,
      horizon: horizon)
  }

  private init(
    _ employee: EmployeeID, in home: Home, run: UUID, isSimulated: Bool, believesScorecard: Bool,
    horizon: Horizon? = nil
  ) throws {
    (self.employee, self.home, self.run, self.isSimulated) = (employee, home, run, isSimulated)
    self.horizon = horizon
    card = Scorecard(employee: employee)
    journal = EmployeeRecord.journal(of: employee, in: home)
    try home.refuseLink(inPlaceOfFolderOf: employee)
    guard believesScorecard else {
      try refresh()
      shortened = try SavedScorecard.notedHeads(employee, in: home).first { try !holds($0) }
      return
    }
    let saved = SavedScorecard.load(employee, in: home)
    if let saved { (card, head) = (saved.card, saved.head) }
    do {
      try refresh()
    } catch JournalError.staleHead {
      shortened = saved?.head
      try reload()
    }
  }

  /// Whether the journal has the line that a head noted earlier names.
  private func holds(_ noted: JournalHead) throws -> Bool {
    do {
      _ = try JournalFile.read(url: home.journal(of: employee), from: noted)
      return true
    } catch JournalError.staleHead {
      return false
    }
  }

  /// Folds in what was appended since, by whomever.
  package func refresh() throws {
    let contents = try JournalFile.read(url: home.journal(of: employee), from: head)
    for (index, line) in contents.lines.enumerated() {
      foldIn(try decoded(line, line: head.lines + index + 1))
    }
    head = contents.head
    if isOutOfOrder { try refold() }
  }

  /// Forgets everything in memory and reads the journal again, as after a disk that refused.
  package func reload() throws {
    journal.forgetLines()
    (card, head, folded) = (Scorecard(employee: employee), .empty, 0)
    isOutOfOrder = false
    try refresh()
  }

  /// No activity is live in this run any more, so that others may go on with it, or this run may take
  /// back what another took over.
  package func leaveActivity() throws {
    guard live != nil else { return }
    live = nil
    try refresh()
  }

  /// Writes one event, durably, and folds it into the card; throws with nothing changed.
  @discardableResult
  package func append(
    _ body: EventBody, at: Timestamp, by author: EmployeeID? = nil
  ) throws -> Event {
    try home.refuseLink(inPlaceOfFolderOf: employee)
    try AtomicFile.makeFolder(home.folder(of: employee))
    var written: Event?
    let newHead = try journal.append(
      { seq, previous in
        let event = Event(
          seq: seq, at: at, after: card.latestMoment,
          clock: isSimulated ? nil : ClockJump(from: card.latestAt, to: at),
          by: author ?? employee, isSimulated: isSimulated, body: body, previous: previous)
        written = event
        return try CanonicalJSON.encoded(event)
      }, onNewLines: { lines in try self.noticeOthers(lines) })
    guard let written else { throw RecordProblem.movedElsewhere }
    foldIn(written)
    head = newHead
    return written
  }

  /// Saves the card beside the journal, so that the next start need not replay.
  ///
  /// A card that knew of a longer journal is kept: it is the evidence.
  package func save() throws {
    guard !isSimulated else { return }
    if let shortened {
      try SavedScorecard.setAside(employee, noted: shortened, in: home)
      self.shortened = nil
    }
    try SavedScorecard(head: head, card: card).write(in: home)
  }

  /// What was answered last to `item` in `session`; nil when nothing was.
  package func latestAnswer(to item: String, in session: UUID) -> [String]? {
    let facts = (try? events(of: session))?.flatMap { event -> [Fact] in
      if case .replied(let replied) = event.body { replied.facts } else { [] }
    }
    return facts?.compactMap {
      if case .answered(let answered) = $0, answered.item == item { answered.given } else { nil }
    }.last
  }

  /// The events of one session, in order.
  func events(of session: UUID) throws -> [Event] {
    try events().filter { $0.body.session == session }
  }

  /// All events as they happened, those of tills that were apart in their places.
  package func events() throws -> [Event] {
    let path = home.journal(of: employee).path
    let events = try JournalFile.read(url: home.journal(of: employee)).lines.enumerated()
      .map { try decoded($0.element, line: $0.offset + 1) }
    return try Chronicle.ordered(events, path: path).map { try owned($0) }
  }

  /// Folds in what others appended; throws when one of them took over the live session.
  ///
  /// Nothing is written then, and the same lines are seen again before the next append: a session
  /// that was taken over stays so.
  private func noticeOthers(_ lines: [Data]) throws {
    let events = try lines.enumerated().map { index, line in
      try decoded(line, line: head.lines + index + 1)
    }
    for event in events { foldIn(event) }
    if isOutOfOrder { try refold() }
    for event in events where event.seq > head.lines {
      switch event.body {
      case .resumed(let resumed) where resumed.session == live && resumed.run != run:
        throw RecordProblem.movedElsewhere
      case .abandoned(let abandoned) where abandoned.session == live:
        throw RecordProblem.movedElsewhere
      // Two attempts that begin at the same moment must not both count on being the last allowed.
      case .started(let started)
      where started.kind == .exam && beginning?.kind == .exam
        && started.subject == beginning?.subject && started.run != run:
        throw RecordProblem.movedElsewhere
      default: break
      }
    }
  }

  private var folded = 0
  /// Events of another till were met, which belong among those folded already.
  private var isOutOfOrder = false

  /// Makes the card anew of all events in the order in which they happened.
  private func refold() throws {
    isOutOfOrder = false
    card = Scorecard(employee: employee)
    for event in try events() where counts(event) { card.apply(event) }
  }

  /// Folds in an event that was not folded yet and that counts for this run.
  private func foldIn(_ event: Event) {
    guard event.seq > max(folded, head.lines) else { return }
    folded = event.seq
    if event.body.merged != nil { isOutOfOrder = true }
    if counts(event) { card.apply(event) }
  }

  private func counts(_ event: Event) -> Bool {
    (!event.isSimulated || isSimulated) && horizon.map { $0.holds(event) } ?? true
  }

  private func decoded(_ line: Data, line number: Int) throws -> Event {
    let path = home.journal(of: employee).path
    return try owned(Event.decoded(line, number: number, path: path))
  }

  /// Refuses an event that says whose record it begins when that is another's.
  private func owned(_ event: Event) throws -> Event {
    if case .added(let added) = event.body, let owner = added.employee, owner != employee {
      throw RecordProblem.anothersJournal(
        path: home.journal(of: employee).path, employee: owner)
    }
    return event
  }

  private static func journal(of employee: EmployeeID, in home: Home) -> JournalFile {
    JournalFile.of(EventBody.self, at: home.journal(of: employee), by: employee)
  }
}

extension EventBody {
  var session: UUID? {
    switch self {
    case .started(let body): body.session
    case .replied(let body): body.session
    case .paused(let body): body.session
    case .resumed(let body): body.session
    case .abandoned(let body): body.session
    case .flagged(let body): body.session
    case .added, .languageChosen, .flagAnswered, .flagAnswerRead, .confirmed, .employed, .left,
      .returned, .pinSet, .pinReset, .acknowledged, .observed, .proctored, .certificateSigned,
      .certificateChanged, .waived, .regraded, .merged, .tornTail, .unknown:
      nil
    }
  }
}
