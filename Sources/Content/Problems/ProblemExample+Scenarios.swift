import Training

private let story = "scenarios/story.yaml"
private let exam = "content/exams/exam.yaml"
private let items = "content/courses/c/items/all.yaml"
private let clauses = "content/courses/c/clauses.yaml"
private let lesson = "content/courses/c/lessons/first.yaml"

extension ProblemExample {
  static let ofScenarios = [
    ProblemExample(
      .unreachable(node: "well", path: nil), in: story, wrong: "right: badly",
      right: "right: [{when: told, to: well}, {to: badly}]"),
    ProblemExample(
      .deadEnd(node: "open", path: []), in: story,
      wrong: "- {id: tell, when: told, text: {zh: 说, en: Tell}, points: 1, set: [told], to: quiz}\n"
        + "- {id: wait, when: told, text: {zh: 等, en: Wait}, add: {patience: -1}, to: quiz}",
      right: "- {id: tell, text: {zh: 说, en: Tell}, points: 1, set: [told], to: quiz}\n"
        + "- {id: wait, text: {zh: 等, en: Wait}, add: {patience: -1}, to: quiz}"),
    ProblemExample(
      .noWayOut(nodes: ["open", "quiz"], path: []), in: story,
      wrong: "right: open\nwrong: open",
      right: "right: [{when: told, to: well}, {to: badly}]\nwrong: badly"),
    ProblemExample(
      .neverOffered(choice: "open/tell", path: []), in: story,
      wrong:
        "- {id: tell, when: told, text: {zh: 说, en: Tell}, points: 1, set: [told], to: quiz}",
      right: "- {id: tell, text: {zh: 说, en: Tell}, points: 1, set: [told], to: quiz}"),
    ProblemExample(
      .criticalEndsWell(ending: "well", path: ["tell", "right"]), in: story,
      wrong:
        "- {id: tell, text: {zh: 说, en: Tell}, points: 1, severity: critical, set: [told], to: quiz}",
      right: "- {id: tell, text: {zh: 说, en: Tell}, points: 1, set: [told], to: quiz}"),
    ProblemExample(
      .conditionalLastBranch, in: story, wrong: "right: [{when: told, to: well}]",
      right: "right: [{when: told, to: well}, {to: badly}]"),
    ProblemExample(
      .tooManyStates(limit: 200_000), in: story, wrong: "counters:  (ten, each from 0 to 1000)",
      right: "counters:  (one or two, each with a few values)", isOfWhole: true),
    ProblemExample(
      .endless(nodes: ["on", "off"], path: ["tell", "wrong"]), in: story,
      wrong: quiz + "wrong: on\n- {id: on, tell: {zh: 开, en: On}, next: off}\n"
        + "- {id: off, tell: {zh: 关, en: Off}, next: on}",
      right: quiz + "wrong: badly"),
    ProblemExample(
      .bestFails(ending: "badly", path: ["wait", "right"]), in: story,
      wrong: "- {id: wait, text: {zh: 等, en: Wait}, points: 2, add: {patience: -1}, to: quiz}",
      right: "- {id: wait, text: {zh: 等, en: Wait}, add: {patience: -1}, to: quiz}"),
    ProblemExample(
      .unusedFlag("seen"), in: story, wrong: "flags: [told, seen]", right: "flags: [told]"),
  ]

  private static let quiz =
    "- id: quiz\n  ask: choice\n  right: [{when: told, to: well}, {to: badly}]\n  "

  static let ofExams = [
    ProblemExample(
      .tooFewItems(topic: "first", found: 3, wanted: 9, nearest: nil), in: exam,
      wrong: "- {topic: first, count: 9}", right: "- {topic: first, count: 2}"),
    ProblemExample(
      .includedOutsideDraw(item: "number"), in: exam, wrong: "include: [words, number]",
      right: "include: [words]"),
    ProblemExample(
      .moreIncludedThanDrawn(topic: "first", included: 3, drawn: 2), in: exam,
      wrong: "include: [words, choice, order]", right: "include: [words]"),
    ProblemExample(
      .guessable(oneIn: 2, attempts: 3), in: exam, wrong: "passMark: 40", right: "passMark: 80"),
  ]

  static let ofAdvice = [
    ProblemExample(
      .tellingLength(topic: "first", .en, telling: 7, of: 8), in: items,
      wrong: "- {id: a, right: true, text: {en: Stop, look up the sale, and call the supervisor}}\n"
        + "- {id: b, text: {en: Go on}}",
      right: "- {id: a, right: true, text: {en: Look up the sale}}\n"
        + "- {id: b, text: {en: Go on, and look at it when settling}}", isOfWhole: true),
    ProblemExample(
      .tooWide(columns: 44, limit: 36, nil), in: lesson,
      wrong: "drawing: \"--------------------------------------------\"\nclauses: [rule]",
      right: "clauses: [rule]"),
    ProblemExample(
      .neverAsked(item: "order"), in: items,
      wrong: "topic: frist\nstem: {zh: 排, en: Order}",
      right: "topic: first\nstem: {zh: 排, en: Order}"),
    ProblemExample(
      .reviewDue(Day(number: 18_262)), in: clauses,
      wrong: "asOf: 2018-06\nreviewBy: 2020-01-01", right: "asOf: 2018-06"),
    ProblemExample(
      .outdatedCheck(item: "choice", card: "card", until: Day(number: 20_089)), in: items,
      wrong: "- id: choice\n  validUntil: 2025-01-01", right: "- id: choice"),
    ProblemExample(
      .tooFewToday(topic: "first", found: 1, wanted: 2), in: items,
      wrong: "- {id: b, validUntil: 2025-01-01, …}\n- {id: c, validUntil: 2025-01-01, …}",
      right: "- {id: b, …}\n- {id: c, …}", isOfWhole: true),
    ProblemExample(
      .staleTranslation(.en), in: lesson, wrong: "title: {zh: 新的第一课, en: First}",
      right: "title: {zh: 新的第一课, en: New first}", isOfWhole: true),
  ]
}
