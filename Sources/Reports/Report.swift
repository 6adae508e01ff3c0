/// A report as blocks that an edge lays out: on a screen, in a file, on paper.
///
/// Reports know no widths: tables are laid out by who knows how wide a Chinese character is.
package struct Report: Sendable {
  package let title: String
  package let blocks: [Block]

  package init(title: String, blocks: [Block]) {
    (self.title, self.blocks) = (title, blocks)
  }

  package enum Block: Sendable {
    case paragraph(String)
    case heading(String)
    /// A heading to be read from across the room.
    case banner(String)
    /// A heading that takes one line and is ruled to its end.
    case section(String)
    /// A line, and short texts that follow one another below it, or behind it where room is short.
    case entry(String, [String])
    /// Set apart from what is above it.
    case note(String)
    /// To be typed or copied into a shell: however it is laid out, it stays the same command.
    case command(String)
    /// Lines that hang under a heading.
    case list([String])
    /// A label and its value a line; where there is none, it is to be filled in by hand.
    case fields([(label: String, value: String)])
    case table(header: [String], rows: [[String]])
    /// A table to write in by hand: in the cells that are empty.
    case form(header: [String], rows: [[String]])
    /// What is to be filled in by hand behind each label.
    case blanks([String])
    /// A bar for each of some amounts, and what its signs mean, each of which stands for as many as `unit`.
    case chart([Bar], legend: @Sendable (_ unit: Int) -> String)
    /// On paper the next block begins a page.
    case pageBreak
  }

  /// A bar of a chart: `#` for what it is of, `-` for what goes beside it; both at least 0.
  package struct Bar: Sendable {
    package let label: String
    /// In words what the bar shows.
    package let amount: String
    package let value: Int
    package let rest: Int

    package init(label: String, amount: String, value: Int, rest: Int = 0) {
      (self.label, self.amount) = (label, amount)
      (self.value, self.rest) = (value, rest)
    }
  }
}
