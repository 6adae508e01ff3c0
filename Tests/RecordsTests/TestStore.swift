import Foundation
import Integrity
import Samples
import Testing
import Training

@testable import Records

/// A store that is set up in some home: its keys, and what is signed with them.
///
/// Secret keys stay in memory: locking one takes a second.
struct TestStore {
  let home: Home
  let root: SigningKey
  let manager: EmployeeID
  let setUp: StoreEventBody.SetUp

  init(
    in home: Home, store: UUID = UUID(), root: SigningKey = SigningKey(), at seconds: Double = 0
  ) throws {
    (self.home, self.root) = (home, root)
    manager = try #require(EmployeeID("9001"))
    setUp = StoreEventBody.SetUp(
      store: store,
      settings: StoreEventBody.Settings(name: "会签店", language: .zh, timeZone: "Asia/Shanghai"),
      manager: manager, rootKey: root.publicKey)
    try home.prepare()
    try append(.setUp(setUp), at: seconds)
    try AtomicFile.makeFolder(home.keys)
    try Data(root.publicKey.pem.utf8).write(to: record().keyring.publicFile(Keyring.root))
  }

  /// As another run of the program opens it.
  func record() throws -> StoreRecord { try StoreRecord(in: home) }

  func stamp(_ seconds: Double) -> Timestamp {
    Timestamp(date: Samples.start + seconds, offset: 8 * 3600)
  }

  func day(_ days: Double) -> Day { stamp(days * 86_400).day }

  func append(_ body: StoreEventBody, at seconds: Double = 60) throws {
    try record().append(body, at: stamp(seconds), by: manager)
  }

  /// Gives a signer a new key; returns its name.
  @discardableResult
  func certify(
    _ key: SigningKey, to signer: EmployeeID? = nil, by root: SigningKey? = nil,
    at seconds: Double = 60
  ) throws -> String {
    let (record, signer) = (try record(), signer ?? manager)
    let name = record.facts.nextKeyName(of: signer)
    let digest = try record.keyring.certify(
      KeyCertificate(
        store: setUp.store, storeName: setUp.settings.name, key: name, signer: signer,
        publicKey: key.publicKey, from: stamp(seconds).day), by: root ?? self.root)
    try Data(key.publicKey.pem.utf8).write(to: record.keyring.publicFile(name))
    try append(
      .keyCertified(
        StoreEventBody.KeyCertified(
          key: name, signer: signer, publicKey: key.publicKey, certificate: digest)), at: seconds)
    return name
  }

  func revoke(
    _ name: String, words: String? = nil, by root: SigningKey? = nil, at seconds: Double = 60
  ) throws {
    let text = words ?? #"{"at":"\#(stamp(seconds))","revoked":"\#(name)"}"#
    try append(
      .keyRevoked(
        StoreEventBody.KeyRevoked(
          key: name, reason: "lost",
          statement: SignedStatement(text, key: Keyring.root, by: root ?? self.root))), at: seconds)
  }

  /// Notes that a journal was removed.
  func noteErased(_ journal: Digest, words: String? = nil, signedBy key: SigningKey?) throws {
    let text = words ?? #"{"erased":"\#(journal)","lines":1}"#
    try append(
      .erased(
        StoreEventBody.Erased(
          journal: journal, lines: 1, reason: "law",
          statement: key.map { SignedStatement(text, key: Keyring.root, by: $0) })))
  }

  /// Notes the heads of a day, signed when there is a key.
  @discardableResult
  func noteHeads(on days: Double = 1, signedBy key: SigningKey? = nil) throws -> HeadsList {
    let list = try home.headsList(on: day(days)).list
    try home.keep(list, signature: key?.signature(of: Data(list.text.utf8)))
    return list
  }
}
