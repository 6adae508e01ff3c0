/// Short texts side by side, as many on a line as there is room for, read line by line.
package enum Columns {
  /// The lines of `cells`, each column as wide as the widest of them.
  ///
  /// Where that takes more than `most` lines, they follow each other without columns, and where it still
  /// does, like the words of a text with a dot between them; the first word of each, a number say, keeps
  /// the second.
  package static func lines(
    _ cells: [String], columns: Int, indent: String = "", most: Int = .max
  ) -> [String] {
    let width = cells.map(\.displayWidth).max() ?? 0
    let room = columns - indent.displayWidth
    let count = max(1, (room + gap) / (width + gap))
    let rows = (cells.count + count - 1) / count
    guard rows > most else {
      return (0..<rows).map { row in
        let cells = cells[row * count..<min((row + 1) * count, cells.count)]
        let padded = cells.dropLast().map { $0.padded(to: width + gap) }
        return indent + padded.joined() + (cells.last ?? "")
      }
    }
    let whole = flowing(cells, room: room)
    return (whole.count > most ? running(cells, room: room) : whole).map { indent + $0 }
  }

  private static let gap = 2

  private static func running(_ cells: [String], room: Int) -> [String] {
    // No line is broken there.
    let glue = "\u{A0}"
    let glued = cells.map { cell in
      cell.split(separator: " ", maxSplits: 1).joined(separator: glue)
    }
    return wrapped(glued.joined(separator: "\(glue)· "), to: room).map {
      $0.replacing(glue, with: " ")
    }
  }

  private static func flowing(_ cells: [String], room: Int) -> [String] {
    var lines: [String] = []
    for cell in cells {
      if let last = lines.last, last.displayWidth + gap + cell.displayWidth <= room {
        lines[lines.count - 1] = last + String(repeating: " ", count: gap) + cell
      } else {
        lines.append(cell)
      }
    }
    return lines
  }
}
