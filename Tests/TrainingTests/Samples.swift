import Foundation

@testable import Training

/// Small values to test with.
enum Samples {
  static let clause = Clause(
    id: "c", number: "1.1", text: both("规则", "rule"), certainty: .confirmed,
    source: both("出处", "source"), asOf: "2018")

  static func both(_ zh: String, _ en: String) -> LocalizedText {
    LocalizedText([.zh: zh, .en: en])
  }

  static let choice = SingleChoice(options: [
    option("right", right: true), option("wrong"), option("worse"),
    option("unsure", pinned: true),
  ])

  static func option(_ id: String, right: Bool = false, pinned: Bool = false)
    -> SingleChoice.Option
  {
    SingleChoice.Option(
      id: id, text: both(id, id), right: right, feedback: both("因为", "because \(id)"),
      pinned: pinned)
  }

  static let words = ShortText(
    answer: both("持卡人", "the cardholder"), accepts: ["持卡人", "ckr", "the cardholder"],
    nearMisses: [
      ShortText.NearMiss(accepts: ["顾客", "gk"], feedback: both("差一点", "nearly"))
    ])

  static let order = Ordering(
    elements: ["a", "b", "c", "d"].map { Offer(id: $0, text: both($0, $0)) })

  static func item(
    _ id: String, _ interaction: any Interaction = choice, topic: String = "t",
    critical: Bool = false, hints: Int = 2
  ) -> Item {
    Item(
      id: id, topic: topic, critical: critical, stem: both("题 \(id)", "stem \(id)"),
      interaction: interaction, clause: clause,
      hints: (0..<hints).map { both("提示\($0)", "hint \($0)") }, explanation: nil,
      revision: "revision-\(id)")
  }

  static let lesson = Lesson(
    id: "lesson", title: both("课", "Lesson"), minutes: 5,
    cards: ["one", "two", "three"].map {
      Card(
        id: $0, title: both($0, $0), text: both("一\n二\n三", "a\nb\nc"), drawing: nil,
        clauses: [clause], check: item("check-\($0)"))
    })

  static func form(
    _ count: Int, mark: Int = 80, criticals: Set<Int> = [], criticalsMustBeRight: Bool = false,
    interaction: any Interaction = choice
  ) -> ExamForm {
    ExamForm(
      exam: "exam", title: both("考试", "Exam"), minutes: 10, passMark: mark,
      criticalsMustBeRight: criticalsMustBeRight,
      items: (0..<count).map {
        item("i\($0)", interaction, critical: criticals.contains($0))
      })
  }

  /// Tell, choose with a flag and a counter, ask, four endings.
  static let scenario = Scenario(
    id: "scenario", title: both("情景", "Scenario"), summary: both("一句", "one sentence"),
    minutes: 5, counters: ["patience": Scenario.Counter(start: 2, lowest: 0, highest: 2)],
    start: "open",
    nodes: [
      ScenarioNode(id: "open", content: .tell(both("开始", "It begins"), next: to("decide"))),
      ScenarioNode(
        id: "decide",
        content: .choose(
          both("怎么办", "What now?"),
          choices: [
            pick("good", points: 2, effects: [.set("told")], to: to("quiz")),
            pick("wait", points: 1, effects: [.add(-1, to: "patience")], to: wait),
            pick("charge", severity: .critical, to: to("quiz")),
          ])),
      ScenarioNode(
        id: "quiz", content: .ask(item("quiz-item"), right: to("well"), wrong: to("meh"))),
      ending("well", .good), ending("meh", .acceptable), ending("gone", .bad),
    ])

  private static let wait = [
    Branch(condition: .atMost(0, counter: "patience"), target: "gone"),
    Branch(condition: nil, target: "decide"),
  ]

  static func to(_ node: String) -> [Branch] { [Branch(condition: nil, target: node)] }

  static func pick(
    _ id: String, points: Int = 0, severity: Severity? = nil, effects: [Effect] = [],
    when condition: Condition? = nil, to: [Branch]
  ) -> Choice {
    Choice(
      id: id, text: both(id, id), condition: condition, points: points, severity: severity,
      effects: effects, to: to, feedback: both("因为", "because"), clause: clause)
  }

  static func ending(_ id: String, _ standing: Standing) -> ScenarioNode {
    ScenarioNode(
      id: id,
      content: .end(
        Closing(
          standing: standing, title: both(id, id), text: both("完", "the end"),
          debrief: both("回顾", "looking back"))))
  }

  static let start = Date(timeIntervalSince1970: 1_800_000_000)
  static let seed = Seed(7)
}

/// Steps through an activity, twice: plainly, and with encoding and decoding between the steps.
struct Walk<Run: Activity> {
  private(set) var run: Run
  private let savesBetweenSteps: Bool
  private(set) var facts: [Fact] = []
  private(set) var now = Samples.start

  init(_ run: Run, saving: Bool) {
    (self.run, savesBetweenSteps) = (run, saving)
  }

  @discardableResult
  mutating func reply(_ reply: Reply, after seconds: Double = 5) throws -> Feedback {
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
  mutating func type(_ line: String, after seconds: Double = 5) throws -> Feedback {
    try reply(.line(line), after: seconds)
  }

  /// Answers the present question rightly or wrongly, as labels.
  mutating func answer(right: Bool) throws {
    guard case .item(let item, let offers, _)? = run.prompt?.question else {
      throw WalkError.noItem
    }
    let id = right ? "right" : "wrong"
    guard item.interaction is SingleChoice, let index = offers.firstIndex(where: { $0.id == id })
    else { throw WalkError.noItem }
    try type(String(index + 1))
  }

  mutating func choose(_ id: String) throws {
    guard case .decision(_, _, let offers)? = run.prompt?.question,
      let index = offers.firstIndex(where: { $0.id == id })
    else { throw WalkError.notOffered }
    try type(String(index + 1))
  }

  enum WalkError: Error {
    case noItem, notOffered
  }
}
