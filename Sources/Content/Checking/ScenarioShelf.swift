import Foundation
import Training

/// The scenarios of a folder as far as they can be read, broken ones among them.
package struct ScenarioShelf: Sendable {
  /// By id.
  package let entries: [Entry]
  /// Files of which no scenario could be made.
  package let unreadable: [String]

  package struct Entry: Sendable {
    package let scenario: Scenario
    /// As `check` names it, from the folder.
    package let file: String
    /// How many errors there are in the file besides what exploring finds: what they are in is left out.
    package let errors: Int
  }

  /// What is in `folder`, which holds `content/` and `scenarios/`; `store` is the store's own values.
  package init(in folder: URL, store: URL?) {
    let files = ContentFolder(folder)
    let reader = ContentReader(files)
    let scenarios = reader.catalogue(store: store).scenarios
    let errors = reader.log.problems.filter { $0.severity == .error && !$0.kind.isOfExploring }
    let entries = scenarios.map { scenario in
      let file = reader.place(ofDeclared: "scenario", scenario.id)?.file ?? ""
      return Entry(
        scenario: scenario, file: file, errors: errors.count { $0.place.file == file })
    }.sorted { $0.scenario.id < $1.scenario.id }
    self.entries = entries
    unreadable = files.files(.scenario).filter { file in !entries.contains { $0.file == file } }
  }

  package func entry(_ id: String) -> Entry? { entries.first { $0.scenario.id == id } }
}
