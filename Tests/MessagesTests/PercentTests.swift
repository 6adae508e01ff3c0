import Testing
import Training

@testable import Messages

@Suite struct PercentTests {
  @Test(arguments: [
    (Fraction(4, 5), "80%"), (Fraction(11, 12), "91.7%"), (Fraction(13, 15), "86.7%"),
    (Fraction(5, 9), "55.6%"), (.one, "100%"), (.zero, "0%"),
    (Fraction(7999, 10_000), "79.9%"), (Fraction(7996, 10_000), "79.9%"), (Fraction(1, 3), "33.3%"),
  ])
  func neverRoundsUpToAMark(_ score: Fraction, _ text: String) {
    #expect(percent(score) == text)
  }

  @Test func `points and per cent are rounded from the same score`() {
    #expect(points(Fraction(32, 66), of: 22) == "10.67/22" && percent(Fraction(32, 66)) == "48.5%")
  }

  @Test(arguments: [
    (Fraction(11, 12), "11/12"), (Fraction(19, 24), "9.5/12"), (.zero, "0/12"),
    (Fraction(47, 60), "9.4/12"), (Fraction(7, 9), "9.33/12"), (Fraction(37, 48), "9.25/12"),
    (Fraction(901, 1200), "9.01/12"), (Fraction(59, 72), "9.83/12"), (.one, "12/12"),
    (Fraction(11_999, 12_000), "11.99/12"), (Fraction(1, 1200), "0.01/12"),
  ])
  func pointsAreOfTheCount(_ score: Fraction, _ text: String) {
    #expect(points(score, of: 12) == text)
  }
}
