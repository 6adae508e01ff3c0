import Foundation
import Testing

/// Records packed into one file, by the command alone.
struct BackupTests {
  private let test: BackupStick

  init() throws {
    test = try BackupStick()
  }

  @Test func `a PIN is in no backup`() throws {
    try test.visit("1001", "王芳")
    try Data("secret hash".utf8).write(
      to: test.home.appending(path: "employees/1001/secret.json"))
    #expect(try test.run("backup", test.file.path).status == 0)
    let names = try test.tar(["-tzf", test.file.path])
    #expect(names.contains("1001/journal.jsonl"))
    #expect(!names.contains("secret") && !names.contains("history"))
  }

  @Test func `a backup made while tills go on is whole`() throws {
    try test.visit("1001", "王芳")
    // A till where somebody starts and leaves a lesson without end.
    let steps = ["1001"] + Array(repeating: ["xx 1", "2", "1", "1", "/zt"], count: 2000).joined()
    let typed = test.root.appending(path: "typed")
    try Data(steps.map { $0 + "\n" }.joined().utf8).write(to: typed)
    let till = Process()
    till.executableURL = Built.program
    till.arguments = ["--lang", "zh"]
    till.environment = Built.environment(home: test.home).merging(test.cache) { $1 }
    till.standardInput = try FileHandle(forReadingFrom: typed)
    till.standardOutput = FileHandle.nullDevice
    try till.run()
    var counts: [Int] = []
    for round in 0..<3 {
      // The till must have gone on since the round before.
      let seen = try test.lines(test.journal(test.home))
      while try till.isRunning && test.lines(test.journal(test.home)) == seen { usleep(1000) }
      let made = try test.run("backup", test.file.path, "--replace")
      #expect(made.status == 0, "\(made.errors)")
      let copy = test.root.appending(path: "copy-\(round)")
      let restored = try test.run("restore", test.file.path, on: copy)
      #expect(restored.status == 0, "\(restored.errors)")
      counts.append(try test.lines(test.journal(copy)))
      let report = try test.run("report", "certification", on: copy)
      #expect(report.status == 0, "\(report.output)")
    }
    #expect(till.isRunning, "it ended before the backups did")
    kill(till.processIdentifier, SIGKILL)
    till.waitUntilExit()
    #expect(counts == Array(Set(counts)).sorted(), "\(counts)")
  }

  @Test func `a file that is there, or a bad place, is refused with what to do`() throws {
    try test.visit("1001", "王芳")
    try Data("mine".utf8).write(to: test.file)
    let there = try test.run("backup", test.file.path)
    #expect(there.status == 1 && there.errors.contains("--replace"), "\(there.errors)")
    #expect(try String(contentsOf: test.file, encoding: .utf8) == "mine")
    for (path, word) in [
      (test.home.path + "/x.tar.gz", "记录文件夹里面"), (test.folder.path, "是文件夹"),
      (test.folder.path + "/none/x.tar.gz", "没有文件夹"),
    ] {
      let refused = try test.run("backup", path)
      #expect(refused.status == 1 && refused.errors.contains(word), "\(refused.errors)")
    }
    #expect(try test.run("restore", test.folder.path).errors.contains("没有文件"))
    #expect(try test.run("backup", test.file.path, "--replace").status == 0)
    let nobody = try test.run("backup", test.file.path, on: test.folder.appending(path: "none"))
    #expect(nobody.status == 1 && nobody.errors.contains("没有记录文件夹"), "\(nobody.errors)")
  }

  @Test func `without tar it says what to install`() throws {
    try test.visit("1001", "王芳")
    let empty = ["PATH": test.folder.path]
    let made = try test.run("backup", test.file.path, environment: empty)
    #expect(made.status == 1 && made.errors.contains("apt-get install tar"), "\(made.errors)")
    #expect(try test.names(test.folder).isEmpty)
    try Data().write(to: test.file)
    let restored = try test.run("restore", test.file.path, environment: empty)
    #expect(restored.status == 1 && restored.errors.contains("apt-get install tar"))
  }

  @Test func `a journal that is broken is packed as it is, told, and can be restored`() throws {
    try test.visit("1001", "王芳", "xx 1", "1", "/zt")
    try test.visit("1002", "李娜")
    let (here, there) = (test.journal(test.home), test.journal(test.till))
    try (Data(contentsOf: here) + Data("nonsense\n".utf8)).write(to: here)
    let made = try test.run("backup", test.file.path)
    #expect(made.status == 1 && made.errors.contains("接不上"), "\(made.errors)")
    let restored = try test.run("restore", test.file.path, on: test.till)
    #expect(restored.status == 0 && restored.errors.contains("接不上"), "\(restored.errors)")
    #expect(try Data(contentsOf: there) == Data(contentsOf: here))
  }

  @Test func `a backup that is told to end leaves nothing behind`() throws {
    try test.visit("1001", "王芳")
    let stopped = try test.run(
      "backup", test.file.path, environment: try test.endingTar())
    #expect(stopped.status == 1 && stopped.errors.contains("中途停下了"), "\(stopped.errors)")
    #expect(try test.names(test.folder).isEmpty)
  }

  @Test func `what could not be copied is told, and makes the exit status 1`() throws {
    try test.visit("1001", "王芳", "xx 1", "1", "/zt")
    #expect(mkfifo(test.home.appending(path: "archive/pipe").path, 0o600) == 0)
    let made = try test.run("backup", test.file.path)
    #expect(made.status == 1 && made.errors.contains("archive/pipe"), "\(made.errors)")
  }

  @Test func `what somebody set for tar changes nothing, and the files are nobody's`() throws {
    try test.visit("1001", "王芳", "xx 1", "1", "/zt")
    let journal = test.journal(test.home).path
    if geteuid() == 0 { #expect(chown(journal, 12_345, 12_345) == 0) }
    let made = try test.run(
      "backup", test.file.path, environment: ["TAR_OPTIONS": "--exclude=journal.jsonl"])
    #expect(made.status == 0, "\(made.errors)")
    let members = try test.tar(["-tvzf", test.file.path, "--numeric-owner"]).split(separator: "\n")
    #expect(members.contains { $0.hasSuffix("employees/1001/journal.jsonl") })
    #expect(members.allSatisfy { $0.contains(" 0/0 ") }, "\(members)")
    let listed = try test.run(
      "restore", test.file.path, "--list", environment: ["TAR_OPTIONS": "--exclude=journal.jsonl"])
    #expect(listed.status == 0 && listed.output.contains("1001 王芳"), "\(listed.errors)")
  }
}
