import Foundation
import Synchronization
import Testing

/// What can happen to the folder of the records.
struct HomeFaultTests {
  /// How much room there is on a disk.
  private struct Room: CustomStringConvertible {
    let options: String
    /// The call at which an injected fault begins, where nothing may be mounted.
    let call: Int
    var description: String { options }
  }

  @Test func `a disk that is really full is told, and when there is room all goes on`() throws {
    let rooms =
      (1...12).map { Room(options: "size=\($0 * 4)k", call: $0 * 6) }
      + (2...16).map { Room(options: "nr_inodes=\($0)", call: $0 * 5) }
    let told = Mutex(0)
    let found = failures(rooms) { room in
      let day = try BadDay(mounting: room.options)
      let fault = Fault(at: room.call, errno: ENOSPC, forEver: true)
      let sitting = try Sitting(
        in: day, day.disk == nil ? fault.environment(on: day) : [:], isCareful: false)
      if sitting.says("磁盘满了") { told.withLock { $0 += 1 } }
      try day.disk?.remount("size=8m,nr_inodes=1000")
      return try sitting.complaints(of: "磁盘满了") + day.complaints(after: [sitting])
    }
    #expect(found == [])
    #expect(told.withLock { $0 } > 8, "most of them were not full")
  }

  @Test func `on a read-only disk people are told, and reports can be read`() throws {
    let day = try BadDay(mounting: "size=8m")
    let first = try Sitting(in: day, isCareful: false)
    #expect(first.isLessonDone, "\(first.transcript)")
    try day.disk?.remount("ro")
    let fault = Fault(at: 1, errno: EROFS, forEver: true)
    let refused = try Sitting(in: day, day.disk == nil ? fault.environment(on: day) : [:])
    #expect(refused.says("磁盘是只读的") && refused.acknowledged == [], "\(refused.transcript)")
    #expect(refused.signal == nil)
    let report = try day.run(["report"])
    #expect(report.status == 0 && report.says("学完，首次答对 3/4"), "\(report.transcript)")
    try day.disk?.remount("rw")
    #expect(try day.complaints(after: [first, refused]) == [])
  }

  @Test(arguments: ["", "employees", "employees/1001", "employees/1001/journal.jsonl"])
  func `what is removed while in use is told, and one can begin again`(path: String) throws {
    let day = try BadDay()
    let till = try lesson(on: day)
    #expect(till.enter("2")?.contains("对。") == true)
    try FileManager.default.removeItem(at: day.path(path))
    let shown = till.enter("dd")
    #expect(shown?.contains("没有写入") == true, "\(shown ?? "nothing")")
    #expect(shown?.contains("对。") == false)
    till.leave()
    #expect(till.status == 0)
    #expect(try day.complaints(after: []) == [])
  }

  @Test func `without its archive a lesson goes on, and once left begins anew`() throws {
    let day = try BadDay()
    let till = try lesson(on: day)
    try FileManager.default.removeItem(at: day.path("archive"))
    #expect(till.enter("2")?.contains("对。") == true)
    _ = till.enter("/zt")
    till.leave()
    let again = try Sitting(in: day)
    #expect(again.says("不在存档里") && again.isLessonDone, "\(again.transcript)")
    let audit = try #require(try Audit.all(in: day)["1001"])
    #expect(audit.faults == [] && audit.types.contains("abandoned"))
    #expect(audit.replies.count == 1 + again.acknowledged.count)
  }

  @Test func `a home may be a link`() throws {
    let day = try BadDay()
    let real = day.folder.appending(path: "real")
    try FileManager.default.createDirectory(at: real, withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(at: day.home, withDestinationURL: real)
    let sitting = try Sitting(in: day, isCareful: false)
    #expect(try day.complaints(after: [sitting]) == [])
    #expect(FileManager.default.fileExists(atPath: real.path + "/employees/1001/journal.jsonl"))
  }

  @Test func `a link that leads nowhere is no home`() throws {
    let day = try BadDay()
    try FileManager.default.createSymbolicLink(
      at: day.home, withDestinationURL: day.folder.appending(path: "nowhere"))
    let till = try day.run()
    #expect(till.status == 1 && till.says("不能用"), "\(till.transcript)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: day.folder.path) == ["home"])
  }

  @Test(arguments: ["employees/1001", "employees/1001/journal.jsonl"])
  func `a link in the place of a record is told, never followed`(path: String) throws {
    let day = try BadDay()
    let elsewhere = day.folder.appending(path: "elsewhere")
    let isFolder = path.hasSuffix("1001")
    if isFolder {
      try FileManager.default.createDirectory(at: elsewhere, withIntermediateDirectories: false)
    } else {
      try Data("precious\n".utf8).write(to: elsewhere)
    }
    let link = day.path(path)
    try FileManager.default.createDirectory(
      at: link.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: elsewhere)
    let till = try day.run([], "1001")
    #expect(till.says("是别的东西（链接或设备）"), "\(till.transcript)")
    let report = try day.run(["report"])
    #expect(report.status == 1 && report.says("1001 的记录读不出来"), "\(report.transcript)")
    if isFolder {
      #expect(try FileManager.default.contentsOfDirectory(atPath: elsewhere.path) == [])
    } else {
      #expect(try String(contentsOf: elsewhere, encoding: .utf8) == "precious\n")
    }
    #expect(try day.run([], "1002", "1", "李明", "1", "tc").status == 0, "others can work")
  }

  @Test func `a link in the place of a scorecard is replaced, never followed`() throws {
    let day = try BadDay()
    let sitting = try Sitting(in: day)
    let elsewhere = day.folder.appending(path: "elsewhere")
    try Data("precious\n".utf8).write(to: elsewhere)
    let card = day.folder(of: "1001").appending(path: "scorecard.json")
    try FileManager.default.removeItem(at: card)
    try FileManager.default.createSymbolicLink(at: card, withDestinationURL: elsewhere)
    #expect(try day.complaints(after: [sitting]) == [])
    #expect(try String(contentsOf: elsewhere, encoding: .utf8) == "precious\n")
  }

  /// Somebody new at the first question of the lesson.
  private func lesson(on day: BadDay) throws -> Till {
    let till = try Till(in: day)
    _ = till.readToPrompt()
    for line in ["1001", "1", "王芳", "1"] { _ = till.enter(line) }
    let shown = till.enter("xx 1")
    #expect(shown?.hasSuffix("答 › ") == true, "\(till.transcript)")
    return till
  }
}
