import Training

extension ContentReader {
  /// What an item draws anew each time, at `vary:`.
  func variables(_ value: YAMLValue?) -> [Variable] {
    (value?.mapping?.named ?? []).compactMap { key, value in
      guard let name = key.id, let entry = value.mapping else { return nil }
      defer { entry.close() }
      return range(entry, at: value).map { Variable(name: name, range: $0) }
    }
  }

  private func range(_ entry: YAMLMapping, at value: YAMLValue) -> Variable.Range? {
    guard let kindValue = entry.required("draw"), let kind = kindValue.string else { return nil }
    let (from, to) = (entry.required("from"), entry.required("to"))
    switch kind {
    case "money":
      let step = entry.optional("step").map(money) ?? Money(fen: 100)
      guard let from = from.flatMap(money), let to = to.flatMap(money), let step else { return nil }
      guard from <= to, step.fen > 0 else { return told(.emptyRange, at: value) }
      return .money(from: from.fen, to: to.fen, step: step.fen)
    case "number":
      let bounds = -1_000_000...1_000_000
      let step = entry.optional("step").map { $0.wholeNumber(in: 1...1_000_000) } ?? 1
      guard let from = from?.wholeNumber(in: bounds), let to = to?.wholeNumber(in: bounds),
        let step
      else { return nil }
      guard from <= to else { return told(.emptyRange, at: value) }
      return .wholeNumber(from: from, to: to, step: step)
    case "day":
      guard let from = from?.day, let to = to?.day else { return nil }
      guard from <= to else { return told(.emptyRange, at: value) }
      return .day(from: from, to: to)
    default:
      return told(.notOneOf(kind, allowed: ["money", "number", "day"]), at: kindValue)
    }
  }

  private func money(_ value: YAMLValue) -> Money? {
    guard let text = value.string else { return nil }
    return Money(text) ?? told(.notANumber(text), at: value)
  }

  private func told<Value>(_ problem: Problem.Kind, at value: YAMLValue) -> Value? {
    value.complain(problem)
    return nil
  }

  /// Tells names in double brackets that nothing draws, and draws that nothing names.
  /// `vary` may name some that could not be read.
  func checkNames(of item: Item, at value: YAMLValue, vary: YAMLValue?) {
    guard let bytes = try? CanonicalJSON.encoded(item) else { return }
    let text = String(decoding: bytes, as: UTF8.self)
    let used = Set(text.matches(of: /\[\[([^\]\[]*)\]\]/).map { String($0.1) })
    let drawn = Set(item.variables.map(\.name))
    let declared = Set((vary?.node.mapping?.map { $0.key.scalar?.string } ?? []).compactMap(\.self))
    for name in used.subtracting(drawn).subtracting(declared).sorted() {
      value.complain(
        .dangling(.variable, id: name, nearest: EditDistance.nearest(to: name, among: drawn)))
    }
    for name in drawn.subtracting(used).sorted() { value.complain(.unusedVariable(name)) }
  }
}
