import Foundation
import Training

/// Somebody who knows what to do next at the simulated terminal, whatever help there is: they read in
/// the journal what was asked and done, and play it along with every step told.
struct PractisedHand {
  private let run: PracticeRun

  private struct Line: Decodable {
    struct Reply: Decodable { let line: String? }
    let type: String
    let session: String?
    let kind: String?
    let content: String?
    let seed: Seed?
    let reply: Reply?
  }

  /// Nil when nothing is practised in `home`, be it in the middle of a story.
  init?(_ home: URL, employee: String) throws {
    let journal = try Data(
      contentsOf: home.appending(path: "employees/\(employee)/journal.jsonl"))
    let lines = try journal.split(separator: UInt8(ascii: "\n")).map {
      try JSONDecoder().decode(Line.self, from: $0)
    }
    guard let started = lines.last(where: { $0.type == "started" }),
      let kind = started.kind.flatMap(Subject.Kind.init), let content = started.content,
      let seed = started.seed
    else { return nil }
    let archived = try Data(contentsOf: home.appending(path: "archive/\(content).json"))
    let typed = lines.filter { $0.session == started.session }.compactMap(\.reply?.line)
    switch try Subject(kind, archived: archived) {
    case .practice(let asked):
      run = Self.run(asked, seed: seed, typed)
    case .scenario(let scenario):
      guard let (asked, start, own, since) = Self.exercise(in: scenario, seed: seed, typed)
      else { return nil }
      run = Self.run(asked, from: start, seed: own, since)
    default: return nil
    }
  }

  /// With every step told.
  private static func run(
    _ asked: Practice, from start: Situation? = nil, seed: Seed, _ typed: [String]
  ) -> PracticeRun {
    let told = Practice(
      procedure: asked.procedure, terminal: asked.terminal, mode: .guided,
      situation: asked.situation)
    return typed.reduce(PracticeRun(told, from: start, seed: seed, at: Date())) {
      $0.replying(.line($1), at: Date()).next
    }
  }

  /// The exercise that a scenario stands at, what draws its sale, and what was typed there.
  private static func exercise(
    in scenario: Scenario, seed: Seed, _ typed: [String]
  ) -> (Practice, Situation, Seed, [String])? {
    var run = ScenarioRun(scenario, seed: seed, at: Date())
    var since: [String] = []
    for line in typed {
      let node = run.node
      run = run.replying(.line(line), at: Date()).next
      since = run.node == node ? since + [line] : []
    }
    guard case .practise(let exercise)? = scenario.node(run.node)?.content,
      let practice = scenario.practice(of: exercise)
    else { return nil }
    return (practice, exercise.situation, exercise.seed(at: run.node, in: seed), since)
  }

  /// What to type: the number of an act that does the next step, or that of the last act.
  var next: String? {
    guard case .act(let scene)? = run.prompt?.question else { return nil }
    let step = run.practice.procedure.steps.first { $0.title == scene.next.title }
    guard let step else { return scene.offers.first(where: \.act.ends).map(line) }
    return scene.offers.filter { step.acts.contains($0.act.id) }.map(line).first(where: takesEffect)
  }

  private func line(for offer: Prompt.ActOffer) -> String {
    "\(offer.number)" + (offer.act.asksAmount == nil ? "" : " \(run.sale.amount)")
  }

  private func takesEffect(_ line: String) -> Bool {
    run.replying(.line(line), at: Date()).facts.contains {
      if case .acted(let acted) = $0 { acted.effect == .took } else { false }
    }
  }
}
