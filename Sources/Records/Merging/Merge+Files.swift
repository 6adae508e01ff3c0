import Foundation
import Integrity
import Training

/// What is copied beside the journals: only what this home can tell to be what its name says.
extension Merge {
  /// What was asked, each file named by its own digest.
  func copyArchive() throws -> Int {
    try copyMissing("archive") { name, data in Digest(of: data).hex + ".json" == name }
  }

  /// What signatures need to be checked; locked keys stay where they were made.
  func copyKeys(_ facts: StoreFacts) throws -> Int {
    guard let root = facts.setUp?.rootKey else { return 0 }
    var isRight: [String: (Data) -> Bool] = [
      Keyring.root + ".pem": { $0 == Data(root.pem.utf8) }
    ]
    let keyring = Keyring(theirs)
    for key in facts.keys {
      let file = keyring.certificateFile(key.name)
      isRight[key.name + ".pem"] = { $0 == Data(key.certified.publicKey.pem.utf8) }
      isRight[file.lastPathComponent] = { Digest(of: $0) == key.certified.certificate }
      isRight[Keyring.signatureFile(of: file).lastPathComponent] = { signature in
        (try? PlainFile.read(file)).map { root.verifies(signature, of: $0) } ?? false
      }
    }
    return try copyMissing("keys") { name, data in isRight[name]?(data) ?? false }
  }

  /// Lists of heads that stand here: what they name was brought in, line for line. Of the others
  /// nobody could tell here whether they were ever true.
  func copyHeads(_ facts: StoreFacts) throws -> Int {
    let held = ours.heldLines()
    let lists = try copyMissing("heads") { name, data in
      let list = String(data: data, encoding: .utf8).flatMap(HeadsList.init(text:))
      return list.map { list in
        list.fileName == name
          && list.entries.allSatisfy { entry in held.contains { $0.stands(entry) } }
      } ?? false
    }
    let trusted = TrustedKeys(facts, Keyring(ours))
    return try lists
      + copyMissing("heads") { name, data in
        let list = ours.heads.appending(path: String(name.dropLast(4)))
        guard Keyring.signatureFile(of: list).lastPathComponent == name else { return false }
        return (try? PlainFile.read(list)).flatMap { trusted.signer(of: $0, data) } != nil
      }
  }

  /// Certificates that the journals here name now; whether they verify is told by whoever reads them.
  func copyCertificates(_ facts: StoreFacts) throws -> Int {
    let trusted = TrustedKeys(facts, Keyring(ours))
    return try ours.everybody().reduce(0) { count, employee in
      let known = (try? EmployeeRecord.reading(employee, in: ours).card.history.certificates) ?? []
      let right = Dictionary(known.map { ($0.fileName, $0.file) }) { first, _ in first }
      return try count
        + copyMissing("employees/\(employee)/certificates") { name, data in
          if let digest = right[name] { return digest == Digest(of: data).hex }
          // In the order of their names, the file itself was copied before.
          let file = ours.certificates(of: employee).appending(path: String(name.dropLast(4)))
          guard Keyring.signatureFile(of: file).lastPathComponent == name,
            right[file.lastPathComponent] != nil
          else { return false }
          return (try? PlainFile.read(file)).flatMap { trusted.signer(of: $0, data) } != nil
        }
    }
  }

  /// Copies the files of a folder that are missing here and belong here; returns how many.
  private func copyMissing(
    _ folder: String, _ belongs: (_ name: String, _ data: Data) -> Bool
  ) throws -> Int {
    let (from, to) = (theirs.root.appending(path: folder), ours.root.appending(path: folder))
    var status = stat()
    guard lstat(from.path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return 0 }
    // What would be written through a link of ours is no part of this home.
    guard lstat(to.path, &status) != 0 || status.st_mode & S_IFMT == S_IFDIR else { return 0 }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: from.path)) ?? []
    var count = 0
    for name in names.sorted() where lstat(to.path + "/" + name, &status) != 0 {
      guard let data = try? PlainFile.read(from.appending(path: name)), belongs(name, data) else {
        continue
      }
      try AtomicFile.makeFolder(to)
      try AtomicFile.write(data, to: to.appending(path: name))
      count += 1
    }
    return count
  }
}
