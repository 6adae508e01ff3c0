import Samples
import Testing

@testable import Training

struct MultipleChoiceTests {
  private let seed = Seed(3)

  private func grade(_ ids: [String]) -> Grade? {
    let offers = Samples.several.shown(seed: seed).offers
    let labels = ids.compactMap { id in offers.firstIndex { $0.id == id } }.map { String($0 + 1) }
    guard
      case .answer(let grade) = Samples.several.graded(labels.joined(separator: "、"), seed: seed)
    else { return nil }
    return grade
  }

  @Test(arguments: [
    (["one", "two"], Fraction.one), (["two", "one", "two"], .one), (["one"], Fraction(1, 2)),
    (["one", "wrong"], .zero), (["one", "two", "wrong"], Fraction(1, 2)),
    (["one", "two", "wrong", "worse"], .zero), (["wrong"], .zero), (["worse", "wrong"], .zero),
  ])
  func `the credit is the share of right picks less the share of wrong ones`(
    ids: [String], credit: Fraction
  ) {
    #expect(grade(ids)?.credit == credit)
  }

  @Test func `wrong picks and missed ones are explained, right ones are not`() {
    #expect(
      grade(["one", "wrong"])?.feedback.map { $0.text.text(in: .en) } == [
        "because wrong", "because two",
      ])
    let options = Samples.several.options
    #expect(
      grade(["one", "wrong"])?.feedback.map(\.about)
        == ["wrong", "two"].map { id in options.first { $0.id == id }?.text })
    #expect(grade(["one", "two"])?.feedback.isEmpty == true)
  }

  @Test(arguments: [("1 1", "1"), ("CDD", "D"), ("dd", "D"), ("1、3、３", "3"), ("一一", "一")])
  func `a label that stands there twice is a slip`(reply: String, label: String) {
    #expect(Samples.several.slip(in: reply) == .twice(label: label))
  }

  @Test(arguments: ["1 3", "CD", "a", "", "void"])
  func `different labels are none`(reply: String) {
    #expect(Samples.several.slip(in: reply) == nil)
  }

  @Test func `by another key the same picks earn their new share`() {
    let mended = MultipleChoice(options: [
      Samples.option("one", right: true), Samples.option("two", right: true),
      Samples.option("wrong", right: true), Samples.option("worse"),
    ])
    #expect(Samples.several.credit(of: ["wrong", "two", "one"]) == Fraction(1, 2))
    #expect(mended.credit(of: ["wrong", "two", "one"]) == .one)
    #expect(mended.credit(of: ["two", "one"]) == Fraction(2, 3))
    #expect(mended.credit(of: ["one", "worse"]) == .zero)
  }
}
