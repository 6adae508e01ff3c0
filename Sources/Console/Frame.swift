/// A few lines with an edge around them, in characters that every terminal has.
package struct Frame {
  private let edge: Edge
  private let heading: String
  private let lines: [String]
  private let width: Int

  package enum Edge: Sendable {
    /// A display.
    case glass
    /// A slip of paper.
    case paper
  }

  /// Lines inside are at most `most` columns wide, and are wrapped to that; the frame is no wider than
  /// they and the heading need, and no narrower than `least`.
  package init(_ edge: Edge, heading: String, lines: [String], least: Int = 0, most: Int) {
    (self.edge, self.heading) = (edge, heading)
    self.lines = lines.flatMap { wrapped($0, to: most) }
    let widest = ([heading.displayWidth + 2] + self.lines.map(\.displayWidth)).max() ?? 0
    width = max(min(least, most), widest)
  }

  /// The frame, four columns wider than what is in it.
  package var drawn: [String] {
    let (corners, side) = edge == .glass ? (("+", "+"), "|") : ((".", "'"), ":")
    let rest = String(repeating: "-", count: max(0, width - heading.displayWidth - 1))
    return ["\(corners.0)- \(heading) \(rest)\(corners.0)"]
      + lines.map { "\(side) \($0.padded(to: width)) \(side)" }
      + [corners.1 + String(repeating: "-", count: width + 2) + corners.1]
  }
}
