import Samples
import Testing

@testable import Training

struct TrueFalseTests {
  @Test(arguments: ["错", "不对", "2", "Ｂ", "×", "否", "F", "cuo", "No"])
  func `many words say that it is false`(reply: String) {
    guard case .answer(let grade) = Samples.statement.graded(reply, seed: Seed(0)) else {
      Issue.record("\(reply) was not understood")
      return
    }
    #expect(grade.credit == .one && grade.given == ["false"] && grade.feedback.isEmpty)
  }

  @Test(arguments: ["对", "１", "√", "是的", "TRUE", "y", "dui"])
  func `many words say that it is true`(reply: String) {
    guard case .answer(let grade) = Samples.statement.graded(reply, seed: Seed(0)) else {
      Issue.record("\(reply) was not understood")
      return
    }
    #expect(
      grade.credit == .zero && grade.feedback.map { $0.text.text(in: .en) } == ["think again"])
  }

  @Test(arguments: ["3", "也许", "对错", "maybe", "12"])
  func `what says neither is no answer`(reply: String) {
    guard case .unreadable(.notTrueOrFalse) = Samples.statement.graded(reply, seed: Seed(0)) else {
      Issue.record("\(reply) was taken for an answer")
      return
    }
  }

  @Test func `by the opposite key the same judgement is worth the opposite`() {
    let mended = TrueFalse(isTrue: true, whenTrue: nil, whenFalse: nil)
    #expect(mended.credit(of: ["true"]) == .one && mended.credit(of: ["false"]) == .zero)
    #expect(mended.credit(of: ["maybe"]) == nil)
  }
}
