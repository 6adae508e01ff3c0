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
    #expect(grade.feedback.first?.text.text(in: .en) == "nearly")
  }

  private let code = ShortText(
    answer: LocalizedText(everywhere: "00"), form: Samples.both("两位数字", "two digits"),
    accepts: ["00", "零零", "zero zero"],
    nearMisses: [
      ShortText.NearMiss(accepts: ["0"], feedback: Samples.both("两个", "two of them"))
    ])

  @Test(arguments: ["1", "approved", "0", "000", "code 5"])
  func `what cannot be a code of so many digits is a slip, and still worth what it was`(
    reply: String
  ) {
    #expect(code.slip(in: reply) == .notDigits(count: 2))
    guard case .answer(let grade) = code.graded(reply, seed: Seed(1)) else { return }
    #expect(grade.credit == .zero)
  }

  @Test(arguments: ["00", "05", "零零", "Zero zero", "code 68", "６８", ""])
  func `a code, right or wrong, or other words for the right one are none`(reply: String) {
    #expect(code.slip(in: reply) == nil)
  }

  @Test func `where words are awaited nothing is a slip`() {
    #expect(Samples.words.slip(in: "1") == nil && Samples.words.slip(in: "顾客") == nil)
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
