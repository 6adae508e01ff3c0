import Testing
import Training

@testable import Messages

@Suite struct PercentTests {
  @Test(arguments: [
    (Fraction(4, 5), "80%"), (Fraction(11, 12), "91.6%"), (.one, "100%"), (.zero, "0%"),
    (Fraction(7999, 10_000), "79.9%"), (Fraction(1, 3), "33.3%"),
  ])
  func neverRoundsUpToAMark(_ score: Fraction, _ text: String) {
    #expect(percent(score) == text)
  }

  @Test(arguments: [
    (Fraction(11, 12), "11/12"), (Fraction(19, 24), "9.5/12"), (.zero, "0/12"),
    (Fraction(47, 60), "9.4/12"), (Fraction(7, 9), "7/9"), (Fraction(37, 48), "9.25/12"),
    (Fraction(901, 1200), "9.01/12"),
  ])
  func pointsAreOfTheCount(_ score: Fraction, _ text: String) {
    #expect(points(score, of: 12) == text)
  }
}
