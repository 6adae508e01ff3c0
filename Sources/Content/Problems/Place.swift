/// Where in a content file something stands; lines and columns count from 1.
package struct Place: Hashable, Codable, Sendable, Comparable, CustomStringConvertible {
  /// Relative to the folder that holds `content/` and `scenarios/`; empty for that folder itself.
  package let file: String
  package let line: Int
  /// In Unicode scalars.
  package let column: Int

  package init(file: String, line: Int = 1, column: Int = 1) {
    (self.file, self.line, self.column) = (file, line, column)
  }

  /// The place as seen from where `folder` was typed; `.` and what was not typed add nothing.
  package func seen(from folder: String) -> Place {
    if file.isEmpty { return Place(file: folder, line: line, column: column) }
    let start = folder.hasSuffix("/") || folder.isEmpty ? folder : folder + "/"
    guard !file.hasPrefix("/"), start != "./" else { return self }
    return Place(file: start + file, line: line, column: column)
  }

  package var description: String { "\(file):\(line):\(column)" }

  package static func < (a: Place, b: Place) -> Bool {
    (a.file, a.line, a.column) < (b.file, b.line, b.column)
  }
}
