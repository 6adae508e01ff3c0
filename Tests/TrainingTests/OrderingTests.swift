import Samples
import Testing

@testable import Training

struct OrderingTests {
  /// Six positions as submitted, and the share of pairs in the right order, times 15.
  @Test(arguments: [
    ([1, 0, 2, 3, 4, 5], 14), ([0, 2, 1, 3, 5, 4], 13), ([1, 2, 3, 4, 5, 0], 10),
    ([5, 4, 3, 2, 1, 0], 0), ([0, 1, 2, 3, 4, 5], 15),
  ])
  func `the credit is the share of pairs in the right order`(order: [Int], pairs: Int) {
    #expect(Ordering.shareOfPairsInOrder(order) == Fraction(pairs, 15))
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func `the right order is never offered as it stands`(seed: UInt64) {
    #expect(Samples.order.offered(seed: Seed(seed)) != Samples.order.elements)
  }

  @Test(arguments: ["1 2 3", "1 2 3 3", "1 2 3 4 5", "1 2 3 x"])
  func `each label is wanted once`(reply: String) {
    guard case .unreadable(.notAnOrderOf(count: 4)) = Samples.order.graded(reply, seed: Seed(1))
    else {
      Issue.record("taken as an answer")
      return
    }
  }

  @Test func `by another order the same sequence earns its new share`() {
    let mended = Ordering(
      elements: ["b", "a", "c", "d"].map { Offer(id: $0, text: Samples.both($0, $0)) })
    #expect(mended.credit(of: ["a", "b", "c", "d"]) == Fraction(5, 6))
    #expect(mended.credit(of: ["b", "a", "c", "d"]) == .one)
    #expect(mended.credit(of: ["d", "c", "a", "b"]) == .zero)
    #expect(mended.credit(of: ["a", "b", "c"]) == nil)
    #expect(mended.credit(of: ["a", "b", "c", "c"]) == nil)
  }
}
