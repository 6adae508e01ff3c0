import Foundation
import Integrity
import Samples
import Testing

@testable import Records
@testable import Training

struct KeyringTests {
  private let test: TestHome
  private var keyring: Keyring { Keyring(test.home) }

  init() throws {
    test = try TestHome()
    test.isDamaged = true
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: keyring.folder.path).sorted()
  }

  @Test func `a key is locked for its owner alone, and opened by its passphrase alone`() throws {
    let key = SigningKey()
    try keyring.keep(key, as: "9001-1", passphrase: "会签 2026 one")
    #expect(try names() == ["9001-1.key.json", "9001-1.pem"])
    #expect(TestJournal.mode(keyring.folder) == 0o700)
    #expect(TestJournal.mode(keyring.lockedFile("9001-1")) == 0o600)
    let locked = try Data(contentsOf: keyring.lockedFile("9001-1"))
    #expect(locked.range(of: key.seed) == nil)
    #expect(!String(decoding: locked, as: UTF8.self).contains(key.seed.base64EncodedString()))
    #expect(
      try PublicKey(pem: String(contentsOf: keyring.publicFile("9001-1"), encoding: .utf8))
        == key.publicKey)
    #expect(try keyring.open("9001-1", passphrase: "会签 2026 one")?.seed == key.seed)
    #expect(try keyring.open("9001-1", passphrase: "会签 2026 two") == nil)

    try keyring.lock(key, as: "9001-1", passphrase: "another one")
    #expect(try keyring.open("9001-1", passphrase: "会签 2026 one") == nil)
    #expect(try keyring.open("9001-1", passphrase: "another one")?.seed == key.seed)

    // Put in the place of another, it is not taken for that.
    try FileManager.default.copyItem(
      at: keyring.lockedFile("9001-1"), to: keyring.lockedFile(Keyring.root))
    #expect(throws: RecordProblem.keyMissing(path: keyring.lockedFile(Keyring.root).path)) {
      try keyring.open(Keyring.root, passphrase: "another one")
    }
    // Nor is it found from outside the folder, or by a link.
    let outside = keyring.folder.deletingLastPathComponent().appending(path: "x.key.json")
    try FileManager.default.copyItem(at: keyring.lockedFile("9001-1"), to: outside)
    #expect(throws: RecordProblem.self) { try keyring.open("../x", passphrase: "another one") }
    try FileManager.default.removeItem(at: keyring.lockedFile("9001-1"))
    try FileManager.default.createSymbolicLink(
      at: keyring.lockedFile("9001-1"), withDestinationURL: outside)
    #expect(throws: RecordProblem.keyMissing(path: keyring.lockedFile("9001-1").path)) {
      try keyring.open("9001-1", passphrase: "another one")
    }
    #expect(!keyring.isLocked("9001-1"))
  }

  @Test(arguments: ["", "{", "null", #"{"format":1,"key":"root"}"#])
  func `a file that is no locked key is told as missing`(text: String) throws {
    try AtomicFile.makeFolder(keyring.folder)
    let file = keyring.lockedFile(Keyring.root)
    #expect(throws: RecordProblem.keyMissing(path: file.path)) {
      try keyring.open(Keyring.root, passphrase: "x")
    }
    try Data(text.utf8).write(to: file)
    #expect(throws: RecordProblem.keyMissing(path: file.path)) {
      try keyring.open(Keyring.root, passphrase: "x")
    }
  }

  @Test func `a certificate is signed over its very bytes, as openssl would check it`() throws {
    let (root, key, signer) = (SigningKey(), SigningKey(), test.employee)
    let certificate = KeyCertificate(
      store: UUID(), storeName: "会签店", key: "1001-1", signer: signer,
      publicKey: key.publicKey, from: try #require(Day("2026-11-24")))
    let digest = try keyring.certify(certificate, by: root)
    let file = keyring.certificateFile("1001-1")
    let bytes = try Data(contentsOf: file)
    #expect(Digest(of: bytes) == digest && bytes.last == UInt8(ascii: "\n"))
    #expect(
      root.publicKey.verifies(try Data(contentsOf: Keyring.signatureFile(of: file)), of: bytes))
    #expect(try CanonicalJSON.decoded(KeyCertificate.self, from: bytes) == certificate)
    #expect(certificate.fingerprint == key.publicKey.fingerprint)
    #expect(try names() == ["1001-1.cert.json", "1001-1.cert.json.sig"])
  }
}
