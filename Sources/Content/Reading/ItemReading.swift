import Integrity
import Training

/// A kind of question that can be read from a content file.
///
/// Beside each `Interaction` of Training stands one reader here, in a file of the same name.
protocol ReadableInteraction: Interaction {
  /// Reads the keys of its own from an item's mapping; nil, and told, if they are wrong.
  static func read(_ entry: YAMLMapping, by reader: ContentReader) -> Self?
}

enum ReadableKinds {
  static let all: [any ReadableInteraction.Type] = [
    SingleChoice.self, MultipleChoice.self, TrueFalse.self, ShortText.self, Numeric.self,
    MoneyAmount.self, Matching.self, Ordering.self, SpotTheError.self,
  ]
}

extension ContentReader {
  func readItems(_ file: YAMLMapping) {
    for value in file.required("items")?.list ?? [] {
      guard let entry = value.mapping else { continue }
      if let item = readItem(entry) {
        items[item.id] = item
        itemsInOrder.append(item)
        // Nobody fails an exam over a figure that the store has not confirmed.
        if values.areUnconfirmed(in: value) { unexamined.insert(item.id) }
      }
    }
  }

  private func readItem(_ entry: YAMLMapping) -> Item? {
    let id = declaredID(.item, entry.required("id"))
    let topic = entry.required("topic")?.id
    let critical = entry.optional("critical").map(\.yesOrNo) ?? false
    let stem = text(entry.required("stem"))
    let clause = referred(.clause, entry.required("clause"), in: clauses)
    let hintsValue = entry.optional("hints")
    let hints = hintsValue?.list?.compactMap { text($0) } ?? []
    if hints.count > 3 {
      hintsValue?.complain(.wrongCount(.hints, found: hints.count, least: 0, most: 3))
    }
    let explanation = entry.optional("explanation").flatMap { text($0) }
    let variables = variables(entry.optional("vary"))
    let (validFrom, validUntil) = validity(entry)
    let interaction = readInteraction(entry)
    entry.close()
    guard let interaction else { return nil }
    guard let id, let topic, let critical, let stem, let clause else { return nil }
    let item = Item(
      id: id, topic: topic, critical: critical, stem: stem, interaction: interaction,
      clause: clause, hints: hints, explanation: explanation, variables: variables,
      validFrom: validFrom, validUntil: validUntil)
    if let value = entry.optional("stem") {
      checkNames(of: item, at: value, vary: entry.optional("vary"))
    }
    guard let bytes = try? CanonicalJSON.encoded(item) else { return nil }
    return item.revised(as: Digest(of: bytes).hex)
  }

  private func validity(_ entry: YAMLMapping) -> (from: Day?, until: Day?) {
    let from = entry.optional("validFrom")?.day
    let untilValue = entry.optional("validUntil")
    let until = untilValue?.day
    if let from, let until, until < from { untilValue?.complain(.emptyRange) }
    return (from, until)
  }

  /// Reads what the kind wants; an unknown kind takes its keys for known, whichever they are.
  private func readInteraction(_ entry: YAMLMapping) -> (any Interaction)? {
    guard let value = entry.required("kind"), let name = value.string else { return nil }
    guard let kind = ReadableKinds.all.first(where: { $0.kind == name }) else {
      value.complain(.notOneOf(name, allowed: ReadableKinds.all.map { $0.kind }))
      _ = entry.named
      return nil
    }
    return kind.read(entry, by: self)
  }

  /// Tells texts of one list that a learner could not tell apart, in any language.
  func checkDifferent(_ texts: [YAMLValue]) {
    var first: [String: Place] = [:]
    for value in texts {
      let spoken = value.spoken.map { "\($0.key):\($0.value.trimmed)" }.sorted()
      if let place = spoken.lazy.compactMap({ first[$0] }).first {
        value.complain(.sameText(first: place))
      }
      for text in spoken { first[text] = first[text] ?? value.place }
    }
  }

  /// Tells ids of one list that are the same, or names that need not be listed twice.
  func checkDistinct(
    _ names: [YAMLValue],
    _ problem: (String, Place) -> Problem.Kind = { .doubledID($0, first: $1) }
  ) {
    var first: [String: Place] = [:]
    for value in names {
      guard let name = value.node.scalar?.string else { continue }
      if let place = first[name] { value.complain(problem(name, place)) }
      first[name] = first[name] ?? value.place
    }
  }
}
