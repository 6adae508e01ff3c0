import Samples
import Testing

@testable import Training

struct SaleTests {
  private static let seeds = (0..<300).map { Seed($0) }

  private func terminal(limit fen: Int) -> Terminal {
    let sample = Samples.terminal
    return Terminal(
      id: "t", title: sample.title, facts: sample.facts, faults: [], counters: [:],
      answers: sample.answers, limit: Money(fen: fen), over: sample.over,
      customers: sample.customers, home: [], never: [], screens: [], slips: [], acts: [])
  }

  @Test(arguments: [10, 50, 100, 101, 999, 1_000, 20_000, 100_000, 100_050, 50_000_000])
  func `an amount is of the class asked for, whatever the limit`(limit: Int) {
    let terminal = terminal(limit: limit)
    for size in Sale.Size.allCases {
      let sales = Self.seeds.map { Sale(at: terminal, size: size, codes: [], seed: $0) }
      #expect(sales.allSatisfy { $0.amount.fen > 0 && $0.amount.fen.isMultiple(of: 10) })
      let over = Set(sales.map { $0.facts(at: terminal).contains("over-limit") })
      #expect(over == (size == .any ? [true, false] : [size == .over]), "\(limit) \(size)")
      #expect(sales.allSatisfy { ($0.amount > terminal.limit) == ($0.facts(at: terminal) != []) })
    }
  }

  @Test func `without a limit that an amount could be under, one is drawn all the same`() {
    let sale = Sale(at: terminal(limit: 0), size: .under, codes: [], seed: Samples.seed)
    #expect(sale.amount.fen > 0 && sale.facts(at: terminal(limit: 0)) == ["over-limit"])
  }

  @Test func `the same seed draws the same sale, and others draw others`() {
    let sales = Self.seeds.map {
      Sale(at: Samples.terminal, size: .any, codes: ["00", "51"], seed: $0)
    }
    for (seed, sale) in zip(Self.seeds, sales) {
      #expect(sale == Sale(at: Samples.terminal, size: .any, codes: ["00", "51"], seed: seed))
    }
    #expect(Set(sales.map(\.reference)).count == sales.count)
    #expect(Set(sales.map(\.answer?.code)) == ["00", "51"])
    #expect(Set(sales.map(\.customer)).count == 2)
  }

  @Test func `what the host answers holds as a fact`() {
    let sale = Sale(at: Samples.terminal, size: .under, codes: ["51"], seed: Samples.seed)
    #expect(sale.facts(at: Samples.terminal) == ["answer-declined"])
    let none = Sale(at: Samples.terminal, size: .under, codes: ["99"], seed: Samples.seed)
    #expect(none.facts(at: Samples.terminal) == [])
  }

  @Test func `everything a text may name is filled in, in its language, and nothing else`() {
    let sale = Sale(at: Samples.terminal, size: .over, codes: ["51"], seed: Samples.seed)
    let names = Sale.names.sorted().map { "[[\($0)]]" }.joined(separator: "|")
    let filled = sale.filling(Samples.both(names, names + " [[ghost]] [x]"))
    #expect(!filled.text(in: .zh).contains("[["))
    #expect(filled.text(in: .en).hasSuffix(" [[ghost]] [x]"))
    #expect(filled.text(in: .zh).contains("余额不足"))
    #expect(filled.text(in: .en).contains("not enough funds"))
    #expect(filled.text(in: .en).contains(sale.amount.description))
  }

  @Test func `what was filled in is not looked at again`() {
    let sample = Samples.terminal
    let terminal = Terminal(
      id: "t", title: sample.title, facts: [], faults: [], counters: [:], answers: [],
      limit: sample.limit, over: "", customers: [LocalizedText(everywhere: "[[amount]]")], home: [],
      never: [], screens: [], slips: [], acts: [])
    let sale = Sale(at: terminal, size: .any, codes: [], seed: Samples.seed)
    let text = sale.filling(LocalizedText(everywhere: "[[customer]]"))
    #expect(text == LocalizedText(everywhere: "[[amount]]"))
  }

  @Test func `its numbers look like those on a slip`() {
    for seed in Self.seeds {
      let sale = Sale(at: Samples.terminal, size: .any, codes: [], seed: seed)
      #expect(sale.card.wholeMatch(of: /622848\*{6}[0-9]{4}/) != nil)
      let lengths = [sale.voucher, sale.reference, sale.authorisation, sale.batch].map(\.count)
      #expect(lengths == [6, 12, 6, 6])
    }
  }
}
