import Content
import Foundation
import Messages
import Training

/// Knows the right reply to whatever question stands on the screen, by its words.
struct AnswerKey {
  /// What the menu says when there is nothing left that they can do alone.
  private let allDone: [String]
  /// Asks whether a promise is accepted, and what accepts it.
  let acceptPrompt: Substring
  let acceptance: String
  private let language: Language
  private let items: [Item]
  private let decisions: [(stem: LocalizedText, choices: [Choice])]

  init(_ language: Language) throws {
    self.language = language
    let words = Phrasebook.of(language)
    acceptPrompt = Substring(words.certificates.acceptPrompt)
    acceptance = language == .zh ? "同意" : "yes"
    let opening = Library.open(folder: Built.root, store: nil, cacheFolder: nil, builder: "tests")
    guard case .ready(let library) = opening else { throw CocoaError(.fileReadCorruptFile) }
    let scenarios = library.index.scenarios.compactMap { library.scenario($0.id) }
    let nodes = scenarios.flatMap(\.nodes)
    items =
      library.index.lessons.compactMap { library.lesson($0.id) }.flatMap { $0.cards.map(\.check) }
      + library.index.exams.compactMap { library.exam($0.id) }.flatMap(\.pool)
      + nodes.compactMap { if case .ask(let item, _, _) = $0.content { item } else { nil } }
    let forms = library.index.observationForms.map { $0.title.text(in: language) }
    allDone =
      [words.shell.allDone]
      + forms.map { words.shell.waiting(.observation(title: $0)) }
    decisions = nodes.compactMap {
      if case .choose(let text, let choices) = $0.content { (text, choices) } else { nil }
    }
  }

  /// Whether the main menu says that nothing is left to do.
  func saysAllIsDone(_ screen: String) -> Bool {
    let shown = Self.squeezed(screen)
    return allDone.contains { shown.contains(Self.squeezed($0)) }
  }

  /// A right reply to the question shown last, and a wrong one if the kind has any to pick.
  func replies(to screen: String) -> (right: String, wrong: String?)? {
    let shown = Self.squeezed(screen)
    let asked =
      items.map { Asked.item($0) } + decisions.map { Asked.decision($0.stem, $0.choices) }
    // The latest on the screen; of two that end there, the one with more words.
    let latest = asked.compactMap { asked in
      place(of: asked.stem, in: shown).map { (asked, $0) }
    }.max { a, b in
      let (one, other) = (a.1.range, b.1.range)
      return (one.upperBound, shown.distance(from: one.lowerBound, to: one.upperBound))
        < (other.upperBound, shown.distance(from: other.lowerBound, to: other.upperBound))
    }
    guard let (question, place) = latest else { return nil }
    let below = shown.suffix(from: place.range.upperBound)
    return switch question {
    case .item(let item): reply(to: item, below, values: place.values)
    case .decision(_, let choices): choice(among: choices, below)
    }
  }

  private enum Asked {
    case item(Item)
    case decision(LocalizedText, [Choice])

    var stem: LocalizedText {
      switch self {
      case .item(let item): item.stem
      case .decision(let stem, _): stem
      }
    }
  }

  private func choice(
    among choices: [Choice], _ shown: Substring
  ) -> (right: String, wrong: String?)? {
    let labels = labels(of: choices.map { (id: $0.id, text: $0.text) }, in: shown)
    let offered = choices.filter { labels[$0.id] != nil }.sorted { $0.points > $1.points }
    guard let best = offered.first.flatMap({ labels[$0.id] }) else { return nil }
    return (best, offered.last.flatMap { labels[$0.id] })
  }

  private func reply(to item: Item, _ shown: Substring, values: [String: String])
    -> (right: String, wrong: String?)?
  {
    func number(_ formula: Formula) -> Fraction? {
      Formula(values.reduce(formula.text) { $0.replacing("[[\($1.key)]]", with: $1.value) }).value
    }
    switch item.interaction {
    case let choice as SingleChoice:
      let labels = labels(of: choice.options.map { (id: $0.id, text: $0.text) }, in: shown)
      guard let right = choice.options.first(where: \.right).flatMap({ labels[$0.id] }) else {
        return nil
      }
      return (right, choice.options.first { !$0.right }.flatMap { labels[$0.id] })
    case let choice as MultipleChoice:
      let labels = labels(of: choice.options.map { (id: $0.id, text: $0.text) }, in: shown)
      let right = choice.options.filter(\.right).compactMap { labels[$0.id] }
      return (right.joined(separator: " "), nil)
    case let ordering as Ordering:
      let labels = labels(of: ordering.elements.map { (id: $0.id, text: $0.text) }, in: shown)
      let right = ordering.elements.compactMap { labels[$0.id] }
      return right.count == ordering.elements.count
        ? (right.joined(separator: " "), right.reversed().joined()) : nil
    case let match as Matching:
      let rights = match.pairs.map { (id: $0.id, text: $0.right) }
      let letters = labels(
        of: rights + match.extra.map { (id: $0.id, text: $0.text) }, in: shown, among: "ABCDEFGHI")
      let right = match.pairs.compactMap { letters[$0.id] }
      return right.count == match.pairs.count ? (right.joined(), nil) : nil
    case let statement as TrueFalse:
      return statement.isTrue ? ("1", "2") : ("2", "1")
    case let slip as SpotTheError:
      return slip.lines.firstIndex(where: \.wrong).map { (String($0 + 1), nil) }
    case let numeric as Numeric:
      return number(numeric.answer).map { ($0.asTyped, nil) }
    case let amount as MoneyAmount:
      return number(amount.answer).flatMap { Money(yuan: $0) }.map { ($0.description, nil) }
    case let words as ShortText:
      return (words.accepts.last { $0.utf8.allSatisfy { $0 < 0x80 } } ?? words.accepts[0], "zzz")
    default:
      return nil
    }
  }

  /// The labels that stand before the texts on the screen.
  private func labels(
    of things: [(id: String, text: LocalizedText)], in shown: Substring,
    among candidates: String = "123456789"
  ) -> [String: String] {
    var shown = shown
    var labels: [String: String] = [:]
    // The longest first, because one text may begin another.
    let squeezed = things.map { ($0.id, Self.squeezed($0.text.text(in: language))) }
    for (id, text) in squeezed.sorted(by: { $0.1.count > $1.1.count }) {
      for label in candidates {
        guard let range = shown.range(of: "\(label)\(text)") else { continue }
        labels[id] = String(label)
        shown.replaceSubrange(range, with: "\n")
        break
      }
    }
    return labels
  }

  /// Where the text stands last, and what stands in the place of its `[[names]]`.
  private func place(
    of text: LocalizedText, in shown: String
  ) -> (range: Range<String.Index>, values: [String: String])? {
    let squeezed = Self.squeezed(text.text(in: language))
    let names = squeezed.matches(of: /\[\[([a-z0-9-]+)\]\]/).map { String($0.1) }
    guard !names.isEmpty else {
      return shown.range(of: squeezed, options: .backwards).map { ($0, [:]) }
    }
    let parts = squeezed.split(separator: /\[\[[a-z0-9-]+\]\]/, omittingEmptySubsequences: false)
    guard !parts[0].isEmpty else { return nil }
    var searched = shown.startIndex..<shown.endIndex
    while let first = shown.range(of: parts[0], options: .backwards, range: searched) {
      if let found = filled(names, parts, after: first, in: shown) { return found }
      searched = shown.startIndex..<first.lowerBound
    }
    return nil
  }

  private func filled(
    _ names: [String], _ parts: [Substring], after first: Range<String.Index>, in shown: String
  ) -> (range: Range<String.Index>, values: [String: String])? {
    var end = first.upperBound
    var values: [String: String] = [:]
    for (name, part) in zip(names, parts.dropFirst()) {
      var value = shown[end...].prefix { $0.isNumber || "-.".contains($0) }
      // A full stop belongs to the sentence.
      if value.last == "." { value.removeLast() }
      guard shown[value.endIndex...].hasPrefix(part) else { return nil }
      values[name] = String(value)
      end = shown.index(value.endIndex, offsetBy: part.count)
    }
    return (first.lowerBound..<end, values)
  }

  /// Without white space, so that it does not matter where lines were broken.
  private static func squeezed(_ text: String) -> String {
    text.filter { !$0.isWhitespace }
  }
}

extension Fraction {
  /// As somebody types it: whole, or with two decimals.
  fileprivate var asTyped: String {
    denominator == 1 ? String(numerator) : Money(yuan: self)?.description ?? description
  }
}
