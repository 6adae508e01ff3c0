import Testing

@testable import rehearsal

struct CalibrationTests {
  private func retrieved(_ predicted: Double, recalled: Bool, right: Bool? = nil)
    -> Figures.Retrieved
  {
    Figures.Retrieved(
      kind: .item, predicted: predicted, truth: predicted, isRecalled: recalled,
      isRight: right ?? recalled)
  }

  @Test func `ten groups of as many, the lowest predictions first`() {
    let all = (0..<100).reversed().map { retrieved(Double($0) / 100, recalled: $0 % 2 == 0) }
    let groups = Calibration(all).groups
    #expect(groups.map(\.count) == [Int](repeating: 10, count: 10))
    #expect(abs(groups[0].predicted - 0.045) < 1e-9 && abs(groups[9].predicted - 0.945) < 1e-9)
    #expect(groups.allSatisfy { $0.recalled == 0.5 })
  }

  @Test func `the distance is that of the groups, whichever side they err on`() {
    let low = (0..<50).map { _ in retrieved(0.4, recalled: true, right: false) }
    let high = (0..<50).map { _ in retrieved(0.8, recalled: false, right: true) }
    let calibration = Calibration(low + high)
    #expect(abs(calibration.gap - 0.7) < 1e-9)
    #expect(abs(calibration.gapToRight - 0.3) < 1e-9)
    #expect(Calibration([]).groups.isEmpty && Calibration([]).gap == 0)
  }
}
