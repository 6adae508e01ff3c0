import Foundation
import Integrity
import Samples
import Testing

@testable import Records
@testable import Training

/// Each finding by really making it; what is repaired is what can be made again, and nothing else.
struct DoctorTests {
  private let test: TestHome
  private let store: TestStore
  private var doctor: Doctor { Doctor(test.home) }
  private var folder: URL { test.home.folder(of: test.employee) }
  private var journal: URL { test.home.journal(of: test.employee) }
  private var scorecard: URL { test.home.scorecard(of: test.employee) }

  init() throws {
    test = try TestHome()
    test.isDamaged = true
    store = try TestStore(in: test.home)
    try put("{}", "keys/root.key.json")
    let record = try test.record()
    try record.append(
      .added(EventBody.Added(name: "王芳", confirmed: false, employee: test.employee)),
      at: test.now())
    _ = try record.begin(.lesson(Samples.lesson), seed: Samples.seed, at: test.now())
    try record.save()
    for name in try FileManager.default.subpathsOfDirectory(atPath: test.home.root.path) {
      let path = test.home.root.appending(path: name).path
      var status = stat()
      #expect(lstat(path, &status) == 0)
      #expect(chmod(path, status.st_mode & S_IFMT == S_IFDIR ? 0o700 : 0o600) == 0)
    }
    #expect(try found() == [])
  }

  private func put(_ text: String, _ name: String) throws {
    let url = test.home.root.appending(path: name)
    try Data(text.utf8).write(to: url)
    #expect(chmod(url.path, 0o600) == 0)
  }

  /// The kinds of what is found, and what they say.
  private func found() throws -> [String] {
    try doctor.findings(on: Timestamp(date: Samples.start, offset: 0).day).map {
      "\($0.kind)".replacing(test.home.root.path + "/", with: "")
    }
  }

  /// All files but scorecards, with what is in them.
  private func files() throws -> [String: Data] {
    let root = test.home.root
    let names = try FileManager.default.subpathsOfDirectory(atPath: root.path)
    return Dictionary(
      uniqueKeysWithValues: names.filter { !$0.hasSuffix("scorecard.json") }.compactMap { name in
        (try? Data(contentsOf: root.appending(path: name))).map { (name, $0) }
      })
  }

  /// Expects just these findings, and after two repairs only those that cannot be repaired.
  private func expect(
    _ kinds: String..., left: [String] = [], removed: String? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    #expect(try found() == kinds, sourceLocation: sourceLocation)
    var before = try files()
    if let removed { before[removed] = nil }
    for _ in 1...2 {
      for finding in try doctor.findings(on: Timestamp(date: Samples.start, offset: 0).day)
      where finding.isRepairable {
        try doctor.repair(finding)
        try doctor.repair(finding)
      }
      #expect(try found() == left, sourceLocation: sourceLocation)
    }
    // What is not repairable is not touched, whoever asks.
    for finding in try doctor.findings(on: Timestamp(date: Samples.start, offset: 0).day) {
      try doctor.repair(finding)
    }
    #expect(try files() == before, sourceLocation: sourceLocation)
  }

  @Test func `a scorecard that is missing is made`() throws {
    try FileManager.default.removeItem(at: scorecard)
    try expect("scorecardMissing")
  }

  @Test func `one that is behind is brought up`() throws {
    try test.record().append(.pinReset(EventBody.PINReset(reason: "x")), at: test.now())
    try expect("scorecardBehind(lines: 1)")
  }

  @Test func `one of an older program is behind and not wrong`() throws {
    let text = try String(contentsOf: scorecard, encoding: .utf8)
    try put(
      text.replacing(#""v" : \#(Scorecard.version)"#, with: #""v" : 4"#),
      "employees/1001/scorecard.json")
    try expect("scorecardBehind(lines: 2)")
  }

  @Test(arguments: ["", "{}", "edited"])
  func `one that says something else is made anew`(text: String) throws {
    let edited = try String(contentsOf: scorecard, encoding: .utf8)
      .replacing("王芳", with: "王芬")
    try put(text == "edited" ? edited : text, "employees/1001/scorecard.json")
    try expect("scorecardWrong")
  }

  @Test func `one that is wrong under a right seal is made anew`() throws {
    let record = try test.record()
    var card = record.card
    card.isConfirmed = true
    try SavedScorecard(head: record.head, card: card).write(in: test.home)
    try expect("scorecardWrong")
  }

  @Test func `one that knows more than the journal has is evidence`() throws {
    let short = try test.journal()
    let record = try test.record()
    try record.append(.pinReset(EventBody.PINReset(reason: "x")), at: test.now())
    try record.save()
    let card = try Data(contentsOf: scorecard)
    try short.write(to: journal)
    let told = "scorecardAhead(noted: 3, found: 2)"
    try expect(told, left: [told])
    #expect(try Data(contentsOf: scorecard) == card)
  }

  @Test func `a list of heads that knows more is not said to be the scorecard`() throws {
    let record = try test.record()
    let short = try test.journal()
    try record.append(.pinReset(EventBody.PINReset(reason: "x")), at: test.now())
    try store.noteHeads()
    try short.write(to: journal)
    let told = try found()
    #expect(told.count == 1)
    #expect(try #require(told.first).hasPrefix("broken(line: 3, offset: \(short.count), "))
    try expect(told[0], left: told)
  }

  @Test func `a journal that breaks or cannot be read is told and left`() throws {
    let text = try String(contentsOf: journal, encoding: .utf8)
    try put(text.replacing("王芳", with: "王芬"), "employees/1001/journal.jsonl")
    try FileManager.default.removeItem(at: scorecard)
    #expect(try found().map { String($0.prefix(14)) } == ["broken(line: 2"])
    try expect(try found()[0], left: try found())
    try FileManager.default.removeItem(at: journal)
    try AtomicFile.makeFolder(journal)
    #expect(try found().map { String($0.prefix(12)) } == ["unreadable(R"])
    try expect(try found()[0], left: try found())
  }

  @Test func `a line that is understood by nobody is told`() throws {
    let head = try test.record().head
    let line = #"{"prev":"\#(head.digest)","seq":3,"v":1}"#
    try (test.journal() + Data((line + "\n").utf8)).write(to: journal)
    #expect(try found().map { String($0.prefix(12)) } == ["unreadable(R"])
  }

  @Test func `torn tails are told, before and after they were set aside`() throws {
    try (test.journal() + Data("{\"x".utf8)).write(to: journal)
    try expect("tornTail(bytes: 3)", left: ["tornTail(bytes: 3)"])
    let record = try test.record()
    try record.append(.pinReset(EventBody.PINReset(reason: "x")), at: test.now())
    try record.reload()
    try record.save()
    let told = #"tornFile(path: "employees/1001/journal.jsonl.torn", bytes: 3)"#
    try expect(told, left: [told])
  }

  @Test func `clocks that jumped are told with the line in this journal`() throws {
    let record = try test.record()
    let at = Timestamp(date: Samples.start - 86_400, offset: 0)
    let event = try record.append(.pinReset(EventBody.PINReset(reason: "x")), at: at)
    let inner = Event(
      seq: 77, at: at, clock: .ahead, by: test.employee, isSimulated: false,
      body: .pinReset(EventBody.PINReset(reason: "y")), previous: .zero)
    let line = String(decoding: try CanonicalJSON.encoded(inner), as: UTF8.self)
    try record.append(.merged(EventBody.Merged(line: line)), at: test.now())
    try record.reload()
    try record.save()
    #expect(event.clock == .back)
    let told = [
      "clockJump(Records.ClockJump.back, line: 3, at: \(at))",
      "clockJump(Records.ClockJump.ahead, line: 4, at: \(at))",
    ]
    #expect(try found() == told)
  }

  @Test func `a PIN whose file is gone is told`() throws {
    let record = try test.record()
    try record.append(.pinSet, at: test.now())
    try record.save()
    try expect("pinFileMissing", left: ["pinFileMissing"])
    try PINKeeper(test.employee, in: test.home).set("2749")
    #expect(try found() == [])
  }
}
