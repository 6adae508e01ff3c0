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
    let found = ["choose", "ask", "tell", "ending"].filter { entry.optional($0) != nil }
    if found.count > 1, found != ["tell", "ending"] {
      _ = entry.named
      value.complain(.notOneKind(found: found, allowed: ["tell", "choose", "ask", "ending"]))
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
      let effects = effects(entry)
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

  private func effects(_ entry: YAMLMapping) -> [Effect] {
    let set = entry.optionalList("set") { flag($0).map(Effect.set) }
    let clear = entry.optionalList("clear") { flag($0).map(Effect.clear) }
    let add = (entry.optional("add")?.mapping?.named ?? []).compactMap { key, value -> Effect? in
      guard let counter = counter(key), let amount = value.wholeNumber(in: -1000...1000) else {
        return nil
      }
      return .add(amount, to: counter)
    }
    return set + clear + add
  }

  private func branches(_ value: YAMLValue?) -> [Branch]? {
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

  private func condition(_ value: YAMLValue) -> Condition? {
    if value.node.scalar != nil { return flag(value).map(Condition.flag) }
    guard let entry = value.mapping else { return nil }
    defer { entry.close() }
    if let inner = entry.optional("not") { return condition(inner).map(Condition.not) }
    if let list = entry.optional("all")?.list { return .all(list.compactMap { condition($0) }) }
    if let list = entry.optional("any")?.list { return .any(list.compactMap { condition($0) }) }
    guard let name = entry.optional("counter") else {
      value.complain(.wrongType(.condition))
      return nil
    }
    let counter = counter(name)
    let atLeast = entry.optional("atLeast")?.wholeNumber(in: -1000...1000)
    let atMost = entry.optional("atMost")?.wholeNumber(in: -1000...1000)
    guard let counter else { return nil }
    switch (atLeast, atMost) {
    case (let least?, nil): return .atLeast(least, counter: counter)
    case (nil, let most?): return .atMost(most, counter: counter)
    case (let least?, let most?):
      return .all([.atLeast(least, counter: counter), .atMost(most, counter: counter)])
    case (nil, nil):
      value.complain(.wrongType(.condition))
      return nil
    }
  }

  private func flag(_ value: YAMLValue) -> String? {
    guard let name = value.id else { return nil }
    guard names.flags.contains(name) else {
      value.complain(
        .dangling(
          .flag, id: name, nearest: EditDistance.nearest(to: name, among: names.flags.sorted())))
      return nil
    }
    return name
  }

  private func counter(_ value: YAMLValue) -> String? {
    guard let name = value.id else { return nil }
    guard names.declaredCounters.contains(name) else {
      value.complain(
        .dangling(
          .counter, id: name,
          nearest: EditDistance.nearest(to: name, among: names.counters.keys.sorted())))
      return nil
    }
    return name
  }
}
