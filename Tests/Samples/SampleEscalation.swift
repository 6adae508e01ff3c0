import Training

/// A small table of incidents, and drills of it.
extension Samples {
  package static func named(_ ids: String...) -> [Named] {
    ids.map { Named(id: $0, text: both("\($0)号", $0)) }
  }

  package static let contacts =
    [Named(id: "acquirer", text: both("收单行：95559", "acquirer: 95559"))]
    + named("supervisor", "manager", "police", "customer")
  package static let times = named("at-once", "minutes", "hour", "day", "week")
  package static let evidence = named("slip", "receipt", "note", "cash")

  package static func saying(_ id: String, _ fault: Saying.Fault) -> Saying {
    Saying(id: id, fault: fault, text: both("错话\(id)", "wrong \(id)"), why: both("因为", "because"))
  }

  package static let sayings = [
    saying("promise", .promise), saying("blame", .tone), saying("later", .delay),
    saying("guess", .guess),
  ]

  package static func incident(
    _ id: String, severity: Int = 2, first: String? = nil, contacts: [Incident.Rung]? = nil,
    say: [LocalizedText] = [both("我马上查", "I will look at once")], keep: [Named]? = nil,
    also: [String]? = nil
  ) -> Incident {
    let ladder =
      contacts ?? [
        Incident.Rung(who: Samples.contacts[1], within: times[0]),
        Incident.Rung(
          who: Samples.contacts[0], within: times[2],
          give: [.reference, .voucher, .amount, .lastFour]),
        Incident.Rung(
          who: Samples.contacts[3], within: times[0], when: both("有人骗钱", "somebody cheats")),
      ]
    return Incident(
      id: id, title: both("事\(id)", "trouble \(id)"), severity: severity,
      first: both(first ?? "先把\(id)号做完", first ?? "begin \(id)\(id)\(id)\(id)"),
      contacts: ladder, contactNote: both("", ""), say: say, notSay: sayings,
      keep: keep ?? Array(evidence.prefix(2)), note: nil, never: both("不", "no"),
      naming: Naming(initials: id, also: also ?? ["word \(id)"]),
      origin: Origin(source: both("出处", "source"), asOf: "2026"))
  }

  package static func table(_ incidents: [Incident]) -> EscalationTable {
    EscalationTable(
      contacts: contacts, times: times, evidence: evidence,
      neverKept: [
        NeverKept(id: "photo", text: both("照片", "a photo"), why: both("会泄露", "it leaks")),
        NeverKept(id: "number", text: both("卡号", "the number"), why: both("会盗刷", "it is abused")),
      ],
      numbers: HotlineNumber.allCases.map {
        EscalationTable.Request(number: $0, text: both("\($0.rawValue)？", "\($0.rawValue)?"))
      },
      sayings: sayings, again: [1: 7, 2: 14, 3: 30, 4: 60], incidents: incidents)
  }

  /// Incidents whose first actions have nothing in common.
  package static let fiveIncidents = [
    incident("aa", first: "停下来"), incident("bb", first: "看一看"), incident("cc", first: "叫主管"),
    incident("dd", severity: 1, first: "挂电话"), incident("ee", severity: 3, first: "换纸张"),
  ]

  package static let wording = EscalationWording { part in
    let names = "[[title]] [[who]] [[when]] [[asks]] [[count]] [[label]]"
    return both("\(part.rawValue) \(names)", "\(part.rawValue) \(names)")
  }

  package static func escalationDrill(_ id: String = "aa", seed: UInt64 = 1) -> EscalationDrill {
    let table = table(fiveIncidents)
    return EscalationDrill(
      fiveIncidents.first { $0.id == id } ?? incident(id), in: table, wording, seed: Seed(seed))
  }
}
