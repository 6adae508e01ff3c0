import Samples
import Testing

@testable import Training

/// What was meant by who has not typed an act to its end.
struct ActReadingGuessingTests {
  private let offers = ["输入金额", "请顾客付款", "转过签名板", "确认签名", "比对签名"].enumerated().map {
    index, name in
    Prompt.ActOffer(
      number: index + 1,
      act: Terminal.Act(
        id: "act-\(index)", name: Samples.both(name, "do number \(index)"), initials: "",
        also: index == 0 ? ["金额"] : [],
        asksAmount: index == 0 ? Terminal.WrongAmount(tell: Samples.both("错", "wrong")) : nil,
        seconds: 5, when: nil, outcomes: [], ends: false))
  }

  @Test(arguments: [
    ("1", true), ("２。", true), ("请顾客付款", true), ("Do number 3", true), ("金额 128.50", true),
    ("输入金额128.50", true), ("1 128块5", true), ("请顾客", false), ("金额 多少", false), ("9", false),
    ("请顾客付款 5", false), ("", false),
  ])
  func `only a whole name, or a number, is one`(_ typed: String, _ isName: Bool) {
    #expect(ActReading.isName(typed, among: offers) == isName)
  }

  @Test func `nothing begins every name`() {
    #expect(ActReading.begun(with: "", among: offers).count == 5)
    #expect(ActReading.begun(with: "请顾", among: offers).map(\.number) == [2])
    #expect(ActReading.begun(with: "do number", among: offers).count == 5)
    #expect(ActReading.begun(with: "签名", among: offers).isEmpty)
  }

  @Test(arguments: [
    ("签名", [3, 4, 5]), ("请顾客付钱", [2]), ("do numbr 3", [4]), ("签字", [3, 4, 5]), ("付一下款", [2]),
    ("打电话", []), ("签", []), ("xyzzy", []),
  ])
  func `what stands in a name, or nearly does, is suggested`(_ typed: String, _ near: [Int]) {
    #expect(ActReading.near(typed, among: offers).map(\.number) == near)
  }
}
