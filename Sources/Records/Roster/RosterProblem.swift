import Training

/// What keeps a roster, or one row of it, from being taken; worded in Messages.
package struct RosterProblem: Hashable, Sendable {
  /// In the file, counted from 1.
  package let line: Int
  package let fault: Fault

  package enum Fault: Hashable, Sendable {
    /// Nobody is in it.
    case empty
    /// The headers name no such column; these are the headers there are.
    case missingColumn(RosterColumn, headers: [String])
    /// Two headers name the same column.
    case doubledColumn(RosterColumn)
    case unclosedQuote
    case textAfterQuote
    /// More cells than headers: a comma within a cell that is not in quotes, most often.
    case tooManyCells(found: Int, headers: Int)
    case badNumber(String)
    /// A spreadsheet program took the number for a quantity and rounded it: `1E+05`.
    case changedNumber(String)
    case badName(String)
    case badRole(String)
    case badStore(String)
    case badDay(RosterColumn, String)
    case leftBeforeHired(hired: Day, left: Day)
    /// The same number on several lines, so that none of them can be believed.
    case doubledNumber(EmployeeID, lines: [Int])
  }

  package init(line: Int, _ fault: Fault) {
    (self.line, self.fault) = (line, fault)
  }
}
