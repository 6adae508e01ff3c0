import Samples
import Testing

@testable import Training

struct LookupTests {
  private static let origin = Origin(source: Samples.both("出处", "source"), asOf: "2018")

  private static func code(_ code: String, _ zh: String, _ en: String, _ initials: String)
    -> ResponseCode
  {
    ResponseCode(
      code: code, meaning: Samples.both(zh, en), again: .never,
      action: Samples.both("换一张卡", "another card"),
      naming: Naming(
        initials: initials, also: [], sounds: ["yuebuzu"].filter { _ in code == "51" }),
      origin: origin)
  }

  private static func term(
    _ id: String, _ zh: String, _ en: String, _ initials: String, also: [String] = []
  ) -> Term {
    Term(
      id: id, term: Samples.both(zh, en), text: Samples.both("一行说明", "one line"),
      naming: Naming(
        initials: initials, also: also,
        sounds: ["void": ["chedan"], "refund": ["tuihuo"]][id] ?? []), origin: origin)
  }

  private let jobAid = JobAid(
    codes: [
      code("51", "余额不足", "insufficient funds", "yebz"), code("55", "密码错误", "wrong PIN", "mmcw"),
      code("A0", "校验错误", "MAC error", "jycw"),
    ],
    escalation: [],
    terms: [
      term("void", "消费撤销", "void", "xfcx", also: ["撤单"]), term("refund", "退货", "refund", "th"),
      term("reversal", "冲正", "reversal", "cz"), term("recharge", "充值", "top-up", "cz"),
      term("slip", "签购单", "sales slip", "qgd"), term("e-slip", "电子签购单", "electronic slip", "dzqgd"),
    ],
    clauses: [Samples.clause],
    storeValues: [
      StoreValue(
        key: "acquirer_hotline", meaning: Samples.both("收单行客服电话", "acquirer's number"),
        text: Samples.both("95559", "95559"), state: .example)
    ])

  private func found(_ words: String) -> String? {
    guard case .found(let entry, _) = Lookup.of(words, in: jobAid) else { return nil }
    return entry.title.text(in: .en)
  }

  @Test(arguments: [
    ("51", "insufficient funds"), ("五一", "insufficient funds"), ("５１", "insufficient funds"),
    ("a0", "MAC error"),
    ("余额不足", "insufficient funds"), ("yebz", "insufficient funds"), ("YEBZ", "insufficient funds"),
    ("余额", "insufficient funds"), ("insufficient", "insufficient funds"), ("void", "void"),
    ("撤单", "void"),
    ("xfcx", "void"), ("撤销", "void"), ("签购单", "sales slip"), ("电子签", "electronic slip"),
    ("收单行客服", "acquirer's number"), ("95559", "acquirer's number"), ("1.1", "rule"),
    ("top up", "top-up"), ("slip electronic", "electronic slip"),
  ])
  func `a code, a word, initials or English find just what is meant`(words: String, title: String) {
    #expect(found(words) == title)
  }

  @Test func `what could mean several things lists them, the likeliest first`() {
    guard case .several(let entries) = Lookup.of("cz", in: jobAid) else {
      Issue.record("cz is two words")
      return
    }
    #expect(entries.map { $0.title.text(in: .zh) } == ["冲正", "充值"])
  }

  @Test func `the title itself beats another entry's further name`() {
    let jobAid = JobAid(
      codes: [], escalation: [],
      terms: [
        Self.term("notice", "调单通知", "notice", "ddtz", also: ["调单"]),
        Self.term("request", "调单", "request", "dd"),
      ], clauses: [], storeValues: [])
    guard case .found(let entry, let others) = Lookup.of("调单", in: jobAid) else {
      Issue.record("调单 is a title")
      return
    }
    #expect(entry.title.text(in: .en) == "request" && others.count == 1)
  }

  @Test func `an incident is meant before a word that is called the same`() {
    let incident = Samples.incident("twice", also: ["重复"])
    let jobAid = JobAid(
      codes: [], escalation: [Samples.table([incident, Samples.incident("other", also: ["再刷"])])],
      terms: [Self.term("double", "重复", "double", "cf")], clauses: [], storeValues: [])
    let named = JobAid(
      codes: [], escalation: jobAid.escalation,
      terms: [Self.term("double", "两次", "double", "cf", also: ["重复"])], clauses: [],
      storeValues: [])
    guard case .found(let entry, let others) = Lookup.of("重复", in: named) else {
      Issue.record("重复 is an incident")
      return
    }
    #expect(entry.isIncident && others.map { $0.title.text(in: .en) } == ["double"])
    // A title is more than another name.
    #expect(Lookup.of("重复", in: jobAid).isOfTheTerm)
    #expect(jobAid.word(for: incident, in: .zh) == "重复")
    #expect(jobAid.word(for: incident, in: .en) == "twice")
  }

  @Test func `a name in full beats longer names that hold it, which are told too`() {
    guard case .found(let entry, let others) = Lookup.of("签购单", in: jobAid) else {
      Issue.record("签购单 is a word")
      return
    }
    #expect(entry.title.text(in: .en) == "sales slip")
    #expect(others.map { $0.title.text(in: .en) } == ["electronic slip"])
  }

  @Test(arguments: [
    ("54", ["insufficient funds", "wrong PIN"]), ("voidd", ["void"]), ("退贷", ["refund"]),
    ("qqqqqq", []),
    ("sbl", []),
  ])
  func `a miss suggests what is near`(words: String, expected: [String]) {
    guard case .nothing(let near) = Lookup.of(words, in: jobAid) else {
      Issue.record("\(words) was found")
      return
    }
    let titles = near.map { $0.title.text(in: .en) }
    #expect(Array(titles.prefix(expected.count)) == expected)
    #expect(titles.isEmpty == expected.isEmpty)
  }

  @Test func `a part of one name is enough, unless it takes leaving words out`() {
    let jobAid = JobAid(
      codes: [], escalation: [],
      terms: [
        Self.term("petty", "备用金", "petty float", "byj"),
        Term(
          id: "count", term: Samples.both("点钞", "counting"),
          text: Samples.both("点两遍", "the float is counted twice"),
          naming: Naming(initials: "dc", also: []), origin: Self.origin),
      ], clauses: [], storeValues: [])
    guard case .found(let entry, _) = Lookup.of("float", in: jobAid) else {
      Issue.record("a name was not enough")
      return
    }
    #expect(entry.title.text(in: .en) == "petty float")
    guard case .several(let entries) = Lookup.of("what is float", in: jobAid) else {
      Issue.record("one was taken for the only one")
      return
    }
    #expect(entries.map { $0.title.text(in: .en) } == ["petty float", "counting"])
  }

  @Test func `no more than three names are suggested`() {
    let many = JobAid(
      codes: [], escalation: [],
      terms: (0..<5).map { Self.term("t\($0)", "词", "settle\($0)", "c") }, clauses: [],
      storeValues: [])
    guard case .nothing(let suggestions) = Lookup.of("settlex", in: many) else {
      Issue.record("settlex was found")
      return
    }
    #expect(suggestions.count == 3)
  }

  @Test(arguments: ["", "  ", "？", "\u{0}", String(repeating: "签", count: 10_000)])
  func `nothing, and far too much, finds nothing`(words: String) {
    guard case .nothing = Lookup.of(words, in: jobAid) else {
      Issue.record("something was found")
      return
    }
  }

  @Test(arguments: [
    ("what is 51", "insufficient funds"), ("code 51", "insufficient funds"),
    ("应答码51是什么意思", "insufficient funds"), ("撤单怎么办", "void"), ("退货吗", "refund"),
    ("yuebuzu", "insufficient funds"), ("chedan", "void"), ("tuih", "refund"),
  ])
  func `fillers are left out, and pinyin may be typed in full`(words: String, title: String) {
    #expect(found(words) == title)
  }

  @Test func `a rule's number is no code, and a rule has no other name`() {
    guard case .nothing = Lookup.of("5.1", in: jobAid) else {
      Issue.record("5.1 is not code 51")
      return
    }
    #expect(found("rule 1.1") == "rule" && found("规则1.1") == "rule")
  }

  @Test func `what nothing else has is found by some of the words, incidents first`() {
    let gone = Incident(
      id: "gone", title: Samples.both("漏签，顾客已走", "customer gone"), severity: 2,
      first: Samples.both("查", "look"), contacts: [], contactNote: Samples.both("", ""), say: [],
      notSay: [], keep: [], note: nil, never: Samples.both("不", "no"),
      naming: Naming(initials: "lqgkyz", also: ["走了没签字", "left without signing"]),
      origin: Self.origin)
    let jobAid = JobAid(
      codes: jobAid.codes, escalation: [Self.table(of: gone)], terms: jobAid.terms, clauses: [],
      storeValues: [])
    for words in ["they left and nobody signed", "顾客没签字跑掉了"] {
      guard case .found(.incident(let incident), _) = Lookup.of(words, in: jobAid) else {
        Issue.record("\(words) is about an incident")
        continue
      }
      #expect(incident == gone)
    }
  }

  private static func table(of incident: Incident) -> EscalationTable {
    EscalationTable(
      contacts: [], times: [], evidence: [], neverKept: [], numbers: [], sayings: [], again: [:],
      incidents: [incident])
  }

  @Test func `each entry has a key that finds it alone`() {
    for language in Language.allCases {
      for entry in jobAid.entries {
        guard case .found(entry, _) = Lookup.of(jobAid.key(of: entry, in: language), in: jobAid)
        else {
          Issue.record("\(jobAid.key(of: entry, in: language)) finds something else")
          continue
        }
      }
    }
  }

  @Test func `no list is longer than a small screen`() {
    let many = JobAid(
      codes: [], escalation: [],
      terms: (0..<100).map { Self.term("t\($0)", "词\($0)", "word \($0)", "c") }, clauses: [],
      storeValues: [])
    guard case .several(let entries) = Lookup.of("c", in: many) else {
      Issue.record("c is a hundred words")
      return
    }
    #expect(entries.count == Lookup.mostListed)
  }
}

extension Lookup.Result {
  fileprivate var isOfTheTerm: Bool {
    if case .found(.term, _) = self { true } else { false }
  }
}
