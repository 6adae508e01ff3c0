import Samples
import Testing

@testable import Training

/// Some of several things in their order.
struct LadderTests {
  private func offers(_ ids: String...) -> [Offer] {
    ids.map { Offer(id: $0, text: Samples.both($0, $0)) }
  }

  private var ladder: Ladder { Ladder(rungs: offers("a", "b", "c"), others: offers("x", "y")) }

  private func credit(_ given: String...) -> Fraction? { ladder.credit(of: given) }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `its own examples are right and wrong`(seed: UInt64) throws {
    let examples = ladder.examples(seed: Seed(seed))
    #expect(examples.right.count == 3 && !examples.wrong.isEmpty)
    for reply in examples.right { #expect(try graded(reply, seed) == .one, "\(reply)") }
    for reply in examples.wrong { #expect(try graded(reply, seed) < .one, "\(reply)") }
  }

  private func graded(_ reply: String, _ seed: UInt64) throws -> Fraction {
    guard case .answer(let grade) = ladder.graded(reply, seed: Seed(seed)) else {
      throw Unread()
    }
    #expect(ladder.credit(of: grade.given) == grade.credit)
    return grade.credit
  }

  private struct Unread: Error {}

  @Test func `who is left out and who is not called cost their share, the order the rest`() {
    #expect(credit("a", "b", "c") == .one)
    #expect(credit("a", "b") == Fraction(2, 3))
    #expect(credit("a", "b", "c", "x") == Fraction(1, 2))
    #expect(credit("a", "b", "c", "x", "y") == .zero)
    #expect(credit("c", "b", "a") == .zero)
    #expect(credit("b", "a", "c") == Fraction(2, 3))
    #expect(credit("x") == .zero)
    #expect(credit() == nil && credit("a", "a") == nil && credit("stranger") == nil)
  }

  @Test func `a label twice, an unknown one and none are no answers`() {
    for reply in ["", " ", "11", "1 9", "abcx", "马上"] {
      if case .answer = ladder.graded(reply, seed: Seed(1)) { Issue.record("\(reply) is taken") }
    }
    guard case .unreadable(.twice(let label)) = ladder.graded("1 2 1", seed: Seed(1)) else {
      Issue.record("1 stands there twice")
      return
    }
    #expect(label == "1")
  }

  @Test func `the odds of a blind guess add up to one`() {
    #expect(ladder.blindGuess.values.reduce(.zero, +) == .one)
    // 5 + 20 + 60 + 120 + 120 selections in order.
    #expect(ladder.blindGuess[.one] == Fraction(1, 325))
    #expect(Ladder(rungs: offers("a"), others: []).blindGuess == [.one: .one])
  }

  @Test func `what was given is told in its order, whoever it was`() {
    #expect(
      ladder.answer(given: ["x", "a"])
        == .sequence([Samples.both("x", "x"), Samples.both("a", "a")]))
    #expect(ladder.rightAnswer == .sequence(offers("a", "b", "c").map(\.text)))
  }
}
