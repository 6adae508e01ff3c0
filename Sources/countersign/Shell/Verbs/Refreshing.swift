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
    guard wish.topic.isEmpty else {
      return try drill(topicMeantBy: wish.topic, isCram: wish.isCram)
    }
    guard !wish.asksForTopics else { return offerTopics(words.refreshers.topics) }
    if wish.isCram { return try begin(.cram, weakest { _ in true }) }
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
    guard runningExam == nil, !isDrilling, let plan = planOfToday, !plan.planned.isEmpty else {
      return
    }
    output.paragraph(words.refreshers.today(plan.planned.count, plan.minutes))
  }

  /// Whether what is due was begun and left today, which is told of by itself.
  private var isDrilling: Bool {
    record.card.open.contains { $0.started.kind == .drill && isMissing($0.started) }
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

  /// `lesson` is the title of the one that is drilled alone.
  func begin(
    _ purpose: Drill.Purpose, _ dues: [Due], lesson: String? = nil
  ) throws -> Shell.Flow {
    // One at a time: what was answered counts, and what is due is asked anew.
    for left in record.card.open
    where left.started.kind == .drill
      && (left.started.subject != purpose.rawValue || purpose == .topic || purpose == .cram)
    {
      try record.abandon(left, at: now)
    }
    return try begin(.drill, purpose.rawValue) { [self] in
      drawn(purpose, dues, lesson: lesson).map(Subject.drill)
    }
  }

  /// The questions of `dues` that the content still has; nil, and told, where there are none.
  private func drawn(
    _ purpose: Drill.Purpose, _ dues: [Due], lesson: String? = nil
  ) -> Drill? {
    let items = workspace.items
    let asked = dues.compactMap { due in
      items[due.refresher.what.id].flatMap { $0.isValid(on: now.day) ? (due, $0) : nil }
    }
    guard !asked.isEmpty else {
      output.paragraph(words.refreshers.nothingLearned)
      return nil
    }
    let minutes = workspace.refreshers.policy.minutes
    let seconds = asked.reduce(0) { $0 + $1.0.refresher.seconds }
    output.paragraph(
      words.refreshers.intro(asked.count, RefresherPlan.minutes(seconds), purpose, lesson))
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

  /// What was learned of what is wanted, what was missed and then the weakest first, as much as the day's
  /// minutes hold.
  func weakest(_ isWanted: (Refresher) -> Bool) -> [Due] {
    let schedule = schedule
    let learned = schedule.dues().filter { $0.refresher.isItem && isWanted($0.refresher) }
      .sorted { a, b in
        a.isMissed != b.isMissed
          ? a.isMissed : (a.left ?? 0, a.refresher.what) < (b.left ?? 0, b.refresher.what)
      }.map(\.wanted)
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
        phrases.doneToday(plan.waiting.count))
    } else {
      let next = schedule.dues().first { $0.day > schedule.today }?.day
      output.paragraph(phrases.nothingDue(next, schedule.today))
    }
    shell.show(menu: [
      Shell.MenuEntry(
        phrases.more(schedule.catalogue.policy.minutes), also: Shell.yeses + ["more", "再练"]
      ) { [self] in
        try begin(.more, weakest)
      }, notNow,
    ])
    return .goOn
  }
}
