import Foundation
import Training

/// Steps through an activity, twice: plainly, and with encoding and decoding between the steps.
package struct Walk<Run: Activity> {
  package private(set) var run: Run
  private let savesBetweenSteps: Bool
  package private(set) var facts: [Fact] = []
  package private(set) var now = Samples.start

  package init(_ run: Run, saving: Bool) {
    (self.run, savesBetweenSteps) = (run, saving)
  }

  @discardableResult
  package mutating func reply(_ reply: Reply, after seconds: Double = 5) throws -> Feedback {
    now += seconds
    if savesBetweenSteps {
      run = try CanonicalJSON.decoded(Run.self, from: CanonicalJSON.encoded(run))
    }
    let (next, facts, feedback) = run.replying(reply, at: now)
    run = next
    self.facts += facts
    return feedback
  }

  @discardableResult
  package mutating func type(_ line: String, after seconds: Double = 5) throws -> Feedback {
    try reply(.line(line), after: seconds)
  }

  /// Answers the present question rightly or wrongly, as labels.
  package mutating func answer(right: Bool) throws {
    guard case .item(let item, let shown, _)? = run.prompt?.question else {
      throw WalkError.noItem
    }
    let id = right ? "right" : "wrong"
    guard item.interaction is SingleChoice,
      let index = shown.offers.firstIndex(where: { $0.id == id })
    else { throw WalkError.noItem }
    try type(String(index + 1))
  }

  package mutating func choose(_ id: String) throws {
    guard case .decision(_, _, let offers)? = run.prompt?.question,
      let index = offers.firstIndex(where: { $0.id == id })
    else { throw WalkError.notOffered }
    try type(String(index + 1))
  }

  package enum WalkError: Error {
    case noItem, notOffered
  }
}
