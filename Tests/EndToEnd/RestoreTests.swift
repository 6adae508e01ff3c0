import Foundation
import Testing

/// Records put back, on this machine and on another, by the command alone.
struct RestoreTests {
  private let test: BackupStick

  init() throws {
    test = try BackupStick()
  }

  @Test func `records come back whole on another machine`() throws {
    try test.visit("1001", "王芳", "xx 1", "1", "2", "/zt")
    try test.visit("1002", "李娜", "xx 1", "1", "/zt")
    let secret = test.home.appending(path: "employees/1001/secret.json")
    try Data("{\"pin\":\"hash\"}".utf8).write(to: secret)
    let made = try test.run("backup", test.file.path)
    #expect(made.status == 0 && made.errors.contains("2 个人"), "\(made.errors)")
    #expect(made.errors.contains("同一块硬盘") || made.errors.contains("分开存放"))
    #expect(try test.mode(test.file) == 0o600)
    #expect(try test.names(test.folder) == [test.file.lastPathComponent])

    let listed = try test.run("restore", test.file.path, "--list")
    #expect(listed.status == 0 && listed.output.contains("1001 王芳"), "\(listed.output)")

    let restored = try test.run("restore", test.file.path, on: test.till)
    #expect(restored.status == 0 && restored.errors.contains("已经恢复"), "\(restored.errors)")
    for number in ["1001", "1002"] {
      let (old, new) = (test.journal(test.home, number), test.journal(test.till, number))
      #expect(try Data(contentsOf: old) == Data(contentsOf: new))
      #expect(try test.mode(new) == 0o600)
      #expect(try test.mode(new.deletingLastPathComponent()) == 0o700)
    }
    #expect(try !test.names(test.till.appending(path: "employees/1001")).contains("secret.json"))
    #expect(try test.isTidy())
    let (here, there) = (
      try test.run("report", "certification"),
      try test.run("report", "certification", on: test.till)
    )
    #expect(there.status == 0 && there.output == here.output)
    let again = try test.visit("1001", "王芳", "1", "/zt", on: test.till)
    #expect(again.contains("接着做"), "\(again)")
  }

  @Test func `what is the same needs no restoring`() throws {
    try test.visit("1001", "王芳", "xx 1", "1", "/zt")
    #expect(try test.run("backup", test.file.path).status == 0)
    for more in [[], ["--replace"]] {
      let same = try Built.run(["restore", test.file.path, "--lang", "en"] + more, home: test.home)
      #expect(same.status == 0 && same.errors.contains("nothing to restore"), "\(same.errors)")
    }
  }

  @Test func `an older backup tells what would be lost, and changes nothing`() throws {
    try test.visit("1001", "王芳", "xx 1", "1", "/zt")
    try test.visit("1002", "李娜")
    #expect(try test.run("backup", test.file.path).status == 0)
    let before = try test.lines(test.journal(test.home))
    try test.visit("1001", "王芳", "1", "1", "2", "/zt")
    try test.visit("1003", "赵敏")
    let (after, added) = (
      try Data(contentsOf: test.journal(test.home)),
      try test.lines(test.journal(test.home)) - before
    )
    #expect(added > 2)
    let told = try test.run("restore", test.file.path)
    #expect(told.status == 1)
    #expect(told.errors.contains("1001 王芳：备份比较旧，恢复后会少 \(added) 条"), "\(told.errors)")
    #expect(told.errors.contains("1003 赵敏：备份里没有"))
    #expect(
      told.errors.contains("会少 \(try added + test.lines(test.journal(test.home, "1003"))) 条记录。"))
    #expect(told.errors.contains("countersign restore '\(test.file.path)' --replace"))
    #expect(try Data(contentsOf: test.journal(test.home)) == after)
    #expect(try test.isTidy())
  }

  @Test func `replacing keeps the old records and the PINs of those in both`() throws {
    try test.visit("1001", "王芳", "xx 1", "1", "/zt")
    #expect(try test.run("backup", test.file.path).status == 0)
    #expect(try test.run("restore", test.file.path, on: test.till).status == 0)
    let old = try Data(contentsOf: test.journal(test.till))
    let secret = test.till.appending(path: "employees/1001/secret.json")
    try Data("hash".utf8).write(to: secret)
    try test.visit("1001", "王芳", "1", "1", "/zt")
    #expect(try test.run("backup", test.file.path, "--replace").status == 0)

    let newer = try test.run("restore", test.file.path, on: test.till)
    #expect(newer.status == 1 && newer.errors.contains("一条记录也不会少"), "\(newer.errors)")
    let replaced = try test.run("restore", test.file.path, "--replace", on: test.till)
    #expect(replaced.status == 0, "\(replaced.errors)")
    #expect(
      try Data(contentsOf: test.journal(test.till)) == Data(contentsOf: test.journal(test.home)))
    #expect(try String(contentsOf: secret, encoding: .utf8) == "hash")
    let kept = try test.names(test.root).filter { $0.hasPrefix("till.before-restore-") }
    #expect(kept.count == 1 && replaced.errors.contains(kept[0]))
    #expect(try Data(contentsOf: test.journal(test.root.appending(path: kept[0]))) == old)
    #expect(try test.isTidy())
  }

  @Test func `records that went apart are to be merged`() throws {
    try test.visit("1001", "王芳", "xx 1", "1", "/zt")
    #expect(try test.run("backup", test.file.path).status == 0)
    #expect(try test.run("restore", test.file.path, on: test.till).status == 0)
    try test.visit("1001", "王芳", "1", "1", "/zt", on: test.till)
    try test.visit("1001", "王芳", "1", "2", "/zt")
    #expect(try test.run("backup", test.file.path, "--replace").status == 0)
    let apart = try test.run("restore", test.file.path, on: test.till)
    #expect(apart.status == 1 && apart.errors.contains("countersign merge"), "\(apart.errors)")
  }

  @Test func `a damaged archive is refused before anything is changed`() throws {
    try test.visit("1001", "王芳", "xx 1", "1", "/zt")
    #expect(try test.run("backup", test.file.path).status == 0)
    let whole = try Data(contentsOf: test.file)
    var flipped = whole
    flipped[whole.count / 2] ^= 0xFF
    for bytes in [flipped, whole.dropLast(whole.count / 3), Data("nonsense".utf8), Data()] {
      try bytes.write(to: test.file)
      let refused = try test.run("restore", test.file.path, on: test.till)
      #expect(refused.status == 1 && refused.errors.contains("什么都没有改动"), "\(refused.errors)")
      #expect(!FileManager.default.fileExists(atPath: test.till.path))
    }
    #expect(try test.isTidy())
  }

  @Test func `a changed member is refused by name`() throws {
    try test.visit("1001", "王芳", "xx 1", "1", "/zt")
    #expect(try test.run("backup", test.file.path).status == 0)
    let unpacked = test.folder.appending(path: "unpacked")
    try FileManager.default.createDirectory(at: unpacked, withIntermediateDirectories: true)
    try test.tar(["-xzf", test.file.path, "-C", unpacked.path])
    let changed = unpacked.appending(
      path: "countersign-backup/records/employees/1001/journal.jsonl")
    try Data(contentsOf: changed).dropLast(1).write(to: changed)
    try test.tar(["-czf", test.file.path, "-C", unpacked.path, "countersign-backup"])
    let refused = try test.run("restore", test.file.path, on: test.till, language: "en")
    #expect(refused.status == 1)
    #expect(refused.errors.contains("‘records/employees/1001/journal.jsonl’"), "\(refused.errors)")
  }

  @Test(arguments: ["../evil", "/tmp/evil", "link", "hard"])
  func `an archive that would write elsewhere is not unpacked`(kind: String) throws {
    let made = test.folder.appending(path: "made/inner/countersign-backup")
    try FileManager.default.createDirectory(at: made, withIntermediateDirectories: true)
    let inner = made.deletingLastPathComponent()
    let target = test.folder.appending(path: "target").path
    var arguments = ["countersign-backup"]
    switch kind {
    case "link":
      try FileManager.default.createSymbolicLink(
        atPath: made.path + "/records", withDestinationPath: target)
    case "hard":
      try Data("x".utf8).write(to: made.appending(path: "a"))
      #expect(link(made.path + "/a", made.path + "/b") == 0)
    case "../evil":
      try Data("x".utf8).write(to: inner.deletingLastPathComponent().appending(path: "evil"))
      arguments.append("../evil")
    default:
      let evil = test.folder.appending(path: "evil")
      try Data("x".utf8).write(to: evil)
      arguments.append(evil.path)
    }
    try test.tar(["-czPf", test.file.path, "-C", inner.path] + arguments)
    let parent = test.folder.appending(path: "parent")
    let refused = try test.run("restore", test.file.path, on: parent.appending(path: "till"))
    #expect(refused.status == 1 && refused.errors.contains("写到别处"), "\(refused.errors)")
    #expect(try test.names(parent).isEmpty)
    #expect(!FileManager.default.fileExists(atPath: target))
  }

  @Test func `somebody else's archive is named as such`() throws {
    try Data("x".utf8).write(to: test.folder.appending(path: "photo.jpg"))
    try test.tar(["-czf", test.file.path, "-C", test.folder.path, "photo.jpg"])
    let refused = try test.run("restore", test.file.path)
    #expect(refused.status == 1 && refused.errors.contains("photo.jpg"), "\(refused.errors)")
  }

  @Test func `a restoring that is told to end changes nothing`() throws {
    try test.visit("1001", "王芳", "xx 1", "1", "/zt")
    #expect(try test.run("backup", test.file.path).status == 0)
    let stopped = try test.run(
      "restore", test.file.path, on: test.till, environment: try test.endingTar())
    #expect(stopped.status == 1 && stopped.errors.contains("中途停下了"), "\(stopped.errors)")
    #expect(!FileManager.default.fileExists(atPath: test.till.path))
    #expect(try test.isTidy())
  }

  @Test func `a store that is set up comes back verified, and managers are told about PINs`() throws
  {
    let store = try TestStore()
    try store.add("1001", "王芳")
    _ = try store.run("heads")
    #expect(try store.run("backup", test.file.path).status == 0)
    let restored = try test.run("restore", test.file.path, on: test.till)
    #expect(restored.status == 0 && restored.errors.contains("reset-pin"), "\(restored.errors)")
    let verified = try test.run("verify", on: test.till)
    #expect(verified.status == 0, "\(verified.output)")
    #expect(try test.visit("9001", "陈静", "tc", on: test.till).contains("密码文件不见了"))
  }

  @Test func `somebody who was erased does not come back unseen`() throws {
    let store = try TestStore()
    try store.add("1001", "王芳")
    #expect(try store.run("backup", test.file.path).status == 0)
    let erased = try store.run(
      "employees", "erase", "1001", "--reason", "本人要求", "--confirm", "1001",
      secrets: TestStore.pin, TestStore.signingPassphrase)
    #expect(erased.status == 0, "\(erased.errors)")
    let told = try store.run("restore", test.file.path)
    #expect(told.status == 1 && told.errors.contains("1001：这里已经彻底删除了"), "\(told.errors)")
    #expect(told.errors.contains("门店：备份比较旧"), "\(told.errors)")
  }

  @Test func `what is restored is on the disk before it takes the place of the records`() throws {
    try test.visit("1001", "王芳", "xx 1", "1", "/zt")
    #expect(try test.run("backup", test.file.path).status == 0)
    let notes = test.root.appending(path: "calls")
    let restored = try test.run(
      "restore", test.file.path, on: test.till,
      environment: Fault.counting(in: test.root, into: notes, "fsync,rename"))
    #expect(restored.status == 0, "\(restored.errors)")
    let calls = try String(contentsOf: notes, encoding: .utf8).split(separator: "\n")
    let put = try #require(calls.firstIndex { $0 == "rename \(test.till.path)" })
    let files = try FileManager.default.subpathsOfDirectory(atPath: test.till.path)
    #expect(files.contains("employees/1001/journal.jsonl"))
    for file in files {
      #expect(
        calls[..<put].contains { $0.hasPrefix("fsync ") && $0.hasSuffix("records/\(file)") },
        "\(file) was not synced")
    }
    #expect(calls[put...].contains("fsync \(test.root.path)"))
  }
}
