/// What somebody means who is asked for a secret: no, yes, or neither of them clearly.
///
/// A word of no counts only where nothing agrees: `没问题` and `no problem` hold one, and mean yes.
enum RefusalReading: Hashable {
  case refuses, agrees
  /// Both at once, or somebody else is to be asked first.
  case wavers
  case neither

  init(_ reply: String) {
    let clauses = RefusalReading.clauses(of: reply).map(Clause.init)
    let refuses = clauses.contains(where: \.refuses)
    let hesitates = clauses.contains(where: \.hesitates)
    if clauses.contains(where: \.agrees) {
      self = .agrees
    } else if refuses {
      self = hesitates ? .wavers : .refuses
    } else {
      self = clauses.contains(where: \.asksFirst) ? .wavers : .neither
    }
  }

  /// Small letters without apostrophes, so that `can’t` is `cant`.
  private static func clauses(of reply: String) -> [String] {
    let asked = reply.contains { "?？".contains($0) } ? "吗" : ""
    let text = reply.lowercased().filter { !"'’‘＇`".contains($0) && !$0.isNewline } + asked
    return text.split { ",.;:!?，。；：！？、…—".contains($0) }.map { clause in
      let words = clause.split(whereSeparator: \.isWhitespace).map(String.init)
      // Only Latin words have spaces between them that count.
      return clause.utf8.allSatisfy { $0 < 0x80 }
        ? " " + words.joined(separator: " ") + " " : words.joined()
    }
  }

  private struct Clause {
    private(set) var refuses = false
    private(set) var agrees = false
    private(set) var hesitates = false
    private(set) var asksFirst = false

    init(_ clause: String) {
      var text = clause
      for phrase in Words.agreeing where text.contains(phrase) {
        agrees = true
        text = text.replacing(phrase, with: " ")
      }
      for phrase in Words.refusingAgreement where text.contains(phrase) {
        refuses = true
        text = text.replacing(phrase, with: " ")
      }
      for phrase in Words.hesitating where text.contains(phrase) {
        hesitates = true
        text = text.replacing(phrase, with: " ")
      }
      for phrase in Words.empty { text = text.replacing(phrase, with: " ") }
      // What is denied is no consent: everything behind the no, up to a new start.
      let starts = Words.denials.compactMap { text.firstRange(of: $0)?.lowerBound }
      if let start = starts.min() {
        refuses = true
        let denied = text[start...]
        let anew = Words.newStarts.compactMap { denied.firstRange(of: $0)?.lowerBound }.min()
        text = text[..<start] + " " + (anew.map { denied[$0...] } ?? "")
      }
      if Words.hangingUp.contains(where: text.contains) { refuses = true }
      let whole = text.filter { !$0.isWhitespace }
      if Words.wholeRefusals.contains(whole) || !whole.isEmpty && whole.allSatisfy({ $0 == "不" }) {
        refuses = true
      }
      if Words.consenting.contains(where: text.contains) { agrees = true }
      if Words.polite.contains(whole) || Words.politeParts.contains(where: text.contains) {
        hesitates = true
      }
      asksFirst = Words.others.contains(where: text.contains)
    }
  }

  /// English and pinyin stand between spaces.
  private enum Words {
    /// Hold a word of no, and are none.
    static let agreeing = [
      "没问题", "没关系", "没什么不", "没意见", "没事", "不要紧", "不介意", "无所谓", "不能不", "不得不", "不报不行",
      "不给不行", "不说不行", "别挂", "不挂", "不要挂", "不能挂", "不会挂", "不想挂", "不用挂", "没挂", "先不要挂",
      " no problem ", " no problems ", " no worries ", " not a problem ", " no trouble ",
      " why not ",
      " dont hang up ", " wont hang up ", " not hang up ", " never mind ", " dont mind ",
      " cant say no ", " cant refuse ", " cannot refuse ", " meiwenti ", " mei wenti ",
    ]
    static let refusingAgreement = [
      "报警", " of course not ", " certainly not ", " sure not ", " absolutely not ", " no way ",
    ]
    /// A question, or a no that is about something else.
    static let hesitating = [
      "能不能", "可不可以", "行不行", "是不是", "好不好", "要不要", "对不对", "为什么不", "怎么不", "干嘛不", "为啥不", "何不",
      "吗", "不知道", "不清楚", "不记得", " dont know ", " not sure ", " no idea ", " cant remember ",
    ]
    static let empty = [
      "不好意思", "对不起", "对不住", "要不", "差不多", "不过", "不错", "不急", "不客气", "不用谢", "不然", "不太",
      " cant wait ", " dont worry ",
    ]
    static let denials = [
      "不能", "不可以", "不可能", "不可", "不行", "不报", "不给", "不说", "不念", "不告诉", "不会给", "不会报", "不会说", "不会告诉",
      "不会把", "不会念", "不提供", "不透露", "不泄露", "不方便", "不同意", "不许", "不准", "不该", "不应该", "不敢", "不想",
      "不愿", "不答应", "不配合", "不外", "没法", "没办法", "无法", "拒绝", "勿", "无可奉告", "免谈", "休想", "别想",
      " cant ", " cannot ", " can not ", " wont ", " will not ", " would not ", " wouldnt ",
      " never ",
      " refuse ", " decline ", " not ", " dont ", " bu ", " bubao ", " bugei ", " buneng ",
      " bushuo ",
      " bukeyi ", " buxing ", " bunenggei ", " bunengbao ", " bunengshuo ", " jujue ", " bb ",
      " bn ",
    ]
    /// Where somebody says what they will do.
    static let newStarts = [
      "我念", "我给", "我报", "我告诉", "我说", "我这就", "我马上", "我现在", "我发", "我来", "但", "可是", "就是", " but ",
      " so ",
    ]
    static let hangingUp = [
      "挂断", "挂了", "挂掉", "挂电话", "挂机", "我挂", "直接挂", "马上挂", "立刻挂", "没门", "骗子", "保密",
      " hang up ", " hanging up ", " hung up ", " fraud ", " scam ", " guaduan ", " guadiao ",
      " guale ",
      " gua dianhua ", " guadianhua ", " no ", " nope ", " goodbye ",
    ]
    static let wholeRefusals: Set<String> = ["挂", "再见", "no", "nono", "拒"]
    static let consenting = [
      "可以", "给您", "给你", "报给", "念", "告诉您", "告诉你", "发给", "同意", "密码是", "我报", "这就报", "马上报", "报一下",
      " sure ", " yes ", " yeah ", " yep ", " certainly ", " of course ", " gladly ",
      " here it is ",
      " here you are ", " here you go ", " i will tell ", " i will give ", " i will read ",
      " i will look ",
      " i will get ", " ill tell ", " ill give ", " ill read ", " ill look ", " ill get ",
      " let me tell ", " let me read ",
      " let me give ", " i can ", " the password is ", " keyi ", " gei ", " geini ", " geinin ",
      " shi ",
    ]
    static let polite: Set<String> = [
      "好", "行", "嗯", "是", "中", "成", "哦", "对", "行吧", "行啊", "行的", "好吧", "好啊", "ok", "okay", "fine",
      "alright", "hao",
      "xing", "haode",
    ]
    static let politeParts = ["好的", "好嘞", "行，", " ok ", " okay ", " all right ", " haode "]
    static let others = [
      "主管", "店长", "经理", "问一下", "问下", "问问", "请示", "核实", "确认一下", "找人", " supervisor ", " manager ",
      " ask ",
      " check ", " zhuguan ", " dianzhang ", " wenyixia ", " wen zhuguan ", " wenzhuguan ",
    ]
  }
}
