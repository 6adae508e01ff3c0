import Foundation
import Integrity
import Training

/// The folder of keys: public ones as PEM, secret ones locked, certificates with their signatures.
package struct Keyring: Sendable {
  package static let root = "root"
  let folder: URL

  package init(_ home: Home) {
    folder = home.keys
  }

  package func publicFile(_ key: String) -> URL { folder.appending(path: key + ".pem") }
  func lockedFile(_ key: String) -> URL { folder.appending(path: key + ".key.json") }
  func certificateFile(_ key: String) -> URL { folder.appending(path: key + ".cert.json") }

  /// The signature beside a signed file.
  package static func signatureFile(of url: URL) -> URL { URL(filePath: url.path + ".sig") }

  /// Puts a new key in the folder, locked with `passphrase`.
  package func keep(_ key: SigningKey, as name: String, passphrase: String) throws {
    try AtomicFile.makeFolder(folder)
    try lock(key, as: name, passphrase: passphrase)
    try AtomicFile.write(Data(key.publicKey.pem.utf8), to: publicFile(name))
  }

  /// Locks a key that is there already with another passphrase.
  package func lock(_ key: SigningKey, as name: String, passphrase: String) throws {
    guard let sealed = SealedSecret(key.seed, passphrase: passphrase) else {
      throw RecordProblem.noMemory
    }
    try AtomicFile.write(CanonicalJSON.encoded(LockedKey(key: name, sealed)), to: lockedFile(name))
  }

  /// The key, opened; nil with the wrong passphrase.
  package func open(_ name: String, passphrase: String) throws -> SigningKey? {
    let url = lockedFile(name)
    guard name.utf8.allSatisfy({ $0 != UInt8(ascii: "/") }) else {
      throw RecordProblem.keyMissing(path: url.path)
    }
    guard let data = try? PlainFile.read(url) else {
      throw RecordProblem.keyMissing(path: url.path)
    }
    // Another key's file, put in its place, would sign what nobody can check.
    guard let locked = try? CanonicalJSON.decoded(LockedKey.self, from: data), locked.key == name
    else {
      throw RecordProblem.keyMissing(path: url.path)
    }
    return locked.secret.opened(with: passphrase).flatMap(SigningKey.init(seed:))
  }

  /// Whether the locked key's file is there.
  func isLocked(_ name: String) -> Bool {
    PlainFile.isThere(lockedFile(name))
  }

  /// Writes a signer's certificate and the root's signature over its bytes; returns its digest.
  package func certify(_ certificate: KeyCertificate, by root: SigningKey) throws -> Digest {
    let bytes = try CanonicalJSON.encoded(certificate) + Data("\n".utf8)
    let url = certificateFile(certificate.key)
    try AtomicFile.makeFolder(folder)
    try AtomicFile.write(root.signature(of: bytes), to: Keyring.signatureFile(of: url))
    try AtomicFile.write(bytes, to: url)
    return Digest(of: bytes)
  }

  private struct LockedKey: Codable {
    private(set) var format = 1
    let key: String
    let secret: SealedSecret

    init(key: String, _ secret: SealedSecret) {
      (self.key, self.secret) = (key, secret)
    }
  }
}

extension StoreRecord {
  package var keyring: Keyring { Keyring(home) }
}
