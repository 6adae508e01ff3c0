import Samples
import Testing

@testable import Training

struct MoneyAmountTests {
  @Test(arguments: ["128.5", "128块5", "￥128.50", "一百二十八元五角", "12850分", "CNY 128.50"])
  func `the same amount in any writing is right`(reply: String) {
    guard case .answer(let grade) = Samples.amount.graded(reply, seed: Seed(0)) else {
      Issue.record("\(reply) was not understood")
      return
    }
    #expect(grade.credit == .one && grade.given == ["257/2"])
  }

  @Test func `a 分 more is wrong, and a slip of the point is explained`() {
    guard case .answer(let more) = Samples.amount.graded("128.51", seed: Seed(0)),
      case .answer(let slip) = Samples.amount.graded("1285", seed: Seed(0))
    else {
      Issue.record("an amount was not understood")
      return
    }
    #expect(more.credit == .zero && slip.credit == .zero)
    #expect(slip.feedback.map { $0.text.text(in: .en) } == ["the decimal point"])
  }

  @Test func `a tolerance is given in yuan`() {
    let loose = MoneyAmount(answer: Formula("100"), tolerance: Formula("0.5"), nearMisses: [])
    for (reply, credit) in [("100.50", Fraction.one), ("99.5", .one), ("100.51", .zero)] {
      guard case .answer(let grade) = loose.graded(reply, seed: Seed(0)) else { continue }
      #expect(grade.credit == credit)
    }
  }

  @Test func `records keep yuan, and what is no amount of 分 is none`() {
    let mended = MoneyAmount(
      answer: Formula("128.51"), tolerance: Formula("0.01"), nearMisses: [])
    #expect(mended.credit(of: ["257/2"]) == .one)
    #expect(mended.credit(of: ["12849/100"]) == .zero)
    #expect(mended.credit(of: ["128.50"]) == nil)
    #expect(mended.credit(of: ["1/3"]) == nil)
  }
}
