import Foundation
import Integrity
import Training

/// Gives keys to signers and takes them away, each time with an event in the store's journal.
package struct KeyIssue {
  private let store: StoreRecord
  private let now: Timestamp

  package init(_ store: StoreRecord, at now: Timestamp) {
    (self.store, self.now) = (store, now)
  }

  /// Keeps a signer's new key, certified by the root key; returns its name.
  @discardableResult
  package func issue(
    to signer: EmployeeID, _ key: SigningKey, passphrase: String, by root: SigningKey,
    author: EmployeeID
  ) throws -> String {
    // Another program may have given one meanwhile: two keys of one name would be none.
    try store.refresh()
    guard let setUp = store.facts.setUp, let settings = store.facts.settings else {
      throw RecordProblem.notSetUp
    }
    let name = store.facts.nextKeyName(of: signer)
    try store.keyring.keep(key, as: name, passphrase: passphrase)
    let certificate = KeyCertificate(
      store: setUp.store, storeName: settings.name, key: name, signer: signer,
      publicKey: key.publicKey, from: now.day)
    let digest = try store.keyring.certify(certificate, by: root)
    try store.append(
      .keyCertified(
        StoreEventBody.KeyCertified(
          key: name, signer: signer, publicKey: key.publicKey, certificate: digest)),
      at: now, by: author)
    return name
  }

  /// From now on, what the key signs is void.
  package func revoke(
    _ key: String, reason: String, by root: SigningKey, author: EmployeeID
  ) throws {
    let text = #"{"at":"\#(now)","revoked":"\#(key)"}"#
    try store.append(
      .keyRevoked(
        StoreEventBody.KeyRevoked(
          key: key, reason: reason,
          statement: SignedStatement(text, key: Keyring.root, by: root))),
      at: now, by: author)
  }

  /// Locks a key with another passphrase.
  package func relock(
    _ name: String, _ key: SigningKey, passphrase: String,
    with means: StoreEventBody.PassphraseChanged.Means, author: EmployeeID
  ) throws {
    try store.keyring.lock(key, as: name, passphrase: passphrase)
    try store.append(
      .passphraseChanged(StoreEventBody.PassphraseChanged(key: name, with: means)), at: now,
      by: author)
  }
}
