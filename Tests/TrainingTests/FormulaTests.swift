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

  @Test func `its names are those in double brackets`() {
    #expect(Formula("[[paid]] - [[price-1]] + 3").names == ["paid", "price-1"])
  }
}
