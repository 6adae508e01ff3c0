extension SampleContent {
  static let terminal = """
    format: 1
    terminal: till
    title: {zh: 终端, en: Till}
    source: {zh: 出处, en: Source}
    asOf: 2026-11
    limit: 1000
    over: over-limit
    customers: [{zh: 赵先生, en: Mr Zhao}]
    facts: [over-limit, declined, paid, signed, gone]
    faults:
      - {id: pad-dead, title: {zh: 签名板坏了, en: The pad is dead}}
    counters:
      tries: {start: 0, from: 0, to: 3}
    answers:
      - {codes: ["51"], sets: declined}
    home: [ready]
    never:
      - {when: {all: [gone, {not: paid}]}, why: {zh: 没付钱就走了, en: Gone unpaid}}
    screens:
      - id: ready
        shows: {zh: 待机, en: Ready}
        timer: {after: 60, tell: {zh: 睡了, en: Asleep}, to: ready}
      - {id: sign, shows: {zh: 请签名, en: Please sign}}
    slips:
      - id: copy
        title: {zh: 存根, en: Copy}
        lines:
          - {label: {zh: 金额, en: Amount}, text: "[[amount]]"}
          - {text: {zh: 已签名, en: Signed}, when: signed}
    acts:
      - id: key-amount
        name: {zh: 输入金额, en: Key the amount}
        asks: amount
        wrongObject: {tell: {zh: 不对, en: Not that}}
        outcomes:
          - {on: [ready], when: {not: declined}, to: sign, set: [paid]}
      - id: turn-pad
        name: {zh: 转签名板, en: Turn the pad}
        outcomes:
          - {on: [sign], when: {not: pad-dead}, to: ready, set: [signed], print: [copy]}
          - {on: [sign], refused: true, add: {tries: 1}, tell: {zh: 没反应, en: Nothing}}
      - id: let-go
        name: {zh: 让他走, en: Let them go}
        when: paid
        outcomes: [{set: [gone]}]
      - id: finish
        name: {zh: 完, en: Done}
        ends: true
        outcomes: [{tell: {zh: 完了, en: Done}}]
    """

  /// Those of the observation form, with their key.
  static let points = """
    points:
      - {id: amount, text: {zh: 报金额, en: Says the amount}, critical: true}
      - {id: card, text: {zh: 还卡, en: Gives the card back}}
    """

  static let procedure = """
    format: 1
    procedure: sale
    title: {zh: 收款, en: Sale}
    summary: {zh: 收一笔, en: Take one sale}
    minutes: 2
    course: c
    terminal: till
    pass: 80
    situations:
      - {id: plain, tell: {zh: 来了, en: They come}, screen: ready, amount: under}
    acts: [key-amount, turn-pad, let-go, finish]
    steps:
      - {id: key-amount, title: {zh: 输金额, en: Key it}, clause: rule}
      - id: sign
        title: {zh: 请签名, en: Have it signed}
        acts: [turn-pad]
        after: [{step: key-amount, critical: true}]
        when: paid
        critical: true
        why: {zh: 没凭证, en: No proof}
    forbidden:
      - {act: let-go, when: {not: signed}, severity: fail, why: {zh: 没签, en: Unsigned}}
    """
}
