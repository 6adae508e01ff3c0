import Foundation
import Samples
import Testing

/// People from a spreadsheet and back.
struct ImportTests {
  /// 工号,姓名 / 1001,王芳 as a Chinese spreadsheet program saves it.
  private static let gbk: [UInt8] =
    [0xB9, 0xA4, 0xBA, 0xC5, 0x2C, 0xD0, 0xD5, 0xC3, 0xFB, 0x0D, 0x0A] + Array("1001,".utf8)
    + [0xCD, 0xF5, 0xB7, 0xBC, 0x0D, 0x0A]

  private func imported(
    _ bytes: [UInt8], _ more: String..., into store: TestStore
  ) throws -> (output: String, errors: String, status: Int32) {
    let file = store.file("people.csv")
    try Data(bytes).write(to: file)
    return try Built.run(
      ["employees", "import", file.path, "--secret-fd", "0"] + more,
      input: TestStore.lines(TestStore.pin), home: store.home)
  }

  @Test(
    arguments: [
      gbk, Array("\u{FEFF}工号,姓名\r\n1001,王芳\r\n".utf8), Array("姓名;工号\n王芳;1001".utf8),
      Array("1001,王芳\n".utf8), Array("工号\t姓名\n１００１\t王芳　\n".utf8),
    ])
  func `however a spreadsheet saves it, it is read`(_ bytes: [UInt8]) throws {
    let store = try TestStore()
    let result = try imported(bytes, into: store)
    #expect(result.status == 0, "\(result.errors)")
    #expect(try store.run("employees", "show", "1001").output.contains("王芳"))
    let again = try imported(bytes, into: store)
    #expect(again.errors.contains("没有变化 1 人"), "\(again.errors)")
  }

  private static let bad = """
    工号,姓名,岗位,入职日期
    1001,王芳,店员,2026-11-01
    1002,,店员,2026-11-01
    ../x,某人,店员,
    1003,周杰,皇帝,昨天
    1004,吴磊,带教,2026/2/3
    1001,另一个,,
    """

  @Test func `every bad row is told with its line, and nobody is imported`() throws {
    let store = try TestStore()
    let result = try imported(Array(ImportTests.bad.utf8), into: store)
    #expect(result.status == 1)
    for line in [2, 3, 4, 5] {
      #expect(result.errors.contains("第 \(line) 行"), "\(line): \(result.errors)")
    }
    #expect(result.errors.contains("皇帝") && result.errors.contains("昨天"))
    #expect(try !store.run("employees").output.contains("吴磊"))
  }

  @Test func `with --skip-bad those who are right are imported, and the rest still told`() throws {
    let store = try TestStore()
    let result = try imported(Array(ImportTests.bad.utf8), "--skip-bad", into: store)
    #expect(result.status == 1 && result.errors.contains("第 3 行"))
    let listed = try store.run("employees").output
    #expect(listed.contains("吴磊") && listed.contains("2026-02-03"))
    #expect(!listed.contains("1002") && !listed.contains("另一个"))
  }

  @Test func `the list as CSV opens in Chinese, holds no formula, and is read again`() throws {
    let store = try TestStore()
    let named = try store.run(
      "employees", "add", "1001", "=cmd|x", "--store", "@SUM(A1)", secrets: TestStore.pin)
    #expect(named.status == 0, "\(named.errors)")
    let csv = try store.run("employees", "list", "--format", "csv").output
    #expect(csv.hasPrefix("\u{FEFF}工号,姓名"))
    #expect(csv.contains("1001,'=cmd|x,店员,'@SUM(A1)"))
    let again = try imported(Array(csv.utf8), into: store)
    #expect(again.status == 0 && again.errors.contains("没有变化 2 人"), "\(again.errors)")
  }

  @Test func `who was hired long ago has time from the set-up on, and the import says so`() throws {
    let store = try TestStore()
    let text = "工号,姓名,入职日期\n1001,王芳,20200102\n1002,李强,2020-01-02\n"
    let result = try imported(Array(text.utf8), into: store)
    #expect(result.status == 0 && result.errors.contains("新添 2 人。"), "\(result.errors)")
    #expect(result.errors.contains("2 人要在"), "\(result.errors)")
    let today = try store.run("report", "today")
    #expect(today.output.contains("王芳") && !today.output.contains("逾期"), "\(today.output)")
    #expect(try store.run("employees", "show", "1001").output.contains("2020-01-02"))
  }

  @Test func `zeros that a spreadsheet dropped are noticed`() throws {
    let store = try TestStore()
    try store.add("0012", "王芳")
    let result = try imported(Array("12,王芳\n".utf8), into: store)
    #expect(result.status == 0 && result.errors.contains("0012 只差前面的 0"), "\(result.errors)")
  }

  @Test func `what is no table is refused with what to do`() throws {
    let store = try TestStore()
    for bytes in [[], Array("PK\u{3}\u{4}...".utf8), [0xFF, 0x00, 0x81]] as [[UInt8]] {
      let result = try imported(bytes, into: store)
      #expect(result.status == 1 && !result.errors.isEmpty)
    }
    let missing = try store.run("employees", "import", "no-such.csv", secrets: TestStore.pin)
    #expect(missing.status == 1 && missing.errors.contains("读不了 no-such.csv：没有这个文件"))
  }

  @Test func `a pipe is no table, and keeps nobody waiting`() throws {
    let store = try TestStore()
    let pipe = Scratch.path("people.csv")
    defer { try? FileManager.default.removeItem(at: pipe) }
    try #require(mkfifo(pipe.path, 0o600) == 0)
    let result = try Built.run(
      ["employees", "import", pipe.path, "--secret-fd", "0"],
      input: TestStore.lines(TestStore.pin), home: store.home,
      through: "exec timeout -s KILL 20 \"$@\"")
    #expect(result.status == 1 && result.errors.contains("people.csv"), "\(result.errors)")
  }
}
