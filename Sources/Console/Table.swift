/// Rows of cells, aligned by display width.
package struct Table {
  private let header: [String]
  private let rows: [[String]]

  package init(header: [String], rows: [[String]]) {
    (self.header, self.rows) = (header, rows)
  }

  /// The table's lines, or nil when it is wider than `columns`.
  package func lines(columns: Int) -> [String]? {
    let all = [header] + rows
    let widths = header.indices.map { column in
      all.map { column < $0.count ? $0[column].displayWidth : 0 }.max() ?? 0
    }
    guard widths.reduce(0, +) + 2 * max(0, widths.count - 1) <= columns else { return nil }
    let rule = widths.map { String(repeating: "-", count: $0) }
    return ([header, rule] + rows).map { row in
      zip(row, widths).map { $0.padded(to: $1) }.joined(separator: "  ").withoutTrailingSpaces
    }
  }

  /// The same as one `label: value` a line, for narrow screens and for listening; empty cells are left
  /// out.
  package static func labelled(header: [String], rows: [[String]], columns: Int) -> [String] {
    var lines: [String] = []
    for row in rows {
      if !lines.isEmpty { lines.append("") }
      for (label, value) in zip(header, row) where !value.isEmpty {
        let colon = label.last?.displayWidth == 2 ? "：" : ": "
        lines += wrapped(label + colon + value, to: columns, indent: "  ")
      }
    }
    return lines
  }
}

extension String {
  fileprivate var withoutTrailingSpaces: String {
    var result = self[...]
    while result.last == " " { result.removeLast() }
    return String(result)
  }
}
