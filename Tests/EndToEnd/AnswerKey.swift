import Content
import Foundation
import Messages
import Training

/// Knows the right reply to whatever question stands on the screen, by its words.
struct AnswerKey {
  private let allDone: String
  private let language: Language
  private let items: [Item]
  private let decisions: [(stem: LocalizedText, choices: [Choice])]

  init(_ language: Language) throws {
    self.language = language
    allDone = Phrasebook.of(language).shell.allDone
    let opening = Library.open(folder: Built.root, store: nil, cacheFolder: nil, builder: "tests")
    guard case .ready(let library) = opening else { throw CocoaError(.fileReadCorruptFile) }
    let scenarios = library.index.scenarios.compactMap { library.scenario($0.id) }
    let nodes = scenarios.flatMap(\.nodes)
    items =
      library.index.lessons.compactMap { library.lesson($0.id) }.flatMap { $0.cards.map(\.check) }
      + library.index.exams.compactMap { library.exam($0.id) }.flatMap(\.pool)
      + nodes.compactMap { if case .ask(let item, _, _) = $0.content { item } else { nil } }
    decisions = nodes.compactMap {
      if case .choose(let text, let choices) = $0.content { (text, choices) } else { nil }
    }
  }

  /// Whether the main menu says that nothing is left to do.
  func saysAllIsDone(_ screen: String) -> Bool {
    Self.squeezed(screen).contains(Self.squeezed(allDone))
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
      (a.1.upperBound, shown.distance(from: a.1.lowerBound, to: a.1.upperBound))
        < (b.1.upperBound, shown.distance(from: b.1.lowerBound, to: b.1.upperBound))
    }
    guard let (question, range) = latest else { return nil }
    let below = shown.suffix(from: range.upperBound)
    return switch question {
    case .item(let item): reply(to: item, below)
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

  private func reply(to item: Item, _ shown: Substring) -> (right: String, wrong: String?)? {
    switch item.interaction {
    case let choice as SingleChoice:
      let labels = labels(of: choice.options.map { (id: $0.id, text: $0.text) }, in: shown)
      guard let right = choice.options.first(where: \.right).flatMap({ labels[$0.id] }) else {
        return nil
      }
      return (right, choice.options.first { !$0.right }.flatMap { labels[$0.id] })
    case let ordering as Ordering:
      let labels = labels(of: ordering.elements.map { (id: $0.id, text: $0.text) }, in: shown)
      let right = ordering.elements.compactMap { labels[$0.id] }
      return right.count == ordering.elements.count
        ? (right.joined(separator: " "), right.reversed().joined()) : nil
    case let words as ShortText:
      return (words.accepts.last { $0.utf8.allSatisfy { $0 < 0x80 } } ?? words.accepts[0], "zzz")
    default:
      return nil
    }
  }

  /// The labels that stand before the texts on the screen.
  private func labels(
    of things: [(id: String, text: LocalizedText)], in shown: Substring
  ) -> [String: String] {
    var shown = shown
    var labels: [String: String] = [:]
    // The longest first, because one text may begin another.
    let squeezed = things.map { ($0.id, Self.squeezed($0.text.text(in: language))) }
    for (id, text) in squeezed.sorted(by: { $0.1.count > $1.1.count }) {
      for label in "123456789" {
        guard let range = shown.range(of: "\(label)\(text)") else { continue }
        labels[id] = String(label)
        shown.replaceSubrange(range, with: "\n")
        break
      }
    }
    return labels
  }

  private func place(of text: LocalizedText, in shown: String) -> Range<String.Index>? {
    shown.range(of: Self.squeezed(text.text(in: language)), options: .backwards)
  }

  /// Without white space, so that it does not matter where lines were broken.
  private static func squeezed(_ text: String) -> String {
    text.filter { !$0.isWhitespace }
  }
}
