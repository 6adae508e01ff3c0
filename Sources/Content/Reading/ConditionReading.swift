import Training

/// Reads conditions on flags and counters, and what changes them.
struct ConditionReading {
  /// Nil where nobody knows what there is, which was told.
  let flags: Set<String>?
  let counters: Set<String>?
  /// What flags are called here.
  let kind: Problem.Reference
  /// How bounds are read; the store's own numbers among them, where it takes such.
  var bound: (YAMLValue) -> Int? = { $0.wholeNumber(in: -1000...1000) }

  func condition(_ value: YAMLValue) -> Condition? {
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
    let atLeast = entry.optional("atLeast").flatMap(bound)
    let atMost = entry.optional("atMost").flatMap(bound)
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

  func effects(_ entry: YAMLMapping) -> [Effect] {
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

  func flag(_ value: YAMLValue) -> String? { name(value, kind, in: flags) }

  private func counter(_ value: YAMLValue) -> String? { name(value, .counter, in: counters) }

  private func name(
    _ value: YAMLValue, _ kind: Problem.Reference, in known: Set<String>?
  ) -> String? {
    guard let name = value.id else { return nil }
    guard let known, !known.contains(name) else { return name }
    value.complain(
      .dangling(kind, id: name, nearest: EditDistance.nearest(to: name, among: known.sorted())))
    return nil
  }
}
