import Foundation
import Messages
import Records
import Training

/// What learners found wrong with questions, for the trainer to answer.
package struct FlagsReport: Sendable {
  package let entries: [Entry]

  package struct Entry: Sendable {
    package let employee: EmployeeID
    package let name: String
    /// Counts from 1 within the employee's flags; `1001-2` names the flag.
    package let number: Int
    package let flag: Scorecard.Flag
    /// The question in the reader's language; nil when the content has it no more.
    package let stem: String?
    /// What they had answered, in words.
    package let answer: String?

    package var handle: String { "\(employee)-\(number)" }
  }

  /// All flags of `cards`, those without an answer first, then the latest.
  ///
  /// `situations` are the decisions of scenarios, by scenario and node: `customer-gone/desk`; and what else
  /// was flagged by its id, such as a procedure.
  package init(
    of cards: [Scorecard], items: [String: Item], situations: [String: LocalizedText],
    _ words: Phrasebook
  ) {
    let all = cards.flatMap { card in
      card.flags.enumerated().map { index, flag in
        let item = items[flag.about]
        return Entry(
          employee: card.employee, name: card.name, number: index + 1, flag: flag,
          stem: (item?.stem ?? situations[flag.about])?.text(in: words.language),
          answer: flag.answer.flatMap { given in
            item.map { words.answer($0.interaction.answer(given: given)) }
          })
      }
    }
    entries = all.sorted { a, b in
      (a.flag.reply == nil ? 0 : 1, b.flag.at.date) < (b.flag.reply == nil ? 0 : 1, a.flag.at.date)
    }
  }

  package func report(_ words: Phrasebook) -> Report {
    let phrases = words.flags
    guard !entries.isEmpty else {
      return Report(title: phrases.title, blocks: [.paragraph(phrases.none)])
    }
    var blocks: [Report.Block] = []
    for entry in entries {
      blocks.append(
        .heading(phrases.heading(entry.handle, entry.name, entry.flag.at.day)))
      blocks.append(
        .list(
          [phrases.about(entry.flag.about, entry.stem)]
            + (entry.answer.map { [phrases.answered($0)] } ?? [])
            + [phrases.said(entry.flag.words)]
            + [
              entry.flag.reply.map { phrases.replied($0.words, $0.by.text, $0.at.day) }
                ?? phrases.unanswered(entry.handle)
            ]))
    }
    return Report(title: phrases.title, blocks: blocks)
  }

  /// The report for other programs.
  package func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(Exported(self)), as: UTF8.self)
  }

  private struct Exported: Encodable {
    let report = "flags"
    let format = 1
    let flags: [ExportedFlag]

    init(_ report: FlagsReport) {
      flags = report.entries.map(ExportedFlag.init)
    }
  }

  private struct ExportedFlag: Encodable {
    let flag: String
    let employee: EmployeeID
    let at: Timestamp
    let about: String
    let revision: String?
    let answer: [String]?
    let words: String
    let reply: Scorecard.Flag.Reply?

    init(_ entry: Entry) {
      (flag, employee, at) = (entry.handle, entry.employee, entry.flag.at)
      (about, revision, answer) = (entry.flag.about, entry.flag.revision, entry.flag.answer)
      (words, reply) = (entry.flag.words, entry.flag.reply)
    }
  }
}
