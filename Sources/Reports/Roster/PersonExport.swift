import Foundation
import Messages
import Records
import Training

/// Everything on record about one person: what follows from the journal, and each of its lines.
package struct PersonExport {
  private let record: EmployeeRecord
  private let events: [Event]
  private let lines: [Data]
  private let day: Day

  package init(_ employee: EmployeeID, in home: Home, on day: Day) throws {
    self.day = day
    record = try EmployeeRecord.reading(employee, in: home)
    events = try record.events()
    lines = try JournalFile.read(url: home.journal(of: employee)).lines
  }

  /// In words: who they are, then what happened, a line each.
  package func report(_ words: Phrasebook) -> Report {
    let member = Roster.Member(employee: record.employee, card: record.card)
    let person = RosterReport(of: [member], on: day).details(words)
    let happened = events.map { event in
      let moment = event.at.description.prefix(16).replacing("T", with: " ")
      let author = event.by == record.employee ? "" : " (\(event.by))"
      let mark = event.isSimulated ? words.events.simulated : ""
      return "\(moment)\(author) \(mark)\(words.events.sentence(event.body))"
    }
    return Report(
      title: words.events.title(record.employee, record.card.name),
      blocks: person.blocks + [.heading(words.events.heading(events.count)), .list(happened)])
  }

  /// The scorecard, and the journal's lines exactly as they are.
  package func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let card = String(decoding: try encoder.encode(record.card), as: UTF8.self)
    let journal = lines.map { String(decoding: $0, as: UTF8.self) }.joined(separator: ",\n")
    return """
      {"export":"person","format":1,"employee":"\(record.employee)","day":"\(day)",
      "scorecard":\(card),
      "journal":[
      \(journal)
      ]}

      """
  }
}
