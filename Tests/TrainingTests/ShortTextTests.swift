import Samples
import Testing

@testable import Training

struct ShortTextTests {
  @Test(arguments: ["持卡人", "CKR", " ｃｋｒ ", "The Cardholder.", "持 卡 人！"])
  func `accepted forms are accepted however they are typed`(reply: String) {
    guard case .answer(let grade) = Samples.words.graded(reply, seed: Seed(1)) else {
      Issue.record("unreadable")
      return
    }
    #expect(grade.credit == .one)
  }

  @Test(arguments: ["envelope", "an envelope", "the envelope", "An Envelope.", "a envelope"])
  func `an English article makes no difference`(typed: String) {
    for (form, reply) in [("envelope", typed), (typed, "envelope")] {
      let words = ShortText(
        answer: Samples.both("信封", "the envelope"), accepts: [form], nearMisses: [])
      #expect(words.credit(of: [ReplyFolding.folded(reply)]) == .one, "\(form), \(reply)")
    }
  }

  @Test func `a near miss gets feedback of its own and no credit`() {
    guard case .answer(let grade) = Samples.words.graded("GK", seed: Seed(1)) else {
      Issue.record("unreadable")
      return
    }
    #expect(grade.credit == .zero)
    #expect(grade.feedback.first?.text(in: .en) == "nearly")
  }

  @Test func `a form that is accepted now was right when it was typed`() {
    let mended = ShortText(
      answer: Samples.both("顾客", "the customer"), accepts: ["顾客", "customer"], nearMisses: [])
    #expect(Samples.words.credit(of: ["顾客"]) == .zero)
    #expect(mended.credit(of: ["顾客"]) == .one)
    #expect(mended.credit(of: ["thecustomer"]) == .one)
    #expect(mended.credit(of: ["持卡人"]) == .zero)
  }
}
