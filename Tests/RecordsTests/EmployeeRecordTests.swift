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
    .added(EventBody.Added(name: name, confirmed: false))
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

  @Test func linesAfterTheSavedCardAreReplayed() throws {
    let record = try test.record()
    try record.append(added(), at: test.now())
    try record.save()
    try record.append(.languageChosen(EventBody.LanguageChosen(language: .en)), at: test.now())
    #expect(try test.record().card.language == .en)
  }

  @Test(arguments: ["", "{", #"{"card":{"v":99},"head":{}}"#, "\u{0}\u{0}"])
  func aCardThatCannotBeReadIsMadeAgain(_ text: String) throws {
    try test.record().append(added(), at: test.now())
    try Data(text.utf8).write(to: test.home.scorecard(of: test.employee))
    #expect(try test.record().card.name == "王芳")
  }

  @Test func aCardOfAnotherJournalIsNotBelieved() throws {
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

  @Test func aLineThatIsNoEventIsNamed() throws {
    let line = #"{"seq":1,"prev":"\#(String(repeating: "0", count: 64))"}"#
    try AtomicFile.makeFolder(test.home.folder(of: test.employee))
    try Data((line + "\n").utf8).write(to: test.home.journal(of: test.employee))
    #expect(
      throws: RecordProblem.notUnderstood(
        path: test.home.journal(of: test.employee).path, line: 1)
    ) { try test.record() }
  }
}
