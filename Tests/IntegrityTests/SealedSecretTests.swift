import Foundation
import Testing

@testable import Integrity

struct SealedSecretTests {
  @Test func `only the passphrase opens it, however its accents are spelt`() throws {
    let secret = Data((0..<32).map { UInt8($0) })
    let sealed = try #require(SealedSecret(secret, passphrase: "café 会签 2026"))
    #expect(sealed.opened(with: "cafe\u{301} 会签 2026") == secret)
    #expect(sealed.opened(with: "cafe 会签 2026") == nil)
  }

  @Test func `changed anywhere, it does not open, nor ask for more than it may`() throws {
    let sealed = try #require(SealedSecret(Data([1, 2, 3]), passphrase: "ten letters"))
    let json = try #require(
      try JSONSerialization.jsonObject(with: JSONEncoder().encode(sealed)) as? [String: Any])
    for (name, value): (String, Any) in [
      ("kdf", "md5"), ("memory", 1 << 40), ("memory", -1), ("memory", 0), ("operations", 0),
      ("operations", 1 << 20), ("sealed", "AAAA"),
      ("salt", "AAAA"), ("nonce", "AAAA"),
    ] {
      let changed = try JSONSerialization.data(withJSONObject: json.merging([name: value]) { $1 })
      let read = try JSONDecoder().decode(SealedSecret.self, from: changed)
      #expect(read.opened(with: "ten letters") == nil, "\(name)")
    }
  }
}
