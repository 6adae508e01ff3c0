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
  /// The store as it was when the program started.
  let store: StoreFacts
  /// Which release the content is, and whether it was changed since.
  private(set) lazy var release = findRelease()
  /// What can be drilled; asked for after every answer in a drill.
  private(set) lazy var refreshers = library.refreshers()
  private let findRelease: () -> ContentRelease?
  /// The index as the content's files have it now, whatever was compiled before: for what is signed.
  let freshIndex: () throws -> ContentIndex
  private let run = UUID()
  private let fixedSeed: Seed?
  private var seedsDrawn = 0

  init(
    library: Library, home: Home, store: StoreFacts, clock: Clock, fixedSeed: Seed?,
    isSimulated: Bool, release: @escaping () -> ContentRelease?,
    freshIndex: @escaping () throws -> ContentIndex
  ) {
    self.freshIndex = freshIndex
    findRelease = release
    (self.library, self.home, self.store, self.clock) = (library, home, store, clock)
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

  /// Every item of the content, by id.
  var items: [String: Item] {
    Dictionary(library.items().map { ($0.id, $0) }) { first, _ in first }
  }

  /// The decisions and exercises of all scenarios, by scenario and node, and the titles of procedures, as flags name
  /// them.
  var situations: [String: LocalizedText] {
    let scenarios = library.index.scenarios.compactMap { library.scenario($0.id) }
    let all = scenarios.flatMap { scenario in
      scenario.nodes.compactMap { node -> (String, LocalizedText)? in
        let name = "\(scenario.id)/\(node.id)"
        switch node.content {
        case .choose(let situation, _): return (name, situation)
        case .practise(let exercise):
          return scenario.practice(of: exercise).map { (name, $0.procedure.title) }
        case .tell, .ask, .end: return nil
        }
      }
    }
    let procedures = library.index.procedures.map { ($0.id, $0.title) }
    return Dictionary(all + procedures) { first, _ in first }
  }
}
