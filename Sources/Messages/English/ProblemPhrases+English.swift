import Content
import Training

private typealias Words = EnglishProblemWords

extension ProblemPhrases {
  static let english = ProblemPhrases(
    sentence: { kind in
      switch kind {
      case .unreadable(let reason): "the file cannot be read (\(reason))"
      case .notUTF8(let offset): "not UTF-8 text from byte \(offset) on"
      case .tooLarge(let bytes, let limit):
        "the file has \(bytes) bytes, over the limit of \(limit)"
      case .badYAML(let problem): "not valid YAML: \(problem)"
      case .slip(let slip): Words.sentence(slip)
      case .anchorOrAlias: "anchors (&) and aliases (*) are not allowed"
      case .duplicateKey(let key): "the key ‘\(key)’ stands here twice"
      case .wrongType(let expected): "\(Words.name(expected)) is wanted here"
      case .missingKey(let key): "‘\(key)’ is missing"
      case .unknownKey(let key, _): "unknown key ‘\(key)’"
      case .newerFormat(let found, let known):
        "format \(found) is newer than this program knows (\(known))"
      case .badID(let id): "‘\(id)’ cannot be an id"
      case .doubledID(let id, let first): "the id ‘\(id)’ is used twice, here and at \(first)"
      case .dangling(let what, let id, _): "there is no \(what.rawValue) ‘\(id)’"
      case .missingTranslation(let language):
        "no \(language == .zh ? "Chinese" : "English") text (\(language.rawValue))"
      case .emptyText: "the text is empty"
      case .noRightAnswer(let mark):
        mark == .wrong ? "no line is the wrong one" : "no answer is right"
      case .severalRightAnswers(let mark):
        mark == .wrong ? "more than one line is wrong" : "more than one answer is right"
      case .wrongCount(let what, let found, let least, let most):
        "\(found) \(what.rawValue) where \(least) to \(most) are allowed"
      case .notTypeable: "no accepted form can be typed without an input method"
      case .acceptedAndMissed(let form): "‘\(form)’ is both accepted and a near miss"
      case .outOfRange(let least, let most): "the number must be from \(least) to \(most)"
      case .notOneOf(let value, let allowed):
        "‘\(value)’ is not one of \(allowed.joined(separator: ", "))"
      case .unknownStoreValue(let key, _): "there is no store value ‘\(key)’"
      case .cardNumber: "this looks like a full card number"
      case .badDate(let text): "‘\(text)’ is no date"
      case .unreachable(let node, let path):
        "node ‘\(node)’ cannot be reached" + Words.way(path, "where it might follow, ")
      case .deadEnd(let node, let path):
        "node ‘\(node)’ can be without any choice\(Words.way(path))"
      case .endless(let nodes, let path):
        "\(nodes.joined(separator: " → ")) \(nodes.count == 1 ? "goes" : "go") round for ever, and nobody is asked anything\(Words.way(path))"
      case .noWayOut(let nodes, let path):
        (nodes.count == 1
          ? "‘\(nodes[0])’: every choice leads back"
          : "\(nodes.map { "‘\($0)’" }.joined(separator: ", ")): all that can be done leads round among them")
          + ", and no ending can be reached\(Words.way(path))"
      case .neverOffered(let choice, let path):
        "choice ‘\(choice)’ is never offered\(Words.way(path, "where it would stand, "))"
      case .criticalEndsWell(let ending, let path):
        "the good ending ‘\(ending)’ can be reached after a critical failure\(Words.way(path))"
      case .bestFails(let ending, let path):
        "who loses the fewest points ends in ‘\(ending)’ and does not pass\(Words.way(path))"
      case .conditionalLastBranch: "the last branch has a condition, so there may be no way on"
      case .tooFewItems(let topic, let found, let wanted, _):
        "topic ‘\(topic)’ has \(found) items, and \(wanted) are to be drawn"
      case .includedOutsideDraw(let item): "the topic of included item ‘\(item)’ is not drawn from"
      case .moreIncludedThanDrawn(let topic, let included, let drawn):
        "topic ‘\(topic)’ includes \(included) items but draws only \(drawn)"
      case .strayFile(let betterName):
        betterName == nil
          ? "nothing reads a file in this place" : "nothing reads a file of this name"
      case .nestedTooDeeply(let limit): "nested more than \(limit) levels deep"
      case .nothingHere: "there are no content files here"
      case .tooManyStates(let limit): "the scenario has over \(limit) states and cannot be explored"
      case .controlCharacter(let code): "the text holds the control character \(code)"
      case .tag(let tag): "the tag \(tag) is not allowed"
      case .listedTwice(let name, let first): "‘\(name)’ is listed already, at \(first)"
      case .noDistractor: "every option is right: there is no distractor"
      case .notANumber(let text): "‘\(text)’ is no number"
      case .unusedVariable(let name): "nothing uses ‘[[\(name)]]’"
      case .emptyRange: "the range is empty: it ends before it begins"
      case .badDay(let text): "‘\(text)’ is no day"
      case .looseBraces: "‘{{’ and ‘}}’ are not in pairs"
      case .noCourse: "there is no course (course.yaml), so learners see no lesson"
      case .unlistedLesson(let id): "no course lists ‘\(id)’, so learners cannot see it"
      case .badInitials(let text): "‘\(text)’ are no pinyin initials"
      case .badCode(let text): "‘\(text)’ is no response code"
      case .guessable(let oneIn, let attempts):
        "of those who only guess, one in \(oneIn) passes within \(attempts) attempts; it must be fewer than one in a thousand"
      case .tellingLength(let topic, let language, let telling, let count):
        "in \(telling) of \(count) single choices of topic ‘\(topic)’ the longest option is right in \(language == .zh ? "Chinese" : "English"): length tells"
      case .tooWide(let columns, let limit, let language):
        "a line of the \(language.map { $0 == .zh ? "Chinese " : "English " } ?? "")text takes \(columns) columns, and a narrow screen has room for \(limit)"
      case .neverAsked(let item): "item ‘\(item)’ is asked nowhere"
      case .reviewDue(let day): "this was to be looked at again by \(day)"
      case .staleTranslation(let language):
        "the other language was changed and the \(language == .zh ? "Chinese" : "English") was not"
      case .notOneKind(let found, let allowed):
        found.isEmpty
          ? "nothing is asked for here: one of \(allowed.joined(separator: ", ")) is wanted"
          : "\(found.joined(separator: " and ")) stand here together, and only one of them can"
      case .onlyWithMode(let key, let mode):
        "‘\(key)’ has a meaning only with mode: \(mode)"
      case .taughtNowhere(let clause):
        "no lesson of a course quotes the changed clause ‘\(clause)’, so nobody could learn it again"
      case .outdatedCheck(let item, let card, let until):
        "item ‘\(item)’ may be asked until \(until), and with it card ‘\(card)’ is gone from its lesson"
      case .tooFewToday(let topic, let found, let wanted):
        "topic ‘\(topic)’ has \(found) items that may be asked today, and \(wanted) are to be drawn"
      case .sameText(let first):
        "this reads like \(first), and a learner cannot tell which is meant"
      case .doubledNumber(let number, let first):
        "number \(number) is that of another clause, at \(first), so looking it up finds two"
      case .unusedFlag(let name): "no condition asks for flag ‘\(name)’"
      case .futureDate(let date): "\(date) is still to come"
      case .circle(let step): "step ‘\(step)’ comes before itself, so that none can be first"
      case .unansweredCode(let code):
        "the terminal does not know what follows response code ‘\(code)’"
      case .actOfTwoSteps(let act, let first):
        "act ‘\(act)’ belongs to the step at \(first) already"
      case .guideFails(let situation, let step):
        step.map { "in situation ‘\(situation)’ whoever does as told is stuck at step ‘\($0)’" }
          ?? "in situation ‘\(situation)’ whoever does as told does not get full marks"
      case .neverHolds: "this holds in no situation"
      case .neverPossible(let step): "no act of step ‘\(step)’ ever takes effect"
      case .noWayHome(let screen, let path):
        "from screen ‘\(screen)’ there may be no way home (\(path.joined(separator: " → ")))"
      case .tabooReached(let path): "what must not be can be (\(path.joined(separator: " → ")))"
      case .badDaysOff(let text, _): "‘\(text)’ is no weekday, no day, and no days up to a year"
      case .badEmployee(let text): "‘\(text)’ cannot be an employee number"
      case .lessThan(let key, let other): "‘\(key)’ is less than ‘\(other)’"
      case .wordyValue(let key, let text, let question):
        "‘\(text)’ is no number, and the question at \(question) reckons with ‘\(key)’"
      case .noWorkDay:
        "all seven days of the week are off, which leaves none to drill on: they do not count"
      }
    },
    mend: { kind, folder in
      switch kind {
      case .unreadable: "check that the file is there and may be read"
      case .notUTF8: "save it again as UTF-8 (Notepad: Save As, Encoding, UTF-8)"
      case .tooLarge: "split it into several files"
      case .badYAML:
        "look at this line and those above it: indentation, the space after colons, quotes, brackets"
      case .slip(let slip): Words.mend(slip)
      case .anchorOrAlias: "write the content out; if it is meant as text, quote it"
      case .duplicateKey: "remove one or merge them"
      case .wrongType(let expected): Words.example(expected)
      case .missingKey(let key): "add ‘\(key):’"
      case .dangling(.node, _, nil): "rename it, write that node, or remove it"
      case .unknownKey(_, let nearest), .dangling(_, _, let nearest),
        .unknownStoreValue(_, let nearest):
        nearest.map { "did you mean ‘\($0)’?" } ?? "rename or remove it"
      case .newerFormat: "update countersign"
      case .badID: "begin with a lower-case letter and use only those, digits and hyphens"
      case .doubledID: "change the one written last"
      case .missingTranslation(let language): "add ‘\(language.rawValue):’"
      case .emptyText: "write it, or remove the key"
      case .noRightAnswer(.right): "mark one with right: true"
      case .noRightAnswer(.wrong): "mark the faulty line with wrong: true"
      case .noRightAnswer(.accepts): "list what is accepted"
      case .severalRightAnswers(let mark): "leave \(mark.rawValue): true on one only"
      case .wrongCount: "add or remove some"
      case .notTypeable: "add pinyin, its initials, English or a number"
      case .acceptedAndMissed: "remove it from one of the two"
      case .outOfRange(let least, let most): "write one from \(least) to \(most)"
      case .notOneOf(let value, let allowed):
        EditDistance.nearest(to: value, among: allowed).map { "did you mean ‘\($0)’?" }
          ?? "copy one of these"
      case .cardNumber: "write only the last four digits, as in **** 1234"
      case .badDate(let text): Words.noSuchDay(text) ?? "write it like 2026-12-31, 2026-12 or 2026"
      case .unreachable: "lead a branch to it, or remove it"
      case .deadEnd: "leave at least one choice without a condition"
      case .noWayOut: "add a way to an ending"
      case .endless(let nodes, _):
        nodes.count == 1 ? "lead it on to something else" : "lead one of them on to something else"
      case .bestFails: "look at the points on the way, or at what the ending is worth"
      case .neverOffered: "look at its ‘when’, or remove it"
      case .criticalEndsWell: "lead the failure elsewhere, or make the ending less than good"
      case .conditionalLastBranch: "end with a branch that has no ‘when’"
      case .tooFewItems(_, _, _, let nearest):
        nearest.map { "did you mean ‘\($0)’?" } ?? "draw fewer or write more"
      case .includedOutsideDraw: "draw from its topic, or take it out of ‘include’"
      case .moreIncludedThanDrawn: "draw more or include fewer"
      case .strayFile(let betterName):
        betterName.map { "call it \($0) (in Notepad, save as type ‘All files’)" }
          ?? "move it where docs/AUTHORING.md says, with a name ending in .yaml"
      case .nestedTooDeeply: "check that the brackets match"
      case .nothingHere: "name the folder that holds content and scenarios"
      case .tooManyStates: "use fewer flags, counters or nodes"
      case .controlCharacter, .tag, .listedTwice: "remove it"
      case .noDistractor: "add an option that is wrong"
      case .notANumber: "write 150, 128.50 or \"[[a]] - [[b]]\""
      case .unusedVariable: "use it in a text of the item, or remove it"
      case .emptyRange: "swap its ends"
      case .badDay(let text): Words.noSuchDay(text) ?? "write it like 2026-12-31"
      case .looseBraces: "write {{name}}, with plain braces"
      case .noCourse: "add content/courses/NAME/course.yaml"
      case .unlistedLesson: "add it to the lessons of a course.yaml, or remove it"
      case .badInitials:
        "use lower-case letters and digits, one for each Chinese character, as in shcg"
      case .badCode: "two digits or capital letters, quoted, as in \"51\""
      case .guessable: "raise the mark, draw more, or include items that are typed"
      case .tellingLength: "lengthen distractors, or shorten what is right"
      case .tooWide: "shorten the line"
      case .neverAsked: "draw its topic in an exam, use it in a lesson or scenario, or remove it"
      case .reviewDue: "look at the source, then change asOf and reviewBy"
      case .staleTranslation:
        "look at both; if they agree, run countersign check --accept-translations \(shellWord(folder))"
      case .notOneKind(let found, _):
        found.isEmpty
          ? "add one, as in exam: electronic-signature-1"
          : "leave one, and write the others as entries of their own"
      case .onlyWithMode: "remove it, or change the mode"
      case .taughtNowhere: "quote it on a card, or remove ‘changed’ and ‘retrain’"
      case .outdatedCheck: "give the card another item, or move validUntil"
      case .tooFewToday: "look at validFrom and validUntil; draw fewer or write more"
      case .sameText: "change one of them"
      case .doubledNumber: "give it another"
      case .unusedFlag: "ask for it in a ‘when’, or remove it"
      case .futureDate: "write the day on which this was known"
      case .circle: "take out one ‘after’"
      case .unansweredCode: "put it into one of the classes under ‘answers’"
      case .actOfTwoSteps: "take it out of one of them, or use another act"
      case .guideFails(_, let step):
        step == nil
          ? "look at ‘after’, ‘when’ and ‘acts’ of the steps"
          : "look at its ‘when’ and ‘after’, and at what the terminal does there"
      case .neverHolds: "see whether this is the fact that is meant, or add a situation"
      case .neverPossible: "look at the terminal's outcomes, or use another act"
      case .noWayHome: "add an act that leads home"
      case .tabooReached:
        "change the terminal's outcomes so that it cannot be, or mark it by a fact"
      case .badDaysOff(let text, let nearest):
        nearest.map { "did you mean ‘\($0)’?" } ?? Words.noSuchDay(text)
          ?? "write [sunday, 2027-05-01], and days on end as 2027-02-05..2027-02-11"
      case .badEmployee: "write the number they sign in with, quoted, as in \"1001\""
      case .lessThan: "make it as much, or more"
      case .wordyValue: "write the digits alone, quoted, as in \"120\""
      case .noWorkDay:
        "leave one out; for a long leave write its days, as in 2027-02-05..2027-02-28"
      }
    },
    title: Words.title, slip: Words.sentence, slipMend: Words.mend,
    separator: "; ",
    drillsLeftOut: "all of drills: is left out, minutes and days off are as usual")
}
