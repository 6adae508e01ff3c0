import Training

/// Which column of a roster stands where.
struct RosterHeaders {
  /// By position; nil is a column that says nothing to us.
  let columns: [RosterColumn?]
  /// As they stand in the file; empty when the roster has none.
  let words: [String]
  let problems: [RosterProblem]

  /// A roster without headers: its columns are in the order we would write them.
  static let unnamed = RosterHeaders(columns: RosterColumn.unnamed, words: [], problems: [])

  private init(columns: [RosterColumn?], words: [String], problems: [RosterProblem]) {
    (self.columns, self.words, self.problems) = (columns, words, problems)
  }

  /// Nil when the row is somebody's already.
  init?(_ row: CSVText.Row) {
    let words = row.cells.map(VisibleText.line)
    let columns = words.map(RosterColumn.init(header:))
    // Letters can be an employee's number too, so an unknown first header needs two known ones.
    let known = columns.compactMap(\.self)
    let isFirstKnown = columns.first.flatMap(\.self) != nil
    guard isFirstKnown || known.count >= 2 || EmployeeID(words.first ?? "") == nil else {
      return nil
    }
    var problems: [RosterProblem] = []
    for column in RosterColumn.allCases where known.count(where: { $0 == column }) > 1 {
      problems.append(RosterProblem(line: row.line, .doubledColumn(column)))
    }
    for column in [RosterColumn.number, .name] where !known.contains(column) {
      let headers = words.filter { !$0.isEmpty }
      problems.append(RosterProblem(line: row.line, .missingColumn(column, headers: headers)))
    }
    self.init(columns: columns, words: words, problems: problems)
  }
}
