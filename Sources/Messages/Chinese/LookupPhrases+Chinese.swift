import Training

extension LookupPhrases {
  static let chinese = LookupPhrases(
    ask: "查什么（应答码、词、拼音首字母）: ",
    again: { again in
      switch again {
      case .never: "同一笔不要再刷"
      case .once: "改正以后可以再试一次"
      case .later: "过一会儿再试，或换一种付款"
      case .afterQuery: "没查清以前不要再刷"
      case .afterSignIn: "重新签到以后再试"
      case .byCustomer: "顾客自己可以再试"
      }
    },
    action: "怎么做：",
    severity: { level in
      switch level {
      case 1: "S1 诈骗或危险，马上处理"
      case 2: "S2 今天有钱或证据的风险"
      case 3: "S3 在收银台就能解决"
      default: "S4 知道就行"
      }
    },
    first: "先做：",
    contacts: "找谁：",
    contact: { "\($0)（\($1)）" },
    say: "可以说：",
    evidence: "留好：",
    never: "记住：",
    unconfirmed: "（示例，店长还没有确认）",
    alsoFound: { "还有：\($0.joined(separator: "；"))" },
    several: { "“\($0)”可能是下面这些，输入编号看：" },
    severalListed: { "“\($0)”可能是下面这些，写完整的词再查一次：" },
    severalInside: { "“\($0)”可能是下面这些，要看哪一个，用 /查 加编号，例如 /查 2：" },
    nothing: { words, suggestions in
      suggestions.isEmpty
        ? "没有查到“\(words)”。换个词试试：应答码（68）、词（调单）、拼音首字母（dd）或英文（void）。"
        : "没有查到“\(words)”。是不是：\(suggestions.joined(separator: "、"))？"
    },
    nothingToFind: "没有可查的内容：培训内容里没有应答码、词汇和事件表。")
}
