import Foundation
import Integrity
import Samples
import Testing

@testable import Records
@testable import Training

struct ErasureTests {
  private let tills: TestTills
  private let store: TestStore
  private let key = SigningKey()
  private var home: Home { tills.homes[0] }
  private var folder: URL { home.folder(of: tills.employee) }

  init() throws {
    tills = try TestTills(2)
    store = try TestStore(in: tills.homes[0])
    try store.certify(key)
    try FileManager.default.removeItem(at: tills.homes[1].root)
    try FileManager.default.copyItem(at: tills.homes[0].root, to: tills.homes[1].root)
    try tills.add(at: 0)
  }

  private func erase(reason: String = "law") throws {
    try Roster(home, at: store.stamp(3600)).erase(
      tills.employee, reason: reason, by: store.manager, key: "9001-1", signer: key,
      in: store.record())
  }

  private func outcome() throws -> String {
    let outcome = try tills.merge(1, into: 0).outcomes.first {
      $0.owner == .person(tills.employee)
    }
    return outcome.map { "\($0.outcome)" } ?? "nobody"
  }

  @Test func `a folder is gone, and a signed line tells that it was, not whose`() throws {
    try store.noteHeads(signedBy: key)
    try PINKeeper(tills.employee, in: home).set("2749")
    try tills.record(0).save()
    try erase()
    #expect(!FileManager.default.fileExists(atPath: folder.path))
    #expect(try Verification(in: home).isGood)
    let text = try String(contentsOf: home.storeJournal, encoding: .utf8)
    #expect(!text.contains("1001") && !text.contains("王芳"))
    #expect(throws: Roster.Refusal.unknown(tills.employee, near: [])) { try erase() }
  }

  @Test func `who was erased does not come back from another till`() throws {
    try FileManager.default.copyItem(
      at: folder, to: tills.homes[1].folder(of: tills.employee))
    try tills.append(.pinSet, at: 1)
    try erase()
    #expect(try outcome() == "erasedHere")
    #expect(!home.knows(tills.employee))
  }

  @Test func `nor from one that had added them itself`() throws {
    try tills.add(at: 1)
    try tills.merge(1, into: 0)
    try erase()
    #expect(try outcome() == "erasedHere")
    #expect(!home.knows(tills.employee))
    #expect(try Verification(in: home).isGood)
  }

  @Test func `one that begins anew is another journal`() throws {
    try erase()
    try tills.add("李娜", at: 0)
    #expect(try tills.record(0).card.name == "李娜")
    #expect(try outcome() == "nobody")
    try erase()
    #expect(try store.record().facts.erasures.count == 2)
  }

  @Test func `a journal that breaks is erased too`() throws {
    let journal = home.journal(of: tills.employee)
    try (Data(contentsOf: journal) + Data("x\n".utf8)).write(to: journal)
    try store.record().append(
      .settingsChanged(store.setUp.settings), at: store.stamp(60), by: store.manager)
    try erase()
    #expect(!home.knows(tills.employee))
    #expect(try store.record().facts.erasures.count == 1)
  }

  @Test func `what was cut off after the signed line is finished by doing it again`() throws {
    let kept = home.root.appending(path: "kept")
    try FileManager.default.copyItem(at: folder, to: kept)
    try erase()
    try FileManager.default.moveItem(at: kept, to: folder)
    #expect(
      try Doctor(home).findings(on: store.day(0)).contains {
        if case .erasedStillHere = $0.kind { $0.owner == .person(tills.employee) } else { false }
      })
    let head = try store.record().head
    try erase()
    #expect(try store.record().head == head, "it is told once")
    #expect(!home.knows(tills.employee))
  }

  @Test(arguments: ["asked for by 1001", "王芳 asked for it"])
  func `a reason that stays for ever may not name the person`(reason: String) throws {
    let head = try store.record().head
    #expect(throws: Roster.Refusal.reasonNames) { try erase(reason: reason) }
    #expect(try store.record().head == head && home.knows(tills.employee))
  }

  @Test(arguments: ["", " \n"])
  func `without a reason nothing is done`(reason: String) throws {
    let head = try store.record().head
    #expect(throws: Roster.Refusal.reasonMissing) { try erase(reason: reason) }
    #expect(try store.record().head == head && home.knows(tills.employee))
  }
}
