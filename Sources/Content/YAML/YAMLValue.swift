import Training
import Yams

/// A YAML node with its place; whatever is wrong with it is told in the log.
struct YAMLValue {
  let node: Node
  let file: String
  let log: ProblemLog

  var place: Place {
    Place(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
  }

  func complain(_ kind: Problem.Kind) {
    log.add(kind, at: place)
  }

  /// False, and told, for what YAML allows but content does not.
  var isPlain: Bool {
    guard node.anchor == nil else {
      complain(.anchorOrAlias)
      return false
    }
    // `!!int` and the like say what is so anyway.
    let tag = writtenTag
    guard tag.hasPrefix("tag:yaml.org,2002:") || tag == "!" || tag.isEmpty else {
      complain(.tag(tag))
      return false
    }
    return true
  }

  /// The tag as it stands in the file; asking the node for its tag would work one out by the looks of
  /// the text.
  private var writtenTag: String {
    switch node {
    case .scalar(let scalar): scalar.tag.description
    case .mapping(let mapping): mapping.tag.description
    case .sequence(let sequence): sequence.tag.description
    case .alias: ""
    }
  }

  /// `null`, `~` or nothing at all, which YAML takes for no value; quoted, they are text.
  private var isNull: Bool {
    node.scalar?.style == .plain && ["", "~", "null", "Null", "NULL"].contains(node.scalar?.string)
  }

  var mapping: YAMLMapping? {
    guard isPlain else { return nil }
    guard let mapping = node.mapping else {
      complain(.wrongType(.mapping))
      return nil
    }
    return YAMLMapping(mapping, in: self)
  }

  /// What stands at `key`, if this is a mapping that has it; complains of nothing.
  func member(_ key: String) -> YAMLValue? {
    node.mapping?[key].map { YAMLValue(node: $0, file: file, log: log) }
  }

  var list: [YAMLValue]? {
    guard isPlain else { return nil }
    guard node.sequence != nil else {
      complain(.wrongType(.list))
      return nil
    }
    return elements
  }

  /// The elements of a list, if this is one; complains of nothing.
  var elements: [YAMLValue] {
    (node.sequence ?? []).map { YAMLValue(node: $0, file: file, log: log) }
  }

  func check(count: Int, of what: Problem.Counted, in range: ClosedRange<Int>) {
    if !range.contains(count) {
      complain(
        .wrongCount(what, found: count, least: range.lowerBound, most: range.upperBound))
    }
  }

  /// The characters of a scalar, whatever YAML would take them for.
  var string: String? {
    guard isPlain else { return nil }
    guard let scalar = node.scalar else {
      complain(.wrongType(.text))
      return nil
    }
    guard !scalar.string.allSatisfy(\.isWhitespace), !isNull else {
      complain(.emptyText)
      return nil
    }
    let isForbidden = { (scalar: Unicode.Scalar) in
      scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t"
        || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }
    if let control = scalar.string.unicodeScalars.first(where: isForbidden) {
      complain(.controlCharacter("U+" + String(control.value, radix: 16, uppercase: true)))
      return nil
    }
    guard !CardNumber.isIn(scalar.string) else {
      complain(.cardNumber)
      return nil
    }
    return scalar.string
  }

  func wholeNumber(in range: ClosedRange<Int>) -> Int? {
    guard isPlain else { return nil }
    guard let number = node.scalar.flatMap({ Int($0.string) }) else {
      complain(.wrongType(.wholeNumber))
      return nil
    }
    guard range.contains(number) else {
      complain(.outOfRange(least: range.lowerBound, most: range.upperBound))
      return nil
    }
    return number
  }

  var yesOrNo: Bool? {
    guard isPlain else { return nil }
    switch node.scalar?.string {
    case "true": return true
    case "false": return false
    default:
      complain(.wrongType(.yesOrNo))
      return nil
    }
  }

  /// An identifier: lower-case letters, digits and hyphens, beginning with a letter.
  var id: String? {
    guard let string else { return nil }
    let isPlain = string.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
    }
    guard isPlain, string.first?.isLetter == true, string.utf8.count <= 60 else {
      complain(.badID(string))
      return nil
    }
    return string
  }

  func oneOf<Choice: RawRepresentable & CaseIterable>(_ type: Choice.Type) -> Choice?
  where Choice.RawValue == String {
    guard let string else { return nil }
    guard let choice = Choice(rawValue: string) else {
      complain(.notOneOf(string, allowed: Choice.allCases.map(\.rawValue)))
      return nil
    }
    return choice
  }

  /// A day, a month or a year: `2018-06-01`, `2018-06`, `2018`.
  var date: String? {
    guard let string else { return nil }
    let missing = ["", "-01", "-01-01"].first { Day(string + $0) != nil }
    guard missing != nil else {
      complain(.badDate(string))
      return nil
    }
    return string
  }

  /// A day, `2018-06-01`.
  var day: Day? {
    guard let string else { return nil }
    guard let day = Day(string) else {
      complain(.badDay(string))
      return nil
    }
    return day
  }

  /// A text in one or several languages as it is written.
  var rawText: LocalizedText? {
    guard node.mapping != nil else { return string.map { LocalizedText(everywhere: $0) } }
    guard let mapping else { return nil }
    var texts: [Language: String] = [:]
    for language in Language.allCases {
      guard let value = mapping.optional(language.rawValue) else {
        complain(.missingTranslation(language))
        continue
      }
      texts[language] = value.string
    }
    mapping.close()
    if node.mapping?.isEmpty == true { complain(.emptyText) }
    guard !texts.isEmpty else { return nil }
    let text = LocalizedText(texts)
    log.note(text, at: place)
    return text
  }
}
