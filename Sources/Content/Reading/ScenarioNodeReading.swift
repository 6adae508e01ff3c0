import Training

/// Reads the nodes of one scenario.
struct ScenarioNodeReading {
  let reader: ContentReader
  let names: ScenarioNames

  func node(
    _ value: YAMLValue, _ places: inout [String: Place], _ choicePlaces: inout [String: Place]
  ) -> ScenarioNode? {
    guard let entry = value.mapping else { return nil }
    defer { entry.close() }
    let idValue = entry.required("id")
    let id = idValue?.id
    // What else is wrong with the node is told even when its id is no good.
    let content = content(entry, at: value, node: id ?? "", &choicePlaces)
    guard let idValue, let id else { return nil }
    if let first = places[id] {
      idValue.complain(.doubledID(id, first: first))
      return nil
    }
    places[id] = idValue.place
    return content.map { ScenarioNode(id: id, content: $0) }
  }

  private func content(
    _ entry: YAMLMapping, at value: YAMLValue, node: String, _ choicePlaces: inout [String: Place]
  ) -> ScenarioNode.Content? {
    let found = ["choose", "ask", "practise", "tell", "ending"].filter { entry.optional($0) != nil }
    if found.count > 1, found != ["tell", "ending"] {
      _ = entry.named
      value.complain(
        .notOneKind(found: found, allowed: ["tell", "choose", "ask", "practise", "ending"]))
      return nil
    }
    if let value = entry.optional("choose") {
      let text = reader.text(value)
      let choices = choices(entry, node: node, &choicePlaces)
      guard let text, let choices else { return nil }
      return .choose(text, choices: choices)
    }
    if let value = entry.optional("ask") {
      let item = reader.referred(.item, value, in: reader.items)
      let right = branches(entry.required("right"))
      let wrong = branches(entry.required("wrong"))
      guard let item, let right, let wrong else { return nil }
      return .ask(item, right: right, wrong: wrong)
    }
    if let value = entry.optional("practise") {
      return exercise(value, entry, node: node).map { .practise($0) }
    }
    if let value = entry.optional("ending") {
      let standing = value.oneOf(Standing.self)
      let title = reader.text(entry.required("title"))
      let text = reader.text(entry.required("tell"))
      let debrief = reader.text(entry.required("debrief"))
      guard let standing, let title, let text, let debrief else { return nil }
      return .end(Closing(standing: standing, title: title, text: text, debrief: debrief))
    }
    let text = reader.text(entry.required("tell"))
    let next = branches(entry.required("next"))
    guard let text, let next else { return nil }
    return .tell(text, next: next)
  }

  private func choices(
    _ entry: YAMLMapping, node: String, _ places: inout [String: Place]
  ) -> [Choice]? {
    var ids: [YAMLValue] = []
    let choices = entry.counted("choices", as: .choices, in: 2...6) { value -> Choice? in
      guard let entry = value.mapping else { return nil }
      defer { entry.close() }
      let idValue = entry.required("id")
      let id = idValue?.id
      let text = reader.text(entry.required("text"))
      let points = entry.optional("points").map { $0.wholeNumber(in: 0...10) } ?? 0
      let severity = entry.optional("severity").flatMap { $0.oneOf(Severity.self) }
      let condition = entry.optional("when").flatMap { self.condition($0) }
      let to = branches(entry.required("to"))
      let feedback = entry.optional("feedback").flatMap { reader.text($0) }
      let clause = entry.optional("clause").flatMap {
        reader.referred(.clause, $0, in: reader.clauses)
      }
      let effects = conditions.effects(entry)
      guard let idValue, let id, let text, let points, let to else { return nil }
      ids.append(idValue)
      places["\(node)/\(id)"] = idValue.place
      return Choice(
        id: id, text: text, condition: condition, points: points, severity: severity,
        effects: effects, to: to, feedback: feedback, clause: clause)
    }
    reader.checkDistinct(ids)
    return choices
  }

  func branches(_ value: YAMLValue?) -> [Branch]? {
    guard let value else { return nil }
    guard value.node.sequence != nil else {
      return reader.target(value, names).map { [Branch(condition: nil, target: $0)] }
    }
    if let list = value.list, !(1...20).contains(list.count) {
      value.complain(.wrongCount(.branches, found: list.count, least: 1, most: 20))
    }
    let branches = (value.list ?? []).compactMap { value -> Branch? in
      guard let entry = value.mapping else { return nil }
      defer { entry.close() }
      let condition = entry.optional("when").map { self.condition($0) }
      guard let target = reader.target(entry.required("to"), names) else { return nil }
      if case .some(.none) = condition { return nil }
      return Branch(condition: condition ?? nil, target: target)
    }
    if branches.last?.condition != nil { value.complain(.conditionalLastBranch) }
    return branches.isEmpty ? nil : branches
  }

  var conditions: ConditionReading {
    ConditionReading(flags: names.flags, counters: names.declaredCounters, kind: .flag)
  }

  private func condition(_ value: YAMLValue) -> Condition? { conditions.condition(value) }
}
