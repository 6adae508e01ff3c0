import Training

extension ActivityPhrases {
  static let english = ActivityPhrases(
    kindName: { kind in
      switch kind {
      case .lesson: "lesson"
      case .scenario: "scenario"
      case .exam: "exam"
      case .mock: "mock exam"
      case .mistakes: "review of mistakes"
      }
    },
    prompt: "answer › ",
    lessonIntro: { "“\($0)”: \(number($1, "card")), about \(number($2, "minute"))." },
    scenarioIntro: {
      "Scenario “\($0)”, about \($1) minutes. Choose what you would really do at the till."
    },
    examIntro: { form in
      "Exam “\(form.title.text(in: .en))”: \(number(form.items.count, "question")) in \(number(form.minutes, "minute")). "
        + "\(form.passMark)% of the \(form.items.count) points passes, and exactly \(form.passMark)% is enough; partly right answers get part of a point. "
        + (form.criticalsMustBeRight ? "Questions marked ‘critical’ must all be right. " : "")
        + "Only at the end are you told which ones you missed. Starting counts as an attempt; you may leave, but the clock runs on."
    },
    examPolicy: { policy, left in
      "\(left) \(left == 1 ? "attempt is" : "attempts are") left; after \(policy.attempts) without a pass there is a wait of \(policy.coolDownDays) days. You may leave and come back \(policy.interruptions) times."
    },
    examClosed: { attempts, day in
      "All \(attempts) attempts are used. You may sit it again from \(day); until then lessons and the mock exam are there to prepare."
    },
    returnsLeft: {
      "An exam may be left only so often: you may come back \($0) \($0 == 1 ? "time" : "times"), now included."
    },
    alreadyPassed: { "You passed this exam on \($0). You need not sit it again, but you may." },
    tooManyInterruptions: {
      "This exam was left more than \($0) times and cannot be gone on with. It is recorded as not finished; you may sit it again."
    },
    mockIntro: { form in
      "Mock exam “\(form.title.text(in: .en))”: \(number(form.items.count, "question")) in \(number(form.minutes, "minute")). "
        + "\(form.passMark)% passes. "
        + (form.criticalsMustBeRight ? "Questions marked ‘critical’ must all be right. " : "")
        + "Just like the exam, answers are told at the end; it does not count."
    },
    startExam: "start now",
    notNow: "not yet",
    commandsHint: { kind in
      switch kind {
      case .lesson, .mistakes: "At any time: /hint /lookup /pause /flag /help."
      case .scenario: "At any time: /lookup /pause /flag /help."
      case .exam, .mock: "During the exam: /flag /help."
      }
    },
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
    howToAnswer: { shown in
      switch shown {
      case .pickOne(let offers): "Type one number (1–\(offers.count))."
      case .pickSeveral(let offers):
        "Type every number that is right (1–\(offers.count), maybe several), as in 1 3."
      case .putInOrder(let offers):
        // An example of the whole order might give it away.
        "Type all \(offers.count) numbers in the right order, as in 2 1 …"
      case .match(let lefts, _):
        "Give each number a letter, as in 1B 2A …, \(lefts.count) in all."
      case .document(_, let lines): "Type the number of the line that is wrong (1–\(lines.count))."
      case .trueOrFalse: "Type 1 or 2, or true or false."
      case .words(let form?): "Type the answer (\(form.text(in: .en)))."
      case .words(nil): "Type the answer: a word or two."
      case .number(let unit): "Type a number\(unit.map { " of \($0.text(in: .en))" } ?? "")."
      case .money: "Type an amount, as in 128.50."
      }
    },
    trueOrFalse: "1  true    2  false",
    askCertainty: "How sure are you?",
    certainties: ["sure", "I think so", "a guess"],
    sureButWrong: "You were sure, and it was wrong: this is the one to remember.",
    mistakesIntro: { count, waiting in
      (count == 1 ? "One question you missed" : "\(count) questions you missed")
        + (waiting > count ? " (\(waiting - count) more wait for next time)" : "")
        + ". Right on two different days, and it is gone."
    },
    noMistakes: { tomorrow in
      tomorrow == 0
        ? "There are no mistakes to mend."
        : "Nothing to mend today: \(tomorrow) \(tomorrow == 1 ? "was" : "were") right today and will come once more another day."
    },
    pickOne: { "Type one number (1–\($0))." },
    hintsLeft: { $0 == 1 ? " (one hint: /hint)" : " (\($0) hints: /hint)" },
    unreadable: { why in
      switch why {
      case .emptyLine: "No answer yet. Type one, or ? for help."
      case .notOneOf(let count): "Type one number from 1 to \(count). (Nothing was recorded.)"
      case .notSomeOf(let count):
        "Type the numbers you think are right, from 1 to \(count). (Nothing was recorded.)"
      case .notPairsOf(let count):
        "Give each of 1 to \(count) a letter, as in 1B 2A … (Nothing was recorded.)"
      case .notTrueOrFalse: "Type 1 (true) or 2 (false). (Nothing was recorded.)"
      case .notWords: "There is nothing to pick here: type the answer. (Nothing was recorded.)"
      case .notANumber: "Type a number, such as 150. (Nothing was recorded.)"
      case .notMoney: "Type an amount, such as 128.50. (Nothing was recorded.)"
      case .notALine(let count):
        "Type the number of a line, from 1 to \(count). (Nothing was recorded.)"
      case .notAnOrderOf(let count):
        "Type each number from 1 to \(count) once, in order. (Nothing was recorded.)"
      }
    },
    right: "Right.",
    gap: " ",
    partlyRight: { "Partly right: \(percent($0))." },
    wrong: "No.",
    rightAnswer: { "The right answer: \($0)" },
    yourAnswer: { "You answered: \($0)" },
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
      case .notInExams:
        "There are no hints in an exam. If you do not know, give your best guess: the next question comes when this one is answered."
      case .noneLeft: "You have had all the hints."
      case .noneHere: "There is no hint here."
      }
    },
    noted: "Recorded.",
    timeIsUp: "Time is up; the exam is over. Unanswered questions score nothing.",
    commandHelp: [
      ("/hint", "one hint (hints taken are counted)"),
      ("/lookup", "a code, a word, a rule, as in /lookup 68"),
      ("/pause", "leave; next time you go on from this step"),
      ("/flag", "something wrong with this question? tell the trainer"),
      ("/help ?", "show this"),
    ],
    examCommandHelp: [
      ("/flag", "something wrong with this question? tell the trainer"),
      ("/help ?", "show this"),
    ],
    noWayBack: { isExam in
      isExam
        ? "There is no way back to earlier questions. To leave, press Ctrl-C twice; the clock runs on. (Not taken as an answer.)"
        : "There is no way back. To leave for now, type /pause. (Not taken as an answer.)"
    },
    notKnowing: { isExam in
      isExam
        ? "Pick what seems likeliest: no answer earns nothing. (Not taken as an answer.)"
        : "Never mind: pick what seems likeliest, you will be told why. Or type /hint. (Not taken as an answer.)"
    },
    meantVerb: { verb, isExam in
      isExam
        ? "‘\(verb)’ works when the exam is over. (Not taken as an answer.)"
        : "‘\(verb)’ works when you have left: type /pause. (Not taken as an answer.)"
    },
    unknownCommand: { typed, nearest, available in
      nearest.map { "There is no ‘\(typed)’. Did you mean ‘\($0)’? (Not taken as an answer.)" }
        ?? "There is no ‘\(typed)’ here: use \(available.joined(separator: " ")). (Not taken as an answer.)"
    },
    notInExams: {
      "\($0) does not work in an exam, and there is no way back to earlier questions. To leave, press Ctrl-C twice; the clock runs on."
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

  private static func number(_ number: Int, _ what: String) -> String {
    "\(number) \(what)\(number == 1 ? "" : "s")"
  }
}
