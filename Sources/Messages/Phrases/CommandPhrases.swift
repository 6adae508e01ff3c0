import Training

/// What commands for scripts and the start of the program say, errors among it.
package struct CommandPhrases: Sendable {
  package let contentNotFound: @Sendable (_ looked: [String]) -> String
  /// Over what nobody in the store has confirmed, and the file in which that is done.
  package let unconfirmedValues: @Sendable (_ count: Int, _ file: String) -> String
  package let unconfirmedValue:
    @Sendable (_ key: String, _ meaning: String, _ example: String) -> String
  /// The same of what has no example, as a number that somebody might dial.
  package let missingValue: @Sendable (_ key: String, _ meaning: String) -> String
  package let homeUnusable: @Sendable (_ path: String, _ reason: String) -> String
  package let badEmployee: @Sendable (_ typed: String) -> String
  /// Several are called so.
  package let namesakes: @Sendable (_ name: String, _ numbers: [String]) -> String
  package let unknownEmployee: @Sendable (_ typed: String, _ near: [String]) -> String
  package let noHome: @Sendable (_ path: String) -> String
  package let numberForPrinter: @Sendable (_ number: String) -> String
  /// A report's name behind an option.
  package let reportNameFirst: @Sendable (_ name: String) -> String
  package let unknownCommand: @Sendable (_ typed: String, _ nearest: String?) -> String
  /// A word of the trainer, typed as a command.
  package let typedInside: @Sendable (_ verb: String) -> String
  package let argumentFault: @Sendable (ArgumentFault) -> String
  package let unknownReport:
    @Sendable (_ typed: String, _ nearest: String?, _ names: [String]) -> String
  package let badDay: @Sendable (_ typed: String, _ example: Day) -> String
  package let noPrintProgram: String
  package let noPrintService: String
  package let unknownPrinter: @Sendable (_ name: String, _ known: [String]) -> String
  package let noDefaultPrinter: @Sendable (_ known: [String]) -> String
  package let printFailed: @Sendable (_ reason: String) -> String
  package let printed: @Sendable (_ printer: String?) -> String
  package let unwritten: String
}

/// What another program said, without the full stop we put ourselves.
func withoutStop(_ text: String) -> Substring {
  text.last == "." ? text.dropLast() : text[...]
}
