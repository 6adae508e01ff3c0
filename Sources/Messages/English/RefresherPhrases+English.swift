import Records
import Training

extension RefresherPhrases {
  static let english = RefresherPhrases(
    today: { "Today's drill: \(things($0)), about \(minutes($1))." },
    intro: { count, time, purpose, lesson in
      let all = "\(questions(count)), about \(minutes(time))"
      return switch purpose {
      case .due:
        "Drill: \(all), the urgent ones first, kinds mixed. Above each stands why it comes now."
      case .more: "Some more: \(all), missed and weak ones first."
      case .topic:
        "Only \(lesson.map { "“\($0)”" } ?? "this lesson"): \(all), missed and weak ones first."
      case .cram:
        "Cramming: \(all), missed and weak ones first. It does not count: your schedule and your missed questions stay as they are."
      }
    },
    next: { "drill: \(things($0)), about \(minutes($1))" },
    whole: { title, kind, time in
      "Time for the \(name(kind)) “\(title)”, about \(minutes(time))."
    },
    reason: reason,
    nothingLearned: "You have learned nothing yet that could be drilled. Begin with: learn",
    nothingDue: { next, today in
      "Nothing is due now." + (next.map { " Next: \(day($0, today))." } ?? "")
    },
    doneToday: { waiting in
      "Today's drill is done."
        + (waiting == 0
          ? ""
          : " \(things(waiting)) more can wait and \(waiting == 1 ? "comes" : "come") in the next days.")
    },
    dayOff: "This is your day off: nothing is asked of you.",
    more: { "\(minutes($0)) more" },
    topics: "Which lesson do you want to drill?",
    unknownTopic: { "There is no lesson ‘\($0)’. Pick one:" },
    topicState: { learned, weak in
      learned == 0
        ? "not learned yet"
        : "\(questions(learned)) learned" + (weak == 0 ? "" : ", \(weak) of them weak")
    },
    nothingOfTopic: { "You have learned no question of “\($0)” yet; learn it first." },
    result: { result in
      "\(result.drill.purpose == .cram ? "Cramming" : "Drill") done: \(questions(result.count)), \(result.right.count) right at the first try, \(time(result.seconds)) of answering."
    },
    helped: "Right only after hints, which counts as forgotten:",
    repaired: "Missed, then right:",
    missed: "Not right yet:",
    left: {
      "Time is up. \(questions($0)) \($0 == 1 ? "was" : "were") not asked and \($0 == 1 ? "comes" : "come") next time."
    },
    again: { again($0, $1) },
    rightAgain: { count, first, last, today in
      first == last
        ? "What you had right (\(count)) comes again \(day(first, today))."
        : "What you had right (\(count)) comes again between \(span(first, today)) and \(span(last, today))."
    },
    ahead: { next, today, count, time in
      "\(capital(day(next, today))): \(things(count)), about \(minutes(time))."
    },
    scheduleUntouched:
      "Cramming does not count: your schedule and your missed questions are as they were.",
    goOn: { title, kind, time in
      "go on: the \(name(kind)) “\(title)”, about \(minutes(time))"
    },
    graded: graded,
    gradedAndAgain: { known, due in
      let isMended = known.opening.recall == .again && known.latest.recall != .again
      let isMissed = known.opening.recall != .again && known.latest.recall == .again
      return graded(known.opening)
        + (isMended ? ", mended the same day" : isMissed ? ", missed later that day" : "") + "; "
        + again(due.day, due.asOf)
    },
    noted: { retrieval, due in "→ \(grade(retrieval.recall)), \(again(due.day, due.asOf))" },
    memory: { known in
      (known.expected.map {
        "Before the first answer of that day \(share($0)) were likely to be left. "
      } ?? "")
        + "Since then 90% are left after \(stability(known.memory.stability)) (difficulty \(tenths(known.memory.difficulty)); the hardest is 10)."
    },
    history: { shown, count in
      count > shown
        ? "Answered \(count) times; the latest \(shown):" : "Answered so far (\(count)):"
    },
    past: { past in
      "\(past.at.day) \(past.at.clock) \(ActivityPhrases.english.kindName(past.kind)): \(graded(past.retrieval))"
        + (past.expected.map { " (up to \($0) s is fast, over \($0 * 2) s slow)" } ?? "")
    },
    comesAgain: { due in
      "due \(due.day <= due.asOf ? "today" : day(due.day, due.asOf)): "
        + reason(due)
    },
    rulesNote: { basis in
      "Algorithm \(MemoryWeights.algorithm), grading rules version \(basis.rules); a day begins at \(basis.dayBegins) o'clock."
    },
    neverAsked: { "You were never asked “\($0)”." },
    nothingToExplain: "You have answered nothing yet, so there is nothing to explain.",
    explained: { day, today in
      day == today
        ? "What you answered today, and how it was graded:"
        : "What you answered last (\(day)), and how it was graded:"
    },
    notFound: { "Nothing found for ‘\($0)’. Type a few words of the question: why slip" },
    several: { "‘\($0)’ is in several questions. Which one?" },
    noReason: "This question did not come by the schedule.")

  private static func name(_ kind: Remembered.Kind) -> String {
    switch kind {
    case .item: "question"
    case .procedure: "practice"
    case .scenario: "scenario"
    case .escalation: "escalation drill"
    }
  }

  private static func things(_ count: Int) -> String { count == 1 ? "1 item" : "\(count) items" }

  private static func questions(_ count: Int) -> String {
    count == 1 ? "1 question" : "\(count) questions"
  }

  private static func minutes(_ count: Int) -> String {
    count == 1 ? "1 minute" : "\(count) minutes"
  }

  private static func time(_ seconds: Int) -> String {
    seconds < 60 ? "\(seconds) s" : "\(seconds / 60) min \(seconds % 60) s"
  }

  private static func capital(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  private static func day(_ day: Day, _ today: Day) -> String {
    switch today.days(to: day) {
    case 0: "today"
    case 1: "tomorrow"
    default: "on \(day)"
    }
  }

  private static func again(_ next: Day, _ today: Day) -> String {
    switch next.days(to: today) {
    case ...0: "again \(day(next, today))"
    case 1: "was due yesterday"
    case let late: "was due on \(next), \(late) days ago"
    }
  }

  /// Without a preposition.
  private static func span(_ day: Day, _ today: Day) -> String {
    switch today.days(to: day) {
    case 0: "today"
    case 1: "tomorrow"
    default: day.description
    }
  }

  private static func ago(_ day: Day, _ today: Day) -> String {
    switch day.days(to: today) {
    case ...0: "today"
    case 1: "yesterday"
    case let days: "\(days) days ago"
    }
  }

  private static func share(_ value: Double) -> String { "\(Int((value * 100).rounded()))%" }

  private static func tenths(_ value: Double) -> String {
    let number = Int((value * 10).rounded())
    return "\(number / 10).\(number % 10)"
  }

  private static func stability(_ days: Double) -> String {
    switch Int(days.rounded()) {
    case 0: "less than a day"
    case 1: "1 day"
    case let days: "\(days) days"
    }
  }

  private static func reason(_ due: Due) -> String {
    let today = due.asOf
    let since = due.latest.map { ago($0, today) } ?? ""
    let left = due.left.map { ", \(share($0)) likely to be remembered" } ?? ""
    let critical = due.refresher.isCritical ? " (critical)" : ""
    return text(due, since, left, critical)
      + (due.lapses == 0
        ? "" : " Forgotten \(due.lapses) times: ask your trainer to explain it.")
  }

  private static func text(
    _ due: Due, _ since: String, _ left: String, _ critical: String
  ) -> String {
    switch due.reason {
    case .memory where due.isMissed, .wanted where due.isMissed:
      return "Missed \(since)\(left)\(critical), so once more."
    case .wanted: return "You wanted more: answered \(since)\(left), not due yet\(critical)."
    case .memory(let retention):
      return "Answered \(since)\(left); it is due at \(retention)%\(critical)."
    case .cap(let days):
      return "Answered \(since)\(left); such things come every \(days) days at least\(critical)."
    case .renewal(let certification, let renewal):
      return
        "“\(certification.text(in: .en))” expires on \(renewal); what would be weak by then comes first\(critical)."
    case .changedClause(let number, let changed):
      return "Clause \(number) changed on \(changed), and you have not answered it since."
    case .new: return "New: of a lesson you did, and never asked yet."
    }
  }

  private static func graded(_ retrieval: Retrieval) -> String {
    let seconds = retrieval.seconds
    let how =
      switch retrieval.rule {
      case .wrong where retrieval.credit == .zero: "wrong"
      case .wrong: "only partly right (\(percent(retrieval.credit)))"
      case .secondHint: "right after \(retrieval.hints) hints, which counts as forgotten"
      case .afterHint: "right after a hint"
      case .slow: "right but slow (\(seconds) s)"
      case .interrupted: "right (\(seconds) s: an interruption, which does not count as slow)"
      case .right: "right (\(seconds) s)"
      case .fluent: "right and fast, this time and the last (\(seconds) s)"
      case .failed: "not passed"
      case .shortcomings: "passed, with help or something to mend"
      case .passed: "passed without a flaw"
      case .flawless: "without a flaw, this time and the last"
      }
    return "\(how) → \(grade(retrieval.recall))"
  }

  private static func grade(_ recall: Recall) -> String {
    switch recall {
    case .again: "forgotten"
    case .hard: "hard"
    case .good: "good"
    case .easy: "easy"
    }
  }
}
