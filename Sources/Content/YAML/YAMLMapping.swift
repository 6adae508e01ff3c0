import Training
import Yams

/// A YAML mapping being read: knows which keys were asked for, so that the others are told.
final class YAMLMapping {
  let place: Place
  let log: ProblemLog
  private let file: String
  private var entries: [String: (key: YAMLValue, value: YAMLValue)] = [:]
  private var asked: Set<String> = []
  private var missing: [String] = []
  /// Whether some entry was taken apart by a slip: what seems to be missing may be in it.
  private(set) var isBroken = false

  init(_ mapping: Node.Mapping, in value: YAMLValue) {
    (place, log, file) = (value.place, value.log, value.file)
    let isInBraces = mapping.first?.key.mark?.column != value.node.mark?.column
    for (key, node) in mapping {
      let key = YAMLValue(node: key, file: file, log: log)
      guard let name = key.node.scalar?.string else {
        // A text that begins with `{{`.
        key.complain(key.node.mapping == nil ? .wrongType(.text) : .slip(.unquotedText))
        isBroken = true
        continue
      }
      if DoubledKeys.isHidden(name) { continue }
      if isInBraces, let slip = Self.slip(in: name, node, isFirst: entries.isEmpty) {
        key.complain(.slip(slip))
        isBroken = true
        continue
      }
      _ = key.isPlain
      entries[name] = (key, YAMLValue(node: node, file: file, log: log))
    }
  }

  /// The slip that made a key without a value of a piece of text.
  private static func slip(in name: String, _ value: Node, isFirst: Bool) -> YAMLSlip? {
    guard value.scalar?.style == .plain, value.scalar?.string == "" else { return nil }
    if name.contains(/^[A-Za-z][\w-]*:/) { return .noSpaceAfterColon }
    if name.contains(/^[A-Za-z][\w-]*：/) { return .fullWidthColon }
    return isFirst ? nil : .commaInText
  }

  func optional(_ key: String) -> YAMLValue? {
    asked.insert(key)
    return entries[key]?.value
  }

  func required(_ key: String) -> YAMLValue? {
    let value = optional(key)
    if value == nil, !isBroken {
      missing.append(key)
      log.add(.missingKey(key), at: place)
    }
    return value
  }

  /// The entries as they stand in the file, for mappings whose keys are names.
  var named: [(key: YAMLValue, value: YAMLValue)] {
    asked.formUnion(entries.keys)
    return entries.values.sorted { $0.key.place < $1.key.place }
  }

  var hasUnknownKeys: Bool { entries.keys.contains { !asked.contains($0) } }

  /// Tells every key that nobody asked for; `synonyms` are wrong names for right ones.
  func close(synonyms: [String: String] = [:]) {
    let unknown = entries.filter { !asked.contains($0.key) }
    // One key too many and one too few are one slip.
    let instead = unknown.count == 1 && missing.count == 1 ? missing.first : nil
    if let instead { log.retract(.missingKey(instead), at: place) }
    for (name, entry) in unknown {
      entry.key.complain(
        .unknownKey(
          name,
          nearest: instead ?? synonyms[name.lowercased()]
            ?? EditDistance.nearest(to: name, among: asked.sorted())))
    }
  }
}

extension YAMLMapping {
  /// Reads a required list, leaving out the elements that could not be read.
  func list<Element>(_ key: String, _ read: (YAMLValue) -> Element?) -> [Element]? {
    required(key)?.list?.compactMap(read)
  }

  func optionalList<Element>(_ key: String, _ read: (YAMLValue) -> Element?) -> [Element] {
    optional(key)?.list?.compactMap(read) ?? []
  }

  /// As `optionalList`, with the number of elements checked.
  func counted<Element>(
    _ key: String, as what: Problem.Counted, in range: ClosedRange<Int>,
    _ read: (YAMLValue) -> Element?
  ) -> [Element]? {
    guard let value = required(key), let list = value.list else { return nil }
    value.check(count: list.count, of: what, in: range)
    return list.compactMap(read)
  }

  static let knownFormat = 1

  /// False, and told, when the file is of a format this program does not know.
  func hasKnownFormat() -> Bool {
    guard let value = required("format"), let format = value.wholeNumber(in: 1...Int.max) else {
      return false
    }
    guard format <= YAMLMapping.knownFormat else {
      value.complain(.newerFormat(format, known: YAMLMapping.knownFormat))
      return false
    }
    return true
  }
}
