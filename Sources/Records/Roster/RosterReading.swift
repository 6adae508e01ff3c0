import Training

/// One row of a roster, read as far as it can be.
struct RosterReading {
  let line: Int
  /// The number, even where something else on the row is wrong.
  let employee: EmployeeID?
  /// Nil when something is wrong.
  let entry: RosterEntry?
  let problems: [RosterProblem]

  init(_ row: CSVText.Row, _ headers: RosterHeaders) {
    line = row.line
    var faults: [RosterProblem.Fault] = []
    let cells = row.cells.map(VisibleText.line)
    let last = (cells.lastIndex { !$0.isEmpty } ?? 0) + 1
    if !headers.words.isEmpty, last > headers.words.count {
      faults.append(.tooManyCells(found: last, headers: headers.words.count))
    }
    func cell(_ column: RosterColumn) -> String {
      headers.columns.firstIndex(of: column).flatMap { cells.indices ~= $0 ? cells[$0] : nil } ?? ""
    }
    func value<Value>(
      _ column: RosterColumn, _ read: (String) -> Value?,
      orElse fault: (String) -> RosterProblem.Fault
    ) -> Value? {
      let text = cell(column)
      let value = read(text)
      let mayBeMissing = column != .number && column != .name
      if value == nil, !(mayBeMissing && text.isEmpty) { faults.append(fault(text)) }
      return value
    }
    employee = value(.number, EmployeeID.init) {
      $0.wholeMatch(of: #/\d+(\.\d+)?[eE]\+\d+/#) == nil ? .badNumber($0) : .changedNumber($0)
    }
    let name = value(.name, PersonName.init) { .badName($0) }
    let role = value(.role, Role.init(typed:)) { .badRole($0) }
    let store = value(.store, StoreName.init) { .badStore($0) }
    let hired = value(.hired, TypedDay.day) { .badDay(.hired, $0) }
    let left = value(.left, TypedDay.day) { .badDay(.left, $0) }
    if let hired, let left, left < hired {
      faults.append(.leftBeforeHired(hired: hired, left: left))
    }
    problems = faults.map { RosterProblem(line: row.line, $0) }
    if faults.isEmpty, let employee, let name {
      entry = RosterEntry(
        employee: employee, name: name, role: role, store: store, hired: hired, left: left)
    } else {
      entry = nil
    }
  }
}
