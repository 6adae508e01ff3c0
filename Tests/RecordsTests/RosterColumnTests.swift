import Testing
import Training

@testable import Records

struct RosterColumnTests {
  @Test(arguments: [
    ("工号", RosterColumn.number), ("Employee ID", .number), ("NUMBER", .number), (" id ", .number),
    ("姓名", .name), ("Name*", .name), ("岗位", .role), ("角色", .role), ("role", .role),
    ("门店", .store), ("Store", .store), ("入职日期", .hired), ("入职", .hired), ("Hire date", .hired),
    ("离职日期", .left), ("离职", .left), ("left", .left),
  ])
  func `headers of both languages are understood`(header: String, column: RosterColumn) {
    #expect(RosterColumn(header: header) == column)
  }

  @Test(arguments: ["", "1001", "电话", "phone", "姓名拼音"])
  func `other headers are not`(header: String) {
    #expect(RosterColumn(header: header) == nil)
  }

  @Test(arguments: RosterColumn.allCases, Language.allCases)
  func `the header that is written is read back`(column: RosterColumn, language: Language) {
    #expect(RosterColumn(header: column.header(in: language)) == column)
  }
}
