import Console
import Reports

extension ReportLayout {
  /// Bars behind what they show in words; for listening, and where bars would be too short to compare,
  /// the words alone.
  func chart(_ bars: [Report.Bar]) -> [String] {
    let labels = bars.map(\.label.displayWidth).max() ?? 0
    let amounts = bars.map(\.amount.displayWidth).max() ?? 0
    let room = columns - labels - amounts - 4
    guard !isLinear, room >= Self.shortestBar else {
      return bars.flatMap { wrapped($0.label.asLabel + $0.amount, to: columns) }
    }
    let most = bars.map { $0.value + $0.rest }.max() ?? 0
    let unit = max(1, most.inUnits(of: room))
    return bars.map { bar in
      let (filled, all) = (
        bar.value.inUnits(of: unit), (bar.value + bar.rest).inUnits(of: unit)
      )
      let drawn =
        String(repeating: "#", count: filled) + String(repeating: "-", count: all - filled)
      let label = bar.label.padded(to: labels) + "  "
      return drawn.isEmpty
        ? label + bar.amount : label + bar.amount.padded(to: amounts) + "  " + drawn
    }
  }

  private static let shortestBar = 4
}

extension Int {
  /// How many of `unit` hold so much, a begun one counted.
  fileprivate func inUnits(of unit: Int) -> Int { (self + unit - 1) / unit }
}
