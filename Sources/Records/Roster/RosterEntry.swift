import Foundation
import Training

/// What a roster says of one person; what it does not say is nil.
package struct RosterEntry: Hashable, Sendable {
  package let employee: EmployeeID
  package let name: PersonName
  package let role: Role?
  package let store: StoreName?
  package let hired: Day?
  package let left: Day?

  package init(
    employee: EmployeeID, name: PersonName, role: Role? = nil, store: StoreName? = nil,
    hired: Day? = nil, left: Day? = nil
  ) {
    (self.employee, self.name, self.role) = (employee, name, role)
    (self.store, self.hired, self.left) = (store, hired, left)
  }

  /// A roster for a spreadsheet program; `RosterImport` reads the same entries from it.
  package static func csv(_ entries: [RosterEntry], in language: Language) -> Data {
    CSVText.written(
      [RosterColumn.allCases.map { $0.header(in: language) }]
        + entries.map { entry in RosterColumn.allCases.map { entry.cell($0, in: language) } })
  }

  private func cell(_ column: RosterColumn, in language: Language) -> String {
    switch column {
    case .number: employee.text
    case .name: name.text
    case .role: role?.word(in: language) ?? ""
    case .store: store?.text ?? ""
    case .hired: hired?.description ?? ""
    case .left: left?.description ?? ""
    }
  }
}
