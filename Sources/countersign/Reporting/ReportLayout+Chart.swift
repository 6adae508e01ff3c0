import Console
import Reports

extension ReportLayout {
  /// Bars behind what they show in words; for listening, and where bars would be too short to compare,
  /// the words alone.
  func chart(_ bars: [Report.Bar]) -> [String] {
    let labels = bars.map(\.label.displayWidth).max() ?? 0
    let amounts = bars.map(\.amount.displayWidth).max() ?? 0
    guard let room = room(for: bars) else {
      return bars.flatMap { wrapped($0.label.asLabel + $0.amount, to: columns) }
    }
    let unit = unit(of: bars)
    return bars.map { bar in
      let all = (bar.value + bar.rest).inUnits(of: unit)
      // What waits is seen even where it is less than a sign.
      let rest = bar.rest == 0 ? 0 : max(1, all - bar.value.inUnits(of: unit))
      let filled = min(bar.value.inUnits(of: unit), room - rest)
      let drawn =
        String(repeating: "#", count: filled) + String(repeating: "-", count: rest)
      let label = bar.label.padded(to: labels) + "  "
      return drawn.isEmpty
        ? label + bar.amount : label + bar.amount.padded(to: amounts) + "  " + drawn
    }
  }

  /// How many a sign stands for.
  func unit(of bars: [Report.Bar]) -> Int {
    guard let room = room(for: bars) else { return 1 }
    return max(1, (bars.map { $0.value + $0.rest }.max() ?? 0).inUnits(of: room))
  }

  /// How many signs fit; nil where the words stand alone.
  private func room(for bars: [Report.Bar]) -> Int? {
    let labels = bars.map(\.label.displayWidth).max() ?? 0
    let amounts = bars.map(\.amount.displayWidth).max() ?? 0
    let room = columns - labels - amounts - 4
    return isLinear || room < Self.shortestBar ? nil : room
  }

  private static let shortestBar = 4
}

extension Int {
  /// How many of `unit` hold so much, a begun one counted.
  fileprivate func inUnits(of unit: Int) -> Int { (self + unit - 1) / unit }
}
