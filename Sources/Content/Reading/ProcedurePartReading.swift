import Training

/// Reads the situations, steps and forbidden acts of one procedure.
struct ProcedurePartReading {
  let reader: ContentReader
  /// Nil where it could not be read, and that was told: what refers to its parts is taken as it is.
  let terminal: Terminal?

  private var conditions: ConditionReading {
    ConditionReading(
      flags: terminal.map { Set($0.facts) }, counters: terminal.map { Set($0.counters.keys) },
      kind: .fact, bound: { reader.storeNumber($0, in: 0...15) })
  }

  func act(_ value: YAMLValue) -> String? {
    name(value, .act, among: terminal?.acts.map(\.id))
  }

  func situation(_ value: YAMLValue, _ places: inout ProcedurePlaces) -> Situation? {
    guard let entry = value.mapping else { return nil }
    defer { entry.close() }
    let idValue = entry.required("id")
    let id = idValue?.id
    let size = entry.optional("amount").map { $0.oneOf(Sale.Size.self) } ?? .any
    let situation = situation(entry, id: id ?? "", size: size)
    guard let idValue, let id, let situation else { return nil }
    if let first = places.situations[id] { idValue.complain(.doubledID(id, first: first)) }
    places.situations[id] = idValue.place
    return situation
  }

  /// What a story begins with at one of its nodes: it may name the very sum and the customer.
  func situation(_ value: YAMLValue, ofNode node: String) -> Situation? {
    guard let entry = value.mapping else { return nil }
    defer { entry.close() }
    let named = entry.optional("amount")
    let size = named?.node.scalar.flatMap { Sale.Size(rawValue: $0.string) }
    let amount = size == nil ? named.map(sum) : .none
    let customer = entry.optional("customer").map { reader.plainText($0) }
    let situation = situation(
      entry, id: node, size: size ?? .any, amount: amount ?? nil, customer: customer ?? nil)
    return isRead(amount) && isRead(customer) ? situation : nil
  }

  private static let largestSum = 1_000_000

  private func sum(_ value: YAMLValue) -> Money? {
    guard let text = value.string else { return nil }
    guard let amount = Money(text) else {
      value.complain(
        text.contains(where: \.isNumber)
          ? .wrongType(.money) : .notOneOf(text, allowed: Sale.Size.allCases.map(\.rawValue)))
      return nil
    }
    guard (1...Self.largestSum * 100).contains(amount.fen) else {
      value.complain(.outOfRange(least: 1, most: Self.largestSum))
      return nil
    }
    return amount
  }

  private func situation(
    _ entry: YAMLMapping, id: String, size: Sale.Size?, amount: Money? = nil,
    customer: LocalizedText? = nil
  ) -> Situation? {
    let tell = reader.plainText(entry.required("tell"))
    let screen = entry.required("screen").flatMap {
      name($0, .screen, among: terminal?.screens.map(\.id))
    }
    let facts = entry.optionalList("facts") { name($0, .fact, among: terminal?.facts) }
    let faults = entry.optionalList("faults") {
      name($0, .fault, among: terminal?.faults.map(\.id))
    }
    let codes = entry.optionalList("answer") {
      name(
        $0, .code, among: reader.isDoubtful(.code) ? nil : terminal?.answers.map(\.code),
        isID: false)
    }
    guard let tell, let screen, let size else { return nil }
    return Situation(
      id: id, tell: tell, screen: screen, facts: facts + faults, codes: codes, size: size,
      amount: amount, customer: customer)
  }

  func step(
    _ value: YAMLValue, _ steps: Set<String>, offered: Set<String>,
    _ places: inout ProcedurePlaces
  ) -> Procedure.Step? {
    guard let entry = value.mapping else { return nil }
    defer { entry.close() }
    let idValue = entry.required("id")
    let id = idValue?.id
    let title = reader.plainText(entry.required("title"))
    let acts = acts(entry.optional("acts"), of: idValue, offered, &places)
    let after = entry.optionalList("after") { edge($0, steps) }
    let when = condition(entry, &places)
    let critical = flag(entry, "critical")
    let optional = flag(entry, "optional")
    let repeats = entry.optional("repeat").map { $0.wholeNumber(in: 1...20) } ?? 1
    let within = entry.optional("within").map { reader.storeNumber($0, in: 1...36_000) }
    let weight = entry.optional("weight").map { $0.wholeNumber(in: 1...10) } ?? 1
    let why = entry.optional("why").map { reader.plainText($0) }
    let clause = clause(entry)
    guard let idValue, let id, let title, let acts, let critical, let optional, let repeats,
      let weight, isRead(within), isRead(why), isRead(when)
    else { return nil }
    places.steps[id] = idValue.place
    return Procedure.Step(
      id: id, title: title, acts: acts, after: after, when: when ?? nil, critical: critical,
      optional: optional, repeats: repeats, within: within ?? nil, weight: weight,
      why: why ?? nil, clause: clause)
  }

  func forbidden(
    _ value: YAMLValue, _ places: inout ProcedurePlaces
  ) -> Procedure.Forbidden? {
    guard let entry = value.mapping else { return nil }
    defer { entry.close() }
    let act = entry.required("act").flatMap { self.act($0) }
    let id = entry.optional("id").map(\.id) ?? act
    let when = condition(entry, &places)
    let severity = entry.required("severity")?.oneOf(Procedure.Forbidden.Severity.self)
    let why = reader.plainText(entry.required("why"))
    let clause = clause(entry)
    guard let act, let id, let severity, let why, isRead(when) else { return nil }
    return Procedure.Forbidden(
      id: id, act: act, when: when ?? nil, severity: severity, why: why, clause: clause)
  }

  /// What errors take off here, where that differs from what they usually do.
  func penalties(_ value: YAMLValue?) -> Procedure.Penalties? {
    let usual = Procedure.Penalties()
    guard let value else { return usual }
    guard let entry = value.mapping else { return nil }
    defer { entry.close() }
    func percent(_ key: String, _ usual: Int) -> Int? {
      entry.optional(key).map { $0.percent(in: 0...100) } ?? usual
    }
    guard let refused = percent("refused", usual.refused),
      let repeated = percent("repeated", usual.repeated), let late = percent("late", usual.late),
      let notDue = percent("notDue", usual.notDue),
      let wrong = percent("wrongObject", usual.wrongObject),
      let minor = percent("minor", usual.minor), let serious = percent("serious", usual.serious)
    else { return nil }
    return Procedure.Penalties(
      refused: refused, repeated: repeated, late: late, notDue: notDue, wrongObject: wrong,
      minor: minor, serious: serious)
  }

  /// The acts that do a step, each on offer and of no other step; without a list, the act of its name.
  private func acts(
    _ value: YAMLValue?, of step: YAMLValue?, _ offered: Set<String>,
    _ places: inout ProcedurePlaces
  ) -> [String]? {
    let values = value.map { $0.list ?? [] } ?? [step].compactMap(\.self)
    value?.check(count: values.count, of: .acts, in: 1...10)
    return values.compactMap { value -> String? in
      guard let act = act(value) else { return nil }
      guard offered.contains(act) else {
        value.complain(
          .dangling(
            .act, id: act, nearest: EditDistance.nearest(to: act, among: offered.sorted())))
        return nil
      }
      if let first = places.acts[act] {
        value.complain(.actOfTwoSteps(act, first: first))
      }
      places.acts[act] = value.place
      return act
    }
  }

  private func edge(_ value: YAMLValue, _ steps: Set<String>) -> Procedure.Edge? {
    if value.node.scalar != nil {
      return name(value, .step, among: Array(steps)).map { Procedure.Edge(step: $0) }
    }
    guard let entry = value.mapping else { return nil }
    defer { entry.close() }
    let step = entry.required("step").flatMap { name($0, .step, among: Array(steps)) }
    guard let step, let critical = flag(entry, "critical") else { return nil }
    return Procedure.Edge(step: step, critical: critical)
  }

  private func condition(
    _ entry: YAMLMapping, _ places: inout ProcedurePlaces
  ) -> Condition?? {
    guard let value = entry.optional("when") else { return .none }
    guard let condition = conditions.condition(value) else { return .some(.none) }
    places.conditions[condition] = value.place
    return condition
  }

  /// False where something stood there and could not be read.
  private func isRead<Value>(_ value: Value??) -> Bool {
    if case .some(.none) = value { false } else { true }
  }

  private func flag(_ entry: YAMLMapping, _ key: String) -> Bool? {
    entry.optional(key).map(\.yesOrNo) ?? false
  }

  private func clause(_ entry: YAMLMapping) -> Clause? {
    entry.optional("clause").flatMap { reader.referred(.clause, $0, in: reader.clauses) }
  }

  /// What `value` names; anything, where nobody knows what there is.
  private func name(
    _ value: YAMLValue, _ kind: Problem.Reference, among known: [String]?, isID: Bool = true
  ) -> String? {
    guard let name = isID ? value.id : value.string else { return nil }
    guard let known, !known.contains(name) else { return name }
    value.complain(
      .dangling(kind, id: name, nearest: EditDistance.nearest(to: name, among: known.sorted())))
    return nil
  }
}
