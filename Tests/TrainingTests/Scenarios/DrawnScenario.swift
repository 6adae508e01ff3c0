import Samples

@testable import Training

/// A small scenario with nothing thought of in it: nodes, conditions and effects drawn by a seed.
struct DrawnScenario {
  let scenario: Scenario

  /// Where it goes only `forward`, every way through it is finite.
  init(seed: UInt64, forward: Bool) {
    var draw = ScenarioDraw(Seed(seed), isForward: forward)
    scenario = Samples.scenario(draw.nodes())
  }
}

private struct ScenarioDraw {
  private var generator: SeededGenerator
  private let isForward: Bool
  private let count: Int

  init(_ seed: Seed, isForward: Bool) {
    var generator = seed.generator
    count = 4 + Int(generator.next() % 3)
    (self.generator, self.isForward) = (generator, isForward)
  }

  mutating func nodes() -> [ScenarioNode] { (0..<count).map { node($0) } + endings }

  private let endings = [
    Samples.ending("well", .good), Samples.ending("meh", .acceptable),
    Samples.ending("badly", .bad),
  ]

  private mutating func below(_ bound: Int) -> Int { Int(generator.next() % UInt64(bound)) }

  private mutating func node(_ number: Int) -> ScenarioNode {
    let text = Samples.both("节点", "node")
    let content: ScenarioNode.Content =
      switch below(4) {
      case 0: .tell(text, next: branches(from: number))
      case 1:
        .ask(
          Samples.item("item"), right: branches(from: number), wrong: branches(from: number))
      default:
        .choose(text, choices: ["a", "b", "c"].map { choice($0, from: number) })
      }
    return ScenarioNode(id: "n\(number)", content: content)
  }

  private mutating func choice(_ id: String, from number: Int) -> Choice {
    let effects: [[Effect]] = [
      [], [.set("f")], [.clear("f")], [.add(1, to: "c")], [.add(-2, to: "c"), .set("g")],
    ]
    let severities: [Severity?] = [nil, nil, .minor, .critical]
    return Samples.pick(
      id, points: below(3), severity: severities[below(severities.count)],
      effects: effects[below(effects.count)], when: below(2) == 0 ? nil : condition(),
      to: branches(from: number))
  }

  private mutating func branches(from number: Int) -> [Branch] {
    let otherwise = Branch(condition: nil, target: target(from: number))
    guard below(2) == 0 else { return [otherwise] }
    return [Branch(condition: condition(), target: target(from: number)), otherwise]
  }

  private mutating func target(from number: Int) -> String {
    let ids = (0..<count).map { "n\($0)" } + ["well", "meh", "badly"]
    let from = isForward ? number + 1 : 0
    return ids[from + below(ids.count - from)]
  }

  private mutating func condition() -> Condition {
    let conditions: [Condition] = [
      .flag("f"), .not(.flag("f")), .flag("g"), .atLeast(1, counter: "c"),
      .atMost(1, counter: "c"), .all([.flag("f"), .not(.flag("g"))]),
    ]
    return conditions[below(conditions.count)]
  }
}
