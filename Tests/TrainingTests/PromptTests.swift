import Foundation
import Samples
import Testing

@testable import Training

struct PromptTests {
  private let start = Samples.start

  private func minutes(_ left: Double) -> Int? {
    Prompt(
      told: [], question: .certainty(Samples.item("a")), deadline: start.addingTimeInterval(left)
    ).minutesLeft(at: start)
  }

  @Test(arguments: [
    (1800.0, 30), (1799, 30), (1741, 30), (1740, 29), (60, 1), (61, 2), (59, 0), (0, 0), (-5, 0),
  ])
  func `a begun minute counts whole, and less than one is none`(left: Double, shown: Int) {
    #expect(minutes(left) == shown)
  }

  @Test func `without a deadline there are no minutes`() {
    #expect(Prompt(told: [], question: .certainty(Samples.item("a"))).minutesLeft(at: start) == nil)
  }
}
