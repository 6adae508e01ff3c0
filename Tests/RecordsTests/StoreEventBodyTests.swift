import Foundation
import Integrity
import Samples
import Testing

@testable import Records
@testable import Training

struct StoreEventBodyTests {
  private let signer: EmployeeID
  private let key = SigningKey()
  private let now = Timestamp(date: Samples.start, offset: 0)

  init() throws { signer = try #require(EmployeeID("9001")) }

  private var statement: SignedStatement {
    SignedStatement(#"{"revoked":"9001-1"}"#, key: Keyring.root, by: key)
  }

  private var bodies: [StoreEventBody] {
    let settings = StoreEventBody.Settings(
      name: "会签 “1”/\\", language: .zh, timeZone: "Asia/Shanghai")
    let digest = Digest(of: Data("x".utf8))
    return [
      .setUp(
        StoreEventBody.SetUp(
          store: UUID(), settings: settings, manager: signer, rootKey: key.publicKey)),
      .settingsChanged(settings),
      .keyCertified(
        StoreEventBody.KeyCertified(
          key: "9001-1", signer: signer, publicKey: key.publicKey, certificate: digest)),
      .keyRevoked(
        StoreEventBody.KeyRevoked(key: "9001-1", reason: "lost", statement: statement)),
      .passphraseChanged(StoreEventBody.PassphraseChanged(key: "root", with: .recoverySheet)),
      .erased(
        StoreEventBody.Erased(journal: digest, lines: 3, reason: "law", statement: statement)),
      .erased(StoreEventBody.Erased(journal: digest, lines: 3, reason: "law", statement: nil)),
      .merged(EventBody.Merged(line: #"{"seq":1}"#)),
      .tornTail(EventBody.TornTailSetAside(offset: 1, bytes: 2, sha256: "")),
      .unknown(type: "from-tomorrow"),
    ]
  }

  @Test func `every kind of event survives its line`() throws {
    for body in bodies {
      let event = StoreEvent(
        seq: 1, at: now, by: signer, isSimulated: false, body: body, previous: .zero)
      let line = try CanonicalJSON.encoded(event)
      let read = try StoreEvent.decoded(line, number: 1, path: "/store")
      #expect(try CanonicalJSON.encoded(read) == line)
    }
  }

  @Test func `a statement is checked over exactly what was signed`() throws {
    let data = try CanonicalJSON.encoded(statement)
    let read = try CanonicalJSON.decoded(SignedStatement.self, from: data)
    #expect(read.isSigned(by: key.publicKey) && !read.isSigned(by: SigningKey().publicKey))
    let changed = String(decoding: data, as: UTF8.self).replacing("9001-1", with: "9001-2")
    let forged = try CanonicalJSON.decoded(SignedStatement.self, from: Data(changed.utf8))
    #expect(!forged.isSigned(by: key.publicKey))
  }

  @Test(arguments: ["AAAA", "", "not base64"])
  func `a signature that is none signs nothing`(signature: String) throws {
    let text = #"{"key":"root","signature":"\#(signature)","text":"{}"}"#
    let read = try? CanonicalJSON.decoded(SignedStatement.self, from: Data(text.utf8))
    #expect(read?.isSigned(by: key.publicKey) != true)
  }
}
