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
      "Managers: no store is set up here yet; run countersign setup first. Everybody else can go on.",
    numberPrompt: "Employee number: ",
    firstVisit:
      "Type your employee number. First time here? Type it all the same; you will be asked your name.",
    badNumber: {
      "‘\($0)’ cannot be an employee number: use 1 to 20 digits or letters, such as 1001."
    },
    unknownNumber: { "There is no record for \($0) yet. Are you" },
    thatIsMe: { id, name in "\(name), \(id): I mistyped" },
    newEmployee: { "new here, and \($0) is my number" },
    typeAgain: "someone else: type the number again",
    namePrompt: "Your name: ",
    badName: "Please type your name, 40 characters at the most; Ctrl-C to leave it.",
    confirmName: { "Number \($1), name ‘\($0)’: they will stand on reports. Are they right?" },
    nameIsRight: "yes",
    nameIsWrong: "the name is wrong",
    numberIsWrong: "the number is wrong",
    newcomerHelp: {
      "First time here? Type 1. Mistyped the number? Type 2. Nobody has used \($0) before."
    },
    takenMeanwhile: {
      "At another till somebody has just registered \($0) as ‘\($1)’. Ask the manager which number is yours."
    },
    unconfirmedNote:
      "You are on the list. No manager has confirmed the name yet, and reports say so: ‘unconfirmed’.",
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
      "You did not finish the \(ActivityPhrases.english.kindName(kind))\(kind == .mistakes ? "" : " “\(title)”")\(day.map { " of \($0)" } ?? "")."
    },
    goOn: "go on where I was",
    beginAnew: {
      switch $0 {
      case 0: "start it again from the beginning"
      case 1: "start again from the beginning (the step done is void)"
      default: "start again from the beginning (the \($0) steps done are void)"
      }
    },
    confirmAnew: {
      "The \($0 == 1 ? "step" : "\($0) steps") you did will not count. Start again all the same?"
    },
    anewAfterAll: "yes, start again",
    notNow: "not now",
    nextMistakes: {
      $0 == 1 ? "practise a question you missed" : "practise \($0) questions you missed"
    },
    nextGoOn: {
      "go on with the \(ActivityPhrases.english.kindName($1))\($1 == .mistakes ? "" : " “\($0)”")"
    },
    nextLesson: { "the lesson “\($0)”, about \($1) minutes" },
    nextScenario: { "the scenario “\($0)”, about \($1) minutes" },
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
    unknownEmployee: { typed, near in
      near.isEmpty
        ? "There is no record for \(typed). ‘report’ shows your own, ‘report all’ everybody's."
        : "There is no record for \(typed). Near it: \(near.joined(separator: ", "))."
    },
    unknownLanguage: { "There is no language ‘\($0)’ here; there is zh (中文) and en (English)." },
    examRuns: {
      "The exam “\($0)” is not over, and its clock is running. Finish it before you do anything else."
    },
    examClosed:
      "This exam cannot be gone on with. It is recorded as not finished; you may sit it again.",
    lookItUp: { "To look up ‘\($0)’, type: lookup \($0)" },
    notInMenu: { typed, count in
      count == 0
        ? "There is nothing to pick by number just now. Type ? to see the commands."
        : "There is no ‘\(typed)’ in the menu; type 1 to \(count), or 0 for the main menu."
    },
    interrupted: "Line dropped. To leave, press Ctrl-D or type quit.",
    languageNow: "English it is. (中文: lang zh)",
    switched: "Signed out. Next person: type your number.",
    goodbye: "Goodbye.",
    helpIntro: "Type a number from the menu, or any of these:",
    helpOutro:
      "While answering: /hint /pause /flag /help. Ctrl-C drops the line, twice leaves the activity; Ctrl-D quits. Every step is saved.",
    verbs: VerbPhrases(
      next: "start what comes next",
      learn: "learn the rules: a few cards with a question each",
      scenario: "practise a real situation",
      mistakes: "practise the ones you got wrong",
      lookup: "codes, words and rules: lookup 68",
      mock: "try the exam; it does not count",
      exam: "sit the exam",
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
