import Samples
import Testing

@testable import Training

/// Numbers read out on the phone.
struct ReadOutTests {
  private func readOut(_ answer: String, isAmount: Bool = false) -> ReadOut {
    ReadOut(
      answer: answer, isAmount: isAmount, form: Samples.both("数字", "digits"),
      others: [
        ReadOut.Other(digits: "000321", feedback: Samples.both("批次号", "batch")),
        ReadOut.Other(digits: "123456789012", feedback: Samples.both("参考号", "reference")),
        ReadOut.Other(digits: "898310153110001", feedback: Samples.both("商户号", "merchant")),
      ].filter { $0.digits != answer },
      cardStart: "622848", almost: Samples.both("差一点", "nearly"),
      why: Samples.both("只报后四位", "only the last four"))
  }

  private func grade(_ reply: String, for answer: String, isAmount: Bool = false) -> Grade? {
    let readOut = readOut(answer, isAmount: isAmount)
    guard readOut.slip(in: reply) == nil,
      case .answer(let grade) = readOut.graded(reply, seed: Seed(1))
    else { return nil }
    return grade
  }

  @Test(arguments: [
    "4521", "4 5 2 1", "45-21", "４５２１", "尾号4521", " last four: 4521 ", "45 21。", "4521,",
  ])
  func `the same digits are right whatever stands between`(reply: String) {
    #expect(grade(reply, for: "4521")?.credit == .one)
    #expect(grade(reply, for: "4521")?.given == ["4521"])
  }

  @Test(arguments: ["", "  ", "452", "45216", "四五二一", "不知道", "1"])
  func `what has not so many digits is no answer yet`(reply: String) {
    #expect(grade(reply, for: "4521") == nil)
  }

  @Test func `one digit wrong, or two changed, is told kindly, and another number for what it is`()
  {
    #expect(grade("4522", for: "4521")?.feedback.map(\.text) == [Samples.both("差一点", "nearly")])
    #expect(grade("4251", for: "4521")?.feedback.map(\.text) == [Samples.both("差一点", "nearly")])
    #expect(grade("9988", for: "4521")?.feedback == [])
    #expect(grade("000321", for: "4521")?.feedback.map(\.text) == [Samples.both("批次号", "batch")])
    // Twelve digits, and still no card.
    let reference = grade("1234 5678 9012", for: "4521")
    #expect(reference?.given == ["123456789012"] && reference?.credit == .zero)
    #expect(grade("898310153110001", for: "4521")?.given == ["898310153110001"])
  }

  @Test(arguments: [
    "6228480402564521", "6228 4804 0256 4521", "６２２８４８０４０２５６４５２１", "622848******4521",
    "************4521", "622848 4521", "111122223333", "1111222233334444555", "4111-1111-1111-1111",
  ])
  func `more of a card fails, and no record holds it`(reply: String) throws {
    let readOut = readOut("4521")
    let given = try #require(grade(reply, for: "4521"))
    #expect(given.given == [ReadOut.cardNumber] && given.credit == .zero)
    #expect(given.feedback.map(\.text) == [Samples.both("只报后四位", "only the last four")])
    let recorded = readOut.recorded(reply)
    #expect(recorded.filter(\.isNumber).count <= 4 && recorded != reply.filter(\.isNumber))
    guard case .answer(let again) = readOut.graded(recorded, seed: Seed(1)) else {
      Issue.record("\(recorded) is no answer")
      return
    }
    #expect(again.given == given.given)
  }

  @Test func `a card number fails where another number is asked for, too`() {
    #expect(grade("6228480402564521", for: "000321")?.given == [ReadOut.cardNumber])
    #expect(
      grade("6228480402564521", for: "1280.00", isAmount: true)?.given == [ReadOut.cardNumber])
    #expect(grade("123456789012", for: "123456789012")?.credit == .one)
    #expect(readOut("4521").recorded("4521") == "4521")
  }

  @Test(arguments: ["1280", "1280.00", "1,280.00", "￥1280", "1280元", "１２８０．００"])
  func `an amount is right however it is written`(reply: String) {
    #expect(grade(reply, for: "1280.00", isAmount: true)?.credit == .one)
  }

  @Test func `another amount is wrong, and words are none`() {
    #expect(grade("1208", for: "1280.00", isAmount: true)?.credit == .zero)
    #expect(grade("很多钱", for: "1280.00", isAmount: true) == nil)
  }

  @Test func `what is on record is worth what it was`() {
    #expect(readOut("4521").credit(of: ["4521"]) == .one)
    #expect(readOut("4521").credit(of: [ReadOut.cardNumber]) == .zero)
    #expect(readOut("4521").credit(of: []) == nil)
    #expect(readOut("4521").answer(given: [ReadOut.cardNumber]) == .typed("****"))
    #expect(readOut("4521").rightAnswer == .text(LocalizedText(everywhere: "4521")))
  }
}
