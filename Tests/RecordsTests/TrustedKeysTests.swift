import Foundation
import Integrity
import Samples
import Testing

@testable import Records
@testable import Training

struct TrustedKeysTests {
  private let test: TestHome
  private let store: TestStore
  private let key = SigningKey()
  private let message = Data("会签\n".utf8)

  init() throws {
    test = try TestHome()
    // Strangers' words and files are put in it.
    test.isDamaged = true
    store = try TestStore(in: test.home)
  }

  private var trusted: TrustedKeys {
    get throws {
      let record = try store.record()
      return TrustedKeys(record.facts, record.keyring)
    }
  }

  private func signer(_ key: SigningKey? = nil) throws -> String? {
    try trusted.signer(of: message, (key ?? self.key).signature(of: message))?.key
  }

  private func bad() throws -> [String] { try Verification(in: test.home).badCertificates }

  @Test func `what the root key and certified keys sign counts, and nothing else`() throws {
    #expect(try signer() == nil)
    try store.certify(key)
    #expect(try signer() == "9001-1")
    #expect(try signer(store.root) == Keyring.root)
    #expect(try signer(SigningKey()) == nil)
    #expect(try trusted.signer(of: message, Data(count: 64)) == nil)
    #expect(try trusted.signer(of: message, key.signature(of: message).dropLast()) == nil)
    #expect(try trusted.signer(of: message + message, key.signature(of: message)) == nil)
    #expect(try bad() == [])
  }

  @Test func `before a store is set up nothing counts`() throws {
    let record = try StoreRecord(in: Home(test.home.root.appending(path: "elsewhere")))
    let trusted = TrustedKeys(record.facts, record.keyring)
    #expect(trusted.signer(of: message, store.root.signature(of: message)) == nil)
  }

  @Test func `a key that another root certified is none`() throws {
    try store.certify(key, by: SigningKey())
    #expect(try signer() == nil)
    #expect(try bad() == ["9001-1"])
  }

  @Test(arguments: ["9001-1.cert.json", "9001-1.cert.json.sig"])
  func `a certificate that is changed, gone or a link certifies nothing`(name: String) throws {
    try store.certify(key)
    let file = test.home.keys.appending(path: name)
    let bytes = try Data(contentsOf: file)
    try (bytes + Data("\n".utf8)).write(to: file)
    #expect(try signer() == nil)
    #expect(try bad() == ["9001-1"])
    try FileManager.default.removeItem(at: file)
    #expect(try signer() == nil)
    let elsewhere = test.home.root.appending(path: "elsewhere")
    try bytes.write(to: elsewhere)
    try FileManager.default.createSymbolicLink(at: file, withDestinationURL: elsewhere)
    #expect(try signer() == nil)
    #expect(try bad() == ["9001-1"])
    try FileManager.default.removeItem(at: file)
    try bytes.write(to: file)
    #expect(try signer() == "9001-1")
  }

  /// Puts in a certificate that the root signed and an event that names it, but of something else.
  private func certify(
    _ name: String = "9001-1", signer: EmployeeID? = nil, store id: UUID? = nil,
    publicKey: PublicKey? = nil
  ) throws {
    let record = try store.record()
    let digest = try record.keyring.certify(
      KeyCertificate(
        store: id ?? store.setUp.store, storeName: "", key: name,
        signer: signer ?? store.manager, publicKey: publicKey ?? key.publicKey, from: store.day(0)),
      by: store.root)
    if name != "9001-1" {
      for suffix in ["", ".sig"] {
        try FileManager.default.moveItem(
          atPath: record.keyring.certificateFile(name).path + suffix,
          toPath: record.keyring.certificateFile("9001-1").path + suffix)
      }
    }
    try store.append(
      .keyCertified(
        StoreEventBody.KeyCertified(
          key: "9001-1", signer: store.manager, publicKey: key.publicKey, certificate: digest)))
  }

  @Test func `a certificate of something else does not certify this`() throws {
    try certify()
    #expect(try signer() == "9001-1")
  }

  @Test func `of another key's name`() throws {
    try certify("9001-2")
    #expect(try signer() == nil)
  }

  @Test func `of another signer`() throws {
    try certify(signer: test.employee)
    #expect(try signer() == nil)
  }

  @Test func `of another store`() throws {
    try certify(store: UUID())
    #expect(try signer() == nil)
  }

  @Test func `of another key`() throws {
    try certify(publicKey: SigningKey().publicKey)
    #expect(try signer() == nil)
  }

  @Test func `whose key is revoked is told with the moment`() throws {
    try store.certify(key)
    try store.revoke("9001-1", at: 500)
    let signer = try trusted.signer(of: message, key.signature(of: message))
    #expect(signer?.key == "9001-1" && signer?.revoked?.at == store.stamp(500))
    #expect(try bad() == [])
  }

  @Test func `an erasure counts when somebody who may signed that very journal's`() throws {
    let journals = (0..<7).map { Digest(of: Data("\($0)".utf8)) }
    try store.certify(key)
    try store.noteErased(journals[0], signedBy: store.root)
    try store.noteErased(journals[1], signedBy: key)
    try store.noteErased(journals[2], signedBy: nil)
    try store.noteErased(journals[3], signedBy: SigningKey())
    let words = #"{"erased":"\#(journals[0])"}"#
    try store.noteErased(journals[4], words: words, signedBy: store.root)
    try store.noteErased(journals[5], words: "{}", signedBy: store.root)
    try store.revoke("9001-1")
    try store.noteErased(journals[6], signedBy: key)
    #expect(try trusted.erased == [journals[0], journals[1]])
    #expect(try store.record().facts.erasures.map(\.journal) == [journals[0], journals[1]])
  }

  @Test func `before there are keys an erasure need not be signed`() throws {
    let home = Home(test.home.root.appending(path: "elsewhere"))
    let record = try StoreRecord(in: home)
    let erased = StoreEventBody.Erased(
      journal: Digest(of: message), lines: 1, reason: "law", statement: nil)
    try record.append(.erased(erased), at: store.stamp(0), by: store.manager)
    #expect(TrustedKeys(record.facts, record.keyring).erased == [erased.journal])
  }

  @Test func `a file is signed by the signature beside it`() throws {
    let file = test.home.root.appending(path: "report.txt")
    try message.write(to: file)
    #expect(try trusted.signer(ofFile: file) == nil)
    try store.root.signature(of: message).write(to: Keyring.signatureFile(of: file))
    #expect(try trusted.signer(ofFile: file)?.key == Keyring.root)
    try (message + message).write(to: file)
    #expect(try trusted.signer(ofFile: file) == nil)
  }
}
