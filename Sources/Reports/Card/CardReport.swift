import Messages
import Records
import Training

/// The card on the wall with what may go wrong, and the sheet beside the telephone: a page of paper each.
package struct CardReport: Sendable {
  package static let name = "card"
  /// Lines of one page: A4 at six lines to an inch, less the margins that printers keep.
  package static let pageLines = 66
  /// Rows to note calls in.
  package static let emptyRows = 6

  /// The most severe first.
  let incidents: [Incident]
  let card: WallCard?
  /// The numbers to ring, as the store has them.
  let numbers: [StoreValue]
  let made: Made

  /// Where and when it is printed.
  package struct Made: Sendable {
    package let store: String?
    package let day: Day

    package init(store: String?, day: Day) {
      (self.store, self.day) = (store, day)
    }
  }

  /// Of those that are `named`, or of all; nil where there is none.
  package init?(_ jobAid: JobAid, named: [String] = [], _ made: Made) {
    let chosen = jobAid.incidents.filter { named.isEmpty || named.contains($0.id) }
    guard !chosen.isEmpty else { return nil }
    incidents = Dictionary(grouping: chosen, by: \.severity).sorted { $0.key < $1.key }
      .flatMap(\.value)
    card = jobAid.escalation.lazy.compactMap(\.card).first
    numbers = (card?.numbers ?? []).compactMap { key in
      jobAid.storeValues.first { $0.key == key }
    }
    self.made = made
  }

  /// What is done first in an incident, as short as there is a text for it.
  func first(of incident: Incident) -> LocalizedText {
    card?.firsts[incident.id] ?? incident.first
  }

  private func name(of contact: Named) -> LocalizedText {
    card?.names[contact.id] ?? contact.text
  }

  private func name(ofTime time: Named) -> LocalizedText { card?.times[time.id] ?? time.text }

  package func report(_ words: Phrasebook) -> Report {
    let phrases = words.cards
    return Report(
      title: phrases.wallTitle(made.store, made.day),
      blocks: wallCard(words)
        + (card.map { [.pageBreak] + hotlineSheet($0, words) } ?? []))
  }

  private func wallCard(_ words: Phrasebook) -> [Report.Block] {
    let (phrases, language) = (words.cards, words.language)
    let rules = (card?.rules ?? []).enumerated().map {
      phrases.rule($0.offset + 1, $0.element.text(in: language))
    }
    let groups = Dictionary(grouping: incidents, by: \.severity).sorted { $0.key < $1.key }
      .flatMap { severity, incidents -> [Report.Block] in
        [.section(words.lookups.severity(severity))]
          + incidents.map {
            .entry(
              phrases.incident(
                $0.title.text(in: language), first(of: $0).text(in: language).trimmed),
              rungs(of: $0, language).map(phrases.rung))
          }
      }
    let hasExamples = incidents.contains { !$0.contactNote.text(in: language).isEmpty }
    return rules.map { .paragraph($0) } + groups
      + (hasExamples ? [.paragraph(phrases.examples)] : [])
  }

  private func rungs(of incident: Incident, _ language: Language) -> [CardPhrases.Rung] {
    incident.contacts.map { rung in
      CardPhrases.Rung(
        who: name(of: rung.who).text(in: language),
        within: name(ofTime: rung.within).text(in: language), when: rung.when?.text(in: language))
    }
  }

  private func hotlineSheet(_ card: WallCard, _ words: Phrasebook) -> [Report.Block] {
    let (phrases, language) = (words.cards, words.language)
    func list(_ texts: [LocalizedText]) -> Report.Block {
      .list(texts.map { $0.text(in: language).trimmed })
    }
    let fields = numbers.map { value in
      (
        label: value.meaning.text(in: language).capitalizedFirst,
        value: value.text.text(in: language) + (value.state == .example ? phrases.isExample : "")
      )
    }
    return [
      .paragraph(phrases.hotlineTitle(made.store, made.day)), .section(phrases.numbers),
    ]
      + (numbers.allSatisfy(\.isConfirmed) ? [] : [.paragraph(phrases.warning)])
      + [
        .fields(fields + phrases.byHand.map { (label: $0, value: "") }),
        .section(phrases.ready), list(card.ready),
        .section(phrases.say), .paragraph(card.say.text(in: language).trimmed),
        .section(phrases.genuine), list(card.genuine),
        .section(phrases.never), list(card.never),
        .section(phrases.calls),
        .form(
          header: phrases.callColumns,
          rows: Array(
            repeating: phrases.callColumns.map { _ in "" }, count: CardReport.emptyRows)),
      ]
  }
}

extension String {
  /// As it begins a line.
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
