import Foundation
import Integrity
import Training

/// Small values to test with.
package enum Samples {
  package static let clause = Clause(
    id: "c", number: "1.1", text: both("规则", "rule"), certainty: .confirmed,
    source: both("出处", "source"), asOf: "2018")

  package static func both(_ zh: String, _ en: String) -> LocalizedText {
    LocalizedText([.zh: zh, .en: en])
  }

  package static let choice = SingleChoice(options: [
    option("right", right: true), option("wrong"), option("worse"),
    option("unsure", pinned: true),
  ])

  package static func option(_ id: String, right: Bool = false, pinned: Bool = false)
    -> ChoiceOption
  {
    ChoiceOption(
      id: id, text: both(id, id), right: right, feedback: both("因为", "because \(id)"),
      pinned: pinned)
  }

  package static let words = ShortText(
    answer: both("持卡人", "the cardholder"), accepts: ["持卡人", "ckr", "the cardholder"],
    nearMisses: [
      ShortText.NearMiss(accepts: ["顾客", "gk"], feedback: both("差一点", "nearly"))
    ])

  package static let order = Ordering(
    elements: ["a", "b", "c", "d"].map { Offer(id: $0, text: both($0, $0)) })

  package static let several = MultipleChoice(options: [
    option("one", right: true), option("two", right: true), option("wrong"), option("worse"),
  ])

  package static let statement = TrueFalse(
    isTrue: false, whenTrue: both("再想想", "think again"), whenFalse: nil)

  package static let number = Numeric(
    answer: Formula("150"), tolerance: Formula("5"), unit: both("秒", "seconds"),
    nearMisses: [NumericNearMiss(value: Formula("15"), feedback: both("少个零", "a nought short"))])

  package static let amount = MoneyAmount(
    answer: Formula("128.50"), tolerance: Formula("0"),
    nearMisses: [
      NumericNearMiss(value: Formula("1285"), feedback: both("小数点", "the decimal point"))
    ])

  package static let match = Matching(
    pairs: ["a", "b", "c"].map {
      Matching.Pair(
        id: $0, left: both("左\($0)", "left \($0)"), right: both("右\($0)", "right \($0)"))
    }, extra: [Offer(id: "x", text: both("多余", "extra"))])

  package static let slip = SpotTheError(
    title: both("商户存根", "Merchant copy"),
    lines: ["amount", "date", "signature"].map {
      SpotTheError.Line(
        line: DocumentLine(
          id: $0, label: both("栏\($0)", $0.uppercased()), value: both("值", "value")),
        wrong: $0 == "signature", feedback: both("说明", "about \($0)"))
    })

  package static let interactions: [any Interaction] = [
    choice, several, statement, words, number, amount, match, order, slip,
  ]

  package static func item(
    _ id: String, _ interaction: any Interaction = choice, topic: String = "t",
    critical: Bool = false, hints: Int = 2
  ) -> Item {
    let item = Item(
      id: id, topic: topic, critical: critical, stem: both("题 \(id)", "stem \(id)"),
      interaction: interaction, clause: clause,
      hints: (0..<hints).map { both("提示\($0)", "hint \($0)") }, explanation: nil)
    let bytes = try? CanonicalJSON.encoded(item)
    return item.revised(as: bytes.map { Digest(of: $0).hex } ?? "")
  }

  package static let lesson = Lesson(
    id: "lesson", title: both("课", "Lesson"), minutes: 5,
    cards: ["one", "two", "three"].map {
      Card(
        id: $0, title: both($0, $0), text: both("一\n二\n三", "a\nb\nc"), drawing: nil,
        clauses: [clause], check: item("check-\($0)"))
    })

  package static func form(
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
  package static let scenario = Scenario(
    id: "scenario", title: both("情景", "Scenario"), summary: both("一句", "one sentence"),
    minutes: 5, counters: ["patience": Counter(start: 2, lowest: 0, highest: 2)],
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

  /// A scenario of these, which begins with `n0` and counts `c` from 0 to 2.
  package static func scenario(_ nodes: [ScenarioNode]) -> Scenario {
    Scenario(
      id: "sample", title: both("小例", "Sample"), summary: both("一句", "one sentence"),
      minutes: 1, counters: ["c": Counter(start: 0, lowest: 0, highest: 2)], start: "n0",
      nodes: nodes)
  }

  private static let wait = [
    Branch(condition: .atMost(0, counter: "patience"), target: "gone"),
    Branch(condition: nil, target: "decide"),
  ]

  package static func to(_ node: String) -> [Branch] { [Branch(condition: nil, target: node)] }

  package static func pick(
    _ id: String, points: Int = 0, severity: Severity? = nil, effects: [Effect] = [],
    when condition: Condition? = nil, to: [Branch]
  ) -> Choice {
    Choice(
      id: id, text: both(id, id), condition: condition, points: points, severity: severity,
      effects: effects, to: to, feedback: both("因为", "because"), clause: clause)
  }

  package static func ending(_ id: String, _ standing: Standing) -> ScenarioNode {
    ScenarioNode(
      id: id,
      content: .end(
        Closing(
          standing: standing, title: both(id, id), text: both("完", "the end"),
          debrief: both("回顾", "looking back"))))
  }

  package static let start = Date(timeIntervalSince1970: 1_800_000_000)
  package static let seed = Seed(7)
}
