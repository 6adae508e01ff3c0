import Foundation
import Integrity
import Samples
import Testing

@testable import Records
@testable import Training

/// What earlier versions of the program wrote, kept in `Earlier` as they left it, is read for ever.
@Suite struct EarlierRecordsTests {
  /// Homes of one person, 1001, each written by another version.
  enum Earlier: String, CaseIterable {
    /// Seeds are numbers, scenarios end with a score; nobody's number is in their journal.
    case seedsAsNumbers = "seeds-as-numbers"
    /// The last before roles, PINs and keys.
    case beforeRoles = "before-roles"
    /// The last before certificates: scorecards say nothing of them, nor activities how they are graded.
    case beforeCertificates = "before-certificates"
    /// The last before procedures were practised: scorecards say nothing of them.
    case beforePractice = "before-practice"

    var folder: URL {
      URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(
        path: "Earlier/\(rawValue)")
    }
  }

  /// A copy to work with.
  private func copy(of earlier: Earlier) throws -> TestHome {
    let test = try TestHome()
    for name in try FileManager.default.contentsOfDirectory(atPath: earlier.folder.path) {
      let place = test.home.root.appending(path: name)
      Kept.remove(place)
      try FileManager.default.copyItem(at: earlier.folder.appending(path: name), to: place)
    }
    // What is in it is no example of what is written today.
    test.isDamaged = true
    return test
  }

  @Test(arguments: Earlier.allCases)
  func itsChainHoldsAndAllOfItIsUnderstood(_ earlier: Earlier) throws {
    let test = try copy(of: earlier)
    #expect(try Verification(in: test.home).isGood)
    let events = try EmployeeRecord.reading(test.employee, in: test.home).events()
    #expect(events.count > 30)
    for event in events {
      if case .unknown(let type) = event.body { Issue.record("line \(event.seq): \(type)") }
    }
  }

  @Test func theFirstVersionsRecordSaysWhatItSaid() throws {
    let card = try copy(of: .seedsAsNumbers).record().card
    #expect(card.name == "王芳" && !card.isConfirmed && card.language == .en)
    #expect(card.lessons["first"]?.bestRight == 2 && card.lessons["first"]?.count == 3)
    let scenario = try #require(card.scenarios["blank"])
    #expect(scenario.times == 2 && scenario.criticalRuns == 1)
    #expect(scenario.best.standing == .good && scenario.best.score == Fraction(3, 4))
    #expect(card.exams["short-1"]?.map(\.result?.passed) == [false, true])
    #expect(card.flags.map(\.about) == ["word"])
    #expect(card.open.map(\.started.kind) == [.mock, .lesson])
  }

  @Test func theRecordOfBeforeThereWereRolesSaysWhatItSaid() throws {
    let card = try copy(of: .beforeRoles).record().card
    #expect(card.name == "王芳" && !card.hasPIN && card.employment == Employment())
    #expect(card.lessons["kinds"]?.bestRight == 7 && card.lessons["kinds"]?.count == 9)
    #expect(card.scenarios["blank"]?.best.standing == .good)
    #expect(card.exams["kinds-1"]?.first?.result?.score == Fraction(3, 4))
    #expect(card.flags.first?.reply?.wasRead == true)
    #expect(card.open.map(\.started.kind) == [.mock, .lesson])
  }

  @Test func whatWasDoneBeforeThereWereCertificatesCountsForThem() throws {
    let test = try copy(of: .beforeCertificates)
    #expect(SavedScorecard.load(test.employee, in: test.home) == nil)
    #expect(SavedScorecard.isOfAnotherVersion(test.employee, in: test.home))
    let card = try test.record().card
    let day = try #require(Day("2027-01-15"))
    #expect(card.history.lessons == ["lesson": [day]] && card.history.scenarios == [:])
    #expect(card.history.exams["exam"]?.map(\.passed) == [false])
    #expect(card.history.items.count > 10 && card.history.certificates == [])
    #expect(card.addedOn == nil && card.post(on: day) == nil)
  }

  @Test func theRecordOfBeforeThereWasPracticeSaysWhatItSaid() throws {
    let test = try copy(of: .beforePractice)
    #expect(SavedScorecard.load(test.employee, in: test.home) == nil)
    #expect(SavedScorecard.isOfAnotherVersion(test.employee, in: test.home))
    let card = try test.record().card
    #expect(card.practices.isEmpty && card.history.practices.isEmpty)
    #expect(card.lessons.count == 1 && card.scenarios.count == 1 && card.exams.count == 1)
  }

  /// What today's program makes of the replies is what was established then.
  @Test(arguments: Earlier.allCases)
  func replayedItGivesTheSameFacts(_ earlier: Earlier) throws {
    let test = try copy(of: earlier)
    let record = try test.record(isSimulated: true)
    var activities: [UUID: any Activity] = [:]
    var replies = 0
    for event in try record.events() {
      switch event.body {
      case .started(let started):
        let archived = try Archive(test.home.archive).bytes(started.content)
        activities[started.session] = try Subject(started.kind, archived: archived).begun(
          seed: started.seed, at: event.at.date)
      case .resumed(let resumed):
        activities[resumed.session] = activities[resumed.session]?.resuming(at: event.at.date)
      case .replied(let replied):
        let activity = try #require(activities[replied.session])
        activities[replied.session] = sameFacts(activity, replied, event)
        replies += 1
      default: break
      }
    }
    #expect(replies > 20)
  }

  private func sameFacts(
    _ activity: some Activity, _ replied: EventBody.Replied, _ event: Event
  ) -> any Activity {
    let (next, facts, _) = activity.replying(replied.reply, at: event.at.date)
    #expect(facts.map(inLowestTerms) == replied.facts.map(inLowestTerms), "line \(event.seq)")
    return next
  }

  /// A score alone does not tell the points it was made of, and how long answering takes was not
  /// written.
  private func inLowestTerms(_ fact: Fact) -> Fact {
    if case .answered(var answered) = fact {
      answered.expected = nil
      return .answered(answered)
    }
    guard case .scenarioEnded(let ended) = fact else { return fact }
    return .scenarioEnded(
      Fact.ScenarioEnded(
        scenario: ended.scenario, ending: ended.ending, standing: ended.standing,
        points: ended.score.numerator, best: ended.score.denominator,
        criticalFailures: ended.criticalFailures))
  }

  @Test(arguments: [Earlier.seedsAsNumbers, .beforeRoles])
  func whatWasLeftOpenGoesOnBehindTheOldLines(_ earlier: Earlier) throws {
    let test = try copy(of: earlier)
    let before = try test.journal()
    let record = try test.record()
    let open = try #require(record.card.open.last)
    var session = try record.resume(open, at: test.now())
    _ = try record.take(.hint, in: &session, at: test.now())
    try record.abandon(open, at: test.now())
    try record.append(.pinSet, at: test.now())
    try record.save()
    let after = try test.journal()
    #expect(after.starts(with: before) && after.count > before.count)
    #expect(try Verification(in: test.home).isGood)
    let again = try test.record().card
    #expect(again.hasPIN && again.name == "王芳" && again.open.count == record.card.open.count)
  }
}
