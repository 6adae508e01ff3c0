import Samples
import Testing

@testable import Training

struct MatchingTests {
  private let seed = Seed(2)

  private func letters(of ids: [String]) -> [String] {
    guard case .match(_, let rights) = Samples.match.shown(seed: seed) else { return [] }
    return ids.compactMap { id in rights.firstIndex { $0.id == id } }
      .map { String(Array("ABCDEFGHI")[$0]) }
  }

  private func credit(_ reply: String) -> Fraction? {
    guard case .answer(let grade) = Samples.match.graded(reply, seed: seed) else { return nil }
    return grade.credit
  }

  @Test func `the same pairs in any writing are the same answer`() {
    let right = letters(of: ["a", "b", "c"])
    for reply in [
      "1\(right[0]) 2\(right[1]) 3\(right[2])", "3\(right[2])，1\(right[0])，2\(right[1])",
      right.joined(), right.joined(separator: " ").lowercased(),
      "１\(right[0])２\(right[1])３\(right[2])",
      "1-\(right[0]), 2-\(right[1]), 3-\(right[2])",
    ] { #expect(credit(reply) == .one, "\(reply)") }
  }

  @Test func `the credit is the share of right pairs`() {
    #expect(credit(letters(of: ["a", "c", "b"]).joined()) == Fraction(1, 3))
    #expect(credit(letters(of: ["a", "b", "x"]).joined()) == Fraction(2, 3))
    #expect(credit(letters(of: ["b", "c", "a"]).joined()) == .zero)
  }

  @Test(arguments: ["", "AB", "1A 2B", "1A 1B 2C", "1A 2B 3Z", "4A 2B 3C", "123", "ABCD", "A1B2C"])
  func `what pairs nothing is no answer`(reply: String) {
    #expect(credit(reply) == nil)
  }

  @Test(arguments: [
    ("1A 2B", [3]), ("3c", [1, 2]), ("1A 1B 2C", [3]), ("1A 2B 3Z", []), ("AB", []), ("12", []),
  ])
  func `what is missing is told where some numbers have a letter`(reply: String, missing: [Int]) {
    guard case .unreadable(let why) = Samples.match.graded(reply, seed: seed) else {
      Issue.record("taken for an answer")
      return
    }
    #expect(why == .notPairsOf(count: 3, missing: missing))
  }

  @Test func `a pairing is mended by moving what belongs together with its id`() {
    let pair = { (id: String, left: String) in
      Matching.Pair(
        id: id, left: Samples.both("左\(left)", "left \(left)"),
        right: Samples.both("右\(id)", "right \(id)"))
    }
    let mended = Matching(
      pairs: [pair("b", "a"), pair("a", "b"), pair("c", "c")], extra: Samples.match.extra)
    for given in [["a", "b", "c"], ["b", "a", "c"], ["b", "x", "c"], ["a", "a", "a"]] {
      #expect(mended.answer(given: given) == Samples.match.answer(given: given))
    }
    #expect(mended.credit(of: ["a", "b", "c"]) == Fraction(1, 3))
    #expect(mended.credit(of: ["b", "a", "c"]) == .one)
    #expect(mended.credit(of: ["b", "x", "c"]) == Fraction(2, 3))
  }

  @Test func `texts changed under their ids are seen in the words of an answer`() {
    let swapped = Matching(
      pairs: zip(Samples.match.pairs, [1, 0, 2]).map {
        Matching.Pair(id: $0.id, left: $0.left, right: Samples.match.pairs[$1].right)
      }, extra: Samples.match.extra)
    // By ids it would go on being right, by words it is another answer.
    #expect(swapped.credit(of: ["a", "b", "c"]) == .one)
    #expect(
      swapped.answer(given: ["a", "b", "c"]) != Samples.match.answer(given: ["a", "b", "c"]))
  }
}
