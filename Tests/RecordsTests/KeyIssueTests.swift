import Foundation
import Integrity
import Samples
import Testing

@testable import Records
@testable import Training

struct KeyIssueTests {
  private let test: TestHome
  private let store: TestStore

  init() throws {
    test = try TestHome()
    store = try TestStore(in: test.home)
  }

  @Test func `keys that two programs issue do not take each other's place`() throws {
    let (here, there) = (try store.record(), try store.record())
    let keys = [SigningKey(), SigningKey()]
    let names = try zip([here, there], keys).map { record, key in
      try KeyIssue(record, at: store.stamp(60)).issue(
        to: store.manager, key, passphrase: "ten letters", by: store.root, author: store.manager)
    }
    #expect(names == ["9001-1", "9001-2"])
    let record = try store.record()
    for (name, key) in zip(names, keys) {
      #expect(try record.keyring.open(name, passphrase: "ten letters")?.seed == key.seed)
    }
    #expect(try Verification(in: test.home).badCertificates == [])
    let message = Data("x".utf8)
    let trusted = TrustedKeys(record.facts, record.keyring)
    #expect(keys.map { trusted.signer(of: message, $0.signature(of: message))?.key } == names)
  }

  @Test func `one that is revoked stays so, and keeps its day`() throws {
    try store.certify(SigningKey())
    let record = try store.record()
    for day in [1.0, 2] {
      try KeyIssue(record, at: store.stamp(day * 86_400)).revoke(
        "9001-1", reason: "lost", by: store.root, author: store.manager)
    }
    #expect(record.facts.keys[0].revoked?.at == store.stamp(86_400))
  }

  @Test func `a store that is not set up issues none`() throws {
    let record = try StoreRecord(in: Home(test.home.root.appending(path: "elsewhere")))
    #expect(throws: RecordProblem.notSetUp) {
      try KeyIssue(record, at: store.stamp(0)).issue(
        to: store.manager, SigningKey(), passphrase: "x", by: store.root, author: store.manager)
    }
  }
}
