import Foundation
import Testing

@testable import Training

struct MemoryBasisTests {
  @Test(arguments: [
    ("2026-11-24T03:59:59.999+08:00", "2026-11-23"),
    ("2026-11-24T04:00:00.000+08:00", "2026-11-24"),
    ("2026-11-24T23:59:59.000+08:00", "2026-11-24"),
    ("2026-11-25T00:00:00.000+08:00", "2026-11-24"),
    ("2027-01-01T01:00:00.000-05:00", "2026-12-31"),
  ])
  func `what is done after midnight is of the day before`(moment: String, day: String) throws {
    #expect(try #require(Timestamp(moment)).businessDay == Day(day))
  }

  @Test func `it names model, rules and hour, and reads back`() throws {
    let basis = MemoryBasis.present
    #expect(basis.model == .standard && basis.rules == RecallRule.version && basis.dayBegins == 4)
    let data = try JSONEncoder().encode(basis)
    #expect(try JSONDecoder().decode(MemoryBasis.self, from: data) == basis)
    #expect(MemoryBasis(model: .standard, rules: RecallRule.version + 1, dayBegins: 4) != basis)
    #expect(MemoryBasis(model: .standard, rules: RecallRule.version, dayBegins: 0) != basis)
  }
}
