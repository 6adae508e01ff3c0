import Foundation
import Training

/// What differs from store to store: hotlines, limits, times; put into texts where `{{key}}` stands.
package struct StoreValues: Sendable {
  private var texts: [String: LocalizedText] = [:]
  private var meanings: [String: LocalizedText] = [:]
  /// Keys whose text still is the content's.
  private var unconfirmed: Set<String> = []
  /// Keys whose text says, until they are confirmed, that there is none: nobody takes it for a value.
  private var missing: Set<String> = []
  private var exampleMark = LocalizedText(everywhere: "")
  /// Where the text of each key stands.
  private var places: [String: Place] = [:]
  /// The days on which the store says it confirmed something, and where.
  private(set) var confirmations: [(Day, Place)] = []
  /// False when the file that defines the values could not be read, and that was told.
  private var areKnown = false
  /// Whether there is no such file at all.
  private var areMissing = false

  /// Values as the content defines them, then as the store confirmed them.
  init(content: YAMLValue?, store: OwnStore?) {
    guard let mapping = content?.mapping else { return }
    guard mapping.hasKnownFormat() else { return }
    exampleMark = mapping.required("exampleMark")?.text(StoreValues()) ?? exampleMark
    for (key, value) in mapping.required("values")?.mapping?.named ?? [] {
      guard let key = key.string, let value = value.mapping else { continue }
      meanings[key] = value.required("meaning")?.text(StoreValues())
      let example = value.required("example")?.text(StoreValues()) ?? LocalizedText([:])
      let missing = value.optional("unconfirmed")?.text(StoreValues())
      if missing != nil { self.missing.insert(key) }
      texts[key] = missing ?? example
      places[key] = value.place
      // 110 is nobody's to confirm, and a doubt about it would be dangerous.
      let isCommon = value.optional("everywhere")?.yesOrNo ?? false
      if !isCommon { unconfirmed.insert(key) }
      value.close()
    }
    mapping.close()
    areKnown = true
    if let store { confirm(store) }
  }

  private init() {}

  /// Those of a folder without the file: it is missed by whoever uses a value, and told once.
  static let missing: StoreValues = {
    var values = StoreValues()
    values.areMissing = true
    return values
  }()

  private mutating func confirm(_ store: OwnStore) {
    guard let mapping = store.values?.mapping, mapping.hasKnownFormat() else { return }
    _ = mapping.optional(OwnStore.drillsKey)
    let all = store.hasDrills ? mapping.optional("values") : mapping.required("values")
    // Nothing may be left of them where the drills stood among them.
    let isEmptied = store.hasDrills && all?.isNull == true
    for (key, entry) in isEmptied ? [] : all?.mapping?.named ?? [] {
      guard let name = key.string, let value = entry.mapping else { continue }
      guard texts[name] != nil else {
        key.complain(
          .unknownStoreValue(
            name, nearest: EditDistance.nearest(to: name, among: texts.keys.sorted())))
        continue
      }
      let text = value.required("value")?.text(StoreValues())
      let by = value.required("confirmedBy")?.string
      let on = value.required("confirmedOn")
      let date = on?.date
      if let place = on?.place, let day = date.flatMap(Day.init(beginning:)) {
        confirmations.append((day, place))
      }
      if let text, by != nil, date != nil {
        texts[name] = text
        places[name] = entry.member("value")?.place ?? entry.place
        unconfirmed.remove(name)
      }
      value.close()
    }
    mapping.close()
  }

  /// All values, by key.
  var all: [StoreValue] {
    texts.keys.sorted().compactMap { key in
      guard let text = texts[key], let meaning = meanings[key] else { return nil }
      return StoreValue(
        key: key, meaning: meaning, text: text,
        state: !unconfirmed.contains(key)
          ? .confirmed : missing.contains(key) ? .missing : .example)
    }
  }

  /// The key that `value` names; nil, and told, if there is no such.
  func known(_ value: YAMLValue) -> String? {
    guard let key = value.string else { return nil }
    guard texts[key] != nil else {
      complainOfUnknown(key, at: value)
      return nil
    }
    return key
  }

  /// Whether a value nobody has confirmed stands anywhere in `value`.
  func areUnconfirmed(in value: YAMLValue) -> Bool {
    if let text = value.node.scalar?.string {
      guard Self.hasBraces(text) else { return false }
      return unconfirmed.contains { text.contains("{{\($0)}}") }
    }
    let nodes = value.node.mapping.map { $0.map(\.value) } ?? value.node.sequence.map(Array.init)
    return (nodes ?? []).contains {
      areUnconfirmed(in: YAMLValue(node: $0, file: value.file, log: value.log))
    }
  }

  /// `text` with every `{{key}}` replaced; values that nobody confirmed are named as examples at its
  /// end, where they do not come between a number and its unit.
  func expanded(_ text: LocalizedText, at value: YAMLValue) -> LocalizedText {
    var examples = Examples()
    let replaced = expanded(text, at: value, &examples)
    return LocalizedText(
      Dictionary(
        uniqueKeysWithValues: replaced.languages.map {
          ($0, replaced.text(in: $0) + mark(examples).text(in: $0))
        }))
  }

  /// Values that were put in and that nobody has confirmed, in each language.
  typealias Examples = [Language: [String]]

  /// The same without a mark, which is left to whoever puts several texts together.
  func expanded(
    _ text: LocalizedText, at value: YAMLValue, _ examples: inout Examples
  ) -> LocalizedText {
    var complaints: Set<String> = []
    var expanded: [Language: String] = [:]
    for language in text.languages {
      expanded[language] = replacingKeys(in: text.text(in: language)) { key in
        guard let replacement = texts[key]?.text(in: language) else {
          complaints.insert(key)
          return key
        }
        if unconfirmed.contains(key), !missing.contains(key),
          !examples[language, default: []].contains(replacement)
        {
          examples[language, default: []].append(replacement)
        }
        return replacement
      }
    }
    for key in complaints.sorted() { complainOfUnknown(key, at: value) }
    for text in expanded.values
    where Self.hasBraces(text) && (text.contains("{{") || text.contains("}}")) {
      value.log.add(.looseBraces, at: value.place(ofLine: Self.hasLooseBraces))
    }
    return LocalizedText(expanded)
  }

  private static func hasLooseBraces(_ line: Substring) -> Bool {
    line.matches(of: /\{\{/).count != line.matches(of: /\}\}/).count
  }

  /// What stands behind texts with such values; empty where there are none.
  func mark(_ examples: Examples) -> LocalizedText {
    LocalizedText(
      Dictionary(
        uniqueKeysWithValues: Language.allCases.map { language in
          let values = examples[language] ?? []
          let list = values.joined(separator: language == .zh ? "、" : ", ")
          let mark = exampleMark.text(in: language).replacing("…", with: list)
          return (language, values.isEmpty ? "" : mark)
        }))
  }

  /// `text` with every `{{key}}` replaced and no mark, to compare what was typed with.
  func expandedPlainly(_ text: String, at value: YAMLValue) -> String {
    replacingKeys(in: text) { key in
      guard let replacement = texts[key]?.text(in: .zh) else {
        complainOfUnknown(key, at: value)
        return key
      }
      return replacement
    }
  }

  /// Tells the values of `text` that are no numbers, each where it stands; false where all are.
  func complainOfWords(in text: String, at value: YAMLValue) -> Bool {
    let wordy = texts.keys.sorted().filter { key in
      text.replacing(" ", with: "").contains("{{\(key)}}")
        && Formula(texts[key]?.text(in: .zh) ?? "").value == nil
    }
    for key in wordy {
      value.log.add(
        .wordyValue(
          key: key, text: texts[key]?.text(in: .zh) ?? "", question: value.place),
        at: places[key] ?? value.place)
    }
    return !wordy.isEmpty
  }

  private func complainOfUnknown(_ key: String, at value: YAMLValue) {
    if areMissing {
      value.log.add(.unreadable(reason: "no such file"), at: Place(file: "content/store.yaml"))
    }
    guard areKnown else { return }
    value.log.add(
      .unknownStoreValue(key, nearest: EditDistance.nearest(to: key, among: texts.keys.sorted())),
      at: value.place(ofLine: { $0.contains("{{") && $0.contains(key) }))
  }

  /// Most texts have none, and bytes are looked through much faster than characters.
  private static func hasBraces(_ text: String) -> Bool {
    text.utf8.contains { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }
  }

  private func replacingKeys(in text: String, _ replacement: (String) -> String) -> String {
    guard Self.hasBraces(text) else { return text }
    var result = ""
    var rest = text[...]
    while let opening = rest.range(of: "{{"),
      let closing = rest[opening.upperBound...].range(of: "}}")
    {
      result += rest[..<opening.lowerBound]
      result += replacement(String(rest[opening.upperBound..<closing.lowerBound]).trimmed)
      rest = rest[closing.upperBound...]
    }
    return result + rest
  }
}

extension YAMLValue {
  /// A text in one or several languages, with the store's values put in.
  func text(_ values: StoreValues) -> LocalizedText? {
    rawText.map { values.expanded($0, at: self) }
  }
}
