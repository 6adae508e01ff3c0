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

  @Test func `by another key the same line is worth something else, wherever it stands now`() {
    let mended = SpotTheError(
      title: Samples.slip.title,
      lines: Samples.slip.lines.reversed().map {
        SpotTheError.Line(line: $0.line, wrong: $0.line.id == "date", feedback: nil)
      })
    #expect(mended.credit(of: ["date"]) == .one)
    #expect(mended.credit(of: ["signature"]) == .zero)
    #expect(mended.credit(of: ["2"]) == nil)
  }
}
