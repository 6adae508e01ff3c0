import Testing

@testable import Console

struct ColumnsTests {
  @Test func `cells stand in as many columns as fit, read line by line`() {
    #expect(
      Columns.lines(["1 插卡", "2 请顾客签字", "3 还卡"], columns: 32, indent: "  ") == [
        "  1 插卡        2 请顾客签字", "  3 还卡",
      ])
    #expect(Columns.lines(["a", "b", "c"], columns: 7) == ["a  b  c"])
    #expect(Columns.lines(["a", "b", "c"], columns: 6) == ["a  b", "c"])
  }

  @Test func `where columns take too many lines, cells follow each other`() {
    let cells = ["1 a", "2 the longest of all", "3 b", "4 c", "5 d"]
    #expect(Columns.lines(cells, columns: 24, most: 5) == cells)
    #expect(
      Columns.lines(cells, columns: 24, indent: " ", most: 4) == [
        " 1 a", " 2 the longest of all", " 3 b  4 c  5 d",
      ])
  }

  @Test func `where those are too many, too, they run on like a text`() {
    let cells = ["1 a", "2 the longest of all", "3 the second longest", "4 c"]
    #expect(
      Columns.lines(cells, columns: 24, most: 3) == [
        "1 a · 2 the longest of", "all · 3 the second", "longest · 4 c",
      ])
  }

  @Test func `nothing takes no line, and what is too wide one of its own`() {
    #expect(Columns.lines([], columns: 40) == [])
    #expect(Columns.lines(["too wide", "b"], columns: 4) == ["too wide", "b"])
  }
}
