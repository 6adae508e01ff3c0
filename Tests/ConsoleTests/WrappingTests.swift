import Testing

@testable import Console

@Suite struct WrappingTests {
  private static let prose = [
    "顾客还在店里，商户存根上没有签名。先别慌：请顾客稍等，把这张存根拿给他补签（不要让他走）！",
    "他说：“我赶时间。”你说：“只要十秒钟，这一笔才算办完。”——这句话很有用……",
    "Look at the merchant copy: no ink, no image? Then stop (do not charge again), and call 95516.",
    "打电话给收单机构（95516），说明“商户号 1234”和“参考号 000123456789”，等对方答复。",
    "全角：ＡＢＣ，１２３；价格 128.50 元，占比 12%。",
    "\u{1B}[1m粗体的一段话\u{1B}[0m，后面接着普通的一段话，一直写到超过一行为止。",
  ]

  @Test(arguments: prose, [20, 27, 40, 41, 80])
  func noLineIsTooWideAndNothingIsLost(_ text: String, _ columns: Int) {
    let lines = wrapped(text, to: columns, firstIndent: "", indent: "  ")
    for line in lines { #expect(line.displayWidth <= columns, "\(line)") }
    let squeezed = { (text: String) in text.filter { $0 != " " } }
    #expect(squeezed(lines.joined()) == squeezed(text))
  }

  @Test(arguments: prose, Array(12...60))
  func closingPunctuationNeverBeginsALineNorOpeningEndsOne(_ text: String, _ columns: Int) {
    let lines = wrapped(text, to: columns)
    for line in lines.dropFirst() {
      #expect(!"。，、；：？！）」』”’》】…—%".contains(line.first ?? " "), "\(lines)")
    }
    for line in lines.dropLast() {
      #expect(!"（「『“‘《【([".contains(line.last ?? " "), "\(lines)")
    }
  }

  @Test func wordsStayWhole() {
    #expect(
      wrapped("one two-three four", to: 9) == ["one", "two-three", "four"])
    #expect(wrapped("请按 CANCEL 键", to: 10) == ["请按", "CANCEL 键"])
  }

  @Test func numbersStayWithTheirUnitsAndSlashesWithTheirCommands() {
    #expect(wrapped("大约要 15 分钟", to: 10) == ["大约要", "15 分钟"])
    #expect(wrapped("输入（有提示 /提示）", to: 16) == ["输入（有提示", "/提示）"])
    #expect(wrapped("Gate 7 opens", to: 7) == ["Gate 7", "opens"])
  }

  @Test func aNumberInBracketsOrWithoutASpaceStaysWithItsUnitToo() {
    #expect(wrapped("还有一段（5 天）", to: 12) == ["还有一段", "（5 天）"])
    #expect(wrapped("一共得了14/16 分", to: 10) == ["一共得了", "14/16 分"])
    #expect(wrapped("宽限到期还有3天", to: 14) == ["宽限到期还有", "3天"])
  }

  @Test func aShortTitleStaysWhole() {
    #expect(wrapped("课程《为什么要签名》学完", to: 17) == ["课程", "《为什么要签名》", "学完"])
    #expect(wrapped("看《Step by step》一课", to: 16) == ["看", "《Step by step》", "一课"])
    #expect(
      wrapped("《这个标题太长了所以还是要断开的》", to: 20)
        == ["《这个标题太长了所以", "还是要断开的》"])
  }

  @Test func aWordLongerThanALineIsCut() {
    #expect(wrapped("abcdefghij", to: 4) == ["abcd", "efgh", "ij"])
    #expect(wrapped("12345678。", to: 8) == ["1234567", "8。"])
  }

  @Test func escapeSequencesAreNeverCut() {
    #expect(
      wrapped("\u{1B}[1;32mabcdefgh\u{1B}[0m", to: 4) == ["\u{1B}[1;32mabcd", "efgh\u{1B}[0m"])
  }

  @Test func lineBreaksOfTheTextStay() {
    #expect(wrapped("一\n\n二", to: 40, indent: "  ") == ["一", "  ", "  二"])
  }

  @Test func indentsFirstAndFollowingLines() {
    #expect(wrapped("ab cd", to: 5, firstIndent: "- ", indent: "  ") == ["- ab", "  cd"])
  }

  @Test func aWidthThatCannotBeIsTakenAsFour() {
    #expect(wrapped("签名完成", to: 0) == ["签名", "完成"])
    #expect(wrapped("", to: -3) == [""])
  }

  @Test func `a command stays whole, and what follows it does not cling to it`() {
    #expect(
      wrapped("考试里不能用 /暂停，也不能回到前面的题", to: 22) == [
        "考试里不能用 /暂停，也", "不能回到前面的题",
      ])
  }

  @Test func `a prompt breaks between words, and keeps the space behind it`() {
    #expect(wrappedPrompt("Type it: ", to: 40) == "Type it: ")
    #expect(wrappedPrompt("Type the four characters: ", to: 20) == "Type the four\ncharacters: ")
  }
}
