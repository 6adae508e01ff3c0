import Foundation
import Messages
import Records
import Samples
import Testing
import Training

@testable import Reports

/// Who is told to be here, and what is told of one person.
final class RosterReportTests {
  private let home = Home(Kept.newHome(#fileID))
  private let employee: EmployeeID
  private let day = SampleStore.now.day

  init() throws {
    employee = try #require(EmployeeID("1001"))
    let now = SampleStore.now
    let (name, author) = (try #require(PersonName("王芳")), try #require(EmployeeID("9001")))
    let record = try Roster(home, at: now).add(employee, name: name, by: author)
    try record.append(.left(EventBody.Left(from: day, reason: "moved away")), at: now)
    let invented = try EmployeeRecord(employee, in: home, run: UUID(), isSimulated: true)
    try invented.append(.languageChosen(EventBody.LanguageChosen(language: .en)), at: now)
  }

  deinit { Kept.discard(home.root) }

  private func state(on day: Day, _ language: Language) -> String {
    let members = Roster(home, at: SampleStore.now).members()
    return "\(RosterReport(of: members, on: day).report(Phrasebook.of(language)).blocks)"
  }

  @Test(arguments: Language.allCases)
  func `who leaves on a day is not here on that day any more`(language: Language) {
    let phrases = Phrasebook.of(language).roster
    let before = Day(number: day.number - 1)
    #expect(state(on: before, language).contains(phrases.willLeave(day)))
    #expect(state(on: day, language).contains("\"\(phrases.hasLeft(day))"))
  }

  @Test(arguments: Language.allCases)
  func `what was done on an invented day is marked in an export`(language: Language) throws {
    let words = Phrasebook.of(language)
    let text = "\(try PersonExport(employee, in: home, on: day).report(words).blocks)"
    let chosen = words.events.sentence(
      .languageChosen(EventBody.LanguageChosen(language: .en)))
    #expect(text.contains(words.events.simulated + chosen))
  }
}
