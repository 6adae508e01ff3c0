import Foundation
import Testing

@testable import Integrity

struct DigestTests {
  @Test(
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ])
  func `gives the published digests`(text: String, hex: String) {
    #expect(Digest(of: Data(text.utf8)).hex == hex)
    #expect(Digest(of: Array(text.utf8)).hex == hex)
    #expect(Array(text.utf8).withUnsafeBytes { Digest(of: $0) }.hex == hex)
    #expect("\(Digest(of: Data(text.utf8)))" == hex)
  }

  @Test func `gives the published digest of a million letters`() {
    let text = String(repeating: "a", count: 1_000_000)
    #expect(
      Digest(of: Data(text.utf8)).hex
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test func `a slice of data is digested by its own bytes`() {
    let whole = Data("xxabcxx".utf8)
    #expect(Digest(of: whole[2..<5]) == Digest(of: Data("abc".utf8)))
  }

  @Test func `zero is 64 zeros`() {
    #expect(Digest.zero.hex == String(repeating: "0", count: 64))
    #expect(Digest(hex: Digest.zero.hex) == .zero)
  }

  @Test func `hexadecimal digits are read back`() {
    let digest = Digest(of: Data("abc".utf8))
    #expect(Digest(hex: digest.hex) == digest)
  }

  @Test(
    arguments: [
      "", "ba78", String(repeating: "0", count: 63), String(repeating: "0", count: 65),
      String(repeating: "A", count: 64), String(repeating: "g", count: 64),
      String(repeating: "０", count: 64), " " + String(repeating: "0", count: 63),
    ])
  func `anything but 64 lower-case digits is refused`(text: String) {
    #expect(Digest(hex: text) == nil)
  }

  @Test func `is encoded as its digits`() throws {
    let digest = Digest(of: Data("abc".utf8))
    let json = try JSONEncoder().encode([digest])
    #expect(String(decoding: json, as: UTF8.self) == "[\"\(digest.hex)\"]")
    #expect(try JSONDecoder().decode([Digest].self, from: json) == [digest])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Digest].self, from: Data(#"["AB"]"#.utf8))
    }
  }
}
