import Content
import Messages
import Records
import Training

extension Visit {
  /// Drills what is due today; `arguments` ask for one topic, or for cramming.
  func drill(_ arguments: [String]) throws -> Shell.Flow {
    try record.refresh()
    try dropStaleDrills()
    let wish = DrillWish(arguments)
    guard wish.topic.isEmpty || wish.isCram && wish.topic.isEmpty else {
      return try drill(topicMeantBy: wish.topic, isCram: wish.isCram)
    }
    if wish.isCram { return try begin(.cram, weakest { _ in true }) }
    guard !wish.asksForTopics else { return offerTopics(words.refreshers.topics) }
    let schedule = schedule
    let plan = RefresherPlan(schedule)
    guard let first = plan.planned.first else { return offerMore(instead: plan, schedule) }
    guard first.refresher.isItem else { return try begin(whole: first) }
    return try begin(.due, plan.planned.filter(\.refresher.isItem))
  }

  /// What is due for this person today.
  var schedule: RefresherSchedule { workspace.schedule(of: record.card, on: now.businessDay) }

  /// Whose record holds nothing to be refreshed needs no content for it.
  var planOfToday: RefresherPlan? {
    record.card.memory.recollections.isEmpty ? nil : RefresherPlan(schedule)
  }

  /// At the sign-in: how many, and how long.
  func tellDrills() {
    guard runningExam == nil, let plan = planOfToday, !plan.planned.isEmpty else { return }
    output.paragraph(words.refreshers.today(plan.planned.count, plan.minutes))
  }

  /// A drill left on another day is over: what was answered counts, and what is due is asked anew.
  func dropStaleDrills() throws {
    for left in record.card.open
    where left.started.kind == .drill && left.startedAt.businessDay < now.businessDay {
      try record.abandon(left, at: now)
    }
  }

  /// Something whole, begun as itself: what it leads to stays what it always is.
  func begin(whole due: Due) throws -> Shell.Flow {
    let refresher = due.refresher
    let phrases = words.refreshers
    output.paragraph(
      phrases.whole(
        refresher.title.text(in: words.language), refresher.what.kind,
        RefresherPlan.minutes(refresher.seconds)))
    output.paragraph(output.style.faint(phrases.reason(due)))
    let (index, id) = (workspace.library.index, refresher.what.id)
    switch refresher.what.kind {
    case .procedure:
      if let entry = index.procedures.first(where: { $0.id == id }) {
        return try begin(entry, .alone)
      }
    case .scenario:
      if let entry = index.scenarios.first(where: { $0.id == id }) { return try begin(entry) }
    case .escalation: return try drill(id)
    case .item: break
    }
    return .goOn
  }

  func begin(_ purpose: Drill.Purpose, _ dues: [Due]) throws -> Shell.Flow {
    // One at a time: what was answered counts, and what is due is asked anew.
    for left in record.card.open
    where left.started.kind == .drill
      && (left.started.subject != purpose.rawValue || purpose == .topic || purpose == .cram)
    {
      try record.abandon(left, at: now)
    }
    return try begin(.drill, purpose.rawValue) { [self] in
      drawn(purpose, dues).map(Subject.drill)
    }
  }

  /// The questions of `dues` that the content still has; nil, and told, where there are none.
  private func drawn(_ purpose: Drill.Purpose, _ dues: [Due]) -> Drill? {
    let items = workspace.items
    let asked = dues.compactMap { due in
      items[due.refresher.what.id].flatMap { $0.isValid(on: now.day) ? (due, $0) : nil }
    }
    guard !asked.isEmpty else {
      output.paragraph(words.refreshers.nothingLearned)
      return nil
    }
    let minutes = workspace.library.refreshers().policy.minutes
    let seconds = asked.reduce(0) { $0 + $1.0.refresher.seconds }
    output.paragraph(
      words.refreshers.intro(asked.count, RefresherPlan.minutes(seconds), purpose))
    return Drill(
      purpose, items: asked.map(\.1), dues: asked.map(\.0), seconds: minutes * 60,
      basis: record.card.memory.basis)
  }

  /// A drill as it would be begun now.
  func drawn(_ purpose: Drill.Purpose) -> Drill? {
    switch purpose {
    case .due: drawn(.due, RefresherPlan(schedule).planned.filter(\.refresher.isItem))
    case .more, .topic, .cram: drawn(purpose, weakest { _ in true })
    }
  }

  /// What was learned of what is wanted, the weakest first, as much as five minutes hold.
  func weakest(_ isWanted: (Refresher) -> Bool) -> [Due] {
    let schedule = schedule
    let learned = schedule.dues().filter { $0.refresher.isItem && isWanted($0.refresher) }
      .sorted { ($0.left ?? 0, $0.refresher.what) < ($1.left ?? 0, $1.refresher.what) }
    let new = schedule.new().filter { isWanted($0.refresher) }
    var seconds = schedule.catalogue.policy.minutes * 60
    return (learned + new).prefix { due in
      seconds -= due.refresher.seconds
      return seconds >= 0
    }
  }

  /// Nothing is to be drilled now: says so, and offers the weakest to who wants more.
  private func offerMore(
    instead plan: RefresherPlan, _ schedule: RefresherSchedule
  ) -> Shell.Flow {
    let phrases = words.refreshers
    let weakest = weakest { _ in true }
    guard !weakest.isEmpty else {
      output.paragraph(phrases.nothingLearned)
      return .goOn
    }
    let tally = record.card.memory.tally(on: schedule.today)
    if plan.isDayOff {
      output.paragraph(phrases.dayOff)
    } else if tally.count > 0, !plan.waiting.isEmpty {
      output.paragraph(
        phrases.doneToday(RefresherPlan.minutes(tally.seconds), plan.waiting.count))
    } else {
      let next = schedule.dues().first { $0.day > schedule.today }?.day
      output.paragraph(phrases.nothingDue(next, schedule.today))
    }
    shell.show(menu: [
      Shell.MenuEntry(phrases.more, also: Shell.yeses + ["more", "再练"]) { [self] in
        try begin(.more, weakest)
      }, notNow,
    ])
    return .goOn
  }
}

/// What words behind `drill` ask for.
struct DrillWish {
  let isCram: Bool
  let asksForTopics: Bool
  let topic: String

  init(_ arguments: [String]) {
    let cram: Set = ["--cram", "cram", "突击", "tj"]
    let topics: Set = ["--topic", "topic", "topics", "专练", "列表", "list", "?", "？"]
    let words = arguments.map { $0.lowercased() }
    isCram = words.contains(where: cram.contains)
    let rest = arguments.filter {
      !cram.contains($0.lowercased()) && !topics.contains($0.lowercased())
    }
    topic = rest.joined(separator: " ").trimmed
    asksForTopics = topic.isEmpty && words.contains(where: topics.contains)
  }
}
