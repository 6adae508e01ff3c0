import Foundation
import Testing
import Training

@testable import Records

struct RosterImportTests {
  private func roster(_ lines: String...) -> RosterImport {
    RosterImport(CSVText(lines.joined(separator: "\n")))
  }

  private func faults(_ roster: RosterImport) -> [RosterProblem.Fault] {
    roster.problems.map(\.fault)
  }

  @Test func `columns come in any order, in either language`() throws {
    let read = roster(
      "入职日期;姓名;Role;工号;门店", "2026/1/5;王芳;收银员;１００１;人民路店", "", "2026年1月6日; Li  Na ;;0012;")
    #expect(read.problems.isEmpty && read.ignored.isEmpty)
    #expect(read.rows.map(\.line) == [2, 4])
    let first = try #require(read.rows.first?.entry)
    #expect(first.employee.text == "1001" && first.name.text == "王芳" && first.role == .learner)
    #expect(first.store?.text == "人民路店" && first.hired?.description == "2026-01-05")
    #expect(first.left == nil)
    let second = try #require(read.rows.last?.entry)
    #expect(second.employee.text == "0012" && second.name.text == "Li Na")
    #expect(second.role == nil && second.store == nil)
  }

  @Test func `without headers the columns are in our order`() throws {
    let read = roster("1001,王芳,带教,人民路店,2026-01-05,,note", "1002,李娜")
    #expect(read.problems.isEmpty)
    #expect(read.rows.map(\.entry.employee.text) == ["1001", "1002"])
    #expect(read.rows.first?.entry.role == .trainer)
    #expect(read.rows.first?.entry.hired == Day(year: 2026, month: 1, day: 5))
    #expect(read.ignored == [.init(position: 7, header: "")])
  }

  @Test(arguments: ["number,name", "id,姓名", "dept,number,name", "部门,工号,姓名", "工号,姓名"])
  func `a row of headers is nobody`(headers: String) {
    let width = headers.split(separator: ",").count
    let read = roster(headers, width == 3 ? "x,1001,王芳" : "1001,王芳")
    #expect(read.rows.map(\.entry.employee.text) == ["1001"])
    #expect(read.ignored.count == width - 2)
  }

  @Test func `columns that say nothing to us are told, unless nothing is in them`() {
    let read = roster("工号,电话,姓名,,", "1001,139,王芳, ,x", "1002,,李娜,,")
    #expect(read.problems.isEmpty && read.rows.count == 2)
    #expect(read.ignored == [.init(position: 2, header: "电话"), .init(position: 5, header: "")])
  }

  @Test func `a missing column is told with the headers there are`() {
    let read = roster("", "员工,门店", "1001,王芳")
    #expect(read.rows.isEmpty)
    #expect(
      read.problems == [
        RosterProblem(line: 2, .missingColumn(.number, headers: ["员工", "门店"])),
        RosterProblem(line: 2, .missingColumn(.name, headers: ["员工", "门店"])),
      ])
    #expect(faults(roster("工号,姓名,name", "1001,王芳,Fang")) == [.doubledColumn(.name)])
  }

  @Test(arguments: ["", "\n\n", "工号,姓名", "工号,姓名\n,\n"])
  func `a file with nobody in it is told`(text: String) {
    #expect(roster(text).problems == [RosterProblem(line: 1, .empty)])
  }

  @Test(
    arguments: [
      (",王芳", .badNumber("")), ("1001.0,王芳", .badNumber("1001.0")),
      ("王芳,1001", .badNumber("王芳")), ("1E+05,王芳", .changedNumber("1E+05")),
      ("1.00123e+11,王芳", .changedNumber("1.00123e+11")), ("1001,", .badName("")),
      ("1001,139", .badName("139")), ("1001,王芳,老板", .badRole("老板")),
      (
        "1001,王芳,,\(String(repeating: "店", count: 61))",
        .badStore(String(repeating: "店", count: 61))
      ),
      ("1001,王芳,,,5/1/2026", .badDay(.hired, "5/1/2026")),
      ("1001,王芳,,,,2026-02-30", .badDay(.left, "2026-02-30")),
      ("1001,王芳,,,,,x", .tooManyCells(found: 7, headers: 6)),
    ] as [(String, RosterProblem.Fault)])
  func `what is wrong with a row is told with its line, and the others are read`(
    row: String, fault: RosterProblem.Fault
  ) {
    let read = roster("工号,姓名,岗位,门店,入职日期,离职日期", "0012,李娜", row, "0013,赵敏")
    #expect(read.problems.contains(RosterProblem(line: 3, fault)), "\(read.problems)")
    #expect(read.rows.map(\.line) == [2, 4])
  }

  @Test func `everything that is wrong with a row is told`() throws {
    let read = roster("工号,姓名,岗位,入职,离职", "x y,1,boss,2026-11-25,2026-11-24")
    let hired = try #require(Day("2026-11-25"))
    let left = try #require(Day("2026-11-24"))
    #expect(
      faults(read) == [
        .badNumber("x y"), .badName("1"), .badRole("boss"),
        .leftBeforeHired(hired: hired, left: left),
      ])
    #expect(roster("工号,姓名,入职,离职", "1,王芳,2026-11-25,2026-11-25").problems.isEmpty)
  }

  @Test func `of a number that stands twice no line is believed`() throws {
    let read = roster("工号,姓名", "1001,王芳", "0012,李娜", "１００１,1", "1001,王芳")
    let number = try #require(EmployeeID("1001"))
    #expect(
      read.problems == [
        RosterProblem(line: 2, .doubledNumber(number, lines: [2, 4, 5])),
        RosterProblem(line: 4, .badName("1")),
      ])
    #expect(read.rows.map(\.line) == [3])
    #expect(roster("12,王芳", "0012,李娜").problems.isEmpty)
  }

  @Test func `what is wrong with the table is told among the rest, by line`() {
    let read = roster("工号,姓名", "1001,\"王\n芳\"x", "1,2", "1002,\"李娜")
    #expect(
      read.problems == [
        RosterProblem(line: 3, .textAfterQuote), RosterProblem(line: 4, .badName("2")),
        RosterProblem(line: 5, .unclosedQuote),
      ])
    #expect(read.rows.isEmpty)
  }
}
