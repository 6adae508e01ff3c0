import Foundation
import Messages
import Records
import Training

extension CardReport {
  /// A header, then a row for each rung of each incident.
  package func rows(_ words: Phrasebook) -> [[String]] {
    let language = words.language
    let header = [
      "severity", "incident", "title", "first", "rung", "who", "within", "when", "give", "never",
    ]
    return [header]
      + incidents.flatMap { incident in
        incident.contacts.enumerated().map { index, rung in
          [
            String(incident.severity), incident.id, incident.title.text(in: language),
            incident.first.text(in: language).trimmed, String(index + 1),
            rung.who.text.text(in: language), rung.within.text.text(in: language),
            rung.when?.text(in: language) ?? "", rung.give.map(\.rawValue).joined(separator: " "),
            incident.never.text(in: language).trimmed,
          ]
        }
      }
  }

  package func csv(_ words: Phrasebook) -> Data { CSVText.written(rows(words)) }

  /// The card for other programs, in every language.
  package func json(version: String) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(Exported(self, version)), as: UTF8.self)
  }

  private struct Exported: Encodable {
    let report = CardReport.name
    let format = 1
    let version: String
    let asOf: Day
    let store: String?
    let rules: [LocalizedText]
    let incidents: [ExportedIncident]
    let numbers: [ExportedNumber]
    let ready: [LocalizedText]
    let say: LocalizedText?
    let genuine: [LocalizedText]
    let never: [LocalizedText]

    init(_ report: CardReport, _ version: String) {
      (self.version, asOf, store) = (version, report.made.day, report.made.store)
      incidents = report.incidents.map { ExportedIncident($0, report) }
      numbers = report.numbers.map(ExportedNumber.init)
      let card = report.card
      (rules, ready, say) = (card?.rules ?? [], card?.ready ?? [], card?.say)
      (genuine, never) = (card?.genuine ?? [], card?.never ?? [])
    }
  }

  private struct ExportedIncident: Encodable {
    let incident: String
    let severity: Int
    let title: LocalizedText
    let first: LocalizedText
    /// What the card has room for.
    let short: LocalizedText
    let ladder: [ExportedRung]
    let keep: [LocalizedText]
    let never: LocalizedText

    init(_ incident: Incident, _ report: CardReport) {
      (self.incident, severity, title) = (incident.id, incident.severity, incident.title)
      (first, short) = (incident.first, report.first(of: incident))
      (ladder, keep) = (incident.contacts.map(ExportedRung.init), incident.keep.map(\.text))
      never = incident.never
    }
  }

  private struct ExportedRung: Encodable {
    let who: String
    let name: LocalizedText
    let within: LocalizedText
    let when: LocalizedText?
    let give: [HotlineNumber]

    init(_ rung: Incident.Rung) {
      (who, name, within) = (rung.who.id, rung.who.text, rung.within.text)
      (when, give) = (rung.when, rung.give)
    }
  }

  private struct ExportedNumber: Encodable {
    let key: String
    let meaning: LocalizedText
    let text: LocalizedText
    let state: StoreValue.State

    init(_ value: StoreValue) {
      (key, meaning, text, state) = (value.key, value.meaning, value.text, value.state)
    }
  }
}
