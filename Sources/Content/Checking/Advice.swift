import Foundation
import Training

/// What is wrong with content that can be taught all the same: guessable exams, telling lengths, lines
/// too wide for a narrow screen, facts past their review, translations left behind.
struct Advice {
  /// What the reading itself does not know.
  struct Basis {
    let today: Day
    let displayWidth: (String) -> Int
  }

  private let reader: ContentReader
  private let catalogue: Catalogue
  private let basis: Basis

  init(_ reader: ContentReader, _ catalogue: Catalogue, _ basis: Basis) {
    (self.reader, self.catalogue, self.basis) = (reader, catalogue, basis)
  }

  func give(accepted: AcceptedTranslations?) {
    checkExams()
    checkLengths()
    checkWidths()
    checkUnused()
    for (day, place) in reader.reviews where day < basis.today {
      reader.log.add(.reviewDue(day), at: place)
    }
    for (day, place) in reader.datings where basis.today < day {
      reader.log.add(.futureDate(day.description), at: place)
    }
    checkValidity()
    for (language, place) in accepted?.stale(in: reader.log.texts) ?? [] {
      reader.log.add(.staleTranslation(language), at: place)
    }
  }

  private func checkExams() {
    for exam in catalogue.exams {
      let guess = BlindGuess(exam)
      guard !guess.isUnder(oneIn: 1000, attempts: exam.policy.attempts),
        let oneIn = guess.oneIn(attempts: exam.policy.attempts)
      else { continue }
      reader.log.add(
        .guessable(oneIn: oneIn, attempts: exam.policy.attempts),
        at: reader.passMarks[exam.id] ?? place("exam", exam.id))
    }
  }

  /// Where the right option is nearly always the longest, length gives it away.
  private func checkLengths() {
    let written = catalogue.items.filter { !reader.generated.contains($0.id) }
    for (topic, items) in Dictionary(grouping: written, by: \.topic) {
      let choices = items.filter { $0.interaction is SingleChoice }
      guard choices.count >= 4 else { continue }
      for language in Language.allCases {
        let telling = choices.filter { isLongest($0, language) }
        if let first = telling.first, telling.count * 4 >= choices.count * 3 {
          reader.log.add(
            .tellingLength(topic: topic, language, telling: telling.count, of: choices.count),
            at: place("item", first.id))
        }
      }
    }
  }

  private func isLongest(_ item: Item, _ language: Language) -> Bool {
    guard let choice = item.interaction as? SingleChoice,
      let right = choice.options.first(where: \.right)
    else { return false }
    let length = basis.displayWidth(right.text.text(in: language))
    return choice.options.allSatisfy {
      $0.right || basis.displayWidth($0.text.text(in: language)) < length
    }
  }

  private static let columns = 40

  private func checkWidths() {
    // Drawings stand four columns in.
    for (drawing, place) in reader.drawings {
      check(Self.lines(of: drawing), upTo: Self.columns - 4, at: place)
    }
    for (document, place) in reader.documents {
      for language in Language.allCases {
        let labels = document.lines.compactMap { $0.line.label?.text(in: language) }
        let widest = labels.map(basis.displayWidth).max() ?? 0
        for line in document.lines {
          let label = line.line.label == nil ? 0 : widest + 2
          let width = 5 + label + basis.displayWidth(line.line.value.text(in: language))
          if width > Self.columns {
            reader.log.add(.tooWide(columns: width, limit: Self.columns, language), at: place)
          }
        }
      }
    }
  }

  private static func lines(of text: LocalizedText) -> [(Language?, String)] {
    if Set(text.languages.map { text.text(in: $0) }).count == 1, text.languages.count > 1 {
      return text.text(in: .zh).split(separator: "\n").map { (nil, String($0)) }
    }
    return text.languages.sorted { $0.rawValue < $1.rawValue }.flatMap { language in
      text.text(in: language).split(separator: "\n").map { (language, String($0)) }
    }
  }

  private func check(_ lines: [(Language?, String)], upTo limit: Int, at place: Place) {
    for (language, line) in lines {
      let width = basis.displayWidth(line)
      if width > limit {
        reader.log.add(.tooWide(columns: width, limit: limit, language), at: place)
      }
    }
  }

  /// Questions that are out of date, where something counts on them.
  private func checkValidity() {
    for (card, item, place) in reader.cardChecks {
      guard let until = item.validUntil, until < basis.today else { continue }
      reader.log.add(.outdatedCheck(item: item.id, card: card, until: until), at: place)
    }
    for (draw, place) in reader.draws {
      let found = catalogue.items.count { $0.topic == draw.topic && $0.isValid(on: basis.today) }
      if found < draw.count {
        reader.log.add(
          .tooFewToday(topic: draw.topic, found: found, wanted: draw.count), at: place)
      }
    }
  }

  /// Questions that nobody is ever asked.
  private func checkUnused() {
    let drawn = Set(catalogue.exams.flatMap { $0.draws.map(\.topic) })
    let lessons = catalogue.lessons.values.flatMap { $0.cards.map(\.check.id) }
    let asked = catalogue.scenarios.flatMap { Subject.scenario($0).items.map(\.id) }
    let used = Set(lessons + asked)
    for item in catalogue.items where !reader.generated.contains(item.id) {
      if !drawn.contains(item.topic), !used.contains(item.id) {
        reader.log.add(.neverAsked(item: item.id), at: place("item", item.id))
      }
    }
  }

  private func place(_ kind: String, _ id: String) -> Place {
    reader.place(ofDeclared: kind, id) ?? Place(file: "content")
  }
}
