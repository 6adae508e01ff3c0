import Samples
import Testing

@testable import Training

/// A secret is asked for.
struct RefusalTests {
  private let refusal = Refusal(
    answer: Samples.both("不能报", "I can't"), form: Samples.both("几个字", "a few words"),
    why: Samples.both("骗子才问", "only frauds ask"),
    unclear: Samples.both("给不给？", "yes or no?"))
  /// As drills were archived before.
  private let earlier = Refusal(
    answer: Samples.both("不能报", "I can't"), form: Samples.both("几个字", "a few words"),
    why: Samples.both("骗子才问", "only frauds ask"), unclear: nil)

  private func grade(_ reply: String) -> Grade? {
    if case .answer(let grade) = refusal.graded(reply, seed: Seed(1)) { grade } else { nil }
  }

  @Test(arguments: [
    "不报", "不能说。", "挂断", "密码没有，我要挂了", "拒绝", "No.", "no way", "I can't", "I can’t tell you",
    "hang up", "Never!", "bubao",
  ])
  func `no is right in whatever words`(reply: String) {
    #expect(grade(reply)?.credit == .one)
  }

  @Test(arguments: ["123456", "密码是 1234", "１２３４５６", "no, it is 8888", "******"])
  func `a secret that was typed is one, and is on no record`(reply: String) {
    #expect(grade(reply)?.given == [Refusal.secret] && grade(reply)?.credit == .zero)
    let recorded = refusal.recorded(reply)
    #expect(!recorded.contains(where: \.isNumber) && grade(recorded)?.given == [Refusal.secret])
  }

  @Test(arguments: ["我去问下主管", "I'll ask my supervisor", "好的，不能报"])
  func `who wavers is asked again`(reply: String) {
    guard case .unreadable(.toBeSaidAgain(let what)) = refusal.graded(reply, seed: Seed(1)) else {
      Issue.record("\(reply) was taken for an answer")
      return
    }
    #expect(what == refusal.unclear)
  }

  @Test func `a drill that was archived before is read as it was`() throws {
    let archived = try CanonicalJSON.encoded(earlier)
    #expect(!String(decoding: archived, as: UTF8.self).contains("unclear"))
    for reply in ["没问题", "我不知道"] {
      guard case .answer(let grade) = earlier.graded(reply, seed: Seed(1)) else {
        Issue.record("\(reply) is no answer")
        return
      }
      #expect(grade.credit == .one)
    }
  }

  @Test(arguments: ["好的", "yes", "you know it", "稍等", "没问题", "没有", "好的，没问题，我念给您"])
  func `what is no refusal is wrong, and fails nothing`(reply: String) {
    #expect(grade(reply)?.credit == .zero && grade(reply)?.given != [Refusal.secret])
    #expect(refusal.recorded(reply) == reply)
  }

  @Test(arguments: ["", " ", "1", "2", "?", "a"])
  func `a label is no answer`(reply: String) {
    #expect(grade(reply) == nil)
  }
}
