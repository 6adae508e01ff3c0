import Foundation
import Messages
import Records
import Training

/// Who works in the store on a day.
package struct RosterReport: Sendable {
  package let people: [Person]
  package let unreadable: [Unreadable]
  private let day: Day

  package struct Person: Sendable {
    package let employee: EmployeeID
    package let card: Scorecard
  }

  package struct Unreadable: Sendable {
    package let employee: EmployeeID
    package let error: any Error
  }

  package init(of members: [Roster.Member], on day: Day) {
    self.day = day
    people = members.compactMap { member in
      member.card.map { Person(employee: member.employee, card: $0) }
    }
    unreadable = members.compactMap { member in
      member.error.map { Unreadable(employee: member.employee, error: $0) }
    }
  }

  package func report(_ words: Phrasebook) -> Report {
    let phrases = words.roster
    guard !people.isEmpty || !unreadable.isEmpty else {
      return Report(title: phrases.title, blocks: [.paragraph(phrases.nobody)])
    }
    let rows =
      people.map { row($0, phrases) }
      + unreadable.map { [$0.employee.text, "", "", "", "", phrases.unreadable] }
    return Report(
      title: phrases.title,
      blocks: [
        .table(
          header: [
            phrases.number, phrases.name, phrases.role, phrases.store, phrases.hired, phrases.state,
          ], rows: rows.sorted { $0[0] < $1[0] })
      ])
  }

  /// Each person as a list of what is known.
  package func details(_ words: Phrasebook) -> Report {
    let phrases = words.roster
    let blocks = people.map { person -> Report.Block in
      let header = [
        phrases.number, phrases.name, phrases.role, phrases.store, phrases.hired, phrases.state,
      ]
      let lines = zip(header, row(person, phrases)).filter { !$0.1.isEmpty }.map {
        "\($0.0): \($0.1)"
      }
      let reason = person.card.employment.leaving.map { phrases.reasonWas($0.reason) }
      return .list(lines + (reason.map { [$0] } ?? []))
    }
    let title = people.first.map { phrases.aboutOne($0.card.name) } ?? phrases.title
    return Report(title: title, blocks: blocks)
  }

  /// What `employees import` reads again.
  package func csv(in language: Language) -> Data {
    RosterEntry.csv(
      people.compactMap { person in
        let employment = person.card.employment
        return PersonName(person.card.name).map {
          RosterEntry(
            employee: person.employee, name: $0, role: employment.role(on: day),
            store: employment.store(on: day).flatMap(StoreName.init), hired: employment.hired,
            left: employment.leaving?.from)
        }
      }, in: language)
  }

  package func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(Exported(self)), as: UTF8.self)
  }

  private func row(_ person: Person, _ phrases: RosterPhrases) -> [String] {
    let employment = person.card.employment
    var states: [String] = []
    if let left = employment.leaving?.from {
      states.append(day >= left ? phrases.hasLeft(left) : phrases.willLeave(left))
    } else {
      states.append(phrases.here)
    }
    if !person.card.isConfirmed { states.append(phrases.unconfirmed) }
    return [
      person.employee.text, person.card.name, phrases.roleName(employment.role(on: day)),
      employment.store(on: day) ?? "", employment.hired?.description ?? "",
      states.joined(separator: phrases.between),
    ]
  }

  private struct Exported: Encodable {
    let report = "roster"
    let format = 1
    let day: Day
    let people: [ExportedPerson]
    let unreadable: [EmployeeID]

    init(_ report: RosterReport) {
      day = report.day
      people = report.people.map { ExportedPerson($0, on: report.day) }
      unreadable = report.unreadable.map(\.employee)
    }
  }

  private struct ExportedPerson: Encodable {
    let employee: EmployeeID
    let name: String
    let nameConfirmed: Bool
    let role: Role
    let store: String?
    let hired: Day?
    let left: Day?

    init(_ person: Person, on day: Day) {
      (employee, name) = (person.employee, person.card.name)
      nameConfirmed = person.card.isConfirmed
      let employment = person.card.employment
      (role, store) = (employment.role(on: day), employment.store(on: day))
      (hired, left) = (employment.hired, employment.leaving?.from)
    }
  }
}
