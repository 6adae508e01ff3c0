import Testing

@testable import Training

struct FormulaTests {
  @Test(arguments: [
    ("150", Fraction(150)), ("128.50", Fraction(257, 2)), ("10 - 2.5", Fraction(15, 2)),
    ("1 + 2 + 3", Fraction(6)), ("-5 + 8", Fraction(3)),
  ])
  func `sums are exact`(text: String, value: Fraction) {
    #expect(Formula(text).value == value)
  }

  @Test(arguments: ["", " ", "-", "+ -", "x", "[[a]]", "1 * 2", "10-2"])
  func `what is no sum has no value`(text: String) {
    #expect(Formula(text).value == nil)
  }

  @Test func `an answer tells the sum it comes from, if there is one`() {
    let money = AnswerInWords.money(Money(fen: 170_000))
    #expect(
      Formula("300.00 + 1400.00").explaining(money)
        == .reckoned(sum: "300.00 + 1400.00", money))
    #expect(Formula("1700").explaining(money) == money)
    #expect(Formula("[[a]] + 1400.00").explaining(money) == money)
  }

  @Test func `its names are those in double brackets`() {
    #expect(Formula("[[paid]] - [[price-1]] + 3").names == ["paid", "price-1"])
  }
}
