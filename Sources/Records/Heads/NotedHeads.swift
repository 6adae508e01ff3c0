import Foundation
import Integrity
import Training

/// A list of heads that was kept, and who signed it.
package struct NotedHeads: Sendable {
  package let name: String
  package let list: HeadsList
  /// Nil when it is not signed by a key that counts.
  package let signer: TrustedKeys.Signer?

  /// Files in the folder of lists that are not what they were: a list that was changed, or a signature
  /// that does not fit the list it stands beside.
  package static func damaged(in home: Home, _ trusted: TrustedKeys) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: home.heads.path)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().filter { name in
      let url = home.heads.appending(path: name)
      guard let data = try? PlainFile.read(url),
        let list = String(data: data, encoding: .utf8).flatMap(HeadsList.init(text:)),
        list.fileName == name
      else { return true }
      let signature = Keyring.signatureFile(of: url)
      guard FileManager.default.fileExists(atPath: signature.path) else { return false }
      return (try? PlainFile.read(signature)).flatMap { trusted.signer(of: data, $0) } == nil
    }
  }

  /// All lists that are kept, by name; what is none is left out.
  package static func all(in home: Home, _ trusted: TrustedKeys) -> [NotedHeads] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: home.heads.path)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().compactMap { name in
      let url = home.heads.appending(path: name)
      guard let data = try? PlainFile.read(url),
        let list = String(data: data, encoding: .utf8).flatMap(HeadsList.init(text:))
      else { return nil }
      let signature = try? PlainFile.read(Keyring.signatureFile(of: url))
      let signer = signature.flatMap { trusted.signer(of: data, $0) }
      // What was signed with a key after it was revoked is not signed.
      let isVoid = signer?.revoked.map { list.day > $0.at.day } ?? false
      return NotedHeads(name: name, list: list, signer: isVoid ? nil : signer)
    }
  }
}

extension Home {
  /// The heads of all journals now, and those that break or cannot be read and so are not in it.
  package func headsList(on day: Day) throws -> (
    list: HeadsList, left: [(owner: JournalOwner, error: any Error)]
  ) {
    let store = try StoreRecord(in: self).facts.setUp?.store
    var left: [(owner: JournalOwner, error: any Error)] = []
    var entries: [HeadsList.Entry] = []
    for owner in journalOwners() {
      do {
        let contents = try JournalFile.read(url: journal(of: owner))
        guard let first = contents.lines.first else { continue }
        entries.append(HeadsList.Entry(journal: Digest(of: first), head: contents.head))
      } catch {
        left.append((owner, error))
      }
    }
    return (HeadsList(store: store, day: day, entries: entries), left)
  }

  /// Keeps a list, and the signature over it when there is one; returns where.
  @discardableResult
  package func keep(_ list: HeadsList, signature: Data? = nil) throws -> URL {
    try AtomicFile.makeFolder(heads)
    let url = heads.appending(path: list.fileName)
    try AtomicFile.write(Data(list.text.utf8), to: url)
    if let signature {
      try AtomicFile.write(signature, to: Keyring.signatureFile(of: url))
    }
    return url
  }
}

extension JournalFile {
  /// SHA-256 of a journal's first line, which names the journal; nil where there is none.
  ///
  /// Of whatever comes after it, nothing is asked: it may be broken.
  static func firstLine(of url: URL) throws -> Digest? {
    do {
      let file = try Descriptor(path: url.path, O_RDONLY)
      return try file.firstLine().map { Digest(of: $0) }
    } catch let failure as SystemFailure {
      throw JournalError.notRead(errno: failure.errno)
    }
  }
}
