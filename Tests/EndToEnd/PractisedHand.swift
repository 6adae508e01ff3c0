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

  /// Nil when nothing is practised in `home`.
  init?(_ home: URL, employee: String) throws {
    let journal = try Data(
      contentsOf: home.appending(path: "employees/\(employee)/journal.jsonl"))
    let lines = try journal.split(separator: UInt8(ascii: "\n")).map {
      try JSONDecoder().decode(Line.self, from: $0)
    }
    guard let started = lines.last(where: { $0.type == "started" && $0.kind == "practice" }),
      let content = started.content, let seed = started.seed,
      case .practice(let asked) = try Subject(
        .practice,
        archived: Data(contentsOf: home.appending(path: "archive/\(content).json")))
    else { return nil }
    let told = Practice(
      procedure: asked.procedure, terminal: asked.terminal, mode: .guided,
      situation: asked.situation)
    run =
      lines.filter { $0.session == started.session }.compactMap(\.reply?.line)
      .reduce(PracticeRun(told, seed: seed, at: Date())) {
        $0.replying(.line($1), at: Date()).next
      }
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
