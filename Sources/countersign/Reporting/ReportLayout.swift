import Console
import Reports

/// Lays a report out as text: tables where they fit, labelled lines where they do not.
struct ReportLayout {
  let columns: Int
  /// For listening: labelled lines instead of tables, no ruling, nothing set in.
  var isLinear = false
  /// For paper: a form feed where a page begins.
  var isPaged = false

  /// What a table's columns may be narrowed to; where there is little room they are not, for then lines
  /// with labels are easier to read.
  private var narrowestColumn: Int { columns >= 60 ? 10 : .max }
  /// Room for a signature.
  private static let blank = String(repeating: "_", count: 16)

  func text(_ report: Report) -> String {
    lines(report).map { $0 + "\n" }.joined().replacing(Self.formFeed + "\n", with: Self.formFeed)
  }

  func lines(_ report: Report) -> [String] {
    wrapped(Self.oneLine(report.title), to: columns).map(\.withoutControls)
      + report.blocks.flatMap(lines)
  }

  /// What others wrote may be in any block: nothing in it drives a terminal or a printer.
  func lines(_ block: Report.Block) -> [String] {
    if case .pageBreak = block { return isPaged ? [Self.formFeed] : [] }
    return laidOut(block).map(\.withoutControls)
  }

  private func laidOut(_ block: Report.Block) -> [String] {
    switch block {
    case .heading(let text), .note(let text):
      return [""] + wrapped(text, to: columns)
    case .banner(let text):
      let lines = wrapped(text, to: columns)
      let width = lines.map(\.displayWidth).max() ?? 0
      return [""] + lines + (isLinear ? [] : [String(repeating: "=", count: width)])
    case .section(let text):
      return section(text)
    case .entry(let head, let lines):
      return entry(head, lines)
    case .paragraph(let text):
      return wrapped(text, to: columns)
    case .command(let command):
      return self.command(command)
    case .list(let entries):
      return isLinear
        ? entries.flatMap { wrapped("- " + $0, to: columns) }
        : entries.flatMap { wrapped($0, to: columns, firstIndent: "  - ", indent: "    ") }
    case .fields(let fields):
      let fields = fields.map { ($0.label, Self.oneLine($0.value)) }
      return [""]
        + Form.labelled(
          header: fields.map(\.0), rows: [fields.map(\.1)], columns: columns,
          blank: isLinear ? "" : Self.blank)
    case .table(let header, let rows):
      let rows = rows.map { $0.map(Self.oneLine) }
      let table = Table(header: header, rows: rows)
      return [""]
        + ((isLinear ? nil : table.lines(columns: columns, narrowest: narrowestColumn))
          ?? Table.labelled(
            header: header, rows: rows, columns: columns, indent: isLinear ? "" : "  "))
    case .form(let header, let rows):
      let rows = rows.map { $0.map(Self.oneLine) }
      return [""]
        + ((isLinear ? nil : Form(header: header, rows: rows).lines(columns: columns))
          ?? Form.labelled(
            header: header, rows: rows, columns: columns, blank: isLinear ? "" : Self.blank))
    case .blanks(let labels):
      return isLinear ? [""] + labels.map(\.asLabel) : blanks(labels)
    case .chart(let bars, let legend):
      return [""] + chart(bars) + wrapped(legend(unit(of: bars)), to: columns)
    case .pageBreak:
      return []
    }
  }

  private var indent: String { isLinear ? "" : "  " }

  /// The head on a line of its own, unless that takes more lines, and more than two.
  private func entry(_ head: String, _ parts: [String]) -> [String] {
    let apart =
      wrapped(head, to: columns, indent: indent)
      + flowing(parts, firstIndent: indent, indent: indent + indent)
    guard apart.count > 2, !isLinear else { return apart }
    let together = flowing([head] + parts, firstIndent: "", indent: indent)
    return together.count < apart.count ? together : apart
  }

  /// As many on a line as fit; one that no line holds is broken.
  private func flowing(_ parts: [String], firstIndent: String, indent: String) -> [String] {
    var lines: [String] = []
    for part in parts {
      if let last = lines.last, last.displayWidth + 1 + part.displayWidth <= columns {
        lines[lines.count - 1] = last + " " + part
      } else {
        lines += wrapped(
          part, to: columns, firstIndent: lines.isEmpty ? firstIndent : indent, indent: indent)
      }
    }
    return lines
  }

  private func section(_ text: String) -> [String] {
    let room = columns - text.displayWidth - 1
    guard !isLinear, room > 0 else { return [""] + wrapped(text, to: columns) }
    return [text + " " + String(repeating: "=", count: room)]
  }

  /// What stands in a cell makes no row of its own.
  private static func oneLine(_ text: String) -> String {
    text.replacing("\n", with: " ").withoutControls
  }

  /// The labels with room to write behind each, as many on a line as fit.
  private func blanks(_ labels: [String]) -> [String] {
    var lines: [String] = []
    for label in labels.map({ $0.asLabel + Self.blank }) {
      if let last = lines.last, !last.isEmpty, last.displayWidth + 2 + label.displayWidth <= columns
      {
        lines[lines.count - 1] = last + "  " + label
      } else {
        // Whoever signs needs room above the line.
        lines += ["", label]
      }
    }
    return lines
  }

  private static let formFeed = "\u{C}"

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
