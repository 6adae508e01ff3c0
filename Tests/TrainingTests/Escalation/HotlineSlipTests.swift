import Samples
import Testing

@testable import Training

struct HotlineSlipTests {
  @Test(arguments: 0..<50 as Range<UInt64>)
  func `each number is right as it stands on the slip, and no whole card stands there`(seed: UInt64)
  {
    let slip = HotlineSlip(Samples.wording, seed: Seed(seed))
    #expect(slip.printed.lines.map(\.id) == HotlineNumber.allCases.map(\.rawValue))
    for (number, line) in zip(HotlineNumber.allCases, slip.printed.lines) {
      let text = line.value.text(in: .zh)
      #expect(!CardNumber.isIn(text))
      guard number != .lastFour else {
        #expect(text.hasPrefix("622848******") && text.count == 16)
        #expect(credit(slip.readOut(number), String(text.suffix(4))) == .one)
        continue
      }
      #expect(credit(slip.readOut(number), text) == .one, "\(number) \(text)")
      let others = slip.readOut(number).others.map(\.digits)
      #expect(Set(others).isDisjoint(with: [ReplyFolding.figures(in: text)]) || number == .amount)
    }
  }

  private func credit(_ readOut: ReadOut, _ reply: String) -> Fraction? {
    guard case .answer(let grade) = readOut.graded(reply, seed: Seed(0)) else { return nil }
    return grade.credit
  }

  @Test func `the same seed draws the same slip, another one another`() {
    func printed(_ seed: UInt64) -> PrintedSlip {
      HotlineSlip(Samples.wording, seed: Seed(seed)).printed
    }
    #expect(printed(1) == printed(1) && printed(1) != printed(2))
  }
}
