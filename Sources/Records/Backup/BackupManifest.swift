import Foundation
import Integrity

/// The digests of a backup's files, in the form that `sha256sum -c` reads.
struct BackupManifest: Hashable {
  private(set) var digests: [String: Digest] = [:]

  init() {}

  /// Nil for what is not exactly such a list.
  init?(_ text: String) {
    for line in text.split(separator: "\n") {
      let isEscaped = line.first == "\\"
      let line = isEscaped ? line.dropFirst() : line
      guard let digest = Digest(hex: line.prefix(64)), line.dropFirst(64).hasPrefix("  ") else {
        return nil
      }
      let name = String(line.dropFirst(66))
      guard let path = isEscaped ? BackupManifest.unescaped(name) : name, !path.isEmpty,
        digests.updateValue(digest, forKey: path) == nil
      else { return nil }
    }
  }

  mutating func note(_ digest: Digest, of path: String) {
    digests[path] = digest
  }

  var text: String {
    digests.sorted { $0.key < $1.key }.map { path, digest in
      let escaped = path.replacing("\\", with: "\\\\").replacing("\n", with: "\\n")
        .replacing("\r", with: "\\r")
      return (escaped == path ? "" : "\\") + digest.hex + "  " + escaped + "\n"
    }.joined()
  }

  private static func unescaped(_ name: String) -> String? {
    var result = ""
    var rest = name[...]
    while let character = rest.popFirst() {
      guard character == "\\" else {
        result.append(character)
        continue
      }
      switch rest.popFirst() {
      case "\\": result.append("\\")
      case "n": result.append("\n")
      case "r": result.append("\r")
      default: return nil
      }
    }
    return result
  }
}
