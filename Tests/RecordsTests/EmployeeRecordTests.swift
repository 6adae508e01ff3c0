import Foundation
import Samples
import Testing
import Training

@testable import Records

@Suite struct EmployeeRecordTests {
  private let test: TestHome

  init() throws {
    test = try TestHome()
  }

  private func added(_ name: String = "王芳") -> EventBody {
    .added(EventBody.Added(name: name, confirmed: false, employee: test.employee))
  }

  private func asJSON(_ card: Scorecard) throws -> String {
    String(decoding: try CanonicalJSON.encoded(card), as: UTF8.self)
  }

  @Test func whatOneRunAppendsAnotherSees() throws {
    let (here, there) = (try test.record(), try test.record())
    try here.append(added(), at: test.now())
    try there.refresh()
    #expect(there.card.name == "王芳")
    try there.append(.languageChosen(EventBody.LanguageChosen(language: .en)), at: test.now())
    try here.append(added("李娜"), at: test.now())
    #expect(here.card.language == .en, "seen under the lock, before the own line")
    #expect(here.card.name == "王芳", "the first name stands")
    #expect(here.head.lines == 3)
  }

  @Test func aSavedScorecardIsWhatReplayMakes() throws {
    let record = try test.record()
    try record.append(added(), at: test.now())
    var session = try record.begin(.lesson(Samples.lesson), seed: Samples.seed, at: test.now())
    try record.finish(&session, at: test.now)
    try record.save()
    let saved = try #require(SavedScorecard.load(test.employee, in: test.home))
    #expect(saved.head == record.head)
    try FileManager.default.removeItem(at: test.home.scorecard(of: test.employee))
    #expect(try asJSON(test.record().card) == asJSON(saved.card))
    #expect(saved.card.lessons["lesson"]?.bestRight == 3)
  }

  @Test func aRecordReadAnewHoldsWhatItHeld() throws {
    let record = try test.record()
    try record.append(added(), at: test.now())
    var session = try record.begin(.lesson(Samples.lesson), seed: Samples.seed, at: test.now())
    try record.finish(&session, at: test.now)
    let before = try asJSON(record.card)
    try record.reload()
    #expect(try asJSON(record.card) == before)
    try record.append(.languageChosen(EventBody.LanguageChosen(language: .en)), at: test.now())
    #expect(record.card.language == .en && record.card.name == "王芳")
  }

  @Test func aReportBelievesTheJournalAndNoScorecard() throws {
    test.isDamaged = true
    let record = try test.record()
    try record.append(added(), at: test.now())
    try record.save()
    let forged = String(
      decoding: try Data(contentsOf: test.home.scorecard(of: test.employee)), as: UTF8.self
    ).replacingOccurrences(of: "王芳", with: "Mallory").replacingOccurrences(
      of: #""isConfirmed" : false"#, with: #""isConfirmed" : true"#)
    try Data(forged.utf8).write(to: test.home.scorecard(of: test.employee))
    let read = try EmployeeRecord.reading(test.employee, in: test.home)
    #expect(read.card.name == "王芳" && !read.card.isConfirmed && read.shortened == nil)
  }

  @Test func aJournalThatLostLinesIsNoticedAndTheEvidenceKept() throws {
    test.isDamaged = true
    let record = try test.record()
    try record.append(added(), at: test.now())
    let short = try test.journal()
    try record.append(.languageChosen(EventBody.LanguageChosen(language: .en)), at: test.now())
    try record.save()
    let saved = try Data(contentsOf: test.home.scorecard(of: test.employee))
    try short.write(to: test.home.journal(of: test.employee))
    #expect(try EmployeeRecord.reading(test.employee, in: test.home).shortened?.lines == 2)
    let reopened = try test.record()
    #expect(reopened.shortened?.lines == 2 && reopened.head.lines == 1)
    try reopened.save()
    let folder = test.home.folder(of: test.employee)
    let kept = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasPrefix("scorecard.noted-") }
    #expect(kept.count == 1)
    #expect(try Data(contentsOf: folder.appending(path: kept.first ?? "")) == saved)
    #expect(try test.record().shortened == nil, "told once, kept for ever")
    // Whoever cut it short was the one told: a report goes on saying so, whatever was added since.
    try reopened.append(.languageChosen(EventBody.LanguageChosen(language: .zh)), at: test.now())
    try reopened.save()
    #expect(try EmployeeRecord.reading(test.employee, in: test.home).shortened?.lines == 2)
  }

  @Test func anotherPersonsJournalIsRefused() throws {
    test.isDamaged = true
    let record = try test.record()
    try record.append(added(), at: test.now())
    let other = try #require(EmployeeID("1002"))
    try FileManager.default.copyItem(
      at: test.home.folder(of: test.employee), to: test.home.folder(of: other))
    #expect(
      throws: RecordProblem.anothersJournal(
        path: test.home.journal(of: other).path, employee: test.employee)
    ) { try EmployeeRecord(other, in: test.home, run: UUID(), isSimulated: false) }
  }

  @Test(arguments: [
    #"{"answered":{"item":"i","revision":"r","given":[],"credit":"9223372036854775807/9223372036854775806","hints":0,"seconds":0}}"#,
    #"{"scenarioEnded":{"scenario":"s","ending":"e","standing":"good","points":-9223372036854775808,"best":9223372036854775807,"criticalFailures":[]}}"#,
    #"{"examEnded":{"exam":"e","score":"-9223372036854775807/9223372036854775807","count":9223372036854775807,"passMark":80,"passed":true,"criticalsMissed":[],"ranOutOfTime":false,"counts":true}}"#,
  ])
  func numbersNobodyCouldHaveReachedCrashNothing(_ fact: String) throws {
    test.isDamaged = true
    let record = try test.record()
    try record.append(added(), at: test.now())
    let session = try record.begin(.exam(Samples.form(2)), seed: Samples.seed, at: test.now())
    let head = record.head
    let line =
      #"{"v":1,"seq":\#(head.lines + 1),"id":"\#(UUID())","at":"2026-11-24T09:00:00.000+08:00","by":"1001","type":"replied","session":"\#(session.started.session)","step":0,"reply":{"line":"1"},"facts":[\#(fact)],"prev":"\#(head.digest.hex)"}"#
    try (test.journal() + Data((line + "\n").utf8)).write(to: test.home.journal(of: test.employee))
    guard let card = try? test.record().card else { return }
    _ = card.scenarios.values.map { ($0.best.score + .one, $0.best.score.permille) }
    _ = card.exams.values.flatMap { $0 }.map { ($0.result?.score ?? .zero) * Fraction(3, 7) }
  }

  @Test func linesAfterTheSavedCardAreReplayed() throws {
    let record = try test.record()
    try record.append(added(), at: test.now())
    try record.save()
    try record.append(.languageChosen(EventBody.LanguageChosen(language: .en)), at: test.now())
    #expect(try test.record().card.language == .en)
  }

  @Test(arguments: ["", "{", #"{"card":{"v":99},"head":{}}"#, "\u{0}\u{0}"])
  func aCardThatCannotBeReadIsMadeAgain(_ text: String) throws {
    test.isDamaged = true
    try test.record().append(added(), at: test.now())
    try Data(text.utf8).write(to: test.home.scorecard(of: test.employee))
    #expect(try test.record().card.name == "王芳")
  }

  @Test func aCardOfAnotherJournalIsNotBelieved() throws {
    test.isDamaged = true
    let record = try test.record()
    try record.append(added(), at: test.now())
    try record.save()
    // The journal is replaced by one of the same length with another name in it.
    let replaced = String(decoding: try test.journal(), as: UTF8.self)
      .replacingOccurrences(of: "王芳", with: "李娜")
    try Data(replaced.utf8).write(to: test.home.journal(of: test.employee))
    #expect(try test.record().card.name == "李娜")
  }

  @Test func simulatedEventsCountOnlyInSimulatedRuns() throws {
    try test.record().append(added(), at: test.now())
    let simulated = try test.record(isSimulated: true)
    var session = try simulated.begin(
      .lesson(Samples.lesson), seed: Samples.seed, at: test.now())
    try simulated.finish(&session, at: test.now)
    try simulated.save()
    #expect(simulated.card.lessons.count == 1)
    #expect(try test.record(isSimulated: true).card.lessons.count == 1)
    let real = try test.record()
    #expect(real.card.lessons.isEmpty)
    #expect(real.card.items.isEmpty)
    #expect(real.head.lines == simulated.head.lines)
    #expect(String(decoding: try test.journal(), as: UTF8.self).contains(#""simulated":true"#))
  }

  @Test func eventsOfANewerFormAreRefusedByName() throws {
    test.isDamaged = true
    let record = try test.record()
    try record.append(added(), at: test.now())
    let newer = String(decoding: try test.journal(), as: UTF8.self)
      .replacingOccurrences(of: #""v":1"#, with: #""v":2"#)
    try Data(newer.utf8).write(to: test.home.journal(of: test.employee))
    #expect {
      try test.record()
    } throws: { error in
      guard case .newerFormat(_, let version) = error as? RecordProblem else { return false }
      return version == 2
    }
  }

  @Test func anEventOfAnUnknownKindIsKeptAndPassedOver() throws {
    test.isDamaged = true
    let record = try test.record()
    try record.append(added(), at: test.now())
    let other = String(decoding: try test.journal(), as: UTF8.self)
      .replacingOccurrences(of: #""type":"added""#, with: #""type":"from-tomorrow""#)
    try Data(other.utf8).write(to: test.home.journal(of: test.employee))
    let reopened = try test.record()
    #expect(reopened.card.name == "")
    try reopened.append(added("李娜"), at: test.now())
    #expect(reopened.head.lines == 2)
  }

  @Test func theLineThatCannotBeUnderstoodIsTheOneNamed() throws {
    test.isDamaged = true
    let record = try test.record()
    try record.append(added(), at: test.now())
    try record.append(added(), at: test.now())
    let head = record.head
    let line = #"{"seq":3,"prev":"\#(head.digest.hex)"}"#
    try (test.journal() + Data((line + "\n").utf8)).write(to: test.home.journal(of: test.employee))
    #expect(
      throws: RecordProblem.notUnderstood(
        path: test.home.journal(of: test.employee).path, line: 3)
    ) { try test.record() }
  }

  @Test func aLineThatIsNoEventIsNamed() throws {
    test.isDamaged = true
    let line = #"{"seq":1,"prev":"\#(String(repeating: "0", count: 64))"}"#
    try AtomicFile.makeFolder(test.home.folder(of: test.employee))
    try Data((line + "\n").utf8).write(to: test.home.journal(of: test.employee))
    #expect(
      throws: RecordProblem.notUnderstood(
        path: test.home.journal(of: test.employee).path, line: 1)
    ) { try test.record() }
  }

  @Test func `of several answers to an item the last is told`() throws {
    let record = try test.record()
    try record.append(added(), at: test.now())
    var session = try record.begin(.lesson(Samples.lesson), seed: Samples.seed, at: test.now())
    _ = try record.take(.line(session.number(of: "wrong")), in: &session, at: test.now())
    let id = session.started.session
    #expect(record.latestAnswer(to: "check-one", in: id) == ["wrong"])
    try record.finish(&session, at: test.now)
    #expect(record.latestAnswer(to: "check-one", in: id) == ["right"])
    #expect(record.latestAnswer(to: "check-one", in: UUID()) == nil)
  }
}
