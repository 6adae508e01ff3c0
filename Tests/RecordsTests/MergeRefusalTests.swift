import Foundation
import Integrity
import Samples
import Testing

@testable import Records
@testable import Training

/// What is not taken from another till.
struct MergeRefusalTests {
  private let tills: TestTills
  private var ours: Home { tills.homes[0] }
  private var theirs: Home { tills.homes[1] }
  private var theirJournal: URL { theirs.journal(of: tills.employee) }

  init() throws {
    tills = try TestTills(2)
    try tills.add()
    try tills.copy(0, to: 1)
    for till in 0...1 {
      try tills.append(
        .languageChosen(EventBody.LanguageChosen(language: till == 0 ? .zh : .en)), at: till)
    }
  }

  /// Our folder, file by file.
  private func files() throws -> [String: Data] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: ours.root.path)
    return Dictionary(
      uniqueKeysWithValues: names.compactMap { name in
        (try? Data(contentsOf: ours.root.appending(path: name))).map { (name, $0) }
      })
  }

  private func expectRefused(
    _ isRight: (any Error) -> Bool, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let before = try files()
    guard case .refused(let error)? = try tills.outcome(1, into: 0) else {
      Issue.record("not refused", sourceLocation: sourceLocation)
      return
    }
    #expect(isRight(error), "\(error)", sourceLocation: sourceLocation)
    #expect(try files() == before, sourceLocation: sourceLocation)
  }

  @Test func `a folder without records is none, and our own is not another`() throws {
    #expect {
      try Merge(
        of: Home(theirs.archive), into: ours, by: tills.employee, at: tills.now()
      ).run()
    } throws: { error in
      if case .noRecords = error as? Merge.Refusal { true } else { false }
    }
    let link = ours.root.appendingPathExtension("link")
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: ours.root)
    #expect {
      try Merge(of: Home(link), into: ours, by: tills.employee, at: tills.now()).run()
    } throws: { error in
      if case .sameFolder = error as? Merge.Refusal { true } else { false }
    }
  }

  @Test func `a store that is set up there and not here is not joined unasked`() throws {
    _ = try TestStore(in: theirs)
    let before = try files()
    #expect {
      try tills.merge(1, into: 0)
    } throws: { error in
      if case .notSetUpHere("会签店") = error as? Merge.Refusal { true } else { false }
    }
    #expect(try files() == before)
  }

  @Test func `another store is refused, also one that only claims to be ours`() throws {
    let our = try TestStore(in: ours)
    let before = try files()
    for store in [UUID(), our.setUp.store] {
      _ = try TestStore(in: theirs, store: store, at: -86_400)
      #expect {
        try tills.merge(1, into: 0)
      } throws: { error in
        if case .anotherStore("会签店", "会签店") = error as? Merge.Refusal { true } else { false }
      }
      #expect(try files() == before)
      try FileManager.default.removeItem(at: theirs.storeJournal)
    }
    try FileManager.default.copyItem(at: ours.storeJournal, to: theirs.storeJournal)
    try tills.merge(1, into: 0)
    #expect(try our.record().facts.setUp == our.setUp)
  }

  @Test func `a set-up that is hidden in an envelope does not make the store another's`() throws {
    let our = try TestStore(in: ours)
    try FileManager.default.copyItem(at: ours.storeJournal, to: theirs.storeJournal)
    try our.append(.settingsChanged(our.setUp.settings))
    let mallory = StoreEvent(
      seq: 1, at: our.stamp(-86_400), by: our.manager, isSimulated: false,
      body: .setUp(
        StoreEventBody.SetUp(
          store: our.setUp.store, settings: our.setUp.settings, manager: our.manager,
          rootKey: SigningKey().publicKey)), previous: .zero)
    let line = String(decoding: try CanonicalJSON.encoded(mallory), as: UTF8.self)
    let their = try StoreRecord(in: theirs)
    try their.append(
      .merged(EventBody.Merged(line: line)), at: our.stamp(90), by: our.manager)
    #expect(throws: Merge.Refusal.self) { try tills.merge(1, into: 0) }
    #expect(try our.record().facts.setUp == our.setUp)
  }

  @Test func `a journal that breaks is not believed`() throws {
    let text = String(decoding: try tills.journal(1), as: UTF8.self)
    try Data(text.replacing("王芳", with: "王芬").utf8).write(to: theirJournal)
    try expectRefused { error in
      if case .broken(2, _, .wrongPrevious) = error as? JournalError { true } else { false }
    }
  }

  @Test func `somebody else's journal is not taken for this person's`() throws {
    let other = try #require(EmployeeID("1002"))
    try FileManager.default.moveItem(
      at: theirs.folder(of: tills.employee), to: theirs.folder(of: other))
    let before = try files()
    guard case .refused(let error)? = try tills.merge(1, into: 0).outcomes.first?.outcome else {
      Issue.record("not refused")
      return
    }
    #expect(
      error as? RecordProblem
        == .anothersJournal(path: theirs.journal(of: other).path, employee: tills.employee))
    #expect(try files() == before)
  }

  @Test func `nor is it when it comes in an envelope`() throws {
    let other = try #require(EmployeeID("1002"))
    let added = Event(
      seq: 1, at: tills.now(), by: other, isSimulated: false,
      body: .added(EventBody.Added(name: "李娜", confirmed: true, employee: other)),
      previous: .zero)
    let line = String(decoding: try CanonicalJSON.encoded(added), as: UTF8.self)
    try tills.append(.merged(EventBody.Merged(line: line)), at: 1)
    try expectRefused { error in
      if case .anothersJournal(_, other) = error as? RecordProblem { true } else { false }
    }
  }

  @Test(arguments: [(#""type":"pinSet""#, "2"), (#""kind":"pinSet""#, "1")])
  func `of lines from a newer program or of none, nothing is taken`(
    type: String, version: String
  ) throws {
    try tills.append(.pinSet, at: 1)
    let last = try tills.append(.pinSet, at: 1)
    let head = try JournalFile.heads(url: theirJournal)[2]
    let event = String(decoding: try CanonicalJSON.encoded(last), as: UTF8.self)
    let line = event.replacing(#""type":"pinSet""#, with: type)
      .replacing(#""v":1"#, with: #""v":\#(version)"#)
    try (tills.journal(1).prefix(head.length) + Data((line + "\n").utf8)).write(to: theirJournal)
    try expectRefused { error in
      switch error as? RecordProblem {
      case .newerFormat(_, 2): version == "2"
      case .notUnderstood(_, 4): version == "1"
      default: false
      }
    }
  }

  @Test func `a folder that is a link is nobody's`() throws {
    let other = try #require(EmployeeID("1002"))
    try FileManager.default.createSymbolicLink(
      at: theirs.folder(of: other), withDestinationURL: ours.folder(of: tills.employee))
    let outcomes = try tills.merge(1, into: 0).outcomes
    guard case .refused(let error)? = outcomes.first(where: { $0.owner == .person(other) })?.outcome
    else {
      Issue.record("\(outcomes)")
      return
    }
    #expect(error as? JournalError == .notAFile(path: theirs.folder(of: other).path))
    #expect(!ours.knows(other))
  }

  @Test func `our own journal that breaks is left as it is`() throws {
    let text = String(decoding: try tills.journal(0), as: UTF8.self)
    try Data(text.replacing("王芳", with: "王芬").utf8).write(to: ours.journal(of: tills.employee))
    let before = try tills.journal(0)
    guard case .brokenHere(let error)? = try tills.outcome(1, into: 0) else {
      Issue.record("not told as ours")
      return
    }
    #expect(error is JournalError)
    #expect(try tills.journal(0) == before)
  }

  @Test func `one that is refused keeps nobody else's away`() throws {
    let other = try #require(EmployeeID("1002"))
    try Roster(theirs, at: tills.now()).add(
      other, name: try #require(PersonName("李娜")), by: tills.employee)
    try Data("x\n".utf8).write(to: theirJournal)
    let result = try tills.merge(1, into: 0)
    #expect(result.outcomes.map(\.owner) == [.person(tills.employee), .person(other)])
    guard case .refused = result.outcomes[0].outcome,
      case .continued(events: 2) = result.outcomes[1].outcome
    else {
      Issue.record("\(result.outcomes)")
      return
    }
    #expect(ours.knows(other))
  }

  @Test func `who was erased here does not come back, also in an envelope`() throws {
    let store = try TestStore(in: ours)
    try FileManager.default.copyItem(at: ours.storeJournal, to: theirs.storeJournal)
    for (number, bringer) in [("1001", "1001"), ("1003", "1004")] {
      let (employee, folder) = (try #require(EmployeeID(number)), try #require(EmployeeID(bringer)))
      let first = Event(
        seq: 1, at: tills.now(), by: employee, isSimulated: false,
        body: .added(EventBody.Added(name: "x", confirmed: false)), previous: .zero)
      let line = try CanonicalJSON.encoded(first)
      let record = try EmployeeRecord(folder, in: theirs, run: UUID(), isSimulated: false)
      try record.append(
        .merged(EventBody.Merged(line: String(decoding: line, as: UTF8.self))), at: tills.now())
      try store.noteErased(Digest(of: line), signedBy: store.root)
      let outcomes = try tills.merge(1, into: 0).outcomes
      guard case .erasedHere? = outcomes.first(where: { $0.owner == .person(folder) })?.outcome
      else {
        Issue.record("\(outcomes)")
        continue
      }
    }
    #expect(!ours.knows(try #require(EmployeeID("1004"))))
  }

  @Test func `who was erased there is told of, and stays`() throws {
    let store = try TestStore(in: theirs)
    try FileManager.default.copyItem(at: theirs.storeJournal, to: ours.storeJournal)
    let first = try #require(try JournalFile.firstLine(of: theirJournal))
    let before = try tills.journal(0)
    try FileManager.default.removeItem(at: theirs.folder(of: tills.employee))
    try store.noteErased(first, signedBy: store.root)
    let outcomes = try tills.merge(1, into: 0).outcomes
    guard case .erasedThere? = outcomes.last?.outcome else {
      Issue.record("\(outcomes)")
      return
    }
    #expect(try tills.journal(0) == before)
  }

  @Test func `an erasure that nobody signed is told of by neither side`() throws {
    let store = try TestStore(in: theirs)
    try FileManager.default.copyItem(at: theirs.storeJournal, to: ours.storeJournal)
    let first = try #require(try JournalFile.firstLine(of: theirJournal))
    try store.noteErased(first, signedBy: nil)
    try store.noteErased(first, signedBy: SigningKey())
    for _ in 1...2 {
      let outcomes = try tills.merge(1, into: 0).outcomes
      for (_, outcome) in outcomes {
        switch outcome {
        case .erasedHere, .erasedThere: Issue.record("\(outcome)")
        default: break
        }
      }
    }
  }
}
