import ArgumentParser
import Console
import Foundation
import Messages
import Records
import Training

/// A trainer watched somebody at work, and says what was seen.
struct ObserveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "observe", abstract: "Tick a checklist while somebody works. 带教观察。",
    discussion: """
      On a terminal each point is asked, for several people at once where several are named. \
      With --level nothing is asked: every point counts as done but those in --missed and --unseen. \
      --on is the day it happened, for what stood on paper.
      """)

  @OptionGroup var contents: ContentOptions
  @OptionGroup var acting: ActingOptions

  @Argument(help: "Employee numbers. 工号。")
  var employees: [String]

  @Option(help: "Which checklist, by its id. 哪一种观察表。")
  var form: String?

  @Option(help: "The day it happened (default: today). 哪一天看的。")
  var on: String?

  @Option(help: "Level 1 to 5; nothing is asked then. 几级。")
  var level: String?

  @Option(help: "Ids of points that were missed, with commas. 没做到的点。")
  var missed: String?

  @Option(help: "Ids of points there was no occasion for, with commas. 没有机会看到的点。")
  var unseen: String?

  @Option(help: "Anything else. 备注。")
  var remark: String?

  func run() throws {
    let desk = try Desk(contents.records, acting)
    let words = desk.words.observations
    let forms = try contents.library().observationForms()
    let form = try form(among: forms, desk)
    let day = try desk.day(on) ?? desk.now.day
    guard day <= desk.now.day else { throw desk.refuse(words.inTheFuture(day), .validationFailure) }
    let given = try given(form, desk)
    let people = try people(desk)
    for person in people {
      let card = try desk.told { try desk.roster.record(of: person.employee).card }
      // Whose first day nobody told may have been here before they got a record.
      guard card.isHere(on: day), card.employment.hired.map({ $0 <= day }) ?? true else {
        throw desk.refuse(words.notHereThen(person.name, day), .validationFailure)
      }
    }
    let actor = try desk.actor(allowing: \.trains)
    guard !people.contains(where: { $0.employee == actor }) else {
      throw desk.refuse(words.ownObservation)
    }
    let seen: [Observing.Seen]
    if let given {
      seen = people.map {
        Observing.Seen(
          employee: $0.employee, name: $0.name, outcomes: given.outcomes, level: given.level)
      }
    } else {
      seen = try asked(form, people, desk)
    }
    let remark = self.remark.map { String(oneLine($0).trimmed.prefix(500)) }
    try desk.told {
      try Observing.record(
        seen, form, on: day, remark: remark.flatMap { $0.isEmpty ? nil : $0 }, by: actor,
        in: desk.home, at: desk.now)
    }
    let title = form.title.text(in: desk.words.language)
    for one in seen { complain(words.recorded(one.name, title, day, one.level)) }
  }

  private func form(among forms: [ObservationForm], _ desk: Desk) throws -> ObservationForm {
    guard let typed = form else {
      if forms.count == 1 { return forms[0] }
      throw desk.refuse(desk.words.observations.whichForm(forms.map(\.id)), .validationFailure)
    }
    guard let found = forms.first(where: { $0.id == typed.lowercased() }) else {
      throw desk.refuse(
        desk.words.observations.unknownForm(oneLine(typed), forms.map(\.id)), .validationFailure)
    }
    return found
  }

  private func people(_ desk: Desk) throws -> [(employee: EmployeeID, name: String)] {
    var seen: Set<EmployeeID> = []
    return try employees.map { try desk.employee($0) }.filter { seen.insert($0).inserted }.map {
      let record = try desk.told { [id = $0] in try desk.roster.record(of: id) }
      return ($0, record.card.name)
    }
  }

  /// What the options say was seen; nil when it is to be asked.
  private func given(
    _ form: ObservationForm, _ desk: Desk
  ) throws -> (level: Entrustment, outcomes: [String: ObservationForm.Outcome])? {
    guard let typed = level else {
      if missed != nil || unseen != nil || isatty(STDIN_FILENO) != 1 {
        throw desk.refuse(desk.words.observations.needsLevel, .validationFailure)
      }
      return nil
    }
    guard let level = Entrustment(typed: typed) else {
      throw desk.refuse(desk.words.observations.badLevel(oneLine(typed)), .validationFailure)
    }
    var outcomes = Dictionary(
      form.points.map { ($0.id, ObservationForm.Outcome.done) }
    ) { first, _ in first }
    for (list, outcome) in [(missed, ObservationForm.Outcome.missed), (unseen, .notSeen)] {
      for id in (list ?? "").split(whereSeparator: { " ,，、".contains($0) }).map(String.init) {
        guard outcomes[id.lowercased()] != nil else {
          throw desk.refuse(
            desk.words.observations.unknownPoint(oneLine(id), form.points.map(\.id)),
            .validationFailure)
        }
        outcomes[id.lowercased()] = outcome
      }
    }
    let highest = form.highestLevel(after: outcomes)
    guard level <= highest else {
      throw desk.refuse(desk.words.observations.levelTooHigh(highest), .validationFailure)
    }
    return (level, outcomes)
  }

  private func asked(
    _ form: ObservationForm, _ people: [(employee: EmployeeID, name: String)], _ desk: Desk
  ) throws -> [Observing.Seen] {
    let reader = ReadlineEditor(name: "countersign")
    defer { reader.close() }
    let observing = Observing(
      form: form, people: people, isLive: false, words: desk.words, tell: { complain($0) },
      ask: { prompt in
        if case .line(let line) = reader.readLine(prompt: prompt, timeLimit: nil) {
          line
        } else {
          nil
        }
      })
    guard let seen = observing.run() else {
      throw desk.refuse(desk.words.observations.givenUp)
    }
    return seen
  }
}
