import Testing

@testable import Console

@Suite struct FormTests {
  private let form = Form(
    header: ["工号", "签字", "备注"], rows: [["1001", "", ""], ["", "", ""]])

  @Test func emptyColumnsShareTheRoom() {
    #expect(
      form.lines(columns: 46) == [
        "+------+------------------+------------------+",
        "| 工号 | 签字             | 备注             |",
        "+------+------------------+------------------+",
        "| 1001 |                  |                  |",
        "+------+------------------+------------------+",
        "|      |                  |                  |",
        "+------+------------------+------------------+",
      ])
  }

  @Test func withoutRoomToWriteThereIsNone() {
    #expect(form.lines(columns: 42) != nil)
    #expect(form.lines(columns: 41) == nil)
  }

  @Test func asLinesEveryEmptyCellIsToBeWrittenIn() {
    #expect(
      Form.labelled(
        header: ["工号", "Signature"], rows: [["1001", ""], ["", ""]], columns: 30, blank: "____")
        == ["工号：1001", "Signature: ____", "", "工号：____", "Signature: ____"])
  }
}
