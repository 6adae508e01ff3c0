/// Rows of cells, aligned by display width.
package struct Table {
  private let header: [String]
  private let rows: [[String]]

  package init(header: [String], rows: [[String]]) {
    (self.header, self.rows) = (header, rows)
  }

  /// The table's lines, or nil when it is wider than `columns`.
  ///
  /// Where it would be, cells are broken into lines, those of the widest column first, so long as no
  /// column that is narrowed gets narrower than `narrowest` or than its longest word.
  package func lines(columns: Int, narrowest: Int = .max) -> [String]? {
    guard let widths = widths(columns: columns, narrowest: narrowest) else { return nil }
    let rule = widths.map { String(repeating: "-", count: $0) }
    return Table.lines(of: header, widths) + [rule.joined(separator: "  ")]
      + rows.flatMap { Table.lines(of: $0, widths) }
  }

  private func widths(columns: Int, narrowest: Int) -> [Int]? {
    let cells = header.indices.map { column in
      ([header] + rows).map { column < $0.count ? $0[column] : "" }
    }
    var widths = cells.map { $0.map(\.displayWidth).max() ?? 0 }
    let floors = cells.map { max(narrowest, $0.map(\.longestWord).max() ?? 0) }
    var excess = widths.reduce(0, +) + 2 * max(0, widths.count - 1) - columns
    while excess > 0 {
      let open = widths.indices.filter { widths[$0] > floors[$0] }
      guard let widest = open.max(by: { widths[$0] < widths[$1] }) else { return nil }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }

  private static func lines(of row: [String], _ widths: [Int]) -> [String] {
    let cells = zip(row, widths).map { cell, width in
      cell.displayWidth > width ? wrapped(cell, to: width) : [cell]
    }
    return (0..<(cells.map(\.count).max() ?? 0)).map { line in
      zip(cells, widths).map { (line < $0.count ? $0[line] : "").padded(to: $1) }
        .joined(separator: "  ").withoutTrailingSpaces
    }
  }

  /// The same as one `label: value` a line, for narrow screens and for listening; empty cells are left
  /// out.
  package static func labelled(
    header: [String], rows: [[String]], columns: Int, indent: String = "  "
  ) -> [String] {
    var lines: [String] = []
    for row in rows {
      if !lines.isEmpty { lines.append("") }
      for (label, value) in zip(header, row) where !value.isEmpty {
        lines += wrapped(label.asLabel + value, to: columns, indent: indent)
      }
    }
    return lines
  }
}

extension String {
  /// With the colon that fits its letters.
  package var asLabel: String { self + (last?.displayWidth == 2 ? "：" : ": ") }

  /// The width of what cannot be broken; Chinese can be broken anywhere.
  fileprivate var longestWord: Int {
    split(separator: " ").map { word in
      word.contains { $0.displayWidth == 2 } ? 2 : String(word).displayWidth
    }.max() ?? 0
  }

  fileprivate var withoutTrailingSpaces: String {
    var result = self[...]
    while result.last == " " { result.removeLast() }
    return String(result)
  }
}
