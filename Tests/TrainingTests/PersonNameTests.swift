import Foundation
import Testing

@testable import Training

struct PersonNameTests {
  @Test(arguments: [
    ("王芳", "王芳"), ("  王芳\n", "王芳"), ("欧阳　小芳", "欧阳 小芳"), ("Li \t\u{A0} Na", "Li Na"),
    ("买买提·吐尔逊", "买买提·吐尔逊"), ("O’Neil, Siobhán", "O’Neil, Siobhán"),
    ("王\r\n芳", "王 芳"), ("王\u{2028}芳", "王 芳"), ("王\u{85}芳", "王 芳"),
  ])
  func `white space is single and not at the ends`(typed: String, name: String) {
    #expect(PersonName(typed)?.text == name)
  }

  @Test func `what cannot be seen is dropped`() throws {
    let invisible: [UInt32] =
      Array(0x200B...0x200F) + Array(0x202A...0x202E) + Array(0x2060...0x2069)
      + [0x00, 0x07, 0x1B, 0x7F, 0x9B, 0xAD, 0x61C, 0xFEFF, 0xE0041]
    for value in invisible {
      let scalar = String(Character(try #require(Unicode.Scalar(value))))
      #expect(PersonName("王" + scalar + "芳") == PersonName("王芳"), "U+\(String(value, radix: 16))")
      #expect(PersonName(scalar) == nil)
    }
    #expect(PersonName("\u{1B}[31m王芳")?.text == "[31m王芳")
  }

  @Test func `two ways to write a letter are one name`() throws {
    let name = try #require(PersonName("Siobha\u{301}n"))
    #expect(Array(name.text.unicodeScalars) == Array("Siobh\u{E1}n".unicodeScalars))
    #expect(PersonName("Siobha\u{200D}\u{301}n")?.text.unicodeScalars.count == 7)
  }

  @Test func `a name is a name already`() throws {
    for typed in ["王芳", " a\u{200B}\u{301} b ", "Ｌｉ　Ｎａ", "\u{1112}\u{1161}\u{11AB}", "𠮷野"] {
      let name = try #require(PersonName(typed))
      let again = try #require(PersonName(name.text))
      #expect(Array(again.text.unicodeScalars) == Array(name.text.unicodeScalars))
    }
  }

  @Test(arguments: [
    "", " ", "\u{3000}", "1001", "!?", "·", "\u{200B}", String(repeating: "王", count: 41),
    // One character, but of more bytes than anybody's name.
    "a" + String(repeating: "\u{301}", count: 150),
  ])
  func `what is no name is refused`(typed: String) {
    #expect(PersonName(typed) == nil)
  }

  @Test(arguments: [
    ("王芳", false), ("买买提·吐尔逊", false), ("O’Neil, Siobhán", false), ("李娜 Nancy", false),
    ("钱多员工 添加 l007 钱多", true), ("王芳1", true), ("李强 城西店", true),
  ])
  func `more than a name is doubtful`(typed: String, isDoubtful: Bool) throws {
    #expect(try #require(PersonName(typed)).isDoubtful == isDoubtful)
  }

  @Test func `the longest name is taken whole`() {
    let longest = String(repeating: "王", count: 40)
    #expect(PersonName(longest)?.text == longest)
  }
}
