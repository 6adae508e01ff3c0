import Content
import Messages
import Training

extension Visit {
  /// Drills the incident whose turn it is, or the one that `arguments` find.
  func escalate(_ arguments: [String]) throws -> Shell.Flow {
    let typed = arguments.joined(separator: " ").trimmed
    guard let plan = escalationPlan else {
      output.paragraph(words.escalation.nothingThere)
      return .goOn
    }
    if Self.listWords.contains(typed.lowercased()) {
      offer(workspace.library.jobAid().incidentsAlone.entries, words.escalation.list)
      return .goOn
    }
    guard typed.isEmpty else { return try escalate(lookingUp: typed) }
    output.paragraph(words.escalation.reason(plan.reason))
    guard case .nothingDue = plan.reason else { return try drill(plan.incident) }
    let title = plan.incident.title.text(in: words.language)
    shell.show(
      menu: [
        Shell.MenuEntry(words.escalation.allTheSame(title), also: Shell.yeses) { [self] in
          try drill(plan.incident)
        }, notNow,
      ])
    return .goOn
  }

  private static let listWords: Set<String> = ["?", "？", "列表", "list", "lb", "all", "全部"]

  /// Whose turn it is; nil where the content has no incidents.
  var escalationPlan: EscalationPlan? {
    let days = record.card.escalations.isEmpty ? [:] : escalationDays
    let done = record.card.escalations.map { id, mark in (id, mark.standing.due(on: days[id])) }
    return EscalationPlan(
      workspace.library.jobAid().escalation, done: Dictionary(done) { first, _ in first },
      on: now.day)
  }

  /// When the drills that were done come back, as the schedule has it.
  private var escalationDays: [String: Day] {
    let schedule = schedule
    let days = schedule.catalogue.refreshers.compactMap { refresher -> (String, Day)? in
      guard refresher.what.kind == .escalation else { return nil }
      return schedule.due(refresher).map { (refresher.what.id, $0.day) }
    }
    return Dictionary(days) { first, _ in first }
  }

  func drill(_ incident: Incident) throws -> Shell.Flow { try drill(incident.id) }

  func drill(_ incident: String) throws -> Shell.Flow {
    try begin(.escalation, incident) { [self] in drawn(incident).map(Subject.escalation) }
  }

  /// A drill about an incident, drawn anew.
  func drawn(_ incident: String) -> EscalationDrill? {
    workspace.library.drill(incident, .spoken, seed: workspace.newSeed())
  }

  private func escalate(lookingUp typed: String) throws -> Shell.Flow {
    let jobAid = workspace.library.jobAid().incidentsAlone
    let listed = shell.drillsListed.isEmpty ? jobAid.entries : shell.drillsListed
    if let number = Int(ReplyFolding.halfWidth(typed)), listed.indices.contains(number - 1),
      case .incident(let incident) = listed[number - 1]
    {
      return try drill(incident)
    }
    switch Lookup.of(typed, in: jobAid) {
    case .found(.incident(let incident), _): return try drill(incident)
    case .several(let entries): offer(entries, words.escalation.several(typed))
    case .found, .nothing(near: []):
      offer(jobAid.entries, words.escalation.notFound(typed))
    case .nothing(let near): offer(near, words.escalation.notFound(typed))
    }
    return .goOn
  }

  private func offer(_ entries: [JobAid.Entry], _ intro: String) {
    output.paragraph(intro)
    shell.drillsListed = entries
    shell.show(
      menu: entries.compactMap { entry in
        guard case .incident(let incident) = entry else { return nil }
        return Shell.MenuEntry(incident.title.text(in: words.language)) { [self] in
          try drill(incident)
        }
      })
    output.paragraph(words.shell.otherWays)
  }

  /// The last line of what can be practised.
  var escalationEntry: Shell.MenuEntry? {
    let incidents = workspace.library.index.incidents
    guard !incidents.isEmpty else { return nil }
    return Shell.MenuEntry(
      words.escalation.entry, words.escalation.entrySummary(incidents.count),
      also: ["sb", "上报", "escalate"]
    ) { [self] in try escalate([]) }
  }
}

extension ActivityConversation {
  /// Once more, the next one whose turn it is, or back to the menu.
  func offerMore(after result: EscalationResult) {
    let phrases = words.escalation
    let jobAid = visit.workspace.library.jobAid()
    guard let incident = jobAid.incidents.first(where: { $0.id == result.drill.incident }) else {
      return visit.showMainMenu()
    }
    EscalationDebrief(words, output, result).show(incident)
    output.line("")
    let again = Shell.MenuEntry(phrases.again, also: ["r", "again", "再来", "再来一次", "zl"]) {
      [visit] in try visit.drill(incident)
    }
    let toMenu = Shell.MenuEntry(words.endings.toMenu) { [visit] in
      visit.showMainMenu()
      return .goOn
    }
    guard result.passed else { return visit.shell.show(menu: [again, toMenu]) }
    let next = visit.escalationPlan.flatMap { plan -> Shell.MenuEntry? in
      if case .nothingDue = plan.reason { return nil }
      let title = plan.incident.title.text(in: words.language)
      return Shell.MenuEntry(phrases.goOn(title), also: ["sb", "next"]) { [visit] in
        try visit.drill(plan.incident)
      }
    }
    visit.shell.show(menu: [next, toMenu, again].compactMap(\.self))
  }
}
