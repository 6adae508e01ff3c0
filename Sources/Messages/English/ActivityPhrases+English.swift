import Training

extension ActivityPhrases {
  static let english = ActivityPhrases(
    kindName: { kind in
      switch kind {
      case .lesson: "lesson"
      case .scenario: "scenario"
      case .exam: "exam"
      case .mock: "mock exam"
      case .mistakes: "missed questions"
      case .practice: "practice"
      case .escalation: "escalation drill"
      case .drill: "drill"
      }
    },
    prompt: "answer › ",
    lessonIntro: { "“\($0)”: \(number($1, "card")), about \(number($2, "minute"))." },
    scenarioIntro: {
      "Scenario “\($0)”, about \($1) minutes. Choose what you would really do at the till."
    },
    examIntro: { form in
      "Exam “\(form.title.text(in: .en))”: \(number(form.items.count, "question")) in \(number(form.minutes, "minute")).\n"
        + "You need \(form.passMark)% to pass. A partly right answer scores part of a point.\n"
        + (form.criticalsMustBeRight ? "Questions marked ‘critical’ must all be right.\n" : "")
        + "You are told which ones you missed at the end."
    },
    examPolicy: { policy, left in
      "Starting counts as an attempt, and you have \(left) left. If you fail \(policy.attempts) times, you wait \(number(policy.coolDownDays, "day")).\n"
        + "You may leave and come back \(number(policy.interruptions, "time")); the clock runs on."
    },
    examClosed: { attempts, day in
      "All \(attempts) attempts are used. You may sit it again from \(day); until then lessons and the mock exam are there to prepare."
    },
    returnsLeft: {
      "You can come back \($0) more \($0 == 1 ? "time" : "times"), counting this one."
    },
    alreadyPassed: { "You passed this exam on \($0) and need not sit it again. Sit it anyway?" },
    notPrepared: { lessons, practices, drills, hasTriedMock, left, policy in
      let missing =
        (lessons.isWhole ? [] : ["finished the lessons (\(lessons))"])
        + (practices.isWhole ? [] : ["passed the practice alone (\(practices))"])
        + (drills.isWhole ? [] : ["passed the escalation drills (\(drills))"])
        + (hasTriedMock ? [] : ["tried the mock exam"])
      return "You have not \(alternatives(missing)). "
        + (left == policy.attempts
          ? "Starting uses 1 of \(policy.attempts) attempts."
          : "Starting uses 1 of the \(number(left, "attempt")) left.")
    },
    attemptsLeft: { standing in
      switch standing {
      case .open(let left): "You have \(number(left, "attempt")) left."
      case .closed(let day): "No attempts are left; you may sit it again from \(day)."
      }
    },
    tooManyInterruptions: {
      "This exam was left more than \($0) times and cannot be gone on with. It is recorded as not finished; you may sit it again."
    },
    mockIntro: { form in
      "Mock exam “\(form.title.text(in: .en))”: \(number(form.items.count, "question")) in \(number(form.minutes, "minute")). "
        + "You need \(form.passMark)% to pass.\n"
        + (form.criticalsMustBeRight ? "Questions marked ‘critical’ must all be right.\n" : "")
        + "You see the answers at the end. It doesn't count."
    },
    startExam: "start now",
    startAnyway: "start anyway",
    notNow: "not yet",
    commandsHint: { kind in
      switch kind {
      case .lesson, .mistakes: "At any time: /hint /lookup /pause /flag /help."
      case .drill: "At any time: /hint /why /lookup /pause /flag /help."
      case .scenario: "At any time: /lookup /pause /flag /help."
      case .practice:
        "Type an act's number or how its name begins. ? lists all names; /pause leaves."
      case .escalation: "At any time: /pause /flag /help."
      case .exam, .mock: "During the exam: /flag /pause /help."
      }
    },
    cardHeading: { title, position in
      position.map { "Card \($0.number)/\($0.count)  \(title)" } ?? title
    },
    basis: { "Based on rule \($0.joined(separator: ", "))" },
    check: "Quick check: ",
    onceMore: { "Let's try this one again (\($0) left):" },
    setAside: "Leave this one for now: it is among your missed questions and comes again.",
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
      case .pickInOrder(let offers):
        "Type the numbers you pick in order (1–\(offers.count)), and leave the rest out."
      case .match(let lefts, _):
        "Give each number a letter, as in 1B 2A …, \(lefts.count) in all."
      case .document(_, let lines): "Type the line number (1–\(lines.count))."
      case .trueOrFalse: "Type 1 or 2, or true or false."
      case .words(let form?): "Type the answer (\(form.text(in: .en)))."
      case .words(nil): "Type the answer: a word or two."
      case .number: "Type a number."
      case .money: "Type an amount, as in 128.50."
      }
    },
    trueOrFalse: "1  true    2  false",
    askCertainty: "How sure are you?",
    certainties: ["sure", "I think so", "a guess"],
    sureButWrong: "You were sure, and it was wrong: this is the one to remember.",
    mistakesIntro: { count, waiting in
      (count == 1 ? "One question you missed" : "\(count) questions you missed")
        + (waiting > count ? " (\(waiting - count) more for next time)" : "")
        + ". Get \(count == 1 ? "it" : "one") right on two days and it drops off the list."
    },
    noMistakes: { tomorrow in
      tomorrow == 0
        ? "There are no missed questions."
        : "Nothing to do today: \(tomorrow) \(tomorrow == 1 ? "was" : "were") right today and will come once more another day."
    },
    pickOne: { "Type one number (1–\($0))." },
    hintsLeft: { $0 == 1 ? " (one hint: /hint)" : " (\($0) hints: /hint)" },
    unreadable: { why in
      switch why {
      case .emptyLine: "No answer yet. Type one, or ? for help."
      case .notOneOf(let count): "Type one number from 1 to \(count). (Nothing was recorded.)"
      case .notSomeOf(let count):
        "Type the numbers you think are right, from 1 to \(count). (Nothing was recorded.)"
      case .notPairsOf(_, let missing) where !missing.isEmpty:
        "\(missing.map(String.init).joined(separator: ", ")) \(missing.count == 1 ? "is" : "are") missing: type all of them in one line. (Nothing was recorded.)"
      case .twice(let label): "\(label) stands there twice; type it again. (Nothing was recorded.)"
      case .notPairsOf(let count, _):
        "Give each of 1 to \(count) a letter, as in 1B 2A … (Nothing was recorded.)"
      case .notTrueOrFalse: "Type 1 (true) or 2 (false). (Nothing was recorded.)"
      case .toBeSaidAgain(let what): "\(what.text(in: .en)) (Nothing was recorded.)"
      case .notWords: "There is nothing to pick here: type the answer. (Nothing was recorded.)"
      case .notDigits(let count): "Type \(count) digits. (Nothing was recorded.)"
      case .notANumber: "Type a number, such as 150. (Nothing was recorded.)"
      case .noSuchAct:
        "There is no such act now. Type a number or a name; ? lists them. (Nothing was recorded.)"
      case .severalActs(let names):
        "Which one: \(names.map { $0.text(in: .en) }.joined(separator: ", "))? (Nothing was recorded.)"
      case .notMoney: "Type an amount, such as 128.50. (Nothing was recorded.)"
      case .notALine(let count):
        "Type the number of a line, from 1 to \(count). (Nothing was recorded.)"
      case .notAnOrderOf(let count):
        "Type each number from 1 to \(count) once, in order. (Nothing was recorded.)"
      }
    },
    right: "Right.",
    gap: " ",
    remark: { "- \($0): \($1)" },
    partlyRight: { "Partly right: \(percent($0))." },
    wrong: "No.",
    rightAnswer: { "The right answer: \($0)" },
    yourAnswer: { "You answered: \($0)" },
    clause: { number, text, certainty in
      let note =
        switch certainty {
        case .confirmed, .customary: ""
        case .varies: " (differs between acquirers: your agreement decides)"
        }
      return "Rule \(number): \(text)\(note)"
    },
    source: { "Source: \($0), \($1)" + ($2 == .customary ? " (custom of the trade)" : "") },
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
      ("/why", "in a drill: why this question comes now"),
      ("/lookup", "a code, a word, a rule, as in /lookup 68"),
      ("/pause", "leave; next time you go on from this step"),
      ("/flag", "something wrong with this question? tell the trainer"),
      ("/help ?", "show this"),
    ],
    examCommandHelp: [
      ("/flag", "something wrong with this question? tell the trainer"),
      (
        "/pause",
        "leave; the clock runs on, and returns are limited (or Ctrl-C twice)"
      ),
      ("/help ?", "show this"),
    ],
    noWayBack: { isExam in
      isExam
        ? "There is no way back to earlier questions. To leave, type /pause; the clock runs on. (Not taken as an answer.)"
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
    notInExams: { "\($0) does not work in an exam. (Not taken as an answer.)" },
    noLookupInExams: "You cannot look things up in an exam. (Not taken as an answer.)",
    flagReasons: [
      "the answer is wrong", "I don't understand it", "a spelling mistake",
      "our shop does it differently", "something else",
    ],
    flagPrompt: "What is wrong? A number, or a sentence: ",
    flagWordsPrompt: "What is wrong, in a few words: ",
    flagEmpty: "Nothing typed, nothing sent. The question above still stands.",
    flagged: "Thanks, your trainer will see it. Now answer the question above.",
    interruptedOnce: "Press Ctrl-C once more to leave (it is saved).",
    leavingExam: { minutes, returns in
      "The exam clock runs on, \(minutes < 1 ? "under a minute" : "\(minutes) min") left"
        + (returns.map {
          $0 > 0
            ? "; you can come back \($0) more \($0 == 1 ? "time" : "times"). "
            : "; you cannot come back, and it is recorded as not finished. "
        } ?? ". ")
        + "To leave all the same, press Ctrl-C or type /pause once more."
    },
    left: { minutes in
      minutes.map {
        "Saved. The exam clock runs on, \($0 < 1 ? "under a minute" : "\($0) min") left; come back soon."
      } ?? "Saved; next time you go on from this step."
    },
    leftRepeated: { kind in
      let place =
        switch kind {
        case .scenario: "scenario, then this one"
        case .practice: "practice, then this one"
        case .escalation: "escalate and its name"
        case .drill: "drill"
        default: "learn: it is marked as begun"
        }
      return "Saved. To go on with it, choose \(place)."
    },
    clockRuns: {
      $0 > 0
        ? "The clock has been running: \($0) min left."
        : "The clock has been running: under a minute is left, or none."
    },
    resumed: {
      $1 == .mistakes
        ? "Back to your missed questions."
        : $1 == .drill ? "Back to the drill." : "Going on with “\($0)”."
    },
    masked:
      "What you typed looked like a full card number; all but the last four digits were masked. Never type a full card number."
  )

  /// `a`, `a or b`, `a, b or c`.
  private static func alternatives(_ things: [String]) -> String {
    let first = things.dropLast().joined(separator: ", ")
    return ([first].filter { !$0.isEmpty } + things.suffix(1)).joined(separator: " or ")
  }

  private static func number(_ number: Int, _ what: String) -> String {
    "\(number) \(what)\(number == 1 ? "" : "s")"
  }
}
