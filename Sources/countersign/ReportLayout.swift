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
    case .list(let entries):
      return entries.flatMap { wrapped($0, to: columns, firstIndent: "  - ", indent: "    ") }
    case .table(let header, let rows):
      let table = Table(header: header, rows: rows)
      return [""]
        + (table.lines(columns: columns)
          ?? Table.labelled(header: header, rows: rows, columns: columns))
    }
  }
}
