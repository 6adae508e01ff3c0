import Foundation
import Training

/// Whose journal it is.
package enum JournalOwner: Hashable, Sendable {
  case store
  case person(EmployeeID)

  package var employee: EmployeeID? {
    if case .person(let employee) = self { employee } else { nil }
  }
}

extension Home {
  package func journal(of owner: JournalOwner) -> URL {
    switch owner {
    case .store: storeJournal
    case .person(let employee): journal(of: employee)
    }
  }

  /// The store's journal, where there is one, and everybody's.
  package func journalOwners() -> [JournalOwner] {
    let store = FileManager.default.fileExists(atPath: storeJournal.path)
    return (store ? [.store] : []) + everybody().map(JournalOwner.person)
  }
}
