import Training

/// Small scenarios with just one thing wrong, and what is to be found.
package enum PlantedFault {
  package static let all: [(scenario: Scenario, finding: ScenarioFinding)] = [
    (
      story(
        [
          go, stay(to: "well"),
          Samples.pick("know", effects: [.set("f")], to: Samples.to("shut")),
        ], ask(wrong: "shut"), hidden("shut")),
      ScenarioFinding(.deadEnd(node: "shut"), path: ["go", "wrong"])
    ),
    (
      story(
        [go, stay(to: "well")],
        ScenarioNode(
          id: "ask",
          content: .ask(
            Samples.item("item"),
            right: [Branch(condition: .flag("f"), target: "never")] + Samples.to("well"),
            wrong: Samples.to("badly"))), Samples.ending("never", .good)),
      ScenarioFinding(.unreachable(node: "never"), path: ["go"])
    ),
    (
      story([go, stay(to: "well")], ask(wrong: "badly"), Samples.ending("orphan", .good)),
      ScenarioFinding(.unreachable(node: "orphan"), path: nil)
    ),
    (
      story(
        [go, Samples.pick("charge", severity: .critical, to: Samples.to("ask"))],
        ask(wrong: "badly")),
      ScenarioFinding(.criticalEndsWell(ending: "well"), path: ["charge", "right"])
    ),
    (
      story([go, stay(to: "on")], ask(wrong: "badly"), tell("on", "off"), tell("off", "on")),
      ScenarioFinding(.endless(nodes: ["on", "off"]), path: ["stay"])
    ),
    (
      story(
        [go, stay(to: "round")], ask(wrong: "badly"),
        ScenarioNode(
          id: "round",
          content: .choose(
            text,
            choices: [
              Samples.pick("again", to: Samples.to("round")),
              Samples.pick("anew", effects: [.set("f")], to: Samples.to("round")),
            ]))),
      ScenarioFinding(.noWayOut(nodes: ["round"]), path: ["stay"])
    ),
    (
      story(
        [go, stay(to: "well"), Samples.pick("hid", when: .flag("f"), to: Samples.to("well"))],
        ask(wrong: "badly")),
      ScenarioFinding(.neverOffered(choice: "open/hid"), path: [])
    ),
    (
      story(
        [go, Samples.pick("win", points: 2, to: Samples.to("badly"))], ask(wrong: "badly")),
      ScenarioFinding(.bestFails(ending: "badly"), path: ["win"])
    ),
  ]

  private static let text = Samples.both("文", "text")
  private static let go = Samples.pick("go", to: Samples.to("ask"))

  private static func stay(to node: String) -> Choice {
    Samples.pick("stay", to: Samples.to(node))
  }

  private static func tell(_ id: String, _ next: String) -> ScenarioNode {
    ScenarioNode(id: id, content: .tell(text, next: Samples.to(next)))
  }

  private static func ask(wrong: String) -> ScenarioNode {
    ScenarioNode(
      id: "ask",
      content: .ask(Samples.item("item"), right: Samples.to("well"), wrong: Samples.to(wrong)))
  }

  private static func hidden(_ id: String) -> ScenarioNode {
    ScenarioNode(
      id: id,
      content: .choose(
        text, choices: [Samples.pick("hid", when: .flag("f"), to: Samples.to("badly"))]))
  }

  /// A tale, a decision, what else there is, and two endings.
  private static func story(_ choices: [Choice], _ nodes: ScenarioNode...) -> Scenario {
    let decision = ScenarioNode(id: "open", content: .choose(text, choices: choices))
    let endings = [Samples.ending("well", .good), Samples.ending("badly", .bad)]
    return Samples.scenario([tell("n0", "open"), decision] + nodes + endings)
  }
}
