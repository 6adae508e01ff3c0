import Training

/// Something wrong in the content, with its place; the sentence is made in Messages.
package struct Problem: Hashable, Sendable {
  package let place: Place
  package let kind: Kind
  /// What is left out for it, and the usual done instead, so that it is no more than a warning.
  package let sparing: Sparing?

  package init(_ kind: Kind, at place: Place, sparing: Sparing? = nil) {
    (self.place, self.kind, self.sparing) = (place, kind, sparing)
  }

  package var isSpared: Bool { sparing != nil }

  func spared(_ sparing: Sparing) -> Problem { Problem(kind, at: place, sparing: sparing) }

  package enum Sparing: Hashable, Sendable {
    /// No more than what is wrong.
    case itself
    /// All that a store says of its drills, because it cannot be read.
    case allDrills
  }

  package enum Severity: String, Sendable {
    case error, warning
  }

  /// A warning is reported by `check` but does not keep the content from being taught.
  package var severity: Severity {
    if isSpared { return .warning }
    return switch kind {
    case .missingTranslation, .strayFile, .unlistedLesson, .guessable, .tellingLength, .tooWide,
      .neverAsked, .reviewDue, .staleTranslation, .outdatedCheck, .tooFewToday, .doubledNumber,
      .unusedFlag, .futureDate, .bestFails:
      .warning
    default: .error
    }
  }

  package enum Kind: Hashable, Sendable {
    case unreadable(reason: String)
    case notUTF8(offset: Int)
    case tooLarge(bytes: Int, limit: Int)
    /// What the parser says, where no slip is found that it comes from.
    case badYAML(String)
    case slip(YAMLSlip)
    case anchorOrAlias
    case duplicateKey(String)
    case wrongType(Expected)
    case missingKey(String)
    case unknownKey(String, nearest: String?)
    case newerFormat(Int, known: Int)
    case badID(String)
    case doubledID(String, first: Place)
    case dangling(Reference, id: String, nearest: String?)
    case missingTranslation(Language)
    case emptyText
    case noRightAnswer(AnswerMark)
    case severalRightAnswers(AnswerMark)
    case wrongCount(Counted, found: Int, least: Int, most: Int)
    case notTypeable
    case acceptedAndMissed(String)
    case outOfRange(least: Int, most: Int)
    case notOneOf(String, allowed: [String])
    case unknownStoreValue(String, nearest: String?)
    case cardNumber
    case badDate(String)
    /// With the words of a way to where it might be gone on to, if there is such a place; below, of a way
    /// that shows it. The empty way is the start itself.
    case unreachable(node: String, path: [String]?)
    case deadEnd(node: String, path: [String]?)
    case noWayOut(nodes: [String], path: [String]?)
    case neverOffered(choice: String, path: [String]?)
    case criticalEndsWell(ending: String, path: [String]?)
    case conditionalLastBranch
    case tooFewItems(topic: String, found: Int, wanted: Int, nearest: String?)
    case includedOutsideDraw(item: String)
    case moreIncludedThanDrawn(topic: String, included: Int, drawn: Int)
    /// `betterName` would put the file in a place that is read.
    case strayFile(betterName: String?)
    case nestedTooDeeply(limit: Int)
    case nothingHere
    case tooManyStates(limit: Int)
    case controlCharacter(String)
    case tag(String)
    case listedTwice(String, first: Place)
    case noDistractor
    case notANumber(String)
    case unusedVariable(String)
    case emptyRange
    case badDay(String)
    case looseBraces
    case noCourse
    case unlistedLesson(String)
    case badInitials(String)
    case badCode(String)
    case guessable(oneIn: Int, attempts: Int)
    case tellingLength(topic: String, Language, telling: Int, of: Int)
    /// Nil for a text that is the same in all languages.
    case tooWide(columns: Int, limit: Int, Language?)
    case neverAsked(item: String)
    case reviewDue(Day)
    case staleTranslation(Language)
    case notOneKind(found: [String], allowed: [String])
    case onlyWithMode(String, mode: String)
    case taughtNowhere(clause: String)
    case outdatedCheck(item: String, card: String, until: Day)
    case tooFewToday(topic: String, found: Int, wanted: Int)
    case sameText(first: Place)
    case doubledNumber(String, first: Place)
    case unusedFlag(String)
    case futureDate(String)
    /// Steps that come before one another.
    case circle(step: String)
    /// A response code of which no terminal knows what follows.
    case unansweredCode(String)
    /// An act that belongs to a step already.
    case actOfTwoSteps(String, first: Place)
    /// Doing always what is due next does not lead to full marks.
    case guideFails(situation: String, step: String?)
    /// What is asked for never is so in any situation.
    case neverHolds
    /// No act of the step ever takes effect.
    case neverPossible(step: String)
    /// A state from which no home screen can be reached, and how to get there.
    case noWayHome(screen: String, path: [String])
    /// What must not be can be reached, and how.
    case tabooReached(path: [String])
    /// Nodes that only tell, and lead round.
    case endless(nodes: [String], path: [String]?)
    /// Who loses the fewest points does not pass.
    case bestFails(ending: String, path: [String]?)
    /// Of days off: no day of the week, no day, no span of days.
    case badDaysOff(String, nearest: String?)
    case badEmployee(String)
    /// The number at a key is less than that at another, and must not be.
    case lessThan(String, other: String)
    /// A store value is no number, and a question reckons with it.
    case wordyValue(key: String, text: String, question: Place)
    /// All seven days of the week are off.
    case noWorkDay
  }

  package enum Expected: String, Hashable, Sendable {
    case mapping, list, text, wholeNumber, percent, money, yesOrNo, condition, days
  }

  /// How an author marks the answer that is looked for.
  package enum AnswerMark: String, Hashable, Sendable {
    case right, wrong, accepts
  }

  package enum Reference: String, Hashable, Sendable {
    case item, clause, lesson, course, scenario, exam, node, flag, counter, variable, code, term,
      incident, contact, observation, certification, topic, terminal, procedure, situation, screen,
      slip, act, step,
      fact, fault, time, evidence, saying
  }

  package enum Counted: String, Hashable, Sendable {
    case options, elements, pairs, documentLines, branches, draws, cards, lines, hints, choices,
      nodes, lessons,
      forms, points, requirements, renewals, roles, scenarios, items, facts, counters, screens,
      slips, acts, outcomes, steps, situations,
      customers, procedures, contacts, times, evidence, sayings, parts, incidents, numbers
  }
}

extension Problem {
  /// The problem with its places as seen from where `folder` was typed, which is what `check` looked at.
  package func seen(from folder: String) -> Problem {
    let kind: Kind =
      switch kind {
      case .doubledID(let id, let first): .doubledID(id, first: first.seen(from: folder))
      case .listedTwice(let name, let first): .listedTwice(name, first: first.seen(from: folder))
      case .sameText(let first): .sameText(first: first.seen(from: folder))
      case .actOfTwoSteps(let act, let first):
        .actOfTwoSteps(act, first: first.seen(from: folder))
      case .doubledNumber(let number, let first):
        .doubledNumber(number, first: first.seen(from: folder))
      case .wordyValue(let key, let text, let question):
        .wordyValue(key: key, text: text, question: question.seen(from: folder))
      default: kind
      }
    return Problem(kind, at: place.seen(from: folder), sparing: sparing)
  }
}

extension Problem: Comparable {
  package static func < (a: Problem, b: Problem) -> Bool {
    // The last only so that the order is the same each time.
    (a.place, a.code, String(describing: a.kind)) < (b.place, b.code, String(describing: b.kind))
  }

  /// The stable number of the kind of problem, such as `C012`.
  package var code: String {
    let number =
      switch kind {
      case .unreadable: 1
      case .notUTF8: 2
      case .tooLarge: 3
      case .badYAML, .slip: 4
      case .anchorOrAlias: 5
      case .duplicateKey: 6
      case .wrongType: 7
      case .missingKey: 8
      case .unknownKey: 9
      case .newerFormat: 10
      case .badID: 11
      case .doubledID: 12
      case .dangling: 13
      case .missingTranslation: 14
      case .emptyText: 15
      case .noRightAnswer: 16
      case .severalRightAnswers: 17
      case .wrongCount: 18
      case .notTypeable: 19
      case .acceptedAndMissed: 20
      case .outOfRange: 21
      case .notOneOf: 22
      case .unknownStoreValue: 23
      case .cardNumber: 24
      case .badDate: 25
      case .unreachable: 26
      case .deadEnd: 27
      case .noWayOut: 28
      case .neverOffered: 29
      case .criticalEndsWell: 30
      case .conditionalLastBranch: 31
      case .tooFewItems: 32
      case .includedOutsideDraw: 33
      case .moreIncludedThanDrawn: 34
      case .strayFile: 35
      case .nestedTooDeeply: 36
      case .nothingHere: 37
      case .tooManyStates: 38
      case .controlCharacter: 39
      case .tag: 40
      case .listedTwice: 41
      case .noDistractor: 42
      case .notANumber: 43
      case .unusedVariable: 44
      case .emptyRange: 45
      case .badDay: 46
      case .looseBraces: 47
      case .noCourse: 48
      case .unlistedLesson: 49
      case .badInitials: 50
      case .badCode: 51
      case .guessable: 52
      case .tellingLength: 53
      case .tooWide: 54
      case .neverAsked: 55
      case .reviewDue: 56
      case .staleTranslation: 57
      case .notOneKind: 58
      case .onlyWithMode: 59
      case .taughtNowhere: 60
      case .outdatedCheck: 61
      case .tooFewToday: 62
      case .sameText: 63
      case .doubledNumber: 64
      case .unusedFlag: 65
      case .futureDate: 66
      case .circle: 67
      case .unansweredCode: 68
      case .actOfTwoSteps: 69
      case .guideFails: 70
      case .neverHolds: 71
      case .neverPossible: 72
      case .noWayHome: 73
      case .tabooReached: 74
      case .endless: 75
      case .bestFails: 76
      case .badDaysOff: 77
      case .badEmployee: 78
      case .lessThan: 79
      case .wordyValue: 80
      case .noWorkDay: 81
      }
    return "C0" + (number < 10 ? "0" : "") + String(number)
  }
}
