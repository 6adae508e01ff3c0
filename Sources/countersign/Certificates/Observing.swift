import Content
import Foundation
import Messages
import Records
import Training

/// The checklist while somebody works, for the command and in the shell alike.
struct Observing {
  let form: ObservationForm
  let people: [(employee: EmployeeID, name: String)]
  /// Whether somebody types while it happens, so that a procedure's order can be looked at.
  let isLive: Bool
  let words: Phrasebook
  let tell: (String) -> Void
  /// What is typed at a prompt; nil when they give up.
  let ask: (String) -> String?

  private var phrases: ObservationPhrases { words.observations }

  struct Seen {
    let employee: EmployeeID
    let name: String
    let outcomes: [String: ObservationForm.Outcome]
    /// Nil where points were ticked in the order of the form.
    var order: [String]?
    let level: Entrustment
  }

  /// Goes through all points, then asks for each person's level; nil when it is given up.
  func run() -> [Seen]? {
    if isLive, form.procedure != nil, people.count == 1 { return seenLive(people[0]) }
    return seenPointByPoint()
  }

  private func seenPointByPoint() -> [Seen]? {
    var sheet = ObservationSheet(form, of: people.map(\.employee))
    tell(
      phrases.intro(
        form.title.text(in: words.language), people.map { "\($0.employee) \($0.name)" }))
    tell(phrases.keys(people.count == 1))
    while let point = sheet.point {
      tell(
        phrases.point(
          sheet.number, form.points.count, phrases.text(of: point, in: words.language),
          point.critical))
      while true {
        guard let typed = asked(phrases.pointPrompt) else { return nil }
        if typed == "0" {
          sheet = sheet.goneBack
          break
        }
        if let next = sheet.ticked(typed) {
          sheet = next
          break
        }
        tell(phrases.notUnderstood(people.count == 1))
      }
    }
    if sheet.criticalsNotSeen > 0 { tell(phrases.missedCriticals(sheet.criticalsNotSeen)) }
    tell(phrases.levels)
    var seen: [Seen] = []
    for (employee, name) in people {
      let outcomes = sheet.outcomes(of: employee)
      guard let level = level(of: employee, name, upTo: form.highestLevel(after: outcomes)) else {
        return nil
      }
      seen.append(Seen(employee: employee, name: name, outcomes: outcomes, level: level))
    }
    return seen
  }

  func level(
    of employee: EmployeeID, _ name: String, upTo highest: Entrustment
  ) -> Entrustment? {
    while true {
      guard let typed = asked(phrases.levelPrompt(employee, name)) else { return nil }
      guard let level = Entrustment(typed: typed) else {
        tell(phrases.badLevel(typed))
        continue
      }
      guard level <= highest else {
        tell(phrases.levelTooHigh(highest))
        continue
      }
      guard let isMeant = isMeant(level) else { return nil }
      if isMeant { return level }
    }
  }

  /// Asked once, as it stands for good; nil when they give up.
  private func isMeant(_ level: Entrustment) -> Bool? {
    while true {
      guard let typed = asked(phrases.levelMeantPrompt(level)) else { return nil }
      switch ReplyFolding.folded(typed) {
      case "1", "是", "s", "y", "yes": return true
      case "2", "否", "不是", "重填", "n", "no": return false
      default: tell(phrases.oneOrTwo)
      }
    }
  }

  /// An empty line is asked again; `q` gives up.
  func asked(_ prompt: String) -> String? {
    while true {
      guard let typed = askedOnce(prompt) else { return nil }
      if !typed.isEmpty { return typed }
    }
  }

  func askedOnce(_ prompt: String) -> String? {
    guard let line = ask(prompt) else { return nil }
    let typed = ReplyFolding.halfWidth(line).trimmed
    return ["q", "quit", "tc", "退出", "放弃", "fq"].contains(typed.lowercased()) ? nil : typed
  }
}

extension Observing {
  /// Keeps the form and records what was seen, each in its person's journal.
  static func record(
    _ seen: [Seen], _ form: ObservationForm, on day: Day, remark: String?, by observer: EmployeeID,
    in home: Home, at now: Timestamp
  ) throws {
    let content = try Archive(home.archive).keep(form)
    for one in seen {
      let record = try EmployeeRecord(one.employee, in: home, run: UUID(), isSimulated: false)
      try record.append(
        .observed(
          EventBody.Observed(
            form: form.id, content: content.hex, occurredOn: day, level: one.level,
            outcomes: one.outcomes, order: one.order, remark: remark)), at: now, by: observer)
      try record.save()
    }
  }
}

extension Entrustment {
  init?(typed: String) {
    guard let number = Int(ReplyFolding.halfWidth(typed).trimmed) else { return nil }
    self.init(rawValue: number)
  }
}
