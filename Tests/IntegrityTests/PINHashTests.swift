import Foundation
import Testing

@testable import Integrity

struct PINHashTests {
  @Test func `a PIN matches its own hash and no other PIN does`() throws {
    let hash = try #require(PINHash(of: "274931"))
    #expect(hash.matches("274931"))
    #expect(!hash.matches("274930"))
    #expect(!hash.matches(""))
  }

  @Test func `guessing costs what libsodium asks for where people wait`() throws {
    let data = try JSONEncoder().encode([try #require(PINHash(of: "2749"))])
    // 64 MiB, twice over.
    #expect(String(decoding: data, as: UTF8.self).contains("m=65536,t=2,p=1"))
  }

  @Test func `the same PIN twice has two hashes, and each survives its file`() throws {
    let (one, two) = (try #require(PINHash(of: "2749")), try #require(PINHash(of: "2749")))
    #expect(one != two)
    let data = try JSONEncoder().encode([one])
    #expect(String(decoding: data, as: UTF8.self).contains("$argon2id$"))
    #expect(try JSONDecoder().decode([PINHash].self, from: data)[0].matches("2749"))
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: ["m=8,t=4294967295,p=1", "m=2097152,t=2,p=1", "m=65536,t=2,p=8"])
  func `a hash that would cost ever more is not worked out`(cost: String) throws {
    let hash = try #require(PINHash(of: "2749"))
    let text = try #require(
      JSONDecoder().decode([String].self, from: JSONEncoder().encode([hash])).first)
    let dear = text.replacing("m=65536,t=2,p=1", with: cost)
    try #require(dear != text)
    let read = try JSONDecoder().decode([PINHash].self, from: JSONEncoder().encode([dear]))
    #expect(!read[0].matches("2749"))
  }
}
