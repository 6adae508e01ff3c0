import Records
import Training

extension ShellPhrases {
  static let english = ShellPhrases(
    banner: { "Countersign 会签 \($0) · card-terminal training" },
    bannerKeys: "help · Tab completes · Ctrl-D leaves",
    simulated: {
      "Simulated run: today is taken to be \($0). What you do is marked as simulated and does not count."
    },
    linuxConsole:
      "Note: this console (TERM=linux) may be unable to draw Chinese. A terminal window can.",
    networkDisk:
      "Note: the records are on a network drive, where locking is not dependable for two tills at once. A local disk is better.",
    setUpFirst:
      "You can start now. (Manager: run “countersign setup” when you can.)",
    numberPrompt: "Employee number: ",
    numberNotPINPrompt: "Employee number (not the PIN): ",
    notThePIN:
      "Nobody has that number. This asks for your employee number, not the PIN; to try the PIN again, type your number first.",
    notThePassphrase:
      "This is not where PINs and passphrases go. To sign, start that step again.",
    numberHelp: [
      "Type your employee number and press Return. New here? Type it too; we'll ask your name next.",
      "You can look things up without signing in: lookup 68, or c 68.",
      "Language: lang zh, or lang en. To leave: quit.",
    ],
    signInFirst: { "Type your employee number first, then ‘\($0)’." },
    firstVisit:
      "Type your employee number. New here? Type it anyway; we'll ask your name next.",
    badNumber: {
      "‘\($0)’ cannot be an employee number: use 1 to 20 digits or letters, such as 1001."
    },
    unknownNumber: { "Nobody has used \($0) yet." },
    thatIsMe: { "I am \($0), and mistyped it" },
    newEmployee: "I am new here",
    typeAgain: "I mistyped; let me type it again",
    wordForNumber: { "Employee numbers are mostly digits. Is yours really \($0)?" },
    wordMeant: { "yes, my number is \($0)" },
    lettersInNumber: { "There are letters in \($0). Did you mean \($1)?" },
    digitsMeant: { "make it \($0)" },
    lettersMeant: { "no, it is \($0), and I am new here" },
    letterNumber: { "no, it is \($0)" },
    namePrompt: "Your name: ",
    badName: "Please type your name, 40 characters at the most; Ctrl-C to leave it.",
    nameHelp:
      "Type your name and press Return; you can check it before it is saved. Ctrl-C or Ctrl-D goes back to the number.",
    notRegistered: "Nobody was signed up. Back to the number.",
    confirmName: { "Number \($1), name ‘\($0)’. This goes on your certificate. Is it right?" },
    nameIsRight: "yes",
    nameIsWrong: "the name is wrong",
    numberIsWrong: "the number is wrong",
    newcomerHelp: { "Nobody has used \($0) before. Type one of these numbers:" },
    takenMeanwhile: {
      "At another till somebody has just registered \($0) as ‘\($1)’. Ask the manager which number is yours."
    },
    unconfirmedNote:
      "You're signed up. Your manager still has to confirm your name.",
    clockDoubtful: { jump, latest, now in
      let moment = now.description.prefix(16).replacing("T", with: " ")
      return switch jump {
      case .back:
        "Note: the clock says \(moment), which is before your last record (\(latest.description.prefix(16).replacing("T", with: " "))). It may be wrong; records will say so. Ask the manager to set it."
      case .ahead:
        "Note: the clock says \(moment), more than half a year after your last record (\(latest.day)). If that is wrong, ask the manager to set it."
      }
    },
    greeting: { name, hour in
      let time =
        switch hour {
        case 5..<12: "Good morning"
        case 12..<18: "Good afternoon"
        default: "Good evening"
        }
      return "\(time), \(name)."
    },
    toBeSigned: {
      $0 == 1
        ? "One certificate waits for your signature: type certificate."
        : "\($0) certificates wait for your signature: type certificate."
    },
    unfinished: { title, kind, day in
      "You did not finish the \(ActivityPhrases.english.kindName(kind))\(kind.isUntitled ? "" : " “\(title)”")\(day.map { " of \($0)" } ?? "")."
    },
    goOn: "go on where I was",
    beginAnew: {
      switch $0 {
      case 0: "start it again from the beginning"
      case 1: "start again from the beginning (you lose the step you did)"
      default: "start again from the beginning (you lose the \($0) steps you did)"
      }
    },
    askBeginAnew: {
      $0 == 1
        ? "The step you did will be void. Start again all the same?"
        : "The \($0) steps you did will be void. Start again all the same?"
    },
    yesBeginAnew: "yes, start again",
    noGoOn: "no, go on where I was",
    notNow: "not now",
    nextMistakes: {
      $0 == 1 ? "practise a question you missed" : "practise \($0) questions you missed"
    },
    nextGoOn: {
      "go on with the \(ActivityPhrases.english.kindName($1))\($1.isUntitled ? "" : " “\($0)”")"
    },
    nextLesson: { "the lesson “\($0)”, about \($1) minutes" },
    nextScenario: { "the scenario “\($0)”, about \($1) minutes" },
    nextPractice: {
      "practise “\($0)” (\(PracticePhrases.english.mode($1))), about \($2) minutes"
    },
    nextDrill: { "the escalation drill “\($0)”, two or three minutes" },
    nextMock: { "try “\($0)” as a mock exam, about \($1) minutes" },
    nextExam: { "the exam “\($0)”, \($1) minutes" },
    nextAccept: { "read the promise of “\($0)” and accept it" },
    mistakesMeanwhile: {
      "You also have \($0) missed \($0 == 1 ? "question" : "questions"): type mistakes to practise. The certificate does not need it."
    },
    waiting: { waiting in
      switch waiting {
      case .observation(let title):
        "you have done your part; a trainer has to watch you once: “\(title)”"
      case .proctor(let exam): "you have done your part; “\(exam)” needs a proctor"
      case .signature(let title): "everything for “\(title)” is met; the manager signs next"
      case .reinstatement(let title): "“\(title)” is suspended; the manager has to reinstate it"
      case .nothing(let until): "nothing is due; renewals begin on \(until)"
      }
    },
    allDone: "everything is done and the exam is passed",
    allDoneAdvice:
      "Everything is done and the exam is passed: tell your manager. To go over something again, choose learn or scenario.",
    lessonNew: { "about \($0) minutes, not done yet" },
    leftHalfway: { "about \($0) minutes, begun" },
    lessonDone: { "done \($0), \($1)/\($2) right on the first try" },
    scenarioDone: { "done \($0): \($1) end, score \(percent($2))" },
    pickPrompt: "Choose: ",
    morePrompt: "Return for more › ",
    moreHelp: "There is more than one screen: Return shows the next; q skips the rest.",
    typedTooEarly: "(What you typed was not taken: read on first, then type it.)",
    learningToo:
      "For your own training: learn, scenario, practice, mistakes, exam and progress work too; ? lists everything.",
    pickAgain: "That list is put away. Please choose from this one.",
    otherWays: "Type a number to start, 0 to go back.",
    emptyLine: "Type a number from the list above; 0 for the menu, ? for help.",
    unknownWord: { typed, nearest in
      nearest.map {
        "There is no command ‘\(typed)’. Did you mean ‘\($0)’? Type ? to see them all."
      }
        ?? "There is no command ‘\(typed)’. Type ? to see them all."
    },
    ambiguousWord: { typed, candidates in
      "‘\(typed)’ could be \(candidates.joined(separator: " or ")). Type one more letter."
    },
    notUnderstood: { "‘\($0)’ was not understood." },
    insideOnly: { "\($0) works in a question: open the question first, then type \($0)." },
    typedOutside: {
      "‘\($0)’ is not typed here: quit first, then type at the system's prompt: countersign \($0)"
    },
    noSuchPerson: { typed, near in
      near.isEmpty
        ? "Nobody here has the number or name ‘\(typed)’. ‘employees’ shows the list."
        : "Nobody here has the number or name ‘\(typed)’. Numbers near it: \(near.joined(separator: ", "))."
    },
    severalOfThatName: { typed, people in
      "More than one person is called ‘\(typed)’; use the number: "
        + people.map { "\($0.employee) \($0.name)" }.joined(separator: ", ") + "."
    },
    unknownLanguage: { "There is no language ‘\($0)’ here; there is zh (中文) and en (English)." },
    examRuns: {
      "The exam “\($0)” is not over, and its clock is running. Finish it before you do anything else."
    },
    examClosed:
      "This exam cannot be gone on with. It is recorded as not finished; you may sit it again.",
    lookItUp: { "To look up ‘\($0)’, type: lookup \($0)" },
    notInMenu: { typed, count in
      (typed.map { "There is no ‘\($0)’ in this list. " }
        ?? "There is no such number in this list. ")
        + (count == 1
          ? "Type 1, or 0 for the main menu." : "Type 1 to \(count), or 0 for the main menu.")
    },
    interrupted: "Line cleared. To leave, press Ctrl-D or type quit.",
    languageNow: "Now in English. (中文: lang zh)",
    switched: "Signed out. Next person: type your number.",
    goodbye: "Goodbye.",
    helpIntro: "Type a number from the menu, or any of these:",
    helpOutro:
      "While answering: /hint /lookup /pause /flag /help. Ctrl-C clears the line, twice leaves the activity; Ctrl-D quits. Every step is saved.",
    verbs: VerbPhrases(
      next: "start what comes next",
      learn: "learn the rules: a few cards with a question each",
      scenario: "practise a real situation",
      practice: "do a sale yourself, at a simulated terminal",
      escalate: "something went wrong: whom to tell, what to say (two minutes)",
      drill: "what you are about to forget; drill topic, drill cram",
      due: "what is to be drilled today and soon, and what expires",
      why: "how your answers were graded, and when they come again",
      mistakes: "practise the ones you got wrong",
      lookup: "codes, words and rules: lookup 68",
      mock: "try the exam; it does not count",
      exam: "sit the exam (to try it first: mock)",
      progress: "what you have done and what is missing",
      certificate: "certificates: until when, what is missing; managers sign here",
      report: "your report; report today, matrix, expiring, sheet; report all",
      observe: "watch somebody at work and tick what they do",
      employees: "who works here; managers add, confirm and close here",
      pin: "choose another PIN",
      lang: "change language / 换语言",
      switchUser: "let somebody else use the program",
      help: "show this help",
      quit: "leave (everything is saved)"))
}
