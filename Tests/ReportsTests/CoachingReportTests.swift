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
        asked: { asked[$0] }, lessons: SampleRefreshers.lessons))
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
    // Whoever drilled yesterday, is not here, has nothing due or has the day off is not.
    #expect(absent.map(\.person.employee.text) == ["1001", "1003"])
    #expect(absent.map(\.latestDrill?.description) == [nil, "2026-10-19"])
  }

  /// A Sunday is among them, on which the shop is closed.
  @Test(arguments: [(7, false), (8, true)])
  func itTakesSevenWorkingDays(_ days: Int, _ isTold: Bool) throws {
    var person = try SampleRefreshers.forgetful()
    person.answered(
      ["b"], on: Day(number: SampleRefreshers.day.number - days), inDrill: true)
    #expect(try report(of: [person]).absent.isEmpty != isTold)
  }

  @Test func whoComesBackFromLeaveIsNotListedForIt() throws {
    var person = try SamplePerson("1006", "赵敏", hired: SampleSurvey.date("2026-09-01"))
    person.answered(["a", "d"], on: SampleSurvey.date("2026-10-10"))
    func listed(off: WorkDays?) throws -> [String] {
      let employee = person.employee
      let policy = RefresherPolicy(off: off.map { [employee: $0] } ?? [:])
      let catalogue = RefresherCatalogue(
        refreshers: SampleRefreshers.catalogue.refreshers, policy: policy)
      let report = CoachingReport(
        try SampleSurvey.survey(of: [person], doubts: [], leavers: 0),
        CoachingReport.Sources(
          catalogue: catalogue, content: try SampleStore.index(), trails: [:],
          items: SampleRefreshers.items, asked: { _ in nil }, lessons: [:]))
      return report.absent.map(\.person.employee.text)
    }
    let day = SampleRefreshers.day.number
    let leave = WorkDays.Span(from: Day(number: day - 60), to: Day(number: day - 1))
    #expect(try listed(off: nil) == ["1006"])
    #expect(try listed(off: WorkDays(daysOff: [leave])).isEmpty)
    #expect(try listed(off: WorkDays(weekdaysOff: [SampleRefreshers.day.weekday])).isEmpty)
  }

  @Test(arguments: Language.allCases)
  func theAdviceIsSaidOnceAndEachQuestionNamesItsLessonAndCard(_ language: Language) throws {
    let words = Phrasebook.of(language)
    var other = try SamplePerson("1007", "李强", hired: SampleSurvey.date("2026-09-01"))
    other.answered(["a", "b", "d"], on: SampleSurvey.date("2026-09-21"))
    for day in ["2026-10-05", "2026-10-12", "2026-10-19", "2026-11-09", "2026-11-10"] {
      let missed = day == "2026-11-10" ? ["d"] : ["a", "b", "d"]
      other.answered(missed, right: false, on: SampleSurvey.date(day), given: "wrong")
    }
    let report = try report(of: [SampleRefreshers.forgetful(), other])
    // What is critical comes first, though another was forgotten more often.
    #expect(report.learners.last?.leeches.map(\.refresher.what.id) == ["a", "b", "d"])
    #expect(report.shared.map(\.refresher.what.id) == ["a"])
    let texts = report.report(words, version: "1.0").blocks.map { "\($0)" }
    let text = texts.joined(separator: "\n")
    #expect(text.matches(of: /Card\(/).isEmpty)
    #expect(text.components(separatedBy: words.coaching.advice(.item)).count == 2)
    let lesson = SampleRefreshers.lessons["why"]?.cards.first?.title.text(in: language)
    #expect(
      text.contains(
        words.coaching.lesson(words.language == .zh ? "为什么要签名" : "Why the signature", lesson)))
    let together = texts.first { $0.contains("1003") && $0.contains("1007") }
    #expect(together?.contains("李强") ?? false)
    #expect(text.contains(words.coaching.sharedHeading))
  }

  @Test(arguments: Language.allCases, [3, 10])
  func theMinutesAreThoseOfTheStore(_ language: Language, _ minutes: Int) throws {
    let people = try SampleRefreshers.people()
    let report = CoachingReport(
      try SampleSurvey.survey(of: people, doubts: [], leavers: 0),
      CoachingReport.Sources(
        catalogue: RefresherCatalogue(
          refreshers: SampleRefreshers.catalogue.refreshers,
          policy: RefresherPolicy(minutes: minutes)),
        content: try SampleStore.index(), trails: [:], items: SampleRefreshers.items,
        asked: { _ in nil }, lessons: [:]))
    let words = Phrasebook.of(language)
    let texts = report.report(words, version: "1.0").blocks.map { "\($0)" }
    #expect(texts.contains { $0.contains(words.coaching.absentAdvice(minutes)) })
    #expect(words.coaching.absentAdvice(minutes).contains("\(minutes) "))
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
