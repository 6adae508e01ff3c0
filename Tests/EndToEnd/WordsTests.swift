import Foundation
import Testing

/// What is typed at the main prompt by people who have read nothing.
struct WordsTests {
  private let home = Built.newHome()

  private func visit(_ lines: String..., language: String = "zh") throws -> String {
    try Built.run(
      ["--lang", language],
      input: (["1001", "1", "王芳", "1"] + lines).map { $0 + "\n" }.joined(), home: home
    ).output
  }

  @Test func `the abbreviation that is printed is what it says`() throws {
    #expect(try visit("c", "68", "tc").contains("查什么"))
  }

  @Test func `a list is put away by what is done after it, and says so`() throws {
    let visit = try visit("查 超时", "2", "1", "tc")
    #expect(visit.contains("刚才的列表已关闭"))
    #expect(!visit.contains("答 › "))
  }

  @Test func `a slip leaves the list as it is`() throws {
    #expect(try visit("xx", "xyzzy", "9", "1", "/zt", "tc").contains("卡片 1/"))
  }

  @Test func `no is no, and beginning anew is asked once more`() throws {
    let visit = try visit(
      "xx 1", "1", "/zt", "xx 1", "n", "xx 1", "2", "n", "/zt", "xx 1", "2", "y", "tc")
    #expect(visit.contains("步会作废。真的从头开始"))
    #expect(visit.components(separatedBy: "接着做《").count == 2)
    #expect(visit.components(separatedBy: "张卡片，约").count == 3)
  }

  @Test func `a code or a rule is looked up at once`() throws {
    let visit = try visit("68", "2.17", "1360", "tc")
    #expect(visit.contains("68 应答超时") && visit.contains("规则 2.17："))
    #expect(visit.contains("没有这一项") && !visit.contains("“1360”"))
  }

  @Test(arguments: [
    ("bc", "先打开那道题"), ("countersign verify", "在命令行里输入 countersign verify"),
    ("verify", "在命令行里输入 countersign verify"), ("countersign 进度", "要做"),
    ("report todya", "是不是“今日（jr）”"), ("report 王芳", "认证报告"), ("zs 免了", "“免了”没有看懂"),
  ])
  func `words in the wrong place are told where they belong`(_ typed: String, _ said: String) throws
  {
    #expect(try visit(typed, "tc").contains(said))
  }

  @Test func `whoever trains is told at once that nobody has that name`() throws {
    let store = try TestStore()
    try store.add("1001", "王芳")
    let wrong = try store.visit("9001", TestStore.pin, "带教 李强", "tc")
    #expect(wrong.contains("没有工号或姓名是“李强”") && !wrong.contains("看的是哪一种"))
    #expect(try store.visit("9001", TestStore.pin, "带教 王芳", "n", "tc").contains("看的是哪一种"))
    #expect(try store.visit("9001", TestStore.pin, "员工 岗位 王芳 带教", "tc").contains("王芳：带教"))
  }

  @Test func `a manager has the work of managers in the menu`() throws {
    let store = try TestStore()
    let menu = try store.visit("9001", TestStore.pin, "3", "tc")
    #expect(menu.contains("3 员工 yg") && menu.contains("员工名单"))
  }
}
