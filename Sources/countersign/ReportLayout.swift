import Console
import Reports

/// Lays a report out as text: tables where they fit, labelled lines where they do not.
struct ReportLayout {
  let columns: Int

  func text(_ report: Report) -> String {
    lines(report).map { $0 + "\n" }.joined()
  }

  func lines(_ report: Report) -> [String] {
    wrapped(report.title, to: columns) + report.blocks.flatMap(lines)
  }

  func lines(_ block: Report.Block) -> [String] {
    switch block {
    case .heading(let text), .note(let text):
      return [""] + wrapped(text, to: columns)
    case .paragraph(let text):
      return wrapped(text, to: columns)
    case .command(let command):
      return self.command(command)
    case .list(let entries):
      return entries.flatMap { wrapped($0, to: columns, firstIndent: "  - ", indent: "    ") }
    case .table(let header, let rows):
      let table = Table(header: header, rows: rows)
      return [""]
        + (table.lines(columns: columns)
          ?? Table.labelled(header: header, rows: rows, columns: columns))
    }
  }

  /// A command that is too long goes on after a backslash, which a shell takes away with the line's end;
  /// between words or, in one that no line holds, anywhere; within double quotes too.
  private func command(_ command: String) -> [String] {
    let room = max(columns, 2) - 1
    var lines: [String] = []
    var line = ""
    for (index, word) in command.split(separator: " ").map(String.init).enumerated() {
      if index > 0, line.displayWidth + 1 + word.displayWidth <= room {
        line += " "
      } else if index > 0 {
        let holdsSpace = line.displayWidth < room
        lines.append(line + (holdsSpace ? " \\" : "\\"))
        line = holdsSpace ? "" : " "
      }
      for character in word {
        if (line + String(character)).displayWidth > room {
          lines.append(line + "\\")
          line = ""
        }
        line.append(character)
      }
    }
    return lines + [line]
  }
}
