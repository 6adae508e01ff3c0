import Foundation
import Testing

@testable import Records

struct SpreadsheetTextTests {
  /// As `iconv -t GBK` writes it: `工号,姓名`, CRLF, `1001,王芳`, CRLF.
  private static let gbk: [UInt8] =
    [0xB9, 0xA4, 0xBA, 0xC5, 0x2C, 0xD0, 0xD5, 0xC3, 0xFB, 0x0D, 0x0A]
    + [0x31, 0x30, 0x30, 0x31, 0x2C, 0xCD, 0xF5, 0xB7, 0xBC, 0x0D, 0x0A]
  private static let text = "工号,姓名\r\n1001,王芳\r\n"

  private func problem(_ bytes: [UInt8]) -> SpreadsheetText.Problem? {
    do throws(SpreadsheetText.Problem) {
      _ = try SpreadsheetText.text(of: Data(bytes))
      return nil
    } catch {
      return error
    }
  }

  @Test func `every encoding gives the same text`() throws {
    let plain = Array(Self.text.utf8)
    let low = Self.text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let high = Self.text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for bytes in [plain, [0xEF, 0xBB, 0xBF] + plain, Self.gbk, [0xFF, 0xFE] + low] {
      #expect(try SpreadsheetText.text(of: Data(bytes)) == Self.text)
    }
    #expect(try SpreadsheetText.text(of: Data([0xFE, 0xFF] + high)) == Self.text)
  }

  @Test func `GB18030 beyond GBK is read, as rare names need it`() throws {
    // 王𠮷, the second as four bytes, and 䶮 as two that GBK of 1995 lacks.
    let bytes: [UInt8] = [0xCD, 0xF5, 0x95, 0x34, 0xB2, 0x35, 0x2C, 0xFE, 0x9F]
    #expect(try SpreadsheetText.text(of: Data(bytes)) == "王𠮷,䶮")
  }

  @Test(arguments: [[], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]] as [[UInt8]])
  func `an empty file is no text, marked or not`(bytes: [UInt8]) throws {
    #expect(try SpreadsheetText.text(of: Data(bytes)).isEmpty)
  }

  @Test func `a second mark is kept as text`() throws {
    let bytes = Data([0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF])
    #expect(try SpreadsheetText.text(of: bytes).unicodeScalars.map(\.value) == [0xFEFF])
  }

  @Test func `a byte that fits neither UTF-8 nor GB18030 is told with its place`() {
    #expect(problem(Self.gbk + [0x41, 0xFF, 0x42]) == .undecodable(offset: 23, line: 3))
    #expect(problem(Self.gbk.dropLast(2) + [0xCD]) == .undecodable(offset: 20, line: 2))
    #expect(problem([0x0D, 0x0D, 0x0A, 0x0A, 0xFF]) == .undecodable(offset: 4, line: 4))
  }

  @Test func `damaged UTF-8 is not taken for GB18030`() {
    let bytes = Array(Self.text.utf8)
    // 0xA4 is the last byte of 王's: as GB18030 the rest would be read as other characters.
    let damaged = bytes.enumerated().filter { $0.offset != 22 }.map(\.element)
    #expect(problem(damaged) == .undecodable(offset: 20, line: 2))
    #expect(problem([0xEF, 0xBB, 0xBF] + Self.gbk) == .undecodable(offset: 3, line: 1))
  }

  @Test func `half a pair of UTF-16 is told with its place`() {
    #expect(problem([0xFF, 0xFE, 0x0A, 0x00, 0x41]) == .undecodable(offset: 4, line: 2))
    #expect(
      problem([0xFF, 0xFE, 0x0A, 0x00, 0x00, 0xD8, 0x41, 0x00])
        == .undecodable(offset: 4, line: 2))
  }

  @Test func `what is no text says what it is`() {
    #expect(problem([0x50, 0x4B, 0x03, 0x04, 0x14, 0x00]) == .workbook)
    #expect(problem([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) == .workbook)
    #expect(problem([0x41, 0x0A, 0x00]) == .notText(offset: 2, line: 2))
    #expect(problem([0xFF, 0xFE, 0x0A, 0x00, 0x00, 0x00]) == .notText(offset: 4, line: 2))
  }
}
