import Foundation
import Samples
import Synchronization
import Testing

@testable import Records
@testable import Training

struct PINKeeperTests {
  private let test: TestHome
  private let now = Samples.start
  private var keeper: PINKeeper { PINKeeper(test.employee, in: test.home) }
  private var file: URL { test.home.secret(of: test.employee) }

  init() throws {
    test = try TestHome()
    test.isDamaged = true
  }

  @Test func `the PIN that was set is right, however it is typed, and no other`() throws {
    try keeper.set(" ２７４９")
    #expect(keeper.isKept)
    #expect(try keeper.check("2749", at: now) == .right(after: 0))
    #expect(try keeper.check("２７４９ ", at: now) == .right(after: 0))
    #expect(try keeper.check("2748", at: now) == .wrong(pause: 0))
    #expect(try keeper.check("", at: now) == .wrong(pause: 0))
    #expect(try keeper.check("2749", at: now) == .right(after: 2))
    #expect(try keeper.check("2749", at: now) == .right(after: 0))
    #expect(TestJournal.mode(file) == 0o600)
    #expect(!(try String(contentsOf: file, encoding: .utf8)).contains("2749"))
  }

  @Test func `pauses last across restarts, and nothing is tried during one`() throws {
    try keeper.set("2749")
    var now = now
    for pause in [0, 0, 5, 15, 60, 180, 300, 300] {
      #expect(try keeper.check("0000", at: now) == .wrong(pause: pause))
      guard pause > 0 else { continue }
      let before = try Data(contentsOf: file)
      #expect(keeper.pause(at: now) == pause)
      #expect(try keeper.check("2749", at: now + Double(pause) - 0.5) == .paused(left: 1))
      #expect(try Data(contentsOf: file) == before)
      now += Double(pause)
      #expect(keeper.pause(at: now) == 0)
    }
    #expect(try keeper.check("2749", at: now) == .right(after: 8))
    #expect(try keeper.check("0000", at: now) == .wrong(pause: 0))
  }

  @Test func `a pause begun by a clock far ahead ends when the clock is set right`() throws {
    try keeper.set("2749")
    for _ in 1...3 { _ = try keeper.check("0000", at: now + 400 * 86_400) }
    #expect(keeper.pause(at: now) == 5)
    #expect(keeper.pause(at: now + 2) == 3)
    #expect(try keeper.check("2749", at: now + 2) == .paused(left: 3))
    #expect(keeper.pause(at: now + 5) == 0)
    #expect(try keeper.check("2749", at: now + 5) == .right(after: 3))
  }

  @Test func `without looking first it ends as well`() throws {
    try keeper.set("2749")
    for _ in 1...3 { _ = try keeper.check("0000", at: now + 400 * 86_400) }
    #expect(try keeper.check("2749", at: now) == .paused(left: 5))
    #expect(try keeper.check("2749", at: now + 5) == .right(after: 3))
  }

  @Test(arguments: FaultyDisk.Fault.allCases)
  func `whatever call of the disk fails, a try is counted or was none`(
    fault: FaultyDisk.Fault
  ) throws {
    try keeper.set("2749")
    let whole = try Data(contentsOf: file)
    for (pin, calls) in [("0000", 0..<5), ("2749", 0..<9)] {
      for call in calls {
        try whole.write(to: file)
        let disk = FaultyDisk(fault, at: call)
        let outcome = try? PINKeeper(test.employee, in: test.home, disk: disk.disk)
          .check(pin, at: now)
        // Neither is told when the disk refuses.
        #expect((outcome == nil) == disk.hasFailed)
        #expect(disk.hasFailed == (call + 1 < calls.upperBound), "two writes for a right PIN")
        // The last rename that was done tells how many failures are on the disk.
        let isFirst = call > 2 || (call == 2 && fault == .lies)
        let isSecond = call > 6 || (call == 6 && fault == .lies)
        #expect(try failures() == (isSecond && pin == "2749" ? 0 : isFirst ? 1 : 0))
      }
    }
  }

  private func failures() throws -> Int {
    struct Kept: Decodable { let failures: Int }
    return try CanonicalJSON.decoded(Kept.self, from: Data(contentsOf: file)).failures
  }

  @Test func `while a try is written down nobody else can begin one`() throws {
    try keeper.set("2749")
    let folder = test.home.folder(of: test.employee).path
    let refusals = Mutex<[Bool]>([])
    var disk = Disk.system
    disk.write = { file, bytes in
      let other = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      refusals.withLock { $0.append(flock(other, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) }
      close(other)
      return Disk.system.write(file, bytes)
    }
    _ = try PINKeeper(test.employee, in: test.home, disk: disk).check("2749", at: now)
    // The try, and that it was right.
    #expect(refusals.withLock { $0 } == [true, true])
  }

  @Test func `tills that guess at once win no tries`() throws {
    try keeper.set("2749")
    let (home, employee, now) = (test.home, test.employee, now)
    let outcomes = Mutex<[PINKeeper.Outcome]>([])
    DispatchQueue.concurrentPerform(iterations: 8) { number in
      let outcome = try? PINKeeper(employee, in: home).check("000\(number)", at: now)
      outcomes.withLock { $0.append(outcome ?? .unknown) }
    }
    let told = outcomes.withLock { $0 }
    #expect(told.count { $0 == .wrong(pause: 0) } == 2)
    #expect(told.count { $0 == .wrong(pause: 5) } == 1)
    #expect(told.count { $0 == .paused(left: 5) } == 5)
  }

  @Test(arguments: [
    "", "{", "null", #"{"format":1}"#, #"{"failures":0,"format":1,"pin":7}"#, "\u{0}",
  ])
  func `a damaged file is no PIN, and is left as it is`(text: String) throws {
    try keeper.set("2749")
    try Data(text.utf8).write(to: file)
    #expect(!keeper.isKept)
    #expect(keeper.pause(at: now) == 0)
    #expect(try keeper.check("2749", at: now) == .unknown)
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
  }

  @Test(arguments: ["", "2749", "$argon2id$", "$argon2id$v=19$m=65536,t=2,p=1$AAAA$AAAA"])
  func `a hash that is none matches nothing`(hash: String) throws {
    try AtomicFile.makeFolder(test.home.folder(of: test.employee))
    try Data(#"{"failures":0,"format":1,"pin":"\#(hash)"}"#.utf8).write(to: file)
    #expect(try keeper.check("2749", at: now) == .wrong(pause: 0))
    #expect(try keeper.check(hash, at: now) == .wrong(pause: 0))
  }

  @Test func `a link to the file of somebody whose PIN is known is not followed`() throws {
    let other = try #require(EmployeeID("1002"))
    try PINKeeper(other, in: test.home).set("2749")
    let theirs = test.home.secret(of: other)
    let before = try Data(contentsOf: theirs)
    try AtomicFile.makeFolder(test.home.folder(of: test.employee))
    try FileManager.default.createSymbolicLink(at: file, withDestinationURL: theirs)
    #expect(!keeper.isKept)
    #expect(try keeper.check("2749", at: now) == .unknown)
    try keeper.set("8306")
    #expect(try keeper.check("8306", at: now) == .right(after: 0))
    #expect(try Data(contentsOf: theirs) == before)
  }

  @Test func `a pipe in the place of the file is no PIN and keeps nobody waiting`() throws {
    try AtomicFile.makeFolder(test.home.folder(of: test.employee))
    #expect(mkfifo(file.path, 0o600) == 0)
    #expect(!keeper.isKept)
    #expect(try keeper.check("2749", at: now) == .unknown)
  }

  @Test func `what is forgotten is gone, also when it was gone already`() throws {
    try keeper.set("2749")
    try keeper.forget()
    try keeper.forget()
    #expect(!keeper.isKept)
    #expect(try keeper.check("2749", at: now) == .unknown)
  }

  @Test func `asking about somebody without a record makes no folder`() throws {
    #expect(!keeper.isKept)
    #expect(try keeper.check("2749", at: now) == .unknown)
    try keeper.forget()
    #expect(try FileManager.default.contentsOfDirectory(atPath: test.home.employees.path) == [])
  }

  @Test func `a folder that is a link is refused`() throws {
    let elsewhere = test.home.root.appending(path: "elsewhere")
    try AtomicFile.makeFolder(elsewhere)
    try FileManager.default.createSymbolicLink(
      at: test.home.folder(of: test.employee), withDestinationURL: elsewhere)
    #expect(throws: FileError.self) { try keeper.set("2749") }
    #expect(try FileManager.default.contentsOfDirectory(atPath: elsewhere.path) == [])
  }

  @Test func `a lock that somebody holds for ever keeps nobody for ever`() throws {
    try keeper.set("2749")
    let holder = open(
      test.home.folder(of: test.employee).path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    try #require(holder >= 0 && flock(holder, LOCK_EX) == 0)
    defer { close(holder) }
    let waiting = PINKeeper(test.employee, in: test.home, lockWait: .milliseconds(50))
    #expect(throws: JournalError.locked) { try waiting.check("2749", at: now) }
    #expect(throws: JournalError.locked) { try waiting.set("2750") }
    flock(holder, LOCK_UN)
    #expect(try waiting.check("2749", at: now) == .right(after: 0))
  }
}
