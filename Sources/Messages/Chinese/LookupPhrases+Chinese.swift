import Training

extension LookupPhrases {
  static let chinese = LookupPhrases(
    ask: "查什么（应答码、词、拼音）: ",
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
      case 1: "紧急：有人行骗，或有危险，马上处理"
      case 2: "急：今天不办，可能丢钱、丢证据"
      case 3: "当场：在收银台就能解决"
      default: "知道就行"
      }
    },
    first: "先做：",
    contact: { who, within, when, give in
      "\(who)（\(when.map { "\($0)，" } ?? "")\(within)）"
        + (give.isEmpty ? "" : "；报\(give.joined(separator: "、"))")
    },
    number: { number in
      switch number {
      case .merchant: "商户号"
      case .terminal: "终端号"
      case .batch: "批次号"
      case .voucher: "凭证号"
      case .reference: "参考号"
      case .amount: "金额"
      case .lastFour: "卡号后四位"
      }
    },
    say: "可以说：",
    sentences: { $0.joined() },
    evidence: "留好：",
    kept: { evidence, note in evidence.joined(separator: "、") + "。" + (note ?? "") },
    never: "记住：",
    unconfirmed: "（举例，店长还没有确认）",
    printing: "全部事件印成一张：countersign report card --print",
    word: { "词：\($0)" },
    rule: { "规则 \($0)：\($1)" },
    others: { "还有（\(pick($0))）：" },
    several: { "“\($0)”可能是下面这些，\(pick($1))：" },
    near: { "没有查到“\($0)”。是不是下面这些？\(pick($1))：" },
    nothing: { "没有查到“\($0)”。出了什么事？\(pick($1))：" },
    typed: { "\($0)（\($1)）" },
    nothingToFind: "没有可查的内容：培训内容里没有应答码、词汇和事件表。")

  private static func pick(_ offer: Offer) -> String {
    switch offer {
    case .numbers: "输入编号看"
    case .command: "输入 c 加编号看，例如 c 2（只输数字会当作答案）"
    case .keys: "查括号里的就能看到"
    }
  }
}
