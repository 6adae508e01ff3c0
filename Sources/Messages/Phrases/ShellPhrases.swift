import Records
import Training

/// What the shell says between activities.
package struct ShellPhrases: Sendable {
  /// Name and purpose, and the keys that always help; shown at the start.
  package let banner: @Sendable (_ version: String) -> String
  package let bannerKeys: String
  package let simulated: @Sendable (_ day: Day) -> String
  package let linuxConsole: String
  package let networkDisk: String

  package let setUpFirst: String
  package let numberPrompt: String
  /// After a PIN that was not right, which people go on typing here.
  package let numberNotPINPrompt: String
  /// Says nothing again of what was typed.
  package let notThePIN: String
  package let notThePassphrase: String
  /// What can be done where the number is asked for, a line each.
  package let numberHelp: [String]
  package let signInFirst: @Sendable (_ verb: String) -> String
  package let firstVisit: String
  package let badNumber: @Sendable (_ typed: String) -> String
  package let unknownNumber: @Sendable (EmployeeID) -> String
  package let thatIsMe: @Sendable (EmployeeID) -> String
  package let newEmployee: String
  package let typeAgain: String
  /// A number without a digit.
  package let wordForNumber: @Sendable (EmployeeID) -> String
  package let wordMeant: @Sendable (EmployeeID) -> String
  /// A number with letters that look like digits.
  package let lettersInNumber: @Sendable (EmployeeID, _ digits: EmployeeID) -> String
  package let digitsMeant: @Sendable (EmployeeID) -> String
  package let lettersMeant: @Sendable (EmployeeID) -> String
  /// The same of somebody else's number.
  package let letterNumber: @Sendable (EmployeeID) -> String
  package let namePrompt: String
  package let badName: String
  package let nameHelp: String
  package let notRegistered: String
  package let confirmName: @Sendable (_ name: String, _ number: EmployeeID) -> String
  package let nameIsRight: String
  package let nameIsWrong: String
  package let numberIsWrong: String
  package let newcomerHelp: @Sendable (EmployeeID) -> String
  /// Another till registered the number between question and answer.
  package let takenMeanwhile: @Sendable (EmployeeID, _ name: String) -> String
  package let unconfirmedNote: String

  package let clockDoubtful: @Sendable (ClockJump, _ latest: Timestamp, _ now: Timestamp) -> String
  package let greeting: @Sendable (_ name: String, _ hour: Int) -> String
  /// Certificates that a manager may sign now.
  package let toBeSigned: @Sendable (_ count: Int) -> String
  /// `day` is nil for today.
  package let unfinished: @Sendable (_ title: String, _ kind: Subject.Kind, _ day: Day?) -> String
  package let goOn: String
  package let beginAnew: @Sendable (_ steps: Int) -> String
  package let askBeginAnew: @Sendable (_ steps: Int) -> String
  package let yesBeginAnew: String
  package let noGoOn: String
  package let notNow: String
  package let nextMistakes: @Sendable (_ count: Int) -> String
  package let nextGoOn: @Sendable (_ title: String, _ kind: Subject.Kind) -> String
  package let nextLesson: @Sendable (_ title: String, _ minutes: Int) -> String
  package let nextScenario: @Sendable (_ title: String, _ minutes: Int) -> String
  package let nextPractice: @Sendable (_ title: String, Practice.Mode, _ minutes: Int) -> String
  package let nextDrill: @Sendable (_ title: String) -> String
  package let nextMock: @Sendable (_ title: String, _ minutes: Int) -> String
  package let nextExam: @Sendable (_ title: String, _ minutes: Int) -> String
  /// The text of a certification is to be accepted.
  package let nextAccept: @Sendable (_ title: String) -> String
  /// After `waiting`: questions that one may practise meanwhile, and need not.
  package let mistakesMeanwhile: @Sendable (_ count: Int) -> String
  /// What others are to do now.
  package let waiting: @Sendable (Waiting) -> String
  package let allDone: String
  package let allDoneAdvice: String
  package let lessonNew: @Sendable (_ minutes: Int) -> String
  package let leftHalfway: @Sendable (_ minutes: Int) -> String
  package let lessonDone: @Sendable (_ day: Day, _ right: Int, _ count: Int) -> String
  package let scenarioDone: @Sendable (_ day: Day, _ standing: String, _ score: Fraction) -> String
  package let pickPrompt: String
  /// Asked when a screen is full.
  package let morePrompt: String
  package let moreHelp: String
  /// What was typed there is dropped.
  package let typedTooEarly: String
  /// Below the main menu of a manager, which has no room for learning.
  package let learningToo: String
  /// After a list was put away.
  package let pickAgain: String
  package let otherWays: String
  package let emptyLine: String

  package let unknownWord: @Sendable (_ typed: String, _ nearest: String?) -> String
  package let ambiguousWord: @Sendable (_ typed: String, _ candidates: [String]) -> String
  /// A word behind a command.
  package let notUnderstood: @Sendable (_ typed: String) -> String
  /// A command that works in a question only.
  package let insideOnly: @Sendable (_ command: String) -> String
  /// A command of the system's prompt, without `countersign` before it.
  package let typedOutside: @Sendable (_ typed: String) -> String
  package let noSuchPerson: @Sendable (_ typed: String, _ near: [String]) -> String
  package let severalOfThatName:
    @Sendable (_ typed: String, [(employee: EmployeeID, name: String)]) -> String
  package let unknownLanguage: @Sendable (_ typed: String) -> String
  /// Nothing that tells answers is to be had while an exam is open.
  package let examRuns: @Sendable (_ title: String) -> String
  package let examClosed: String
  package let lookItUp: @Sendable (_ typed: String) -> String
  /// `typed` is nil where it may be a PIN.
  package let notInMenu: @Sendable (_ typed: String?, _ count: Int) -> String
  package let interrupted: String
  package let languageNow: String
  package let switched: String
  package let goodbye: String

  package let helpIntro: String
  package let helpOutro: String
  package let verbs: VerbPhrases
}

/// One line for each verb: what it is for.
extension ShellPhrases {
  /// What somebody waits for who has done all they can do alone.
  package enum Waiting: Hashable, Sendable {
    case observation(title: String), proctor(exam: String), signature(title: String)
    case reinstatement(title: String)
    /// Nothing is to be done before a day.
    case nothing(until: Day)
  }
}

package struct VerbPhrases: Sendable {
  package let next: String
  package let learn: String
  package let scenario: String
  package let practice: String
  package let escalate: String
  package let drill: String
  package let due: String
  package let why: String
  package let mistakes: String
  package let lookup: String
  package let mock: String
  package let exam: String
  package let progress: String
  package let certificate: String
  package let report: String
  package let observe: String
  package let employees: String
  package let pin: String
  package let lang: String
  package let switchUser: String
  package let help: String
  package let quit: String
}
