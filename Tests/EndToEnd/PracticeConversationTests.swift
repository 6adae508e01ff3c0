import Foundation
import Testing

/// Practising as a cashier does it, from the menu to the debrief and back.
struct PracticeConversationTests {
  private let home = Built.newHome()
  private let content = Built.root.appending(path: "Tests/EndToEnd/Counter").path

  private func visit(_ lines: [String], isSimulated: Bool = true) throws -> String {
    let isNew = !FileManager.default.fileExists(atPath: home.path)
    let opening = ["1001"] + (isNew ? ["1", "王芳", "1"] : [])
    return try Built.run(
      ["--lang", "zh", "--content", content] + (isSimulated ? ["--seed", "3"] : []),
      input: (opening + lines).map { $0 + "\n" }.joined(), home: home,
      environment: ["COLUMNS": "80"]
    ).output
  }

  @Test(arguments: [
    "yl 1 dl", "practice small-sale alone", "演练 小小 独立做", "YL 1 ＤＬ",
  ])
  func `procedure and mode are named in one line`(_ line: String) throws {
    #expect(try visit([line]).contains("演练《小小一单》（独立做），约 2 分钟。"))
  }

  @Test func `a practice that was left goes on in its mode, and begins anew in it`() throws {
    #expect(try visit(["yl 1 ts", "聊两句", "/zt"]).contains("已保存，下次从这一步继续。"))
    let resumed = try visit(["1", "/zt"])
    #expect(resumed.contains("刚才的演练《小小一单》还没做完。\n这次是“有提示”。"), "\(resumed)")
    #expect(resumed.contains("接着做《小小一单》。\n这次是“有提示”。\n王先生"))
    let anew = try visit(["2", "1"])
    #expect(anew.contains("演练《小小一单》（有提示），约 2 分钟。"), "\(anew)")
  }

  @Test func `who works alone is told nothing, and may leave without a word`() throws {
    let talk = try visit(["yl 1 dl", "/ts", "c 51", "提示", "不知道", "/查 51"])
    #expect(talk.components(separatedBy: "独立做没有提示").count == 3, "\(talk)")
    #expect(talk.components(separatedBy: "独立做的时候不能查").count == 3)
    #expect(!talk.contains("余额不足"))
    #expect(talk.hasSuffix("已保存，下次从这一步继续。\n再见。\n"))
  }

  @Test func `an act goes before the words of the menu, and a slip of the hand does nothing`()
    throws
  {
    let talk = try visit(["yl 1 ts", "签名", "13", "刷", "学习", "看看商户", "128.50", "按确认"])
    #expect(talk.contains("“签名”现在做不了：要用的东西不在手边。"))
    #expect(talk.contains("“学习”要先离开这里才能用"))
    #expect(talk.contains("金额跟在动作后面：1 128.50"))
    #expect(talk.contains("没有反应。"))
  }

  @Test func `who asked to type an amount may go back, and do something else`() throws {
    let talk = try visit(["yl 1 dl", "1", "0", "返回", "聊两句", "8"])
    #expect(talk.components(separatedBy: "输入金额：多少元？").count == 4, "\(talk)")
    #expect(talk.contains("今天天气不错。") && !talk.contains("弄错对象"))
  }

  @Test func `what is wrong with a practice goes to the trainer under its title`() throws {
    let talk = try visit(["yl 1 dl", "/bc", "2", "聊两句"], isSimulated: false)
    #expect(talk.contains("  2  终端和真的不一样") && talk.contains("有答复会告诉你。接着做。"))
    let listed = try Built.run(
      ["report", "flags", "--lang", "zh", "--content", content], home: home
    ).output
    #expect(listed.contains("小小一单") && listed.contains("终端和真的不一样"), "\(listed)")
  }

  @Test func `the situation can be picked, but not to work alone`() throws {
    let talk = try visit(["yl 1", "tqk", "2", "1"])
    #expect(talk.contains("  2 顾客的卡有点旧，…… 元。"), "\(talk)")
    #expect(talk.contains("王先生的卡有点旧"))
    let menus = talk.components(separatedBy: "《小小一单》怎么练？")
    #expect(menus.count == 3 && menus[1].contains("独立做 dl") && !menus[2].contains("独立做 dl"))
  }

  @Test func `afterwards it can be done again, or another way`() throws {
    let talk = try visit(["yl 1 dl", "8", "r", "8", "m", "dz", "/zt"])
    #expect(talk.components(separatedBy: "演练《小小一单》（独立做）").count == 3, "\(talk)")
    #expect(talk.contains("演练《小小一单》（带着做）"))
  }

  @Test func `Tab completes what is begun in any of its names`() throws {
    let terminal = try PseudoTerminal(
      ["--lang", "en", "--content", content, "--seed", "3"], home: home)
    for line in ["1001", "1", "Wang Fang", "1", "practice 1 alone"] { terminal.enter(line) }
    #expect(terminal.shows("do › "), "\(terminal.transcript)")
    terminal.type("key th\t")
    #expect(terminal.shows("key the amount"))
    terminal.enter(" 5")
    #expect(terminal.shows("The till says another amount."))
    terminal.type("done w\t\r")
    #expect(terminal.shows("“A small sale”, alone: not passed"))
  }
}
