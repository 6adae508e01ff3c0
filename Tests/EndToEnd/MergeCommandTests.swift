import Foundation
import Samples
import Testing

/// Two tills that were apart.
struct MergeCommandTests {
  private func merge(_ theirs: TestStore, into ours: TestStore) throws -> (
    output: String, errors: String, status: Int32
  ) {
    try ours.run("merge", theirs.home.path, secrets: TestStore.pin)
  }

  @Test func `what each did while apart is in both afterwards, and twice adds nothing`() throws {
    let (here, there) = (try TestStore(), try TestStore())
    try here.add("1001", "王芳")
    _ = try here.visit("1001", "135790", "135790", "tc")
    // The other till begins as a copy.
    try FileManager.default.removeItem(at: there.home)
    try FileManager.default.copyItem(at: here.home, to: there.home)
    let lesson = ["1", "2", "2", "2", "2", "2", "2"]
    _ = try Built.run(
      [], input: TestStore.lines("1001", "135790", "xx 1") + lesson.map { $0 + "\n" }.joined(),
      home: here.home)
    _ = try there.visit("1001", "135790", "xx 2", "1", "/zt", "tc")
    try there.add("1002", "李强")
    let first = try merge(there, into: here)
    #expect(first.status == 0, "\(first.output)\(first.errors)")
    #expect(first.output.contains("1001 王芳：两边在第") && first.output.contains("1002 李强：这边原来没有"))
    #expect(try merge(there, into: here).errors.contains("没有新的记录"))
    #expect(try merge(here, into: there).status == 0)
    #expect(try merge(here, into: there).errors.contains("没有新的记录"))
    let cards = try [here, there].map {
      try $0.run("employees", "export", "1001", "--format", "json").output
        .split(separator: "\n").first { $0.hasPrefix("\"scorecard\"") }
    }
    #expect(cards[0] != nil && cards[0] == cards[1])
    for store in [here, there] {
      #expect(try store.run("verify").status == 0)
      #expect(try store.visit("1001", "135790", "1", "/zt", "tc").contains("接着做"))
    }
  }

  @Test func `two people with one number are not joined`() throws {
    let (here, there) = (try TestStore(), try TestStore())
    _ = try here.visit("1005", "1", "王芳", "1", "135790", "135790", "tc")
    _ = try there.visit("1005", "1", "李强", "1", "135790", "135790", "tc")
    let result = try merge(there, into: here)
    #expect(result.status == 1 && result.output.contains("这边是“王芳”，在那边是“李强”"))
    #expect(try here.run("employees", "show", "1005").output.contains("王芳"))
  }

  @Test func `another store, this very folder, and no records are refused`() throws {
    let (here, there) = (try TestStore(), try TestStore())
    defer { Kept.remove(there.home) }
    #expect(try merge(here, into: here).errors.contains("不用合并"))
    let empty = try here.run("merge", "/no/such/folder", secrets: TestStore.pin)
    #expect(empty.status == 1 && empty.errors.contains("没有记录"))
    _ = try there.shell(
      """
      sed -i '1s/"store":"[0-9A-F-]*"/"store":"00000000-0000-4000-8000-000000000000"/;2d' store.jsonl
      """)
    #expect(try merge(there, into: here).errors.contains("另一家店"))
  }

  @Test func `a record that does not hang together is not taken, and ours stays`() throws {
    let (here, there) = (try TestStore(), try TestStore())
    defer { Kept.remove(there.home) }
    try there.add("1001", "王芳")
    _ = try there.shell(
      "sed -i 's/learner/trainer/' employees/1001/journal.jsonl; echo '{}' >> employees/1001/journal.jsonl"
    )
    let result = try merge(there, into: here)
    #expect(result.status == 1 && result.output.contains("不可信"), "\(result.output)")
    #expect(try !here.run("employees").output.contains("1001"))
  }

  @Test func `who was erased here does not come back with another till's copy`() throws {
    let (here, there) = (try TestStore(), try TestStore())
    try here.add("1001", "王芳")
    try FileManager.default.removeItem(at: there.home)
    try FileManager.default.copyItem(at: here.home, to: there.home)
    let erased = try here.run(
      "employees", "erase", "1001", "--reason", "本人要求", "--confirm", "1001",
      secrets: TestStore.pin, TestStore.signingPassphrase)
    #expect(erased.status == 0, "\(erased.errors)")
    #expect(try merge(there, into: here).output.contains("没有并入"))
    #expect(try !here.run("employees").output.contains("王芳"))
    let told = try merge(here, into: there)
    #expect(told.status == 1 && told.output.contains("那边已依法删除"), "\(told.output)")
  }
}
