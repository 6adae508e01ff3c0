import Training

private let terminal = "content/terminals/till.yaml"
private let procedure = "content/procedures/sale.yaml"

extension ProblemExample {
  static let ofProcedures = [
    ProblemExample(
      .circle(step: "key-amount"), in: procedure,
      wrong: "- {id: key-amount, title: {zh: 输金额, en: Key it}, after: [sign]}",
      right: "- {id: key-amount, title: {zh: 输金额, en: Key it}, clause: rule}"),
    ProblemExample(
      .unansweredCode("51"), in: terminal, wrong: "- {codes: [], sets: declined}",
      right: "- {codes: [\"51\"], sets: declined}"),
    ProblemExample(
      .actOfTwoSteps("key-amount", first: Place(file: procedure, line: 13, column: 10)),
      in: procedure, wrong: "acts: [turn-pad, key-amount]", right: "acts: [turn-pad]"),
    ProblemExample(
      .guideFails(situation: "plain", step: "sign"), in: procedure,
      wrong: "- {id: plain, tell: {zh: 来了, en: They come}, screen: ready, faults: [pad-dead]}",
      right: "- {id: plain, tell: {zh: 来了, en: They come}, screen: ready, amount: under}"),
    ProblemExample(
      .neverHolds, in: procedure,
      wrong: "- {act: let-go, when: declined, severity: fail, why: {zh: 没签, en: Unsigned}}",
      right: "- {act: let-go, when: {not: signed}, severity: fail, why: {zh: 没签, en: Unsigned}}"),
    ProblemExample(
      .neverPossible(step: "sign"), in: terminal,
      wrong: "- {on: [sign], when: {not: pad-dead}, refused: true}",
      right: "- {on: [sign], when: {not: pad-dead}, to: ready, set: [signed], print: [copy]}"),
    ProblemExample(
      .noWayHome(screen: "sign", path: ["key-amount"]), in: terminal,
      wrong: "- {on: [sign], when: {not: pad-dead}, set: [signed], print: [copy]}",
      right: "- {on: [sign], when: {not: pad-dead}, to: ready, set: [signed], print: [copy]}"),
    ProblemExample(
      .tabooReached(path: ["let-go"]), in: terminal, wrong: "outcomes: [{set: [gone]}]",
      right: "when: paid\noutcomes: [{set: [gone]}]"),
  ]
}
