import Samples
import Testing

@testable import Training

struct SingleChoiceTests {
  @Test(arguments: 0..<30 as Range<UInt64>)
  func `options are shuffled and a pinned one keeps its place`(seed: UInt64) {
    let offered = Samples.choice.shown(seed: Seed(seed)).offers
    #expect(offered.last?.id == "unsure")
    #expect(Set(offered.map(\.id)) == ["right", "wrong", "worse", "unsure"])
  }

  @Test func `every place is taken by the right option sooner or later`() {
    let places = (0..<60 as Range<UInt64>).map { seed in
      Samples.choice.shown(seed: Seed(seed)).offers.firstIndex { $0.id == "right" }
    }
    #expect(Set(places) == [0, 1, 2])
  }

  @Test func `two labels are no answer to a question with one`() {
    guard case .unreadable(.notOneOf(count: 4)) = Samples.choice.graded("1 2", seed: Seed(1))
    else {
      Issue.record("taken as an answer")
      return
    }
  }

  @Test func `by another key the same pick is worth something else`() {
    let mended = SingleChoice(options: [
      Samples.option("right"), Samples.option("wrong", right: true), Samples.option("worse"),
    ])
    #expect(mended.credit(of: ["right"]) == .zero)
    #expect(mended.credit(of: ["wrong"]) == .one)
    // An option that is gone says nothing about the answer.
    #expect(mended.credit(of: ["unsure"]) == nil)
  }
}
