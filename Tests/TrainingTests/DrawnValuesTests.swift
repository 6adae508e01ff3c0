import Foundation
import Samples
import Testing

@testable import Training

struct DrawnValuesTests {
  private let variables = [
    Variable(name: "price", range: .money(from: 10_000, to: 50_000, step: 50)),
    Variable(name: "days", range: .wholeNumber(from: 3, to: 7, step: 2)),
    Variable(
      name: "on",
      range: .day(
        from: Day(year: 2026, month: 2, day: 27) ?? Day(number: 0),
        to: Day(year: 2026, month: 3, day: 2) ?? Day(number: 0))),
  ]

  private var item: Item {
    Item(
      id: "drawn", topic: "t", critical: false,
      stem: Samples.both("单价 [[price]]", "[[price]] for [[days]] days from [[on]]"),
      interaction: MoneyAmount(
        answer: Formula("[[price]] + [[price]] - 10"), tolerance: Formula("0"), nearMisses: []),
      clause: Samples.clause, hints: [Samples.both("[[days]]", "[[days]]")], explanation: nil,
      variables: variables)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `what is drawn lies in its range, and the answer follows it`(seed: UInt64) throws {
    let drawn = item.drawn(seed: Seed(seed))
    let stem = drawn.stem.text(in: .en)
    let parts = try #require(stem.wholeMatch(of: /([\d.]+) for (\d) days from ([\d-]+)/))
    let price = try #require(Money(String(parts.1)))
    #expect((10_000...50_000).contains(price.fen) && price.fen % 50 == 0)
    #expect(["3", "5", "7"].contains(parts.2))
    #expect(["2026-02-27", "2026-02-28", "2026-03-01", "2026-03-02"].contains(parts.3))
    #expect(drawn.stem.text(in: .zh) == "单价 \(price)")
    #expect(drawn.hints[0].text(in: .en) == parts.2)
    guard case .reckoned(_, let result) = drawn.interaction.rightAnswer else {
      Issue.record("the sum is not told")
      return
    }
    #expect(result == .money(Money(fen: 2 * price.fen - 1000)))
    #expect(drawn.variables.isEmpty && drawn.revision == item.revision)
  }

  @Test func `the same seed draws the same, others differ`() {
    let stems = (0..<50 as Range<UInt64>).map { item.drawn(seed: Seed($0)).stem }
    #expect(Set(stems).count > 40)
    #expect(stems == (0..<50 as Range<UInt64>).map { item.drawn(seed: Seed($0)).stem })
  }

  @Test func `an item with variables is read back from JSON, and one without has no word of them`()
    throws
  {
    let bytes = try CanonicalJSON.encoded(item)
    #expect(try CanonicalJSON.encoded(CanonicalJSON.decoded(Item.self, from: bytes)) == bytes)
    let plain = String(decoding: try CanonicalJSON.encoded(Samples.item("x")), as: UTF8.self)
    #expect(!plain.contains("variables") && !plain.contains("valid"))
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func `an answer on record is weighed by the values of its own asking`(seed: UInt64) throws {
    let asked = item.drawn(seed: Seed(seed))
    let examples = asked.interaction.examples(seed: Seed(seed))
    for reply in examples.right + examples.wrong {
      guard case .answer(let grade) = asked.interaction.graded(reply, seed: Seed(seed)) else {
        Issue.record("\(reply) was not understood")
        continue
      }
      #expect(asked.interaction.credit(of: grade.given) == grade.credit)
      #expect(item.interaction.credit(of: grade.given) == nil)
    }
  }
}
