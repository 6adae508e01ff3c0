import Foundation
import Training

/// A store's own `store.yaml`: the values it confirmed, and how it drills.
///
/// What is wrong with its drills is told and spared: nobody is kept from learning by a slip in a list of
/// days off.
struct OwnStore {
  /// The file without its drills; nil, and told, where it cannot be read.
  let values: YAMLValue?
  let drills: StoreDrills
  /// Whether it says anything of drills: then it need not confirm a value.
  let hasDrills: Bool
  /// What is wrong with the drills.
  let spared: [Problem]

  static let drillsKey = "drills"
  private static let keys = ["format", "values"]

  init(_ url: URL, log: ProblemLog) {
    let file = url.path
    let sparing = ProblemLog()
    let text = SourceText.text(of: url, named: file, log: log)
    let parts = text.map {
      TopLevelSection(
        Self.drillsKey, among: Self.keys,
        holding: StoreDrills.keys.map { $0.lowercased() }, in: $0)
    }
    let isAlone = parts?.isAlone ?? false
    values =
      isAlone ? nil : parts.flatMap { SourceText.root(in: $0.rest, named: file, log: log) }
    // In a file in braces the section is where the parser finds it.
    let found: YAMLValue?
    if let section = parts?.section {
      found = SourceText.root(in: section, named: file, log: sparing).flatMap {
        Self.drills(in: $0)
      }
      hasDrills = true
    } else {
      found = values?.member(Self.drillsKey).map {
        YAMLValue(node: $0.node, file: file, log: sparing)
      }
      hasDrills = found != nil
    }
    let read = found.flatMap { StoreDrills($0) }
    drills = read ?? StoreDrills()
    var spared = sparing.problems.map { $0.spared(read == nil ? .allDrills : .itself) }
    if isAlone {
      spared.append(Problem(.missingKey("format"), at: Place(file: file), sparing: .itself))
    }
    self.spared = spared
  }

  private static func drills(in section: YAMLValue) -> YAMLValue? {
    guard let mapping = section.mapping else { return nil }
    defer { mapping.close() }
    return mapping.required(drillsKey)
  }
}
