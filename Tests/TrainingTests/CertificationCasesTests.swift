import Foundation
import Samples
import Testing

@testable import Training

/// Random cases with the engine's answers, for `make oracles` to compare with what another program makes of
/// docs/CERTIFICATION.md; a few only where nobody keeps them.
struct CertificationCasesTests {
  private static let perCase = 10

  private static func cases(_ seed: Seed) throws -> [CertificationCase] {
    try [
      .terms(seed.derived(for: "terms"), count: perCase), .person(seed, count: perCase),
    ]
  }

  @Test func `recorded cases are whole, of every kind, and the same each time`() async throws {
    let count = (Kept.isKeeping ? 100_000 : 2_000) / (2 * Self.perCase)
    let lines = try await withThrowingTaskGroup(of: (Int, [Data]).self) { group in
      let share = count / 4
      for part in 0..<4 {
        group.addTask {
          let lines = try (part * share..<(part + 1) * share).flatMap { number in
            try Self.cases(Seed(UInt64(number))).map { try CanonicalJSON.encoded($0) }
          }
          return (part, lines)
        }
      }
      return try await group.reduce(into: [Int: [Data]]()) { $0[$1.0] = $1.1 }
        .sorted { $0.key < $1.key }.flatMap(\.value)
    }
    #expect(lines.count == 2 * count)
    let again = try Self.cases(Seed(0)).map { try CanonicalJSON.encoded($0) }
    #expect(Array(lines.prefix(2)) == again)
    let text = lines.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n") + "\n"
    try Kept.keep(text, as: "certification-cases.jsonl")
  }

  @Test func `whatever the case, days are in their order and answers fit each other`() throws {
    var names: [String: Int] = [:]
    for seed in 0..<100 {
      for recorded in try Self.cases(Seed(UInt64(seed))) {
        for answer in recorded.answers {
          if let term = answer.term ?? answer.progress?.term {
            #expect(term.renewableFrom <= term.until && term.until <= term.graceUntil)
            #expect(term.until == term.base.adding(months: term.period * term.months))
          }
          guard let way = answer.progress else { continue }
          names["\(answer.status ?? "none")", default: 0] += 1
          names["\(way.path) \(way.state)", default: 0] += 1
          #expect((way.state == "ready to sign") == (way.term != nil))
          #expect(way.term == nil || way.term?.completed == way.met.compactMap { $0 }.max())
          #expect(way.met.allSatisfy { $0.map { day in day >= way.countsFrom ?? day } ?? true })
          #expect(
            answer.status != "suspended" && answer.status != "revoked" || answer.standing == .no)
        }
      }
    }
    #expect(names.count >= 15, "only \(names.keys.sorted())")
  }
}
