import Samples
import Testing

@testable import Training

struct SpotTheErrorTests {
  private func credit(_ reply: String) -> Fraction? {
    guard case .answer(let grade) = Samples.slip.graded(reply, seed: Seed(0)) else { return nil }
    return grade.credit
  }

  @Test(arguments: ["3", "３", "第三行", "第 3 行", "line 3", "三", "signature", "栏signature"])
  func `a line is found by its number or its words`(reply: String) {
    #expect(credit(reply) == .one)
  }

  @Test(arguments: ["1", "2", "amount", "第一行"])
  func `another line is wrong and explained`(reply: String) {
    guard case .answer(let grade) = Samples.slip.graded(reply, seed: Seed(0)) else {
      Issue.record("\(reply) was not understood")
      return
    }
    #expect(grade.credit == .zero && grade.feedback.count == 1)
  }

  @Test(arguments: ["0", "4", "1.5", "13", "栏", "行", "x"])
  func `what is no line is no answer`(reply: String) {
    #expect(credit(reply) == nil)
  }
}
