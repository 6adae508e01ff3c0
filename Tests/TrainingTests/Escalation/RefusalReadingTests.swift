import Testing

@testable import Training

/// What people say when a secret is asked for.
struct RefusalReadingTests {
  @Test(arguments: [
    "不能报", "不报", "不给", "不行", "不行，不能给您", "挂断", "我挂了", "挂电话", "拒绝", "没门", "不方便说", "密码不能告诉您",
    "不好意思，不能报给您",
    "对不起，这个不能说", "我们不会把密码报给任何人", "无可奉告", "你是骗子，我报警了", "不能把我的密码给您", "不", "挂断，自己打合同上的电话",
    "不给，我去叫主管", "bu", "bu xing", "bubao", "guaduan", "No.", "no way", "Never",
    "I can’t tell you that",
    "I won't give it to you", "Sorry, no", "hang up", "I'm hanging up now", "Of course not",
    "I cannot do that",
    "we never tell anybody", "I'm not going to tell you",
  ])
  func `a clear no refuses`(reply: String) {
    #expect(RefusalReading(reply) == .refuses)
  }

  @Test(arguments: [
    "好的，没问题，我念给您", "没问题", "没关系，可以的", "行，我念给您", "可以", "密码是八个八，不要告诉别人", "不好意思，稍等，我报给您",
    "别挂，我找一下", "您先不要挂", "不行不行，还是我念给您吧", "不能不给", "没事，我告诉您", "好，给您", "不说了我念给您", "主管说可以给您",
    "不给不行", "No problem", "Sure", "yes", "yes, no worries", "Why not, here it is",
    "ok, I'll read it to you",
    "Don't hang up, I'll look", "Not a problem", "no, here it is", "meiwenti", "keyi",
  ])
  func `consent stays consent, whatever words of no stand in it`(reply: String) {
    #expect(RefusalReading(reply) == .agrees)
  }

  @Test(arguments: [
    "我去问下主管", "先问店长", "我核实一下", "I'll ask my supervisor", "let me check with the manager",
    "wenzhuguan",
    "好的，不能报", "不能报吗？", "OK, I can't",
  ])
  func `who asks somebody first, or says both, wavers`(reply: String) {
    #expect(RefusalReading(reply) == .wavers)
  }

  @Test(arguments: [
    "没有", "不知道", "好的", "行", "嗯", "稍等", "能不能等一下", "是不是银行的", "ok", "I don't know", "you know it",
    "不过", "haode", "",
  ])
  func `what is no clear refusal is none`(reply: String) {
    #expect(RefusalReading(reply) == .neither)
  }
}
