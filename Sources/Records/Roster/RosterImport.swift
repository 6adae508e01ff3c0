import Training

/// A roster as it was read from a table: the rows that are right, and what is wrong with the others.
package struct RosterImport: Hashable, Sendable {
  package let rows: [Row]
  /// By line.
  package let problems: [RosterProblem]
  /// Columns that hold something and say nothing to us.
  package let ignored: [IgnoredColumn]

  package struct Row: Hashable, Sendable {
    package let line: Int
    package let entry: RosterEntry
  }

  package struct IgnoredColumn: Hashable, Sendable {
    /// Counted from 1.
    package let position: Int
    /// Empty where the column has none.
    package let header: String
  }

  /// Reads a table with headers in either language and any order, or without headers in the order
  /// number, name, role, store, hired.
  package init(_ table: CSVText) {
    var body = table.rows.filter { !$0.isBlank }[...]
    var headers = RosterHeaders.unnamed
    if let first = body.first, let found = RosterHeaders(first) {
      headers = found
      body.removeFirst()
    }
    var problems = table.problems.map(RosterProblem.init) + headers.problems
    ignored = RosterImport.ignored(headers, Array(body))
    if headers.problems.isEmpty {
      let readings = body.map { RosterReading($0, headers) }
      let doubled = Dictionary(grouping: readings.filter { $0.employee != nil }, by: \.employee)
        .filter { $1.count > 1 }
      for case (let employee?, let readings) in doubled {
        let lines = readings.map(\.line)
        problems.append(RosterProblem(line: lines[0], .doubledNumber(employee, lines: lines)))
      }
      problems += readings.flatMap(\.problems)
      rows = readings.compactMap { reading in
        guard let entry = reading.entry, doubled[reading.employee] == nil else { return nil }
        return Row(line: reading.line, entry: entry)
      }
    } else {
      rows = []
    }
    if body.isEmpty, problems.isEmpty { problems = [RosterProblem(line: 1, .empty)] }
    self.problems = problems.enumerated()
      .sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }.map(\.element)
  }

  private static func ignored(
    _ headers: RosterHeaders, _ body: [CSVText.Row]
  ) -> [IgnoredColumn] {
    // Cells beyond the headers are a problem of their row and no column.
    let width = headers.words.isEmpty ? body.map(\.cells.count).max() ?? 0 : headers.words.count
    return (0..<width).compactMap { index in
      guard !(headers.columns.indices ~= index) || headers.columns[index] == nil else {
        return nil
      }
      let header = headers.words.indices ~= index ? headers.words[index] : ""
      let isUsed = body.contains {
        $0.cells.indices ~= index && !VisibleText.line($0.cells[index]).isEmpty
      }
      guard isUsed || !header.isEmpty else { return nil }
      return IgnoredColumn(position: index + 1, header: header)
    }
  }
}

extension RosterProblem {
  fileprivate init(_ problem: CSVText.Problem) {
    switch problem {
    case .unclosedQuote(let line): self.init(line: line, .unclosedQuote)
    case .textAfterQuote(let line): self.init(line: line, .textAfterQuote)
    }
  }
}
