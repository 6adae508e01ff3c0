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
    /// Set apart from what is above it.
    case note(String)
    /// To be typed or copied into a shell: however it is laid out, it stays the same command.
    case command(String)
    /// Lines that hang under a heading.
    case list([String])
    case table(header: [String], rows: [[String]])
  }
}
