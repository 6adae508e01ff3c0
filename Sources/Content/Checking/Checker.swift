import Foundation
import Training

/// Reads a folder for all its problems.
package enum Checker {
  /// Every problem of the content in `folder` (which holds `content/` and `scenarios/`), by place.
  ///
  /// `store` is the store's own values, if it has any. Facts are past their review by `today`, and
  /// lines too wide by `displayWidth`, which only a terminal knows.
  package static func problems(
    in folder: URL, store: URL? = nil, today: Day, displayWidth: @escaping (String) -> Int
  ) -> [Problem] {
    let reader = ContentReader(ContentFolder(folder))
    let catalogue = reader.catalogue(store: store)
    // On content that could not all be read, advice would be guesswork.
    if !reader.log.problems.contains(where: { $0.severity == .error }) {
      Advice(reader, catalogue, Advice.Basis(today: today, displayWidth: displayWidth))
        .give(accepted: AcceptedTranslations(in: folder))
    }
    return Set(reader.log.problems).sorted()
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

  /// How many YAML files `folder` holds.
  package static func fileCount(in folder: URL) -> Int {
    ContentFolder(folder).files.count
  }
}
