import Training

extension ActivityPhrases {
  static let english = ActivityPhrases(
    kindName: { kind in
      switch kind {
      case .lesson: "lesson"
      case .scenario: "scenario"
      case .exam: "exam"
      case .mock: "mock exam"
      }
    },
    prompt: "answer › ",
    lessonIntro: { "“\($0)”: \($1) cards, about \($2) minutes." },
    scenarioIntro: {
      "Scenario “\($0)”, about \($1) minutes. Choose what you would really do at the till."
    },
    examIntro: { form in
      "Exam “\(form.title.text(in: .en))”: \(form.items.count) questions in \(form.minutes) minutes. "
        + "\(form.passMark)% passes, and exactly \(form.passMark)% is enough. "
        + (form.criticalsMustBeRight ? "Questions marked ‘critical’ must all be right. " : "")
        + "You see what was right only at the end. Starting counts as an attempt; you may leave, but the clock runs on."
    },
    mockIntro: { form in
      "Mock exam “\(form.title.text(in: .en))”: \(form.items.count) questions in \(form.minutes) minutes. "
        + "\(form.passMark)% passes. "
        + (form.criticalsMustBeRight ? "Questions marked ‘critical’ must all be right. " : "")
        + "Just like the exam, answers are told at the end; it does not count."
    },
    startExam: "start now",
    notNow: "not yet",
    commandsHint: "At any time: /hint /pause /flag /help.",
    examCommandsHint: "During the exam: /flag /help.",
    cardHeading: { title, position in
      position.map { "Card \($0.number)/\($0.count)  \(title)" } ?? title
    },
    basis: { "Based on rule \($0.joined(separator: ", "))" },
    check: "Quick check: ",
    onceMore: "Once more, one you missed:",
    examHeading: { position, minutes in
      let number = position.map { "Question \($0.number)/\($0.count)" } ?? ""
      guard let minutes else { return number }
      return number + (minutes < 1 ? "  under a minute left" : "  \(minutes) min left")
    },
    howToAnswer: { answering, count in
      switch answering {
      case .pickOne: "Type one number (1–\(count))."
      case .putInOrder:
        // An example of the whole order might give it away.
        "Type all \(count) numbers in the right order, as in 2 1 …"
      case .typeWords: "Type a word or two."
      }
    },
    pickOne: { "Type one number (1–\($0))." },
    hintsLeft: { $0 == 1 ? " (one hint: /hint)" : " (\($0) hints: /hint)" },
    unreadable: { why in
      switch why {
      case .emptyLine: "No answer yet. Type one, or ? for help."
      case .notOneOf(let count): "Type one number from 1 to \(count). (Nothing was recorded.)"
      case .notAnOrderOf(let count):
        "Type each number from 1 to \(count) once, in order. (Nothing was recorded.)"
      }
    },
    right: "Right.",
    gap: " ",
    partlyRight: { "Partly right: \(percent($0))." },
    wrong: "No.",
    rightAnswer: { "The right answer: \($0)" },
    clause: { number, text, certainty in
      let note =
        switch certainty {
        case .confirmed: ""
        case .customary: " (custom of the trade)"
        case .varies: " (differs between acquirers: your agreement decides)"
        }
      return "Rule \(number): \(text)\(note)"
    },
    source: { "Source: \($0), \($1)" },
    hint: { "Hint \($1)/\($2): \($0)" },
    noHint: { why in
      switch why {
      case .notInExams: "There are no hints in an exam."
      case .noneLeft: "You have had all the hints."
      case .noneHere: "There is no hint here."
      }
    },
    noted: "Recorded.",
    timeIsUp: "Time is up; the exam is over. Unanswered questions score nothing.",
    commandHelp: [
      ("/hint", "one hint (hints taken are counted)"),
      ("/pause", "leave; next time you go on from this step"),
      ("/flag", "something wrong with this question? tell the trainer"),
      ("/help ?", "show this"),
    ],
    examCommandHelp: [
      ("/flag", "something wrong with this question? tell the trainer"),
      ("/help ?", "show this"),
    ],
    meantCommand: { "Commands begin with a slash: type \($0). (Not taken as an answer.)" },
    unknownCommand: { typed, nearest in
      nearest.map { "There is no ‘\(typed)’. Did you mean ‘\($0)’? (Not taken as an answer.)" }
        ?? "There is no ‘\(typed)’ here: use /hint /pause /flag /help. (Not taken as an answer.)"
    },
    notInExams: {
      "\($0) does not work in an exam. To leave, press Ctrl-C twice; the clock runs on."
    },
    flagPrompt: "What is wrong? One sentence: ",
    flagEmpty: "Nothing typed, nothing sent. The question above still stands.",
    flagged: "Noted, thank you. The question above still stands.",
    interruptedOnce: "Press Ctrl-C once more to leave (it is saved).",
    left: { minutes in
      minutes.map { "Saved. The exam clock runs on, \($0) min left; come back soon." }
        ?? "Saved; next time you go on from this step."
    },
    clockRuns: {
      $0 > 0
        ? "The clock has been running: \($0) min left."
        : "The clock has been running: under a minute is left, or none."
    },
    resumed: { "Going on with “\($0)”." },
    masked:
      "What you typed looked like a full card number; all but the last four digits were masked. Never type a full card number."
  )
}
