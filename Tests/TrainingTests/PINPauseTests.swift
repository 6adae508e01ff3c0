import Foundation
import Testing

@testable import Training

struct PINPauseTests {
  private let latest = Date(timeIntervalSince1970: 1_800_000_000)

  @Test func `pauses grow to five minutes and no further`() {
    #expect((0...9).map(PINPause.length) == [0, 0, 0, 5, 15, 60, 180, 300, 300, 300])
    #expect(PINPause.length(after: .max) == 300)
    #expect(PINPause.length(after: .min) == 0)
  }

  @Test(arguments: [(0.0, 60), (0.2, 60), (1, 59), (59, 1), (59.999, 1), (60, 0), (61, 0)])
  func `what is left is told in whole seconds, rounded up`(passed: Double, left: Int) {
    #expect(PINPause.left(after: 5, latest: latest, now: latest + passed) == left)
  }

  @Test func `a clock far ahead ends it`() {
    #expect(PINPause.left(after: 7, latest: latest, now: .distantFuture) == 0)
  }

  @Test(arguments: [-0.001, -1, -3600, -1e9, -1e18])
  func `a clock that went back does not make it longer than it was`(passed: Double) {
    #expect(PINPause.left(after: 7, latest: latest, now: latest + passed) == 300)
    #expect(PINPause.left(after: 1, latest: latest, now: latest + passed) == 0)
  }
}
