import Foundation
import Testing

/// Drills and the cards behind them, as somebody who read nothing asks for them.
struct EscalatingTests {
  private func played(_ lines: String...) throws -> String {
    try Built.run(
      ["--lang", "zh", "--seed", "7", "--today", "2026-11-24"],
      input: (["1001", "1", "王芳", "1"] + lines).map { $0 + "\n" }.joined(),
      home: Built.newHome()
    ).output
  }

  @Test(arguments: ["sb ?", "sb 列表", "sb list"])
  func `the list of drills is asked for, and picked from with the verb or without`(verb: String)
    throws
  {
    let alone = try played(verb, "6")
    #expect(alone.contains("出了什么事？") && alone.contains("上报演练《重复扣款》"))
    #expect(try played(verb, "sb 6").contains("上报演练《重复扣款》"))
  }

  @Test func `a number with the verb is one of the whole list, or of the list that stands there`()
    throws
  {
    #expect(try played("sb 6").contains("上报演练《重复扣款》"))
    let listed = try played("sb 死机", "sb 1")
    #expect(listed.contains("上报演练《扣了钱没出单，或通讯中断》"))
  }

  @Test func `in a drill neither hints nor looking up are offered`() throws {
    let output = try played("sb 没出单", "?", "不知道", "/提示")
    let drill = output.components(separatedBy: "上报演练《").last ?? ""
    #expect(drill.contains("/报错") && drill.contains("不知道也没关系"))
    #expect(drill.contains("这里没有提示") && !drill.contains("/查"))
    // As it was typed.
    #expect(drill.components(separatedBy: "/提示").count == 2)
  }

  @Test(arguments: [
    ("扣两次", "重复扣款"), ("重复扣款", "重复扣款"), ("多扣钱", "重复扣款"), ("假卡", "可疑的卡或顾客"), ("不给签", "顾客不肯签名"),
    ("人跑了", "漏签，顾客已走，联系不上"), ("修POS", "有人上门要换机、升级"), ("没小票", "扣了钱没出单，或通讯中断"),
  ])
  func `an everyday word opens the card of the incident`(word: String, title: String) throws {
    let output = try played("c \(word)")
    #expect(output.contains("\(title)  ") && output.contains(">> 先做："), "\(output)")
    // How to print it is for those who print.
    #expect(!output.contains("report card"))
  }

  @Test
  func `a password typed at the terminal is neither money nor said again, and leaving leaves`()
    throws
  {
    let talk = try played("yl void dl", "撤销", "123456", "123456.00", "退出")
    #expect(talk.components(separatedBy: "主管密码只能主管自己输：17 请主管来。").count == 3, "\(talk)")
    #expect(!talk.contains("金额跟在动作后面") && talk.contains("已保存，下次从这一步继续。"))
  }

  @Test func `what is typed to drill it is an everyday word`() throws {
    #expect(try played("c 没出单").contains("sb 没出单"))
  }
}
