import Foundation
import Testing
import Training

@testable import Records

struct RosterEntryTests {
  private static func entries() throws -> [RosterEntry] {
    [
      RosterEntry(
        employee: try #require(EmployeeID("0012")), name: try #require(PersonName("欧阳小芳")),
        role: .manager, store: StoreName("人民路店"), hired: Day(year: 2024, month: 2, day: 29),
        left: Day(year: 2026, month: 11, day: 24)),
      RosterEntry(
        employee: try #require(EmployeeID("A-7")),
        name: try #require(PersonName("O’Neil, Siobhán")),
        role: .learner),
      RosterEntry(
        employee: try #require(EmployeeID("1001")), name: try #require(PersonName("=cmd\"a\"")),
        store: StoreName("-023;")),
    ]
  }

  @Test(arguments: Language.allCases)
  func `what is written is read back`(language: Language) throws {
    let entries = try Self.entries()
    let table = CSVText(try SpreadsheetText.text(of: RosterEntry.csv(entries, in: language)))
    let read = RosterImport(table)
    #expect(read.problems.isEmpty && read.ignored.isEmpty)
    #expect(read.rows.map(\.entry) == entries)
    #expect(read.rows.map(\.line) == [2, 3, 4])
  }

  @Test func `headers and roles are in the language that was asked for`() throws {
    let entries = try Self.entries().prefix(1)
    #expect(
      String(decoding: RosterEntry.csv(Array(entries), in: .zh), as: UTF8.self)
        == "\u{FEFF}工号,姓名,岗位,门店,入职日期,离职日期\r\n"
        + "0012,欧阳小芳,店长,人民路店,2024-02-29,2026-11-24\r\n")
    #expect(
      String(decoding: RosterEntry.csv([], in: .en), as: UTF8.self)
        == "\u{FEFF}number,name,role,store,hired,left\r\n")
  }
}
