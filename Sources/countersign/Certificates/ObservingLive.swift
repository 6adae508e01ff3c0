import Messages
import Records
import Training

/// One person is watched, and each step ticked when it is seen.
extension Observing {
  private var phrases: LivePhrases { words.observations.live }

  func seenLive(_ person: (employee: EmployeeID, name: String)) -> [Seen]? {
    tell(
      words.observations.intro(
        form.title.text(in: words.language), ["\(person.employee) \(person.name)"]))
    tell(phrases.keys)
    show(form.points.filter { $0.role != .never })
    let never = form.points.filter { $0.role == .never }
    if !never.isEmpty { tell(phrases.never) }
    show(never)
    guard let live = ticked(LiveObservation(form)) else { return nil }
    let disorder = live.disorder
    for one in disorder {
      tell(phrases.disorder(text(one.first), text(one.step), one.isCritical))
    }
    for point in live.happened { tell(phrases.happened(number(of: point), text(point))) }
    if disorder.isEmpty { tell(phrases.allInOrder) }
    if live.criticalsNotSeen > 0 {
      tell(words.observations.missedCriticals(live.criticalsNotSeen))
    }
    tell(words.observations.levels)
    let highest = form.highestLevel(after: live.outcomes, order: live.order)
    guard let level = level(of: person.employee, person.name, upTo: highest) else { return nil }
    return [
      Seen(
        employee: person.employee, name: person.name, outcomes: live.outcomes, order: live.order,
        level: level)
    ]
  }

  /// All that was ticked until it is over; nil when it is given up.
  private func ticked(_ start: LiveObservation) -> LiveObservation? {
    var live = start
    while true {
      guard let typed = askedOnce(phrases.prompt) else { return nil }
      switch live.reading(typed) {
      case .ticks(let ticks): for tick in ticks { live = taking(tick, live) }
      case .whatIsLeft:
        tell(live.left.isEmpty ? phrases.nothingLeft : phrases.left)
        show(live.left)
      case .takeBack:
        guard let (before, tick) = live.takingBack else {
          tell(phrases.nothingToTakeBack)
          continue
        }
        live = before
        tell(phrases.takenBack(number(of: tick.point), text(tick.point)))
      case .unreadable(let word): tell(phrases.unreadable(word, form.points.count))
      case .over:
        guard let (next, isOver) = ended(live) else { return nil }
        live = next
        if isOver { return live }
      }
    }
  }

  private func taking(_ tick: LiveObservation.Tick, _ live: LiveObservation) -> LiveObservation {
    let (next, news) = live.ticked(tick)
    let (number, text) = (number(of: tick.point), text(tick.point))
    switch news {
    case .inOrder: tell(phrases.seen(number, text))
    case .tooEarly(let owed):
      tell(phrases.seen(number, text))
      tell(phrases.tooEarly(text, owed.map { (self.text($0.first), $0.isCritical) }))
    case .happened: tell(phrases.happened(number, text))
    case .noOccasion: tell(phrases.noOccasion(number, text))
    case .already: tell(phrases.already(number))
    }
    return next
  }

  /// Asked where something is left, for it will count as missed unless nobody needed it; nil when they
  /// give up.
  private func ended(_ start: LiveObservation) -> (live: LiveObservation, isOver: Bool)? {
    var live = start
    var isShown = false
    while !live.left.isEmpty {
      if !isShown {
        tell(phrases.missed)
        show(live.left)
        isShown = true
      }
      guard let typed = asked(phrases.overPrompt) else { return nil }
      switch typed.lowercased() {
      case "1", "是", "s", "y", "yes": return (live, true)
      case "2", "否", "不是", "n", "no": return (live, false)
      default: break
      }
      if case .ticks(let ticks) = live.reading(typed), ticks.allSatisfy(\.isNoOccasion) {
        for tick in ticks { live = taking(tick, live) }
        isShown = false
      } else {
        tell(phrases.overAgain)
      }
    }
    return (live, true)
  }

  private func show(_ points: [ObservationForm.Point]) {
    for point in points { tell("  " + phrases.point(number(of: point), text(point), point)) }
  }

  private func number(of point: ObservationForm.Point) -> Int {
    (form.points.firstIndex(of: point) ?? 0) + 1
  }

  private func text(_ point: ObservationForm.Point) -> String {
    point.text.text(in: words.language).trimmed
  }
}

extension LiveObservation.Tick {
  fileprivate var isNoOccasion: Bool {
    if case .noOccasion = self { true } else { false }
  }
}
