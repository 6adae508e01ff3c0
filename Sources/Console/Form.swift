/// A ruled table to write in by hand: cells without text are for that, and as wide as there is room.
package struct Form {
  private let header: [String]
  private let rows: [[String]]
  /// What a signature needs, in columns.
  private static let narrowest = 14

  package init(header: [String], rows: [[String]]) {
    (self.header, self.rows) = (header, rows)
  }

  /// The form's lines, each row ruled and so two lines high; nil when there is no room to write.
  package func lines(columns: Int) -> [String]? {
    let texts = header.indices.map { column in
      rows.map { column < $0.count ? $0[column].displayWidth : 0 }.max() ?? 0
    }
    let fixed = zip(header, texts).filter { $0.1 > 0 }.map { max($0.0.displayWidth, $0.1) }
    let open = texts.count { $0 == 0 }
    let left = columns - 1 - 3 * header.count - fixed.reduce(0, +)
    guard open == 0 ? left >= 0 : left / open >= Form.narrowest else { return nil }
    let widths = zip(header, texts).map { $0.1 > 0 ? max($0.0.displayWidth, $0.1) : left / open }
    let rule = "+" + widths.map { String(repeating: "-", count: $0 + 2) + "+" }.joined()
    return [rule, line(header, widths), rule] + rows.flatMap { [line($0, widths), rule] }
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    "|"
      + widths.enumerated().map { index, width in
        " " + (index < cells.count ? cells[index] : "").padded(to: width) + " |"
      }.joined()
  }

  /// The same as one `label: value` a line; where something is to be written stands `blank`.
  package static func labelled(
    header: [String], rows: [[String]], columns: Int, blank: String
  ) -> [String] {
    var lines: [String] = []
    for row in rows {
      if !lines.isEmpty { lines.append("") }
      for (label, value) in zip(header, row) {
        lines += wrapped(label.asLabel + (value.isEmpty ? blank : value), to: columns)
      }
    }
    return lines
  }
}
