import Foundation
import Integrity
import Training

extension Roster {
  /// Removes a person's folder, leaving a signed tombstone that does not say whose it was.
  ///
  /// The tombstone comes first: after a power cut in between, erasing again finishes it.
  package func erase(
    _ employee: EmployeeID, reason: String, by author: EmployeeID, key: String,
    signer: SigningKey, in store: StoreRecord
  ) throws {
    guard home.knows(employee) else {
      throw Refusal.unknown(employee, near: home.numbersNear(employee))
    }
    let reason = String(reason.trimmed.prefix(500))
    guard !reason.isEmpty else { throw Refusal.reasonMissing }
    let name = (try? EmployeeRecord.reading(employee, in: home))?.card.name ?? ""
    guard !reason.contains(employee.text), name.isEmpty || !reason.contains(name) else {
      throw Refusal.reasonNames
    }
    let journal = home.journal(of: employee)
    try store.refresh()
    let erased = Set(store.facts.erasures.map(\.journal))
    // A broken journal may be erased too: its length is what it is.
    let lines = (try? JournalFile.read(url: journal).head.lines) ?? 0
    // Of tills that had added the same person too, or they would bring them back.
    let origins = (try? EnclosedLines(in: journal).origins) ?? []
    for first in origins.subtracting(erased).sorted(by: { $0.hex < $1.hex }) {
      let text = #"{"erased":"\#(first)","lines":\#(lines),"at":"\#(now)"}"#
      try store.append(
        .erased(
          StoreEventBody.Erased(
            journal: first, lines: lines, reason: reason,
            statement: SignedStatement(text, key: key, by: signer))),
        at: now, by: author)
    }
    do {
      try FileManager.default.removeItem(at: home.folder(of: employee))
    } catch {
      throw FileError.notWritten(path: home.folder(of: employee).path, errno: EIO)
    }
    try AtomicFile.syncFolder(home.employees)
  }
}
