import Content

/// The words of which the sentences about problems are made.
enum EnglishProblemWords {
  /// The way through a scenario that shows a problem; nothing where none is to be told.
  static func way(_ path: [String]?, _ what: String = "") -> String {
    path.map { " (\(what)\(ExplorePhrases.english.way($0)))" } ?? ""
  }

  static func name(_ expected: Problem.Expected) -> String {
    switch expected {
    case .mapping: "a mapping of keys to values"
    case .list: "a list"
    case .text: "a text"
    case .wholeNumber: "a whole number"
    case .yesOrNo: "true or false"
    case .percent: "a whole number of per cent"
    case .money: "an amount with at most two decimals"
    case .condition: "a condition"
    case .days: "a list of days"
    }
  }

  static func example(_ expected: Problem.Expected) -> String {
    switch expected {
    case .mapping: "as in {zh: 文字, en: text}"
    case .list: "as in [a, b]"
    case .text: "write one text, quoted if need be"
    case .wholeNumber: "as in 5"
    case .yesOrNo: "write true or false"
    case .percent: "for eighty per cent write 80, neither 80% nor 0.8"
    case .money: "as in 128.50"
    case .condition: "as in told-supervisor or {counter: patience, atLeast: 1}"
    case .days: "as in [sunday, 2027-05-01]"
    }
  }

  static func noSuchDay(_ text: String) -> String? {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return impossibleDay(text).map { "\(months[$0.month - 1]) has no day \($0.day)" }
  }

  static func sentence(_ slip: YAMLSlip) -> String {
    switch slip {
    case .emptyFile: "the file is empty"
    case .tab: "the line begins with a tab"
    case .foreignSpace: "this space is a full-width or a no-break one"
    case .fullWidthColon: "the colon is a full-width one"
    case .noSpaceAfterColon: "there is no space after the colon"
    case .badDash: "the dash of the list is written wrongly"
    case .fullWidthComma: "the comma is a full-width one"
    case .fullWidthBrace: "the brace or bracket is a full-width one"
    case .commaInText: "the text has a comma, which cuts it in two here"
    case .openQuote: "the quotation mark is never closed"
    case .openBrace: "the brace or bracket is never closed"
    case .unquotedText: "this text reads otherwise without quotes"
    case .blockIndent: "this line of the ‘|’ text stands too far left"
    }
  }

  static func mend(_ slip: YAMLSlip) -> String {
    switch slip {
    case .emptyFile: "begin with format: 1"
    case .tab: "use spaces"
    case .foreignSpace: "use a plain space"
    case .fullWidthColon: "type a plain ‘:’ and a space"
    case .noSpaceAfterColon: "write it as in minutes: 5"
    case .badDash: "type a plain ‘-’ and a space, as in - id: card"
    case .fullWidthComma: "type a plain ‘,’ and a space"
    case .fullWidthBrace: "type plain ‘{}’ or ‘[]’"
    case .commaInText: "put all of the text in double quotes"
    case .openQuote: "put a double quote at the end of the text"
    case .openBrace: "add ‘}’ or ‘]’"
    case .unquotedText: "put all of the text in double quotes"
    case .blockIndent: "begin it right below the line before"
    }
  }
}
