import BigInt
import Samples
import Testing
import Training

@testable import Content

struct BlindGuessTests {
  private func exam(
    _ pool: [Item], draw: Int, mark: Int, included: [String] = [], criticals: Bool = false
  ) -> BlindGuess {
    BlindGuess(
      Exam(
        id: "e", title: Samples.both("考", "exam"), minutes: 10, passMark: mark,
        criticalsMustBeRight: criticals, draws: [Exam.Draw(topic: "t", count: draw)],
        included: included, pool: pool))
  }

  private func share(_ guess: BlindGuess) -> Fraction {
    let divisor = guess.passing.greatestCommonDivisor(with: guess.all)
    return Fraction(Int(guess.passing / divisor), Int(guess.all / divisor))
  }

  private let choice = Samples.item("c")  // four options
  private let statement = Samples.item("s", Samples.statement)
  private let words = Samples.item("w", Samples.words)

  @Test func `it is averaged over all forms that can be drawn`() {
    // {c,s}: 1 - 3/4·1/2 = 5/8, {c,w}: 1/4, {s,w}: 1/2.
    #expect(share(exam([choice, statement, words], draw: 2, mark: 50)) == Fraction(11, 24))
    #expect(share(exam([choice, statement, words], draw: 2, mark: 51)) == Fraction(1, 24))
    #expect(share(exam([choice, statement, words], draw: 3, mark: 50)) == Fraction(1, 8))
  }

  @Test func `what is always asked is in every form`() {
    // {c,s}: 1/8 for both right, {c,w}: impossible.
    #expect(
      share(exam([choice, statement, words], draw: 2, mark: 100, included: ["c"]))
        == Fraction(1, 16))
    #expect(share(exam([choice, words], draw: 1, mark: 100, included: ["w"])) == .zero)
  }

  @Test func `a critical item that must be right lets nothing else pass`() {
    let critical = Samples.item("c", critical: true)
    #expect(
      share(exam([critical, statement, words], draw: 2, mark: 50, criticals: true))
        == Fraction(1, 3))
  }

  @Test func `parts of points count, and exactly the mark passes`() {
    // Four elements: 6 pairs; 1, 3, 5, 6, 5, 3, 1 of 24 orders have 6, 5, 4 … of them right.
    let order = Samples.item("o", Samples.order)
    #expect(share(exam([order], draw: 1, mark: 50)) == Fraction(15, 24))
    #expect(share(exam([order], draw: 1, mark: 66)) == Fraction(9, 24))
    #expect(share(exam([order], draw: 1, mark: 67)) == Fraction(4, 24))
  }

  @Test func `several attempts are worse than one, exactly`() {
    let guess = exam([statement], draw: 1, mark: 100)
    #expect(guess.oneIn(attempts: 1) == 2)
    // 3/4 in two attempts.
    #expect(guess.isUnder(oneIn: 4, attempts: 1) == false)
    #expect(guess.oneIn(attempts: 2) == 1)
    let ten = exam((0..<10).map { Samples.item("s\($0)", Samples.statement) }, draw: 10, mark: 100)
    #expect(ten.oneIn(attempts: 1) == 1024)
    #expect(ten.isUnder(oneIn: 1000, attempts: 1))
    #expect(!ten.isUnder(oneIn: 1024, attempts: 1), "under, not at")
    #expect(!ten.isUnder(oneIn: 1000, attempts: 2))
    #expect(exam([words], draw: 1, mark: 1).oneIn(attempts: 100) == nil)
  }

  @Test func `it agrees with sitting every form with every answer`() {
    let pool = [
      Samples.item("a", Samples.several), Samples.item("b", Samples.match),
      Samples.item("c", Samples.order),
      statement,
    ]
    let guess = exam(pool, draw: 3, mark: 70)
    var passing = Fraction.zero
    for left in pool.indices {
      let form = pool.enumerated().filter { $0.offset != left }.map(
        \.element.interaction.blindGuess)
      for (a, p) in form[0] {
        for (b, q) in form[1] {
          for (c, r) in form[2] where ((a + b + c) * Fraction(1, 3)).reaches(percent: 70) {
            passing = passing + p * q * r * Fraction(1, 4)
          }
        }
      }
    }
    #expect(share(guess) == passing)
  }
}
