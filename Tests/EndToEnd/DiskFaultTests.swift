import Foundation
import Testing

/// Every call that changes something on the disk is made to fail, for the program as it is built.
@Suite(.serialized)
struct DiskFaultTests {
  /// What a sitting without faults comes to.
  private static func plain(counting: [String: String], on day: BadDay) throws -> Sitting {
    let sitting = try Sitting(in: day, counting, isCareful: false)
    #expect(sitting.status == 0 && sitting.isLessonDone, "\(sitting.transcript)")
    #expect(sitting.acknowledged.map(\.item) == ["again", "word", "seconds", "line", "word"])
    return sitting
  }

  /// How many calls there are to fail.
  private static func counted(_ calls: String = "any") throws -> Int {
    let day = try BadDay()
    _ = try plain(counting: Fault.counting(on: day, calls), on: day)
    return try day.notedCalls().count
  }

  /// The sentence people see for an error of the disk.
  private static let sentences = [
    ENOSPC: "磁盘满了", EDQUOT: "磁盘满了", EIO: "磁盘读写出错", EROFS: "磁盘是只读的", EACCES: "没有权限",
  ]

  @Test func `each kind of call is there to be made to fail`() throws {
    let day = try BadDay()
    _ = try Self.plain(counting: Fault.counting(on: day), on: day)
    let names = Set(try day.notedCalls().compactMap { $0.split(separator: " ").first })
    #expect(names.isSuperset(of: ["write", "fsync", "rename", "mkdir", "open"]))
  }

  @Test(arguments: [ENOSPC, EIO])
  func `whatever call the disk refuses, people are told, and nothing acknowledged is lost`(
    errno: Int32
  ) throws {
    let count = try Self.counted()
    let found = failures((1...count).map { Fault(at: $0, errno: errno) }, Self.tried)
    #expect(found == [])
  }

  @Test func `a disk that fills up in the middle of a line loses nothing acknowledged`() throws {
    let count = try Self.counted("write")
    let found = failures(
      (1...count).map { Fault(calls: "write", at: $0, errno: ENOSPC, byHalf: true) }, Self.tried)
    #expect(found == [])
  }

  @Test(arguments: [ENOSPC, EDQUOT, EIO, EROFS, EACCES])
  func `a disk that refuses from some moment on is told, and nothing acknowledged is lost`(
    errno: Int32
  ) throws {
    let count = try Self.counted()
    let found = failures(
      stride(from: 1, through: count, by: 11).map { Fault(at: $0, errno: errno, forEver: true) },
      Self.tried)
    #expect(found == [])
  }

  @Test(arguments: [ENOSPC, EIO])
  func `whatever call fails while a torn line is set aside, nothing acknowledged is lost`(
    errno: Int32
  ) throws {
    let base = try BadDay()
    let cut = Fault(calls: "write", at: 9, signal: SIGKILL, byHalf: true)
    let before = try Sitting(in: base, cut.environment(on: base), isCareful: false)
    try #require(try Data(contentsOf: base.journal).last != UInt8(ascii: "\n"), "no line is torn")
    @Sendable func copied() throws -> BadDay {
      let day = try BadDay()
      try FileManager.default.copyItem(at: base.home, to: day.home)
      return day
    }
    let counting = try copied()
    let plain = try Sitting(in: counting, Fault.counting(on: counting))
    #expect(plain.isLessonDone && plain.status == 0, "\(plain.transcript)")
    let calls = try counting.notedCalls()
    #expect(calls.contains { $0.hasPrefix("truncate ") })
    let acknowledged = before.acknowledged
    let found = failures((1...calls.count).map { Fault(at: $0, errno: errno) }) { fault in
      let day = try copied()
      let sitting = try Sitting(in: day, fault.environment(on: day))
      let complaints = sitting.complaints(of: Self.sentences[fault.errno] ?? "?")
      return try complaints + day.complaints(after: [sitting], having: acknowledged)
    }
    #expect(found == [])
  }

  @Test func `a cache that cannot be written is done without`() throws {
    let day = try BadDay()
    let cache = day.folder.appending(path: "cache").path
    var environment = Fault(at: 1, errno: ENOSPC, forEver: true).environment(on: day)
    environment["COUNTERSIGN_FAULT_FOLDER"] = cache
    environment["XDG_CACHE_HOME"] = cache
    let sitting = try Sitting(in: day, environment, isCareful: false)
    #expect(sitting.status == 0 && sitting.isLessonDone, "\(sitting.transcript)")
    #expect(sitting.acknowledged == sitting.typed && !sitting.says("磁盘"))
    #expect(try !day.notedCalls().isEmpty, "nothing was refused")
    #expect(try day.complaints(after: [sitting]) == [])
  }

  @Test func `what a failed sync left in doubt is written again before the chain goes on`() throws {
    // Linux takes pages that it could not write for clean: a later sync says nothing of them.
    let names = "write,pwrite,fsync"
    let counting = try BadDay()
    _ = try Self.plain(counting: Fault.counting(on: counting, names), on: counting)
    let syncs = try counting.notedCalls().enumerated().filter {
      $0.element.hasPrefix("fsync") && $0.element.hasSuffix("journal.jsonl")
    }
    #expect(syncs.count > 7)
    // After the first, that of registering, the record is opened anew and knows of no doubt.
    let faults = syncs.dropFirst().map { Fault(calls: names, at: $0.offset + 1, errno: EIO) }
    let found = failures(faults) { fault in
      let day = try BadDay()
      _ = try Sitting(in: day, fault.environment(on: day), isCareful: false)
      let next = try day.notedCalls().dropFirst(fault.at).first { $0.hasSuffix("journal.jsonl") }
      return next.map { $0.hasPrefix("pwrite ") ? [] : ["went on with \($0)"] } ?? []
    }
    #expect(found == [])
  }

  @Test func `a new folder that could not be synced is synced again before it is relied on`() throws
  {
    let names = "mkdir,fsync"
    let counting = try BadDay()
    _ = try Self.plain(counting: Fault.counting(on: counting, names), on: counting)
    let calls = try counting.notedCalls()
    let syncs = calls.indices.dropFirst().filter {
      calls[$0 - 1].hasPrefix("mkdir ") && calls[$0].hasPrefix("fsync ")
    }
    #expect(syncs.count == 4)
    let found = failures(syncs.map { Fault(calls: names, at: $0 + 1, errno: EIO) }) { fault in
      let day = try BadDay()
      _ = try Sitting(in: day, fault.environment(on: day))
      _ = try Sitting(in: day, Fault.counting(on: day, names))
      let sync = calls[fault.at - 1].replacing(counting.folder.path, with: day.folder.path)
      let later = try day.notedCalls().dropFirst(fault.at)
      return later.contains(sync) ? [] : ["never again: \(sync)"]
    }
    #expect(found == [])
  }

  @Sendable private static func tried(_ fault: Fault) throws -> [String] {
    let day = try BadDay()
    let sitting = try Sitting(in: day, fault.environment(on: day), isCareful: false)
    let complaints = sitting.complaints(of: sentences[fault.errno] ?? "?")
    return try complaints + day.complaints(after: [sitting])
  }
}
