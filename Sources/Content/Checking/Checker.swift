import Foundation

/// Reads a folder for all its problems.
package enum Checker {
  /// Every problem of the content in `folder` (which holds `content/` and `scenarios/`), by place.
  ///
  /// `store` is the store's own values, if it has any.
  package static func problems(in folder: URL, store: URL? = nil) -> [Problem] {
    let reader = ContentReader(ContentFolder(folder))
    _ = reader.catalogue(store: store)
    return Set(reader.log.problems).sorted()
  }

  /// How many YAML files `folder` holds.
  package static func fileCount(in folder: URL) -> Int {
    ContentFolder(folder).files.count
  }
}
