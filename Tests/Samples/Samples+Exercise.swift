import Training

/// A scenario in which a sale is made at the terminal.
extension Samples {
  /// Its own situation: the very customer with the very sum.
  package static let exercise = Exercise(
    procedure: "sale", mode: .alone, situation: ownSituation, points: 4,
    effects: [.set("been-there")],
    passed: [Branch(condition: .flag("been-there"), target: "well"), to("gone")[0]],
    short: to("talk"), failed: to("meh"))

  package static let ownSituation = Situation(
    id: "till", tell: both("[[customer]]付 [[amount]]", "[[customer]] pays [[amount]]"),
    screen: "ready", facts: [], codes: ["00"], size: .any, amount: Money(fen: 980_00),
    customer: both("邱先生", "Mr Qiu"))

  /// Tell, practise; after a run that falls short another one, prompted and begun as the procedure has it.
  package static let tillScenario = Scenario(
    id: "till-scenario", title: both("情景", "Scenario"), summary: both("一句", "one sentence"),
    minutes: 5, counters: [:], start: "open",
    nodes: [
      ScenarioNode(id: "open", content: .tell(both("开始", "It begins"), next: to("till"))),
      ScenarioNode(id: "till", content: .practise(exercise)),
      ScenarioNode(id: "talk", content: .tell(both("再来", "Once more"), next: to("again"))),
      ScenarioNode(
        id: "again",
        content: .practise(
          Exercise(
            procedure: "sale", mode: .prompted, situation: procedure.situations[0], points: 2,
            passed: to("meh"), short: to("gone"), failed: to("gone")))),
      ending("well", .good), ending("meh", .acceptable), ending("gone", .bad),
    ], procedures: [procedure], terminals: [terminal])
}
