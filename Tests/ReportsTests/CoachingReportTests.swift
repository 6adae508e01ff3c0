import Messages
import Records
import Samples
import Testing
import Training

@testable import Reports

@Suite struct CoachingReportTests {
  private func report(
    of people: [SamplePerson]? = nil, asked: [String: Item] = [:]
  ) throws -> CoachingReport {
    let people = try people ?? SampleRefreshers.people()
    let trails = try people.map {
      (
        $0.employee,
        RecallTrail(try $0.journal(), within: Horizon(asOf: SampleRefreshers.day))
      )
    }
    return CoachingReport(
      try SampleSurvey.survey(of: people, doubts: [], leavers: 0),
      CoachingReport.Sources(
        catalogue: SampleRefreshers.catalogue, content: try SampleStore.index(),
        trails: Dictionary(uniqueKeysWithValues: trails), items: SampleRefreshers.items,
        asked: { asked[$0] }))
  }

  @Test func whatWasForgottenFourTimesIsListedWithTheLatestWrongAnswer() throws {
    let learners = try report().learners
    #expect(learners.map(\.person.employee.text) == ["1003"])
    let leech = try #require(learners.first?.leeches.first)
    #expect(leech.refresher.what.id == "a" && leech.recollection.lapses == 4)
    #expect(leech.miss?.day.description == "2026-11-09")
    #expect(leech.answer.map { Phrasebook.of(.en).answer($0) } == "worse")
  }

  @Test func itEndsWhenItIsRecalledOnTwoDays() throws {
    var person = try SampleRefreshers.forgetful()
    person.answered(["a"], on: SampleSurvey.date("2026-11-12"), inDrill: true)
    #expect(try report(of: [person]).learners.count == 1)
    person.answered(["a"], on: SampleSurvey.date("2026-11-13"), inDrill: true)
    #expect(try report(of: [person]).learners.isEmpty)
  }

  @Test func anAnswerToAnEarlierFormIsReadByThatForm() throws {
    var person = try SampleRefreshers.forgetful()
    let earlier = Samples.item("a", Samples.statement, topic: "why")
    person.answered(
      ["a"], right: false, on: SampleSurvey.date("2026-11-20"), revision: earlier.revision,
      given: "true")
    let unknown = try report(of: [person]).learners.first?.leeches.first
    #expect(unknown?.answer == nil && unknown?.miss?.day.description == "2026-11-20")
    let known = try report(of: [person], asked: [earlier.revision: earlier]).learners
    #expect(known.first?.leeches.first?.answer == .judgement(true))
  }

  @Test func whoHasSomethingDueAndDoesNotDrillIsTold() throws {
    let absent = try report().absent
    // Whoever drilled yesterday, is not here or has nothing due is not.
    #expect(absent.map(\.person.employee.text) == ["1001", "1003", "1006"])
    #expect(absent.map(\.latestDrill?.description) == [nil, "2026-10-19", nil])
  }

  @Test(arguments: [(6, false), (7, true)])
  func itTakesAWeek(_ days: Int, _ isTold: Bool) throws {
    var person = try SampleRefreshers.forgetful()
    person.answered(
      ["b"], on: Day(number: SampleRefreshers.day.number - days), inDrill: true)
    #expect(try report(of: [person]).absent.isEmpty != isTold)
  }

  @Test(arguments: Language.allCases)
  func whereNobodyNeedsATrainerThatIsSaid(_ language: Language) throws {
    let words = Phrasebook.of(language)
    let new = try SamplePerson("1005", "何平", hired: SampleSurvey.day)
    let texts = try report(of: [new]).report(words, version: "1.0").blocks.map { "\($0)" }
    #expect(texts.contains { $0.contains(words.coaching.nobody) })
    #expect(texts.contains { $0.contains(words.coaching.nobodyAbsent(7)) })
  }
}
