import Training

/// A small terminal and what is to be done at it.
extension Samples {
  /// The amount is keyed, the card presented and, when the host approves, signed for on the display within a
  /// minute; else the machine gives up, prints, and paper does.
  package static let terminal = Terminal(
    id: "counter", title: both("柜台", "Counter"),
    facts: [
      "amount-keyed", "approved", "signed", "given", "printed", "timed-out", "over-limit",
      "answer-approved", "answer-declined", "pad-broken",
    ],
    faults: [Terminal.Fault(id: "pad-broken", title: both("签字板坏了", "the pad is broken"))],
    counters: ["redos": Counter(start: 0, lowest: 0, highest: 2)],
    answers: [
      Terminal.Answer(code: "00", meaning: both("交易成功", "approved"), fact: "answer-approved"),
      Terminal.Answer(
        code: "51", meaning: both("余额不足", "not enough funds"), fact: "answer-declined"),
    ],
    limit: Money(fen: 1_000_00), over: "over-limit",
    customers: [both("王先生", "Mr Wang"), both("李女士", "Ms Li")],
    home: ["ready"],
    never: [],
    screens: [
      screen("ready"), screen("card"), screen("done"),
      screen(
        "sign",
        timer: Terminal.Timer(
          after: 60,
          change: change(
            "no signature", to: "done", set: ["timed-out", "printed"], print: ["copy"]))),
    ],
    slips: [copySlip],
    acts: [
      act(
        "key-amount", initials: "srje", also: ["金额"], asks: true,
        [
          outcome(on: ["ready"], change("keyed", to: "card", set: ["amount-keyed"])),
          outcome(on: ["card"], effect: .refused, change("keyed already")),
        ]),
      act(
        "present-card", initials: "sk",
        [
          outcome(
            on: ["card"], when: .flag("answer-approved"),
            change("approved", to: "sign", set: ["approved"])),
          outcome(on: ["card"], change("declined", to: "ready", clear: ["amount-keyed"])),
        ]),
      act(
        "sign-pad", initials: "qzb", seconds: 20,
        [
          outcome(
            on: ["sign"], when: .flag("pad-broken"), effect: .refused, change("the pad stays black")
          ),
          outcome(
            on: ["sign"], change("signed", set: ["signed"], add: ["redos": 1], restarts: true)),
        ]),
      act(
        "sign-paper", initials: "zmqz", seconds: 20, when: .flag("printed"),
        [outcome(on: ["done"], change("signed", set: ["signed"]))]),
      act(
        "confirm", initials: "qr",
        [
          outcome(
            on: ["sign"], when: .flag("signed"),
            change("printing", to: "done", set: ["printed"], print: ["copy"])),
          outcome(on: ["sign"], effect: .refused, change("no signature yet")),
        ]),
      act(
        "give-copy", initials: "gd", when: .flag("printed"),
        [outcome(on: ["done"], change("thank you", set: ["given"], clear: ["printed"]))]),
      act(
        "give-merchant-copy", initials: "gsh", when: .flag("printed"),
        [outcome(on: ["done"], effect: .wrong, change("the merchant copy is gone"))]),
      act("chat", initials: "lt", [outcome(change("the customer [[customer]] nods"))]),
      act("finish", initials: "wc", ends: true, [outcome(change("it is over"))]),
    ])

  /// What is to be done at it; everybody can do it rightly in every situation.
  package static let procedure = Procedure(
    id: "sale", title: both("收款", "A sale"), summary: both("收一笔款", "Take a payment."),
    minutes: 2, terminal: "counter", passMark: 80,
    situations: [
      situation("approved", codes: ["00"], .over),
      situation("declined", codes: ["51"], .under),
      situation("pad", facts: ["pad-broken"], codes: ["00"], .any),
    ],
    acts: terminal.acts.map(\.id),
    steps: [
      step("key"),
      step("present", after: [Procedure.Edge(step: "key", critical: true)]),
      Procedure.Step(
        id: "sign", title: both("签名", "have it signed"), acts: ["sign-pad", "sign-paper"],
        after: [Procedure.Edge(step: "present")], when: .flag("approved"), critical: true,
        repeats: 2, weight: 2, why: both("无签名", "no signature"), clause: clause),
      step(
        "confirm", after: [Procedure.Edge(step: "sign")],
        when: .all([.flag("approved"), .not(.flag("pad-broken"))])),
      step(
        "give",
        after: [Procedure.Edge(step: "confirm"), Procedure.Edge(step: "sign", critical: true)],
        when: .flag("printed"), within: 60),
    ],
    forbidden: [
      Procedure.Forbidden(
        id: "chat", act: "chat", when: .flag("amount-keyed"), severity: .minor,
        why: both("分心", "it distracts")),
      Procedure.Forbidden(
        id: "merchant-copy", act: "give-merchant-copy", severity: .fail,
        why: both("存根要留", "it must stay")),
    ],
    penalties: Procedure.Penalties())

  package static func practice(
    _ mode: Practice.Mode = .alone, _ situation: String? = "approved"
  ) -> Practice {
    Practice(procedure: procedure, terminal: terminal, mode: mode, situation: situation)
  }

  private static let acts = ["key": "key-amount", "present": "present-card", "give": "give-copy"]

  private static func step(
    _ id: String, after: [Procedure.Edge] = [], when: Condition? = nil, within: Int? = nil
  ) -> Procedure.Step {
    Procedure.Step(
      id: id, title: both("做\(id)", "do \(id)"), acts: [acts[id] ?? id], after: after, when: when,
      within: within)
  }

  private static func situation(
    _ id: String, facts: [String] = [], codes: [String], _ size: Sale.Size
  ) -> Situation {
    Situation(
      id: id, tell: both("[[customer]]付 [[amount]]", "[[customer]] pays [[amount]]"),
      screen: "ready", facts: facts, codes: codes, size: size)
  }

  private static let copySlip = Terminal.Slip(
    id: "copy", title: both("存根", "Copy"),
    lines: [
      Terminal.Slip.Line(
        label: both("金额", "Amount"), text: LocalizedText(everywhere: "[[amount]]"), when: nil),
      Terminal.Slip.Line(
        label: nil, text: both("（签名）", "(signature)"), when: .flag("signed")),
    ])

  package static func screen(_ id: String, timer: Terminal.Timer? = nil) -> Terminal.Screen {
    Terminal.Screen(id: id, shows: both("屏 \(id)", "screen \(id)"), timer: timer)
  }

  package static func change(
    _ tell: String? = nil, to screen: String? = nil, set: [String] = [], clear: [String] = [],
    add: [String: Int] = [:], print: [String] = [], restarts: Bool = false
  ) -> Terminal.Change {
    Terminal.Change(
      tell: tell.map { both($0, $0) }, screen: screen,
      effects: clear.map { .clear($0) } + set.map { .set($0) }
        + add.sorted { $0.key < $1.key }.map { .add($0.value, to: $0.key) },
      printed: print, restarts: restarts)
  }

  package static func outcome(
    on screens: [String]? = nil, when condition: Condition? = nil, effect: ActEffect = .took,
    _ change: Terminal.Change
  ) -> Terminal.Outcome {
    Terminal.Outcome(on: screens, when: condition, effect: effect, change: change)
  }

  package static func act(
    _ id: String, initials: String = "", also: [String] = [], asks: Bool = false,
    seconds: Int = 10, when condition: Condition? = nil, ends: Bool = false,
    _ outcomes: [Terminal.Outcome]
  ) -> Terminal.Act {
    Terminal.Act(
      id: id, name: both("做 \(id)", id.replacing("-", with: " ")), initials: initials, also: also,
      asksAmount: asks ? Terminal.WrongAmount(tell: both("金额不对", "another amount")) : nil,
      seconds: seconds, when: condition, outcomes: outcomes, ends: ends)
  }
}
