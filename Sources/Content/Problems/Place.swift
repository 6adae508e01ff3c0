/// Where in a content file something stands; lines and columns count from 1.
package struct Place: Hashable, Codable, Sendable, Comparable, CustomStringConvertible {
  /// Relative to the folder that holds `content/` and `scenarios/`.
  package let file: String
  package let line: Int
  /// In Unicode scalars.
  package let column: Int

  package init(file: String, line: Int = 1, column: Int = 1) {
    (self.file, self.line, self.column) = (file, line, column)
  }

  package var description: String { "\(file):\(line):\(column)" }

  package static func < (a: Place, b: Place) -> Bool {
    (a.file, a.line, a.column) < (b.file, b.line, b.column)
  }
}
