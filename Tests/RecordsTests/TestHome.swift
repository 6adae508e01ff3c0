import Foundation
import Samples
import Training

@testable import Records

/// A home in a folder of its own, and a clock that goes on by a minute.
final class TestHome {
  let home: Home
  let employee: EmployeeID
  /// Set by a test that damages what is in it, which is not kept then.
  var isDamaged = false
  private var minute = 0

  init(_ source: String = #fileID) throws {
    struct NoNumber: Error {}
    guard let employee = EmployeeID("1001") else { throw NoNumber() }
    self.employee = employee
    home = Home(Kept.newHome(source))
    try home.prepare()
  }

  deinit {
    if isDamaged { Kept.remove(home.root) } else { Kept.discard(home.root) }
  }

  /// A record as another run of the program opens it.
  func record(isSimulated: Bool = false) throws -> EmployeeRecord {
    try EmployeeRecord(employee, in: home, run: UUID(), isSimulated: isSimulated)
  }

  func now() -> Timestamp {
    minute += 1
    return Timestamp(
      date: Samples.start.addingTimeInterval(Double(minute * 60)), offset: 8 * 3600)
  }

  func journal() throws -> Data { try Data(contentsOf: home.journal(of: employee)) }
}

extension LiveSession {
  /// The number to type for the option of this id.
  func number(of option: String) -> String {
    guard case .item(_, let shown, _)? = activity.prompt?.question,
      let index = shown.offers.firstIndex(where: { $0.id == option })
    else { return "?" }
    return String(index + 1)
  }
}

extension EmployeeRecord {
  /// Does the drill to its end: rightly, or with these acts.
  @discardableResult
  func drill(
    _ mode: Practice.Mode, doing acts: [String]? = nil, at now: () -> Timestamp
  ) throws -> LiveSession {
    var session = try begin(.practice(Samples.drill(mode)), seed: Samples.seed, at: now())
    for line in acts ?? Samples.lines(of: session.activity) {
      _ = try take(.line(line), in: &session, at: now())
    }
    return session
  }

  /// Answers the questions that are left, all rightly.
  func finish(_ session: inout LiveSession, at now: () -> Timestamp) throws {
    while session.activity.prompt != nil {
      _ = try take(.line(session.number(of: "right")), in: &session, at: now())
    }
  }
}
