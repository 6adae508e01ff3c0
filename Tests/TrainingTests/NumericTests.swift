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

  @Test func `a near miss is explained`() {
    guard case .answer(let grade) = Samples.number.graded("15", seed: Seed(0)) else {
      Issue.record("15 was not understood")
      return
    }
    #expect(grade.feedback.map { $0.text(in: .en) } == ["a nought short"])
  }
}
