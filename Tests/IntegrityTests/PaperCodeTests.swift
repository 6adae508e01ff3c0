import Foundation
import Testing

@testable import Integrity

struct PaperCodeTests {
  @Test func `what is written down can be typed again, however it is spelt`() throws {
    for seed in 0..<50 {
      let bytes = Digest(of: Data([UInt8(seed)])).bytes
      let text = PaperCode.text(of: bytes)
      #expect(text.count == 56 + 13)
      #expect(PaperCode.bytes(from: text, count: 32) == bytes)
      let misspelt = text.lowercased().replacing("-", with: " ").replacing("0", with: "o")
        .replacing("1", with: "l")
      #expect(PaperCode.bytes(from: misspelt, count: 32) == bytes)
    }
  }

  @Test func `one wrong letter is noticed`() throws {
    let text = PaperCode.text(of: Digest(of: Data()).bytes)
    for index in text.indices where text[index] != "-" {
      let wrong: Character = text[index] == "7" ? "8" : "7"
      let changed = text.replacingCharacters(in: index...index, with: String(wrong))
      #expect(PaperCode.bytes(from: changed, count: 32) == nil)
    }
    #expect(PaperCode.bytes(from: String(text.dropLast()), count: 32) == nil)
    #expect(PaperCode.bytes(from: "", count: 32) == nil)
  }

  @Test func `a short code is two groups and is read back`() throws {
    let code = PaperCode.short(Digest(of: Data("abc".utf8)))
    #expect(code.count == 9)
    #expect(PaperCode.short(from: code.lowercased().replacing("-", with: "")) == code)
    #expect(PaperCode.short(from: "1001") == nil)
    #expect(PaperCode.short(from: "ABCD-EFG!") == nil)
  }
}
