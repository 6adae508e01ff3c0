import Content
import Foundation
import Messages
import Records
import Reports
import Training

/// Everything a session works with, put together: loaded, validated, ready.
final class Workspace {
  let library: Library
  let home: Home
  let clock: Clock
  /// Marked in every event; such events never count.
  let isSimulated: Bool
  private let run = UUID()
  private let fixedSeed: Seed?
  private var seedsDrawn = 0

  init(library: Library, home: Home, clock: Clock, fixedSeed: Seed?, isSimulated: Bool) {
    (self.library, self.home, self.clock) = (library, home, clock)
    (self.fixedSeed, self.isSimulated) = (fixedSeed, isSimulated)
  }

  /// A seed nobody can choose, unless the session is simulated.
  func newSeed() -> Seed {
    seedsDrawn += 1
    return fixedSeed?.derived(for: "session \(seedsDrawn)") ?? Seed(.random(in: 0...UInt64.max))
  }

  func record(of employee: EmployeeID) throws -> EmployeeRecord {
    try EmployeeRecord(employee, in: home, run: run, isSimulated: isSimulated)
  }

  func certificationReport(
    of employees: [EmployeeID], _ words: Phrasebook
  ) throws -> CertificationReport {
    CertificationReport(
      of: try employees.map { try record(of: $0).card }, content: library.index,
      on: clock.now().day, language: words.language, isSimulated: isSimulated)
  }
}
