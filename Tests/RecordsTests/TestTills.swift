import Foundation
import Samples
import Training

@testable import Records

/// Tills with homes of their own that know one employee; their clocks need not agree.
final class TestTills {
  private let folder: URL
  let homes: [Home]
  let employee: EmployeeID
  /// What each till's clock is wrong by, in seconds.
  var wrong: [TimeInterval]
  private var minute = 0
  /// Of what was written at each till, in its order.
  private(set) var written: [[UUID]]
  private(set) var invented: Set<UUID> = []

  init(_ count: Int) throws {
    struct NoNumber: Error {}
    guard let employee = EmployeeID("1001") else { throw NoNumber() }
    self.employee = employee
    let folder = Scratch.path("tills")
    self.folder = folder
    homes = (0..<count).map { Home(folder.appending(path: "\($0)")) }
    wrong = homes.map { _ in 0 }
    written = homes.map { _ in [] }
    for home in homes { try home.prepare() }
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// A minute later, by the clock of a till.
  func now(_ till: Int = 0) -> Timestamp {
    minute += 1
    return Timestamp(
      date: Samples.start + Double(minute * 60) + wrong[till], offset: 8 * 3600)
  }

  func record(_ till: Int, isSimulated: Bool = false) throws -> EmployeeRecord {
    try EmployeeRecord(employee, in: homes[till], run: UUID(), isSimulated: isSimulated)
  }

  @discardableResult
  func append(_ body: EventBody, at till: Int, in record: EmployeeRecord? = nil) throws -> Event {
    let event = try (record ?? self.record(till)).append(body, at: now(till))
    written[till].append(event.id)
    return event
  }

  /// Something done on an invented day, which never counts.
  func invent(_ body: EventBody, at till: Int, days: Double) throws {
    let at = Timestamp(date: now(till).date + days * 86_400, offset: 8 * 3600)
    invented.insert(try record(till, isSimulated: true).append(body, at: at).id)
  }

  func add(_ name: String = "王芳", at till: Int = 0) throws {
    try append(
      .added(EventBody.Added(name: name, confirmed: false, employee: employee)), at: till)
  }

  /// Makes a till's home what another's is, as copying its folder does.
  func copy(_ from: Int, to: Int) throws {
    try FileManager.default.removeItem(at: homes[to].root)
    try FileManager.default.copyItem(at: homes[from].root, to: homes[to].root)
  }

  @discardableResult
  func merge(_ from: Int, into: Int) throws -> Merge.Result {
    try Merge(of: homes[from], into: homes[into], by: employee, at: now(into)).run()
  }

  /// What happened to the one person.
  func outcome(_ from: Int, into: Int) throws -> Merge.Outcome? {
    try merge(from, into: into).outcomes.first { $0.owner == .person(employee) }?.outcome
  }

  /// Merges every till into every other, `rounds` times.
  func mergeAll(rounds: Int = 2) throws {
    for _ in 0..<rounds {
      for from in homes.indices {
        for into in homes.indices where into != from { try merge(from, into: into) }
      }
    }
  }

  func journal(_ till: Int) throws -> Data {
    try Data(contentsOf: homes[till].journal(of: employee))
  }

  /// The card of a till as a report makes it.
  func card(_ till: Int) throws -> String {
    try EmployeeRecord.reading(employee, in: homes[till]).card.text
  }

  /// The ids of the events of a till in the order in which they happened.
  func ids(_ till: Int) throws -> [UUID] {
    try EmployeeRecord.reading(employee, in: homes[till]).events().map(\.id)
  }
}

extension Scorecard {
  var text: String {
    get throws { String(decoding: try CanonicalJSON.encoded(self), as: UTF8.self) }
  }
}
