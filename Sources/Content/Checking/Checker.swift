import Foundation
import Training

/// Reads a folder for all its problems.
package enum Checker {
  /// What a reading of a content folder found.
  package struct Findings: Sendable {
    /// By place.
    package let problems: [Problem]
    /// Texts of which nobody has written down that they say the same in both languages.
    package let unaccepted: [Translation]
    /// How many YAML files there are.
    package let files: Int

    package var errors: Int { problems.count { $0.severity == .error } }
  }

  /// What is found in `folder` (which holds `content/` and `scenarios/`).
  ///
  /// `store` is the store's own values, if it has any. Facts are past their review by `today`, and
  /// lines too wide by `displayWidth`, which only a terminal knows. Every state of procedures and terminals
  /// is visited when `walking`, which takes seconds.
  package static func findings(
    in folder: URL, store: URL? = nil, today: Day, displayWidth: @escaping (String) -> Int,
    walking: Bool
  ) -> Findings {
    let files = ContentFolder(folder)
    let reader = ContentReader(files)
    let catalogue = reader.catalogue(store: store)
    let accepted = AcceptedTranslations(in: folder)
    // On content that could not all be read, advice would be guesswork.
    if reader.log.errorCount == 0 {
      Advice(reader, catalogue, Advice.Basis(today: today, displayWidth: displayWidth))
        .give(accepted: accepted)
      Rehearsal(reader, catalogue, displayWidth: displayWidth).give(walking: walking)
    }
    return Findings(
      problems: Set(reader.log.problems).sorted(),
      // The store's own values are no part of the folder.
      unaccepted: AcceptedTranslations.unaccepted(in: reader.log.texts, besides: accepted)
        .filter { !$0.place.file.hasPrefix("/") },
      files: files.files.count)
  }

  /// Every problem of the content in `folder`, by place.
  package static func problems(
    in folder: URL, store: URL? = nil, today: Day, displayWidth: @escaping (String) -> Int,
    walking: Bool = false
  ) -> [Problem] {
    findings(
      in: folder, store: store, today: today, displayWidth: displayWidth, walking: walking
    ).problems
  }

  /// What the content in `folder` shows as an example, because `store` has not confirmed it; by key.
  package static func unconfirmedValues(in folder: URL, store: URL? = nil) -> [StoreValue] {
    let reader = ContentReader(ContentFolder(folder))
    reader.readStoreValues(store)
    return reader.values.all.filter { !$0.isConfirmed }
  }

  /// Writes down that all translations in `folder` were looked at; from now on `problems` tells where
  /// one language changes without the other.
  package static func acceptTranslations(in folder: URL) throws {
    let reader = ContentReader(ContentFolder(folder))
    _ = reader.catalogue(store: nil)
    try AcceptedTranslations.accept(reader.log.texts.map(\.text), in: folder)
  }
}
