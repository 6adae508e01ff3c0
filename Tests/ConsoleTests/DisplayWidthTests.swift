import Foundation
import Testing

@testable import Console

@Suite struct DisplayWidthTests {
  /// Every scalar of Unicode, against the table that `make oracles` makes again with wcwidth.
  @Test func agreesWithWcwidthOverAllOfUnicode() throws {
    let url = try #require(Bundle.module.url(forResource: "Widths", withExtension: "txt"))
    var expected = [UInt8](repeating: 1, count: 0x110000)
    for line in try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
    where !line.hasPrefix("#") {
      let fields = line.split { $0 == " " || $0 == "." }
      let first = try #require(Int(fields[0], radix: 16))
      let last = try #require(Int(fields[1], radix: 16))
      let width = try #require(UInt8(fields[2]))
      for code in first...last { expected[code] = width }
    }
    var different: [String] = []
    for code in UInt32(0)..<0x110000 {
      guard let scalar = Unicode.Scalar(code) else { continue }
      if scalar.displayWidth != Int(expected[Int(code)]) {
        different.append(String(code, radix: 16))
      }
    }
    #expect(different == [])
    #expect(expected.count { $0 == 2 } > 100_000, "the table was not read")
  }

  @Test(arguments: [
    ("", 0), ("a", 1), ("王芳", 4), ("é", 1), ("e\u{301}", 1), ("签名 OK", 7), ("：", 2),
    ("👨‍👩‍👧", 2), ("🇨🇳", 2), ("❤️", 2), ("“引号”", 6), ("\u{1B}[1m粗\u{1B}[0m", 2), ("\u{7}", 0),
  ])
  func widthOfText(_ text: String, _ width: Int) {
    #expect(text.displayWidth == width)
  }

  @Test func paddingFillsUpToColumnsAndNeverCuts() {
    #expect("王芳".padded(to: 6) == "王芳  ")
    #expect("王芳".padded(to: 3) == "王芳")
  }

  @Test(arguments: [
    ("收单行", 6, "收单行"), ("收单行客服", 6, "收单…"), ("abcdef", 4, "abc…"), ("", 3, ""), ("收", 1, "…"),
    ("original amount incorrect", 20, "original amount…"),
    ("no supercalifragilistic", 12, "no supercal…"),
    ("one two three", 8, "one two…"), ("刷 void 撤销", 6, "刷 vo…"),
  ])
  func `a shortened text fits and says that there is more`(
    text: String, columns: Int, expected: String
  ) {
    #expect(text.shortened(to: columns) == expected)
  }
}
