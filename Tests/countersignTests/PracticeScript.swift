import Content
import Foundation
import Samples
import Training

/// A run of a procedure as somebody wrote it down: what is typed, and what comes of it.
/// `PracticeScripts/README.md` says how to write one.
struct PracticeScript {
  let heading: String
  /// What is typed, in order; `[[amount]]` stands for the sale's.
  let typed: [String]
  private let values: [String: String]

  private static let keys: Set<String> = [
    "situation", "code", "amount", "score", "failures", "errors", "because", "instead of",
  ]

  struct Fault: Error, CustomStringConvertible {
    let description: String
  }

  /// The runs of a file, which stand between empty lines.
  static func runs(in text: String) throws -> [PracticeScript] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("#") }
    return try lines.split(whereSeparator: \.isEmpty).map { try PracticeScript(Array($0)) }
  }

  private init(_ lines: [Substring]) throws {
    heading = String(lines[0])
    var typed: [String] = []
    var values: [String: String] = [:]
    for line in lines.dropFirst() {
      if line.hasPrefix("  ") {
        typed += line.split(separator: ";").map { String($0).trimmed }.filter { !$0.isEmpty }
        continue
      }
      let parts = line.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
      guard parts.count == 2, Self.keys.contains(parts[0]) else {
        throw Fault(description: "“\(heading)”: what is “\(line)”?")
      }
      values[parts[0]] = parts[1]
    }
    guard let situation = values["situation"], !typed.isEmpty else {
      throw Fault(description: "“\(heading)” has no situation, or nothing is typed")
    }
    (self.situation, self.typed, self.values) = (situation, typed, values)
  }

  let situation: String
  /// Why there are other failures than the one that it is about.
  var because: String? { values["because"] }
  /// The failure that cannot come about here, because what is tried is forbidden before.
  var insteadOf: String? { values["instead of"] }
  var failures: [String] { Self.list(values["failures"]) }
  var isFlawless: Bool { expected == Self.flawless }

  /// Score, failures and errors, as they are written.
  var expected: [String] {
    ["score", "failures", "errors"].map { "\($0): \(values[$0] ?? "")" }
  }

  private static let flawless = ["score: 100 % (1), passed", "failures: none", "errors: none"]

  private static func list(_ text: String?) -> [String] {
    (text ?? "none").split(separator: ",").map { String($0).trimmed }.filter { $0 != "none" }
  }
}

/// Playing one.
extension PracticeScript {
  /// The same three lines as the program has them.
  func played(_ procedure: Procedure, on machine: TerminalMachine) throws -> [String] {
    let practice = Practice(
      procedure: procedure, terminal: machine.terminal, mode: .alone, situation: situation)
    var run = PracticeRun(
      practice, on: machine, seed: try seed(procedure, machine.terminal), at: .distantPast)
    for line in typed {
      let reply = line.replacing("[[amount]]", with: run.sale.amount.description)
      let (next, facts, _) = run.replying(.line(reply), at: .distantPast)
      guard case .acted? = facts.first else {
        throw Fault(description: "“\(heading)”: “\(line)” is no act that can be done there")
      }
      run = next
    }
    guard case .practice(let result)? = run.ending else {
      throw Fault(description: "“\(heading)” does not come to an end")
    }
    return Self.described(result.assessment)
  }

  /// One that draws the code and the class of amount asked for.
  private func seed(_ procedure: Procedure, _ terminal: Terminal) throws -> Seed {
    guard let situation = procedure.situations.first(where: { $0.id == situation }) else {
      throw Fault(description: "“\(heading)”: there is no situation “\(situation)”")
    }
    let seed = (0..<UInt64(1_000)).lazy.map { Seed($0) }.first { seed in
      let sale = Sale(at: terminal, size: situation.size, codes: situation.codes, seed: seed)
      let size = sale.amount > terminal.limit ? "over" : "under"
      return (values["code"] ?? sale.answer?.code) == sale.answer?.code
        && (values["amount"] ?? size) == size
    }
    guard let seed else {
      throw Fault(description: "“\(heading)”: no such code or amount is ever drawn")
    }
    return seed
  }

  private static func described(_ assessment: Assessment) -> [String] {
    let score = assessment.score
    let (whole, tenth) = score.permille.quotientAndRemainder(dividingBy: 10)
    let percent = tenth == 0 ? "\(whole)" : "\(whole).\(tenth)"
    let fraction = score.denominator == 1 ? "\(score.numerator)" : "\(score)"
    func list(_ words: [String]) -> String {
      words.isEmpty ? "none" : words.joined(separator: ", ")
    }
    return [
      "score: \(percent) % (\(fraction)), \(assessment.passed ? "passed" : "not passed")",
      "failures: \(list(assessment.failures.map(\.id)))",
      "errors: \(list(assessment.missteps.map(\.kind.described)))",
    ]
  }
}

extension Procedure {
  /// What fails a run whatever its score, by the names that records have for it.
  var criticalErrors: [String] {
    steps.filter { $0.critical && !$0.optional }.map(\.id)
      + steps.flatMap { step in
        step.after.filter(\.critical).map { "\($0.step)>\(step.id)" }
      } + forbidden.filter { $0.severity == .fail }.map(\.id)
  }

  /// What of it no run of `scripts` is about, in words.
  func untold(by scripts: [PracticeScript]) -> [String] {
    let right = Set(scripts.filter(\.isFlawless).map(\.situation))
    let situations = situations.map(\.id).filter { !right.contains($0) }
    let errors = criticalErrors.filter { error in
      !scripts.contains { script in
        script.insteadOf == error && !script.failures.isEmpty || script.failures == [error]
          || script.failures.contains(error) && script.because != nil && script.insteadOf == nil
      }
    }
    return situations.map { "no run does everything right in “\($0)”" }
      + errors.map { "no run makes the error “\($0)”" }
  }
}
