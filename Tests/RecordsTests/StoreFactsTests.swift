import Foundation
import Integrity
import Samples
import Testing

@testable import Records
@testable import Training

struct StoreFactsTests {
  private let test: TestHome
  private let store: TestStore

  init() throws {
    test = try TestHome()
    // Strangers' words and files are put in it.
    test.isDamaged = true
    store = try TestStore(in: test.home)
  }

  private var facts: StoreFacts { get throws { try store.record().facts } }

  @Test func `a store is set up once, whatever comes after`() throws {
    let other = StoreEventBody.SetUp(
      store: UUID(),
      settings: StoreEventBody.Settings(name: "other", language: .en, timeZone: "UTC"),
      manager: test.employee, rootKey: SigningKey().publicKey)
    // Also with a clock that says it was before.
    for seconds in [60.0, -86_400] { try store.append(.setUp(other), at: seconds) }
    #expect(try facts.setUp == store.setUp)
    #expect(try facts.settings == store.setUp.settings)
    let changed = StoreEventBody.Settings(name: "新名", language: .en, timeZone: "UTC")
    try store.append(.settingsChanged(changed))
    #expect(try facts.settings == changed)
    #expect(try facts.setUp == store.setUp)
  }

  @Test func `a signer's latest key that is not revoked is theirs`() throws {
    #expect(try facts.key(of: store.manager) == nil)
    #expect(try facts.nextKeyName(of: store.manager) == "9001-1")
    let (first, second) = (SigningKey(), SigningKey())
    try store.certify(first)
    try store.certify(second)
    try store.certify(SigningKey(), to: test.employee)
    #expect(try facts.keys.map(\.name) == ["9001-1", "9001-2", "1001-1"])
    #expect(try facts.key(of: store.manager)?.certified.publicKey == second.publicKey)
    try store.revoke("9001-2")
    #expect(try facts.key(of: store.manager)?.name == "9001-1")
    #expect(try facts.nextKeyName(of: store.manager) == "9001-3")
    #expect(try facts.keys[1].revoked?.reason == "lost")
  }

  @Test func `only the root key revokes`() throws {
    let key = SigningKey()
    try store.certify(key)
    try store.revoke("9001-1", by: key)
    try store.revoke("9001-1", by: SigningKey())
    try store.revoke("9001-7")
    #expect(try facts.keys.map(\.revoked) == [nil])
  }

  @Test(arguments: [
    #"{"at":"2027-01-15T16:00:00.000+08:00","revoked":"9001-1"}"#, #"{"revoked":["9001-2"]}"#,
    #"{"revoked":"9001-2 "}"#, #"{"revoked":null}"#, #"{"erased":"9001-2"}"#, "9001-2", "",
  ])
  func `with words about this very key`(words: String) throws {
    for _ in 1...2 { try store.certify(SigningKey()) }
    try store.revoke("9001-2", words: words)
    #expect(try facts.keys.map(\.revoked) == [nil, nil])
  }

  @Test func `a revocation said again later does not become later`() throws {
    try store.certify(SigningKey())
    try store.revoke("9001-1", at: 100)
    try store.revoke("9001-1", at: 86_400)
    #expect(try facts.keys[0].revoked?.at == store.stamp(100))
  }

  @Test func `a key does not take another's name`() throws {
    let (first, second) = (SigningKey(), SigningKey())
    try store.certify(first)
    try store.append(
      .keyCertified(
        StoreEventBody.KeyCertified(
          key: "9001-1", signer: store.manager, publicKey: second.publicKey,
          certificate: Digest(of: Data()))))
    #expect(try facts.keys.map(\.certified.publicKey) == [first.publicKey])
  }

  @Test(arguments: [
    "../../x", "9001-1/../../x", "root", "", "9001", "9001-", "9001-0", "9001-01", "9001-１",
    "9001-1.pem", "9001--1", "1001-1", "9001-1\n", "9001-+1",
  ])
  func `a key that is not named after its signer is none`(name: String) throws {
    try store.append(
      .keyCertified(
        StoreEventBody.KeyCertified(
          key: name, signer: store.manager, publicKey: SigningKey().publicKey,
          certificate: Digest(of: Data()))))
    #expect(try facts.keys.isEmpty)
    #expect(try facts.nextKeyName(of: store.manager) == "9001-1")
  }

  @Test func `two programs that write see each other's events`() throws {
    let (here, there) = (try store.record(), try store.record())
    try here.append(
      .settingsChanged(store.setUp.settings), at: store.stamp(3600), by: store.manager)
    try there.append(
      .settingsChanged(store.setUp.settings), at: store.stamp(60), by: store.manager)
    #expect(there.head.lines == 3)
    try here.refresh()
    #expect(here.facts.latestAt == store.stamp(60))
    #expect(here.facts.latestMoment == store.stamp(3600))
    let last = try #require(try JournalFile.read(url: test.home.storeJournal).lines.last)
    let event = try StoreEvent.decoded(last, number: 3, path: "")
    #expect(event.clock == .back && event.after == store.stamp(3600))
  }

  @Test func `what cannot be read is told with its line`() throws {
    let url = test.home.storeJournal
    let head = try store.record().head
    let line = #"{"prev":"\#(head.digest)","seq":2,"v":1}"#
    try (Data(contentsOf: url) + Data((line + "\n").utf8)).write(to: url)
    #expect(throws: RecordProblem.notUnderstood(path: url.path, line: 2)) {
      try store.record()
    }
  }

  @Test func `without a journal nothing is established`() throws {
    let home = Home(test.home.root.appending(path: "elsewhere"))
    let record = try StoreRecord(in: home)
    #expect(!record.facts.isSetUp && record.head == .empty)
    #expect(!FileManager.default.fileExists(atPath: home.root.path))
  }
}
