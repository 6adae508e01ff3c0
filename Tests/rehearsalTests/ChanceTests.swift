import Testing
import Training

@testable import rehearsal

struct ChanceTests {
  @Test func `shares are even and what is normal is about 0`() {
    var chance = Chance(Seed(3))
    let shares = (0..<10_000).map { _ in chance.share() }
    #expect(shares.allSatisfy { (0..<1).contains($0) })
    #expect(abs(shares.reduce(0, +) / 10_000 - 0.5) < 0.02)
    let normal = (0..<10_000).map { _ in chance.normal() }
    #expect(abs(normal.reduce(0, +) / 10_000) < 0.05)
    #expect(abs(normal.reduce(0) { $0 + $1 * $1 } / 10_000 - 1) < 0.1)
    #expect((0..<1000).allSatisfy { _ in (3...5).contains(chance.number(3...5)) })
    #expect((0..<100).allSatisfy { _ in chance.happens(1) && !chance.happens(0) })
  }
}
