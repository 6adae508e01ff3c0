import Foundation
import Integrity
import Samples
import Testing

@testable import Records
@testable import Training

struct VerificationTests {
  private let test: TestHome
  private let store: TestStore
  private let key = SigningKey()
  private var journal: URL { test.home.journal(of: test.employee) }

  init() throws {
    test = try TestHome()
    test.isDamaged = true
    store = try TestStore(in: test.home)
    try store.certify(key)
    let record = try test.record()
    try record.append(
      .added(EventBody.Added(name: "王芳", confirmed: false, employee: test.employee)),
      at: test.now())
    try record.append(.pinSet, at: test.now())
    try record.append(.pinReset(EventBody.PINReset(reason: "forgot")), at: test.now())
  }

  private var verified: Verification { get throws { try Verification(in: test.home) } }

  /// How the one person's journal stands.
  private func verdict() throws -> String {
    let found = try verified.journals.first { $0.owner == .person(test.employee) }
    switch found?.verdict {
    case .whole(let head, let unfinished): return "whole \(head.lines) \(unfinished)"
    case .broken(let line, _, .notAsNoted): return "line \(line) is not as noted"
    case .broken(let line, _, .endsTooSoon): return "ends before line \(line)"
    case .broken(let line, _, .wrongPrevious): return "line \(line) does not follow"
    case .broken(let line, _, let reason): return "line \(line): \(reason)"
    case .unreadable(let error): return "\(error)"
    case nil: return "nobody"
    }
  }

  private func lines() throws -> [Data] { try JournalFile.read(url: journal).lines }

  private func write(_ lines: [Data]) throws {
    try lines.reduce(Data()) { $0 + $1 + Data("\n".utf8) }.write(to: journal)
  }

  @Test func `journals that hang together are whole, signed as far as a list says`() throws {
    #expect(try verified.isGood)
    #expect(try verified.journals.map(\.owner) == [.store, .person(test.employee)])
    #expect(try verified.journals.map(\.signed) == [nil, nil])
    #expect(try verified.root == store.root.publicKey)
    let list = try store.noteHeads(on: 1, signedBy: key)
    try test.record().append(.pinSet, at: test.now())
    try store.noteHeads(on: 2)
    let signed = Verification.Signed(
      lines: 3, day: store.day(1), key: "9001-1", list: list.fileName)
    #expect(try verified.journals.last?.signed == signed)
    #expect(try verdict() == "whole 4 0")
    try store.noteHeads(on: 3, signedBy: store.root)
    #expect(try verified.journals.last?.signed?.lines == 4)
    #expect(try verified.isGood)
  }

  @Test func `a line that is changed breaks the next`() throws {
    var lines = try lines()
    lines[1] = Data(
      String(decoding: lines[1], as: UTF8.self).replacing("T", with: "t", maxReplacements: 1).utf8)
    try write(lines)
    #expect(try verdict() == "line 3 does not follow")
    #expect(try !verified.isGood)
  }

  @Test func `what a list holds shows that the end was cut off, signed or not`() throws {
    let list = try store.noteHeads(signedBy: key)
    try write(Array(lines().dropLast()))
    #expect(try verdict() == "ends before line 3")
    try FileManager.default.removeItem(
      at: Keyring.signatureFile(of: test.home.heads.appending(path: list.fileName)))
    #expect(try verdict() == "ends before line 3")
  }

  @Test func `and that the last line was replaced by another that fits`() throws {
    try store.noteHeads(signedBy: key)
    try write(Array(lines().dropLast()))
    try test.record().append(.pinReset(EventBody.PINReset(reason: "lied")), at: test.now())
    #expect(try verdict() == "line 3 is not as noted")
    try test.record().append(.pinSet, at: test.now())
    #expect(try verdict() == "line 3 is not as noted", "whatever comes after")
  }

  @Test func `without a list the scorecard shows it`() throws {
    try test.record().save()
    try write(Array(lines().dropLast()))
    #expect(try verdict() == "ends before line 3")
    try test.record().append(.pinReset(EventBody.PINReset(reason: "lied")), at: test.now())
    #expect(try verdict() == "line 3 is not as noted")
  }

  @Test func `a journal that another took the place of is missing`() throws {
    let list = try store.noteHeads(signedBy: key)
    let events = try EmployeeRecord.reading(test.employee, in: test.home).events()
    try FileManager.default.removeItem(at: journal)
    for event in events { try test.record().append(event.body, at: test.now()) }
    #expect(try verdict() == "whole 3 0")
    #expect(
      try verified.missing == [Verification.Missing(list: list.fileName, lines: 3, isSigned: true)])
    #expect(try !verified.isGood)
  }

  @Test func `a folder that is gone is missing, unless its removal was signed`() throws {
    let first = try #require(try JournalFile.firstLine(of: journal))
    let list = try store.noteHeads()
    try FileManager.default.removeItem(at: test.home.folder(of: test.employee))
    let missing = Verification.Missing(list: list.fileName, lines: 3, isSigned: false)
    #expect(try verified.missing == [missing])
    #expect(try Verification(of: [.store], in: test.home).missing == [])
    try store.noteErased(first, signedBy: nil)
    #expect(try verified.missing == [missing])
    try store.noteErased(first, signedBy: key)
    #expect(try verified.missing == [])
    #expect(try verified.isGood)
  }

  @Test func `an emptied journal is missing and not whole`() throws {
    try store.noteHeads()
    try Data().write(to: journal)
    #expect(try verified.missing.map(\.lines) == [3])
  }

  @Test func `journals that changed places are told`() throws {
    let other = try #require(EmployeeID("1002"))
    try Roster(test.home, at: test.now()).add(
      other, name: try #require(PersonName("李娜")), by: store.manager)
    try store.noteHeads()
    let (aside, theirs) = (test.home.root.appending(path: "aside"), test.home.journal(of: other))
    try FileManager.default.removeItem(at: test.home.scorecard(of: other))
    try FileManager.default.moveItem(at: journal, to: aside)
    try FileManager.default.moveItem(at: theirs, to: journal)
    try FileManager.default.moveItem(at: aside, to: theirs)
    #expect(
      try verdict()
        == "\(RecordProblem.anothersJournal(path: journal.path, employee: other))")
    #expect(try verified.journals.map(\.verdict.isWhole) == [true, false, false])
  }

  @Test func `of one person only what was asked for is looked at`() throws {
    let other = try #require(EmployeeID("1002"))
    try AtomicFile.makeFolder(test.home.folder(of: other))
    try Data("x\n".utf8).write(to: test.home.journal(of: other))
    #expect(try !verified.isGood)
    #expect(try Verification(of: [.person(test.employee)], in: test.home).isGood)
  }

  @Test func `a torn tail is no break, and what cannot be opened is told`() throws {
    try (Data(contentsOf: journal) + Data("{\"seq\"".utf8)).write(to: journal)
    #expect(try verdict() == "whole 3 6")
    try FileManager.default.removeItem(at: journal)
    try FileManager.default.createSymbolicLink(
      at: journal, withDestinationURL: test.home.storeJournal)
    #expect(try verdict() == "\(JournalError.notAFile(path: journal.path))")
  }

  @Test func `a store's journal that breaks is told, and takes its signatures with it`() throws {
    try store.noteHeads(signedBy: key)
    let text = try String(contentsOf: test.home.storeJournal, encoding: .utf8)
    try Data(text.replacing("Asia/Shanghai", with: "Asia/Tokyo").utf8)
      .write(to: test.home.storeJournal)
    #expect(try verified.root == nil)
    #expect(try verified.journals.map(\.verdict.isWhole) == [false, true])
    #expect(try verified.journals.map(\.signed) == [nil, nil])
  }

  @Test func `nothing is nothing bad`() throws {
    let home = Home(test.home.root.appending(path: "elsewhere"))
    #expect(try Verification(in: home).isGood)
    #expect(try Verification(in: home).journals.isEmpty)
  }

  @Test func `a signed list is missed though its key was revoked later`() throws {
    let list = try store.noteHeads(on: 1, signedBy: key)
    for (list, day) in [(list.digest, store.day(1)), (Digest.zero, store.day(9))] {
      try store.append(
        .headsSigned(StoreEventBody.HeadsSigned(list: list, day: day, key: "9001-1")))
    }
    try store.revoke("9001-1", at: 5 * 86_400)
    // One that the key signed for a later day is void, and need not be there.
    #expect(try verified.lostLists == [])
    try FileManager.default.removeItem(at: test.home.heads)
    #expect(try verified.lostLists.map(\.day) == [store.day(1)])
    #expect(try !verified.isGood)
  }
}
