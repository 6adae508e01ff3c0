import Foundation
import Training

/// The scenarios of a folder: those that can be explored, and the files with errors.
package struct ScenarioShelf: Sendable {
  /// By id.
  package let entries: [Entry]
  /// By file.
  package let broken: [Broken]

  /// A scenario whose file has no errors besides what exploring finds.
  package struct Entry: Sendable {
    package let scenario: Scenario
    /// As `check` names it, from the folder.
    package let file: String
    let places: ScenarioPlaces?

    /// Where the part that `finding` is about stands.
    package func place(of finding: ScenarioFinding) -> Place {
      places?.place(of: finding) ?? Place(file: file)
    }
  }

  /// A file with errors: what could be read of it would be another scenario than the one meant.
  package struct Broken: Sendable {
    /// Nil where no scenario could be made of it.
    package let id: String?
    package let file: String
    /// The errors of the file, or of the whole folder where it has none of its own; by place.
    package let errors: [Problem]
  }

  package enum Found: Sendable {
    case entry(Entry)
    case broken(Broken)
  }

  /// What is in `folder`, which holds `content/` and `scenarios/`; `store` is the store's own values.
  package init(in folder: URL, store: URL?) {
    let files = ContentFolder(folder)
    let reader = ContentReader(files)
    let scenarios = reader.catalogue(store: store).scenarios
    let errors = Set(
      reader.log.problems.filter { $0.severity == .error && !$0.kind.isOfExploring }
    ).sorted()
    let read = scenarios.map { scenario in
      Entry(
        scenario: scenario, file: reader.place(ofDeclared: "scenario", scenario.id)?.file ?? "",
        places: reader.scenarioPlaces[scenario.id])
    }
    let faulty = Set(errors.map(\.place.file))
    entries = read.filter { !faulty.contains($0.file) }.sorted { $0.scenario.id < $1.scenario.id }
    let sound = Set(entries.map(\.file))
    broken = files.files(.scenario).filter { !sound.contains($0) }.sorted().map { file in
      let own = errors.filter { $0.place.file == file }
      return Broken(
        id: read.first { $0.file == file }?.scenario.id, file: file,
        errors: own.isEmpty ? errors : own)
    }
  }

  package var ids: [String] { (entries.map(\.scenario.id) + broken.compactMap(\.id)).sorted() }

  package func entry(_ id: String) -> Entry? { entries.first { $0.scenario.id == id } }

  /// What `id` names: by the name of its file too where the file is broken, for what is within nobody knows.
  package func found(_ id: String) -> Found? {
    entry(id).map { .entry($0) }
      ?? broken.first { $0.id == id || $0.file.hasSuffix("/\(id).yaml") }.map { .broken($0) }
  }
}
