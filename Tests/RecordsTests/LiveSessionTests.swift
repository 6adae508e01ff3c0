import Foundation
import Samples
import Testing
import Training

@testable import Records

@Suite struct LiveSessionTests {
  private let test: TestHome

  init() throws {
    test = try TestHome()
  }

  private static let subjects: [Subject] = [
    .lesson(Samples.lesson), .mock(Samples.form(4)), .exam(Samples.form(4)),
  ]

  @Test(arguments: subjects)
  func replayStandsAtTheVeryStep(_ subject: Subject) throws {
    let record = try test.record()
    var session = try record.begin(subject, seed: Samples.seed, at: test.now())
    for answer in ["wrong", "right"] {
      _ = try record.take(.line(session.number(of: answer)), in: &session, at: test.now())
      // As after `kill -9`: nothing is left but the disk.
      let again = try test.record().replayed(session.started)
      #expect(again.step == session.step)
      #expect(try encoded(again.activity) == encoded(session.activity))
    }
  }

  private func encoded(_ activity: some Activity) throws -> Data {
    try CanonicalJSON.encoded(activity)
  }

  @Test func unreadableRepliesAreNotRecorded() throws {
    let record = try test.record()
    var session = try record.begin(
      .lesson(Samples.lesson), seed: Samples.seed, at: test.now())
    let before = try test.journal()
    for line in ["", "  ", "99", "no idea"] {
      guard case .unreadable = try record.take(.line(line), in: &session, at: test.now()) else {
        Issue.record("‘\(line)’ was taken for an answer")
        continue
      }
    }
    #expect(try test.journal() == before)
    #expect(session.step == 0)
  }

  @Test func slipsAreNotRecordedAndThoseOfBeforeStand() throws {
    let item = Samples.item("several", Samples.several)
    let subject = Subject.mistakes(Mistakes(items: [item, Samples.item("b")]))
    let record = try test.record()
    var session = try record.begin(subject, seed: Samples.seed, at: test.now())
    guard
      case .unreadable(.twice(label: "1")) = try record.take(
        .line("1 1"), in: &session, at: test.now())
    else {
      Issue.record("‘1 1’ was taken for an answer")
      return
    }
    #expect(session.step == 0)
    // A journal of before the rule has it as an answer.
    let (_, facts, _) = session.activity.replying(.line("1 1"), at: test.now().date)
    try record.append(
      .replied(
        EventBody.Replied(
          session: session.started.session, step: 0, reply: .line("1 1"), facts: facts)),
      at: test.now())
    let again = try record.replayed(session.started)
    #expect(again.step == 1 && again.activity.prompt?.position?.number == 2)
  }

  @Test func resumingTakesTheActivityOver() throws {
    let (here, there) = (try test.record(), try test.record())
    var session = try here.begin(.lesson(Samples.lesson), seed: Samples.seed, at: test.now())
    try there.refresh()
    let open = try #require(there.card.open.first)
    var taken = try there.resume(open, at: test.now())
    let before = try test.journal()
    #expect(throws: RecordProblem.movedElsewhere) {
      try here.take(.line(session.number(of: "right")), in: &session, at: test.now())
    }
    #expect(session.step == 0)
    #expect(try test.journal() == before)
    try there.finish(&taken, at: test.now)
    #expect(there.card.lessons.count == 1)
    #expect(there.card.open.isEmpty)
  }

  @Test func whatWasTakenOverStaysTakenOverWhateverIsTriedNext() throws {
    let (here, there) = (try test.record(), try test.record())
    var session = try here.begin(.lesson(Samples.lesson), seed: Samples.seed, at: test.now())
    try there.refresh()
    _ = try there.resume(try #require(there.card.open.first), at: test.now())
    let before = try test.journal()
    for _ in 0..<3 {
      #expect(throws: RecordProblem.movedElsewhere) {
        try here.append(
          .flagged(
            EventBody.Flagged(
              session: session.started.session, about: "x", revision: nil, words: "hm")),
          at: test.now())
      }
      #expect(throws: RecordProblem.movedElsewhere) {
        try here.take(.line(session.number(of: "right")), in: &session, at: test.now())
      }
    }
    #expect(try test.journal() == before)
  }

  @Test func whoLeftTheActivityMayTakeItBack() throws {
    let (here, there) = (try test.record(), try test.record())
    var session = try here.begin(.lesson(Samples.lesson), seed: Samples.seed, at: test.now())
    try there.refresh()
    var taken = try there.resume(try #require(there.card.open.first), at: test.now())
    #expect(throws: RecordProblem.movedElsewhere) {
      try here.take(.line(session.number(of: "right")), in: &session, at: test.now())
    }
    try here.leaveActivity()
    session = try here.resume(try #require(here.card.open.first), at: test.now())
    _ = try here.take(.line(session.number(of: "right")), in: &session, at: test.now())
    #expect(session.step == 1)
    #expect(throws: RecordProblem.movedElsewhere) {
      try there.take(.line(taken.number(of: "right")), in: &taken, at: test.now())
    }
  }

  @Test func anActivityGivenUpElsewhereStopsHere() throws {
    let (here, there) = (try test.record(), try test.record())
    var session = try here.begin(.lesson(Samples.lesson), seed: Samples.seed, at: test.now())
    try there.refresh()
    try there.abandon(try #require(there.card.open.first), at: test.now())
    #expect(throws: RecordProblem.movedElsewhere) {
      try here.take(.line("1"), in: &session, at: test.now())
    }
  }

  @Test func whatWasAskedIsInTheArchiveUnderItsDigest() throws {
    let record = try test.record()
    let session = try record.begin(
      .lesson(Samples.lesson), seed: Samples.seed, at: test.now())
    let kept = try Archive(test.home.archive).bytes(session.started.content)
    #expect(kept == (try Subject.lesson(Samples.lesson).archived()))
  }

  @Test func aMissingOrDamagedArchiveIsTold() throws {
    test.isDamaged = true
    let record = try test.record()
    let session = try record.begin(
      .lesson(Samples.lesson), seed: Samples.seed, at: test.now())
    let file = test.home.archive.appending(path: session.started.content + ".json")
    try Data("{}".utf8).write(to: file)
    #expect(throws: RecordProblem.archiveDamaged(file.path)) {
      try record.replayed(session.started)
    }
    try FileManager.default.removeItem(at: file)
    #expect(throws: RecordProblem.notInArchive(session.started.content)) {
      try record.replayed(session.started)
    }
  }

  @Test func aRefusedReplyLeavesTheSessionAsItWas() throws {
    let record = try test.record()
    var session = try record.begin(
      .lesson(Samples.lesson), seed: Samples.seed, at: test.now())
    // A folder where the journal should be: opening it for writing is refused, even to root.
    let journal = test.home.journal(of: test.employee)
    let aside = journal.appendingPathExtension("aside")
    try FileManager.default.moveItem(at: journal, to: aside)
    try FileManager.default.createDirectory(at: journal, withIntermediateDirectories: false)
    #expect(throws: JournalError.self) {
      try record.take(.line(session.number(of: "right")), in: &session, at: test.now())
    }
    #expect(session.step == 0)
    try FileManager.default.removeItem(at: journal)
    try FileManager.default.moveItem(at: aside, to: journal)
    try record.reload()
    #expect(try record.replayed(session.started).step == 0)
    _ = try record.take(.line(session.number(of: "right")), in: &session, at: test.now())
    #expect(session.step == 1)
  }

  @Test func `of two runs that begin the same exam at once only one does`() throws {
    let (one, other) = (try test.record(), try test.record())
    _ = try one.begin(.exam(Samples.form(2)), seed: Samples.seed, at: test.now())
    #expect(throws: RecordProblem.movedElsewhere) {
      try other.begin(.exam(Samples.form(2)), seed: Samples.seed, at: test.now())
    }
    #expect(try test.record().card.exams["exam"]?.count == 1)
    _ = try other.begin(.mock(Samples.form(2)), seed: Samples.seed, at: test.now())
    _ = try other.begin(.exam(Samples.form(2)), seed: Samples.seed, at: test.now())
    #expect(try test.record().card.exams["exam"]?.count == 2)
  }
}
