import Training

extension EscalationPhrases {
  /// What else came of a drill that failed at once.
  private static func others(_ result: EscalationResult) -> String {
    let (others, left) = (result.answers.count - 1, result.left)
    return (others > 0 ? "前面 \(others) 题对了 \(result.right) 题。" : "")
      + (left > 0 ? "后面 \(left) 题没有做。" : "")
  }

  static let chinese = EscalationPhrases(
    part: { part in
      switch part {
      case .first: "遇到“[[title]]”，第一步做什么？"
      case .firstElsewhere: "这是“[[title]]”的第一步。"
      case .ladder: "不管怎样都要找谁？按先后顺序选；用不着找的、看情况才找的不选。"
      case .ladderIf: "情况：[[when]]。这时要找谁？按先后顺序选；用不着找的不选。"
      case .rung: "[[who]]（[[when]]）"
      case .latest: "最晚什么时候要告诉[[who]]？"
      case .latestIf: "情况：[[when]]。最晚什么时候要告诉[[who]]？"
      case .say: "下面哪一句可以说？"
      case .sayInOrder: "打电话、跟人说，按什么顺序讲？"
      case .nothing: "这几句都不说"
      case .keep: "哪些要留好、交上去？"
      case .keepThisToo: "这个也要留好、交上去。"
      case .keepElsewhere: "这件事用不着它。"
      case .askedLater: "后来（[[when]]），要打给[[who]]。电话打通了，对方问：“[[asks]]”看着上面打出来。"
      case .asked: "电话打通了，[[who]]问：“[[asks]]”看着上面打出来。"
      case .digits: "[[count]] 位数字，中间空格、横线都可以"
      case .money: "金额，像 128.50"
      case .otherNumber: "你报的是[[label]]，对方问的不是这个。"
      case .almost: "只差一点：报号码要一位一位对着念。"
      case .cardIsSecret: "卡号只报后四位。多报一位，卡就多一分危险；真的收单行也只问后四位。"
      case .secretIsSecret: "密码和验证码，收单行从来不问。电话里要这些的是骗子，马上挂断。"
      case .secretAsked: "对方接着说：“再报一下密码，我这边核对身份。”你怎么回答？"
      case .refusalForm: "把你要说的打出来，几个字就行"
      case .refusal: "不能报。（挂断，自己拨合同上的号码核实）"
      case .refusalUnclear: "没听出你给不给，再说一遍。要问主管，也先挂断，再找主管。"
      case .toldCard: "报了完整卡号"
      case .toldSecret: "报了密码或验证码"
      case .slip: "这笔交易"
      case .merchantNumber: "商户号"
      case .terminalNumber: "终端号"
      case .batch: "批次号"
      case .voucher: "凭证号"
      case .reference: "参考号"
      case .amount: "金额"
      case .card: "卡号"
      }
    },
    intro: { "上报演练《\($0)》：\($1) 题，约 \($2) 分钟。平时真会怎么做，就怎么答。" },
    reason: { reason in
      switch reason {
      case .failed: "上次这一种没通过，先把它练好。"
      case .never: "这一种还没练过，从最急的练起。"
      case .due(let day): "这一种 \(day) 起该再练了。"
      case .nothingDue(let day): "都练过了，现在没有到期的；最早 \(day) 再练。"
      }
    },
    allTheSame: { "再练最急的：\($0)" },
    nothingThere: "培训内容里没有突发情况，没有可练的。",
    list: "出了什么事？输入编号开始练：",
    several: { "“\($0)”可能是下面这几种，输入编号开始练：" },
    notFound: { "没有找到“\($0)”。出了什么事？输入编号开始练：" },
    entry: "突发情况上报 sb",
    entrySummary: { "先做什么、找谁、说什么（\($0) 种）" },
    drillThis: { "练这一条：sb \($0)" },
    noLookup: "演练时先凭记忆答，不能查；做完整张卡都给你看。",
    position: { "第 \($0.number)/\($0.count) 题" },
    verdict: { title, result in
      let count = result.drill.questions.count
      let score = "全对 \(result.right)/\(count) 题，得分 \(percent(result.score))"
      return result.passed
        ? "上报演练《\(title)》通过：\(score)"
        : "上报演练《\(title)》没有通过："
          + (result.failure == nil
            ? "\(score)，要 \(result.drill.passMark)%" : "碰了红线，不能通过。" + others(result))
    },
    failedAtOnce: { "红线：“\($0)”" },
    card: "这件事该这样做：",
    again: "再练一次",
    goOn: { "下一种：\($0)" })
}
