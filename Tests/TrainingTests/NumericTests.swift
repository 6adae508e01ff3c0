import Samples
import Testing

@testable import Training

struct NumericTests {
  private func credit(_ reply: String) -> Fraction? {
    guard case .answer(let grade) = Samples.number.graded(reply, seed: Seed(0)) else { return nil }
    return grade.credit
  }

  @Test(arguments: [
    "150", "１５０", "150秒", "150 seconds", "一百五十", "壹佰伍拾", "一百五", "150.0", "145", "155", "154.99",
  ])
  func `within the tolerance it is right, its ends included`(reply: String) {
    #expect(credit(reply) == .one)
  }

  @Test(arguments: ["144.99", "155.01", "15", "-150", "0", "1,500"])
  func `outside it is wrong`(reply: String) {
    #expect(credit(reply) == .zero)
  }

  @Test(arguments: ["abc", "150 minutes", "1 50 秒半", "一百五十多", "1.2.3", "15,0", "--150", "秒"])
  func `what is no number is no answer`(reply: String) {
    #expect(credit(reply) == nil)
  }

  @Test func `of units that end alike the longer one is taken off`() {
    let days = Numeric(
      answer: Formula("3"), tolerance: Formula("0"), unit: Samples.both("个工作日", "日"),
      nearMisses: [])
    for reply in ["3", "3个工作日", "3日"] {
      guard case .answer(let grade) = days.graded(reply, seed: Seed(0)) else {
        Issue.record("\(reply) was not understood")
        continue
      }
      #expect(grade.credit == .one, "\(reply)")
    }
  }

  @Test func `a near miss is explained`() {
    guard case .answer(let grade) = Samples.number.graded("15", seed: Seed(0)) else {
      Issue.record("15 was not understood")
      return
    }
    #expect(grade.feedback.map { $0.text.text(in: .en) } == ["a nought short"])
  }

  @Test func `a value on record is weighed by the new answer, to the very end of its tolerance`() {
    let mended = Numeric(
      answer: Formula("160"), tolerance: Formula("0.5"), unit: nil, nearMisses: [])
    #expect(mended.credit(of: ["150/1"]) == .zero)
    #expect(mended.credit(of: ["319/2"]) == .one)
    #expect(mended.credit(of: ["15949/100"]) == .zero)
    #expect(mended.credit(of: ["一百六十"]) == nil)
  }

  @Test func `while values are still to be drawn the key cannot tell`() {
    let undrawn = Numeric(
      answer: Formula("[[days]] + 1"), tolerance: Formula("0"), unit: nil, nearMisses: [])
    #expect(undrawn.credit(of: ["4/1"]) == nil)
    let values = DrawnValues(
      of: [Variable(name: "days", range: .wholeNumber(from: 3, to: 3, step: 1))], seed: Seed(1))
    #expect(undrawn.filled(with: values).credit(of: ["4/1"]) == .one)
  }
}
