import Testing

@testable import Console

@Suite struct TableTests {
  private let header = ["工号", "姓名", "课程"]
  private let rows = [["1001", "欧阳小芳", "2/2"], ["0012", "Li Na", "1/2"]]

  @Test func chineseAndLatinCellsAlign() {
    #expect(
      Table(header: header, rows: rows).lines(columns: 40) == [
        "工号  姓名      课程",
        "----  --------  ----",
        "1001  欧阳小芳  2/2",
        "0012  Li Na     1/2",
      ])
  }

  @Test func isNilWhenItDoesNotFit() {
    #expect(Table(header: header, rows: rows).lines(columns: 20) != nil)
    #expect(Table(header: header, rows: rows).lines(columns: 19) == nil)
  }

  @Test func cellsOfTheWidestColumnAreBrokenWhereTheyMayBe() {
    let table = Table(
      header: ["No", "Reason"], rows: [["1", "it is over since May"], ["2", "规则变了"]])
    #expect(
      table.lines(columns: 16, narrowest: 10) == [
        "No  Reason",
        "--  ------------",
        "1   it is over",
        "    since May",
        "2   规则变了",
      ])
    #expect(table.lines(columns: 13, narrowest: 10) == nil)
    #expect(
      Table(header: ["A"], rows: [["unbreakable"]]).lines(columns: 10, narrowest: 4) == nil)
  }

  @Test func labelledLinesHoldEveryValueAndWrap() {
    #expect(
      Table.labelled(header: header, rows: rows, columns: 12) == [
        "工号：1001", "姓名：欧阳小", "  芳", "课程：2/2", "",
        "工号：0012", "姓名：Li Na", "课程：1/2",
      ])
    #expect(
      Table.labelled(header: ["Name"], rows: [["王芳"]], columns: 40) == ["Name: 王芳"])
  }

  @Test func noRowsIsAHeaderAlone() {
    #expect(Table(header: ["A"], rows: []).lines(columns: 10) == ["A", "-"])
  }
}
