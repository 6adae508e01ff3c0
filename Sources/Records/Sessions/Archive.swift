import Foundation
import Integrity
import Training

/// Content as it was asked, each file named by the SHA-256 of its bytes.
package struct Archive: Sendable {
  private let folder: URL

  package init(_ folder: URL) {
    self.folder = folder
  }

  /// Keeps `data`, durably, and returns its digest; what is there already is not written again.
  @discardableResult
  package func keep(_ data: Data) throws -> Digest {
    let digest = Digest(of: data)
    let url = url(of: digest.hex)
    if let kept = try? PlainFile.read(url), Digest(of: kept) == digest { return digest }
    try AtomicFile.makeFolder(folder)
    try AtomicFile.write(data, to: url)
    return digest
  }

  /// The bytes whose SHA-256 is `hex`.
  package func bytes(_ hex: String) throws -> Data {
    guard let digest = Digest(hex: hex), let data = try? PlainFile.read(url(of: hex)) else {
      throw RecordProblem.notInArchive(hex)
    }
    guard Digest(of: data) == digest else { throw RecordProblem.archiveDamaged(url(of: hex).path) }
    return data
  }

  /// Whether something of this digest is kept, damaged or not.
  func has(_ hex: String) -> Bool {
    Digest(hex: hex) != nil && PlainFile.isThere(url(of: hex))
  }

  /// Keeps a subject and each of its items; returns the subject's digest.
  func keep(_ subject: Subject) throws -> Digest {
    for item in subject.items { try keep(CanonicalJSON.encoded(item.revised(as: ""))) }
    return try keep(subject.archived())
  }

  private func url(of hex: String) -> URL {
    folder.appending(path: hex + ".json")
  }
}
