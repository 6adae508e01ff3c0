import Foundation
import Training

/// A procedure of three steps on a terminal of two screens.
extension Samples {
  package static func drill(_ mode: Practice.Mode = .alone) -> Practice {
    Practice(procedure: drillProcedure, terminal: drillTerminal, mode: mode)
  }

  /// What is typed for the drill done rightly, the amount being read from the display.
  package static func lines(of run: any Activity) -> [String] {
    ["key-amount \(amount(in: run))", "give-card", "keep-slip", "finish"]
  }

  /// The amount that stands on the display.
  package static func amount(in run: any Activity) -> String {
    guard case .act(let scene)? = run.prompt?.question else { return "" }
    return scene.display.text(in: .en).split(separator: " ").last.map(String.init) ?? ""
  }

  private static let drillProcedure = Procedure(
    id: "drill", title: both("收一笔", "One sale"), summary: both("有人来付款。", "Somebody pays."),
    minutes: 2, terminal: "counter", passMark: 80,
    situations: [
      Situation(
        id: "usual", tell: both("[[customer]]要付 [[amount]] 元。", "[[customer]] pays [[amount]]."),
        screen: "ready", facts: [], codes: ["00"], size: .under)
    ],
    acts: ["key-amount", "give-card", "keep-slip", "charge-again", "finish"],
    steps: [
      Procedure.Step(
        id: "key-amount", title: both("输入金额", "Key the amount"), acts: ["key-amount"],
        critical: true, clause: clause),
      Procedure.Step(
        id: "give-card", title: both("还卡", "Give the card back"), acts: ["give-card"],
        after: [Procedure.Edge(step: "key-amount", critical: true)], within: 60),
      Procedure.Step(
        id: "keep-slip", title: both("留存根", "Keep the slip"), acts: ["keep-slip"],
        after: [Procedure.Edge(step: "key-amount")], when: .flag("charged"), repeats: 2, weight: 2,
        why: both("对账要用。", "The books need it.")),
    ],
    forbidden: [
      Procedure.Forbidden(
        id: "twice", act: "charge-again", when: .not(.flag("over")), severity: .fail,
        why: both("顾客付了两次。", "The customer paid twice."), clause: clause)
    ], penalties: Procedure.Penalties())

  private static let drillTerminal = Terminal(
    id: "counter", title: both("台面", "The counter"), facts: ["over", "charged", "jam"],
    faults: [Terminal.Fault(id: "jam", title: both("卡纸", "Paper jam"))],
    counters: ["slips": Counter(start: 0, lowest: 0, highest: 3)],
    answers: [Terminal.Answer(code: "00", meaning: both("成功", "approved"), fact: "charged")],
    limit: Money(fen: 100_000), over: "over",
    customers: [both("王先生", "Mr Wang"), both("李女士", "Ms Li")], home: ["ready", "done"],
    never: [Terminal.Taboo(when: .atLeast(4, counter: "slips"), why: both("太多", "Too many"))],
    screens: [
      Terminal.Screen(
        id: "ready", shows: both("应收 [[amount]]", "DUE [[amount]]"),
        timer: Terminal.Timer(
          after: 600, change: change(both("超时。", "Time is up."), to: "done"))),
      Terminal.Screen(id: "done", shows: both("完成 [[amount]]", "DONE [[amount]]"), timer: nil),
    ],
    slips: [
      Terminal.Slip(
        id: "slip", title: both("存根", "Slip"),
        lines: [
          Terminal.Slip.Line(
            label: both("金额", "Amount"), text: both("[[amount]]", "[[amount]]"), when: nil),
          Terminal.Slip.Line(label: nil, text: both("（完）", "(end)"), when: .flag("charged")),
        ])
    ],
    acts: [
      act(
        "key-amount", "输入金额", "sr",
        asks: Terminal.WrongAmount(tell: both("不是这个数。", "That is not the amount.")),
        [
          Terminal.Outcome(
            on: ["ready"], when: nil, effect: .took,
            change: Terminal.Change(
              tell: both("出票。", "A slip comes out."), screen: "done",
              effects: [.set("charged"), .clear("jam"), .add(1, to: "slips")], printed: ["slip"],
              restarts: false))
        ]),
      act(
        "give-card", "还卡", "hk",
        [
          outcome(.took, both("接过卡。", "The card is taken."), on: ["done"]),
          outcome(.refused, both("还要用卡。", "The card is still needed.")),
        ]),
      act(
        "keep-slip", "留存根", "lcg", when: .flag("charged"),
        [outcome(.took, both("放好了。", "It is put away."))]),
      act("charge-again", "再刷一次", "zs", [outcome(.took, both("又刷了。", "Charged again."))]),
      act("finish", "办完了", "bw", ends: true, [outcome(.took, both("好。", "Done."))]),
    ])

  private static func act(
    _ id: String, _ name: String, _ initials: String, asks: Terminal.WrongAmount? = nil,
    when: Condition? = nil, ends: Bool = false, _ outcomes: [Terminal.Outcome]
  ) -> Terminal.Act {
    Terminal.Act(
      id: id, name: both(name, id), initials: initials, also: [id + "s"], asksAmount: asks,
      seconds: 5, when: when, outcomes: outcomes, ends: ends)
  }

  private static func outcome(
    _ effect: ActEffect, _ tell: LocalizedText, on screens: [String]? = nil
  ) -> Terminal.Outcome {
    Terminal.Outcome(on: screens, when: nil, effect: effect, change: change(tell))
  }

  private static func change(_ tell: LocalizedText, to screen: String? = nil) -> Terminal.Change {
    Terminal.Change(tell: tell, screen: screen, effects: [], printed: [], restarts: false)
  }
}
