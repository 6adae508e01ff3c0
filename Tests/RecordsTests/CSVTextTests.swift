import Foundation
import Testing
import Training

@testable import Records

struct CSVTextTests {
  private func cells(_ text: String) -> [[String]] { CSVText(text).rows.map(\.cells) }

  private func isSame(_ a: [[String]], _ b: [[String]]) -> Bool {
    // Swift takes two ways to write a letter for equal; a file must not change them.
    a.map { $0.map { Array($0.utf8) } } == b.map { $0.map { Array($0.utf8) } }
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `every row knows its line, whatever ends the lines`(end: String) {
    let text = ["a,b", "\"1", "2\",c", "", "d,\"e \"\"f\"\"\"", "g,"].joined(separator: end)
    let rows = CSVText(text).rows
    #expect(rows.map(\.line) == [1, 2, 4, 5, 6])
    #expect(
      rows.map(\.cells) == [["a", "b"], ["1\(end)2", "c"], [""], ["d", "e \"f\""], ["g", ""]])
    #expect(rows.map(\.isBlank) == [false, false, true, false, false])
    #expect(CSVText(text + end).rows == rows)
  }

  @Test(arguments: [
    ("a,b\n1;2,3", [["a", "b"], ["1;2", "3"]]),
    ("a;b;c\n1,5;2;3", [["a", "b", "c"], ["1,5", "2", "3"]]),
    ("a\tb\n1,2\t3", [["a", "b"], ["1,2", "3"]]),
    ("\"x,y,z\";b\n1;2", [["x,y,z", "b"], ["1", "2"]]),
    ("\n\na;b", [[""], [""], ["a", "b"]]),
    ("工号，姓名\n1001，王芳", [["工号，姓名"], ["1001，王芳"]]),
  ])
  func `the separator is the one of the first row`(text: String, table: [[String]]) {
    #expect(cells(text) == table)
  }

  @Test(arguments: ["", "\u{FEFF}"])
  func `nothing is no row, and one cell is one`(text: String) {
    #expect(cells(text).count == text.unicodeScalars.count)
    #expect(cells("a") == [["a"]] && cells("\"\"") == [[""]] && cells(",") == [["", ""]])
  }

  @Test func `a quotation mark within a plain cell is itself`() {
    #expect(cells("5\" tape,a\"b\"") == [["5\" tape", "a\"b\""]])
  }

  @Test func `an unclosed quotation mark is told with the line it opens on`() {
    let table = CSVText("a,b\n\nc,\"d\ne,f\n")
    #expect(table.rows.map(\.cells) == [["a", "b"], [""]])
    #expect(table.problems == [.unclosedQuote(line: 3)])
    #expect(CSVText("\"").problems == [.unclosedQuote(line: 1)])
  }

  @Test func `text after a closing quotation mark is told, and the next row is read`() {
    let table = CSVText("a,b\n\"c\nd\"x,\"e\" \nf,g")
    #expect(table.rows == [.init(line: 1, cells: ["a", "b"]), .init(line: 4, cells: ["f", "g"])])
    #expect(table.problems == [.textAfterQuote(line: 3)])
  }

  @Test func `what is written has the mark of UTF-8, CRLF, and quotes where needed`() {
    let written = CSVText.written([["工号", "a;b", "c\"d"], ["", "e\nf", " g "]])
    #expect(
      written == Data("\u{FEFF}工号,\"a;b\",\"c\"\"d\"\r\n,\"e\nf\", g \r\n".utf8))
  }

  @Test(arguments: [
    "=1+1", "+1", "-1", "@a", "\tb", "\rc", "\nd", "'=1", "''@", "'\t", "＝1+1", "＋1", "－1", "＠a",
  ])
  func `what a spreadsheet program would calculate gets an apostrophe`(cell: String) throws {
    let text = try SpreadsheetText.text(of: CSVText.written([[cell]]))
    let line = text.trimmingPrefix("\"")
    #expect(line.hasPrefix("'" + String(cell.prefix(2))))
    #expect(isSame(cells(text), [[cell]]))
  }

  @Test(arguments: ["'", "''", "'a", "O'Neil", "a=1", "''1"])
  func `other apostrophes are left alone`(cell: String) {
    #expect(isSame(cells(cell), [[cell]]))
    #expect(CSVText.written([[cell]]) == Data("\u{FEFF}\(cell)\r\n".utf8))
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `what is written is what is read back`(seed: UInt64) throws {
    var chance = Seed(seed).derived(for: "table").generator
    let signs = Array(",;\t\"'=+-@＝＠ 1a王芳é\n\r".unicodeScalars) + ["\u{FEFF}", "\u{301}", "𠮷"]
    let width = Int.random(in: 1...4, using: &chance)
    let table = (0..<Int.random(in: 0...6, using: &chance)).map { _ in
      (0..<width).map { _ in
        var cell = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...5, using: &chance) {
          cell.append(signs[Int.random(in: signs.indices, using: &chance)])
        }
        return String(cell)
      }
    }
    let read = CSVText(try SpreadsheetText.text(of: CSVText.written(table)))
    #expect(read.problems.isEmpty)
    #expect(isSame(read.rows.map(\.cells), table), "\(table)")
  }
}
