import Foundation
import Integrity
import Samples
import Testing

@testable import Records
@testable import Training

struct MergeTests {
  private let tills: TestTills

  init() throws {
    tills = try TestTills(2)
    try tills.add()
    try tills.copy(0, to: 1)
  }

  private func choose(_ language: Language, at till: Int) throws {
    try tills.append(
      .languageChosen(EventBody.LanguageChosen(language: language)), at: till)
  }

  /// The outcome as a word and its number of events.
  private func outcome(_ from: Int, into: Int) throws -> String {
    switch try tills.outcome(from, into: into) {
    case .nothingNew: "nothing new"
    case .continued(let events): "continued \(events)"
    case .forked(let events, let common): "forked \(events) after \(common)"
    case .conflict(let ours, let theirs): "conflict \(ours) \(theirs)"
    case .refused(let error): "refused \(error)"
    case .brokenHere(let error): "broken here \(error)"
    case .erasedHere: "erased here"
    case .erasedThere: "erased there"
    case nil: "nobody"
    }
  }

  @Test func `what goes on from our last line is taken as it is`() throws {
    try choose(.en, at: 1)
    try choose(.zh, at: 1)
    #expect(try outcome(1, into: 0) == "continued 2")
    #expect(try tills.journal(0) == tills.journal(1))
    #expect(try outcome(1, into: 0) == "nothing new")
    #expect(try outcome(0, into: 1) == "nothing new")
  }

  @Test func `a person who is not here yet is taken whole`() throws {
    try FileManager.default.removeItem(at: tills.homes[0].folder(of: tills.employee))
    try choose(.en, at: 1)
    #expect(try outcome(1, into: 0) == "continued 2")
    #expect(try tills.journal(0) == tills.journal(1))
    #expect(TestJournal.mode(tills.homes[0].journal(of: tills.employee)) == 0o600)
  }

  @Test func `both having gone on, theirs comes in envelopes, exactly`() throws {
    try choose(.en, at: 0)
    try choose(.zh, at: 1)
    let (ours, theirs) = (try tills.journal(0), try tills.journal(1))
    #expect(try outcome(1, into: 0) == "forked 1 after 1")
    let merged = try tills.journal(0)
    #expect(merged.starts(with: ours), "nothing here is changed")
    let enclosed = try EnclosedLines(in: tills.homes[0].journal(of: tills.employee))
    let head = try JournalFile.read(url: tills.homes[1].journal(of: tills.employee)).head
    #expect(enclosed.holds(head))
    #expect(try tills.journal(1) == theirs, "nothing there is changed")
    #expect(try outcome(1, into: 0) == "nothing new")
    #expect(try outcome(0, into: 1) == "forked 1 after 1")
    #expect(try outcome(1, into: 0) == "nothing new", "their envelope holds what is ours")
    #expect(try tills.journal(0) == merged)
    #expect(try tills.card(0) == tills.card(1))
  }

  @Test func `two people with one number are told apart, and nothing is taken`() throws {
    let tills = try TestTills(2)
    try tills.add("王芳", at: 0)
    try tills.add("李娜", at: 1)
    let before = try tills.journal(0)
    guard case .conflict("王芳", "李娜")? = try tills.outcome(1, into: 0) else {
      Issue.record("no conflict")
      return
    }
    #expect(try tills.journal(0) == before)
  }

  @Test func `one person added twice is one, also after a new name`() throws {
    let tills = try TestTills(2)
    try tills.add(at: 0)
    try tills.add(at: 1)
    try tills.mergeAll()
    #expect(try tills.ids(0).count == 2)
    try tills.append(.confirmed(EventBody.Confirmed(name: "王芬")), at: 0)
    for (from, into) in [(1, 0), (0, 1)] {
      guard let outcome = try tills.outcome(from, into: into) else { continue }
      if case .conflict = outcome { Issue.record("a conflict") }
    }
    #expect(try tills.card(0) == tills.card(1))
  }

  @Test func `a folder of theirs without a journal is nobody's`() throws {
    let journal = tills.homes[1].journal(of: tills.employee)
    try tills.record(1).save()
    try FileManager.default.removeItem(at: journal)
    #expect(try outcome(1, into: 0) == "nothing new")
    try Data("{\"torn".utf8).write(to: journal)
    #expect(try outcome(1, into: 0) == "nothing new")
  }

  @Test func `a torn tail on either side does not stand in the way`() throws {
    try choose(.en, at: 1)
    for till in 0...1 {
      let url = tills.homes[till].journal(of: tills.employee)
      try (tills.journal(till) + Data("{\"torn".utf8)).write(to: url)
    }
    #expect(try outcome(1, into: 0) == "forked 1 after 1")
    #expect(try outcome(1, into: 0) == "nothing new")
    #expect(try tills.record(0).card.language == .en)
    guard
      case .whole = try JournalFile.verify(url: tills.homes[0].journal(of: tills.employee))
    else {
      Issue.record("broken")
      return
    }
  }

  @Test func `simulated events stay what they are`() throws {
    try choose(.zh, at: 0)
    let simulated = try tills.record(1, isSimulated: true)
    try simulated.append(
      .languageChosen(EventBody.LanguageChosen(language: .en)), at: tills.now(1))
    try tills.mergeAll()
    for till in 0...1 {
      #expect(try tills.record(till).card.language == .zh)
      #expect(try tills.record(till, isSimulated: true).card.language == .en)
      #expect(
        try EmployeeRecord.reading(tills.employee, in: tills.homes[till]).card.text.contains("zh"))
    }
  }

  @Test func `envelopes do not grow from till to till`() throws {
    let tills = try TestTills(7)
    for till in 0..<7 { try tills.add(at: till) }
    for till in 1..<7 { try tills.merge(till - 1, into: till) }
    let last = try tills.journal(6)
    #expect(try tills.ids(6).count == 7)
    #expect(last.split(separator: UInt8(ascii: "\n")).allSatisfy { $0.count < 1000 })
  }

  @Test func `merges that meet bring nothing in twice`() throws {
    for _ in 0..<10 { try choose(.en, at: 1) }
    try choose(.zh, at: 0)
    let (theirs, ours, employee) = (tills.homes[1], tills.homes[0], tills.employee)
    let now = tills.now()
    DispatchQueue.concurrentPerform(iterations: 3) { _ in
      _ = try? Merge(of: theirs, into: ours, by: employee, at: now).run()
    }
    let journal = try JournalFile.read(url: ours.journal(of: employee))
    #expect(journal.lines.count == 1 + 1 + 10)
    #expect(try tills.ids(0).count == 12)
  }

  @Test func `an activity gone on with at both tills is the same at both afterwards`() throws {
    let begun = try tills.record(0)
    let session = try begun.begin(.exam(Samples.form(4)), seed: Samples.seed, at: tills.now())
    try tills.copy(0, to: 1)
    for till in 0...1 {
      let record = try tills.record(till)
      var live = try record.resume(try #require(record.card.open.first), at: tills.now(till))
      for _ in 0...till {
        _ = try record.take(
          .line(live.number(of: till == 0 ? "right" : "wrong")), in: &live, at: tills.now(till))
      }
    }
    try tills.mergeAll()
    #expect(try tills.card(0) == tills.card(1))
    let (one, other) = (try tills.record(0), try tills.record(1))
    #expect(one.card.open.first?.steps == 3)
    #expect(one.card.exams["exam"]?.map(\.interruptions) == [2])
    let replayed = try [one, other].map { try $0.replayed(session.started) }
    #expect(
      try CanonicalJSON.encoded(replayed[0].activity)
        == CanonicalJSON.encoded(replayed[1].activity))
    var live = try one.resume(try #require(one.card.open.first), at: tills.now())
    try one.finish(&live, at: { tills.now() })
    #expect(one.card.open.isEmpty && one.card.exams["exam"]?.first?.result != nil)
  }
}
