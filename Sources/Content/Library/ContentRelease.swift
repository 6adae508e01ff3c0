import Foundation
import Integrity

/// Which release of the content a folder holds, and what somebody has changed in it since.
///
/// `content/release.txt` names the release and holds a line of digest and path for each file, as
/// `sha256sum` prints them: `tail -n +2 content/release.txt | sha256sum -c`.
package struct ContentRelease: Codable, Hashable, Sendable {
  /// Such as `2026.11`.
  package let name: String
  /// Of the list's bytes: it stands for all that was released.
  package let digest: Digest
  /// Paths of files that differ from the list, are missing, or are not in it; sorted.
  package let changed: [String]
  /// Those of `changed` that are not in the list, and those that are only there.
  package let new: [String]
  package let removed: [String]

  /// Those of `changed` that are in both, and differ.
  package var edited: [String] { changed.filter { !new.contains($0) && !removed.contains($0) } }

  package var isModified: Bool { !changed.isEmpty }

  /// The release in `folder` (which holds `content/` and `scenarios/`), or nil where there is no list, or
  /// none that names a release.
  package static func of(folder: URL) -> ContentRelease? {
    guard let data = try? SourceText.limitedData(of: list(in: folder)) else { return nil }
    var lines = String(decoding: data, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let name = lines.removeFirst().split(separator: " ", omittingEmptySubsequences: false)
    guard name.count == 2, name[0] == head, isName(name[1]) else { return nil }
    if lines.last?.isEmpty == true { lines.removeLast() }
    var released: [String: Digest] = [:]
    var changed: Set<String> = []
    for line in lines {
      // A line nobody can read, or a path listed twice, is a change to the list itself.
      guard let (digest, path) = entry(line), released.updateValue(digest, forKey: path) == nil
      else {
        changed.insert(listPath)
        continue
      }
    }
    let files = digests(in: folder)
    for (path, digest) in files where digest == nil || released[path] != digest {
      changed.insert(path)
    }
    let removed = Set(released.keys).subtracting(files.map(\.path))
    changed.formUnion(removed)
    return ContentRelease(
      name: String(name[1]), digest: Digest(of: data), changed: changed.sorted(),
      new: Set(files.map(\.path)).subtracting(released.keys).sorted(), removed: removed.sorted())
  }

  /// Whether `folder` has such a list, readable or not.
  package static func isListed(in folder: URL) -> Bool {
    FileManager.default.fileExists(atPath: list(in: folder).path)
  }

  /// Writes the list of what is in `folder` now; `name` is one that `isName` takes.
  package static func write(name: String, in folder: URL) throws {
    let lines = digests(in: folder).map { path, digest in
      "\(digest.map(\.hex) ?? unreadable)  \(path)\n"
    }
    try Data(("\(head) \(name)\n" + lines.joined()).utf8).write(
      to: list(in: folder), options: .atomic)
  }

  /// Whether a release may be called so: 1 to 40 letters, digits, dots and hyphens.
  package static func isName(_ text: some StringProtocol) -> Bool {
    (1...40).contains(text.utf8.count)
      && text.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == 0x2D
          || byte == 0x2E
      }
  }

  private static let head = "countersign-content"
  private static let listPath = "content/release.txt"
  /// In the place of a digest; it is none, so that the file counts as changed.
  private static let unreadable = String(repeating: "-", count: 64)

  private static func list(in folder: URL) -> URL { folder.appending(path: listPath) }

  private static func entry(_ line: Substring) -> (Digest, String)? {
    guard let digest = Digest(hex: line.prefix(64)), line.dropFirst(64).hasPrefix("  ") else {
      return nil
    }
    let path = line.dropFirst(66)
    return path.isEmpty ? nil : (digest, String(path))
  }

  /// Each file by its path, with its digest, or nil for one that cannot be read.
  private static func digests(in folder: URL) -> [(path: String, digest: Digest?)] {
    let files = ContentFolder(folder)
    return files.files.map { path in
      (path, (try? SourceText.limitedData(of: files.url(of: path))).map { Digest(of: $0) })
    }
  }
}
