import Training

/// What was predicted beside what was so, in ten groups of as many retrievals, the lowest predictions
/// first.
struct Calibration {
  struct Group {
    let count: Int
    let predicted: Double
    /// Recalled by the learner's own memory.
    let recalled: Double
    /// Answered right without a hint, by memory or by luck.
    let right: Double
  }

  let groups: [Group]

  init(_ retrieved: [Figures.Retrieved]) {
    let sorted = retrieved.enumerated().sorted {
      ($0.element.predicted, $0.offset) < ($1.element.predicted, $1.offset)
    }.map(\.element)
    groups = (0..<10).compactMap { number in
      let group = sorted[sorted.count * number / 10..<sorted.count * (number + 1) / 10]
      guard !group.isEmpty else { return nil }
      let count = Double(group.count)
      return Group(
        count: group.count, predicted: group.reduce(0) { $0 + $1.predicted } / count,
        recalled: Double(group.filter(\.isRecalled).count) / count,
        right: Double(group.filter(\.isRight).count) / count)
    }
  }

  /// The mean distance of the groups' predictions from what was recalled, 0 to 1.
  var gap: Double { mean { abs($0.predicted - $0.recalled) } }

  /// The same beside what was right.
  var gapToRight: Double { mean { abs($0.predicted - $0.right) } }

  private func mean(_ distance: (Group) -> Double) -> Double {
    groups.isEmpty ? 0 : groups.map(distance).reduce(0, +) / Double(groups.count)
  }
}
