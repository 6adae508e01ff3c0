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
  var isNull: Bool {
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
      complain(beginsWithBadDash ? .slip(.badDash) : .wrongType(.list))
      return nil
    }
    return elements
  }

  /// Whether this was meant as a list, each element behind a dash that YAML does not take for one.
  var beginsWithBadDash: Bool {
    let start = node.scalar?.string ?? node.mapping?.first?.key.scalar?.string ?? ""
    return start.contains(/^(?:[－—–−]|-[A-Za-z])/)
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
      let isInDoubleBraces = node.mapping?.first?.key.mapping != nil
      complain(isInDoubleBraces ? .slip(.unquotedText) : .wrongType(.text))
      return nil
    }
    guard !scalar.string.allSatisfy(\.isWhitespace), !isNull else {
      complain(.emptyText)
      return nil
    }
    let isForbidden = { (scalar: Unicode.Scalar) in
      scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t"
        || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
        || [0x200B, 0xFEFF].contains(scalar.value)
    }
    if let control = scalar.string.unicodeScalars.first(where: isForbidden) {
      log.add(
        .controlCharacter("U+" + String(control.value, radix: 16, uppercase: true)),
        at: place(ofLine: { $0.unicodeScalars.contains(control) }))
      return nil
    }
    guard !CardNumber.isIn(scalar.string) else {
      log.add(.cardNumber, at: place(ofLine: { CardNumber.isIn(String($0)) }))
      return nil
    }
    guard !["｛｛", "｝｝"].contains(where: scalar.string.contains) else {
      log.add(.looseBraces, at: place(ofLine: { $0.contains("｛｛") || $0.contains("｝｝") }))
      return nil
    }
    return scalar.string
  }

  /// Where the first line stands that is `wanted`, if this is a `|` block or holds one; else where the
  /// value begins, for its lines need not be those of the file.
  func place(ofLine wanted: (Substring) -> Bool) -> Place {
    let texts = [self] + Language.allCases.compactMap { member($0.rawValue) }
    for text in texts where text.node.scalar?.style == .literal {
      let lines = (text.node.scalar?.string ?? "")
        .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      guard let index = lines.firstIndex(where: wanted) else { continue }
      return Place(file: file, line: text.place.line + 1 + index)
    }
    return place
  }

  /// The characters of a scalar, or of each language's; complains of nothing.
  var spoken: [String: String] {
    if let scalar = node.scalar { return ["": scalar.string] }
    return Dictionary(
      uniqueKeysWithValues: Language.allCases.compactMap { language in
        member(language.rawValue)?.node.scalar.map { (language.rawValue, $0.string) }
      })
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

  /// A share in whole per cent.
  func percent(in range: ClosedRange<Int>) -> Int? {
    guard isPlain else { return nil }
    guard node.scalar.flatMap({ Int($0.string) }) != nil else {
      complain(.wrongType(.percent))
      return nil
    }
    return wholeNumber(in: range)
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
    var missing: [Language] = []
    for language in Language.allCases {
      guard let value = mapping.optional(language.rawValue) else {
        missing.append(language)
        continue
      }
      texts[language] = value.string
    }
    mapping.close(synonyms: Self.languageNames)
    // Under another name, or in what a slip took apart, it is there after all.
    if !mapping.isBroken, !mapping.hasUnknownKeys, node.mapping?.isEmpty == false {
      for language in missing { complain(.missingTranslation(language)) }
    }
    if node.mapping?.isEmpty == true { complain(.emptyText) }
    guard !texts.isEmpty else { return nil }
    let text = LocalizedText(texts)
    log.note(text, at: place)
    return text
  }

  /// What people call the languages who do not know their keys.
  private static let languageNames = [
    "cn": "zh", "ch": "zh", "chn": "zh", "zhs": "zh", "zh-cn": "zh", "zh_cn": "zh", "chinese": "zh",
    "中文": "zh", "汉语": "zh", "eng": "en", "en-us": "en", "en_us": "en", "english": "en", "英文": "en",
    "英语": "en",
  ]
}

extension Day {
  /// The first day of what is written as a day, a month or a year.
  init?(beginning date: String) {
    guard let day = ["", "-01", "-01-01"].lazy.compactMap({ Day(date + $0) }).first else {
      return nil
    }
    self = day
  }
}
