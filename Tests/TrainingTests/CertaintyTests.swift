import Samples
import Testing

@testable import Training

struct CertaintyTests {
  @Test(arguments: [
    ("1", Certainty.sure), ("肯定", .sure), ("sure", .sure), ("２", .thinkSo), ("I think so", nil),
    ("think so", .thinkSo), ("大概", .thinkSo), ("3", .guess), ("猜的", .guess), ("4", nil), ("", nil),
    ("maybe", nil),
  ])
  func `it is read by number or word`(typed: String, certainty: Certainty?) {
    #expect(Certainty(typed: typed) == certainty)
  }

  @Test(arguments: [false, true])
  func `in a lesson it is asked after the answer and before its feedback`(saving: Bool) throws {
    let lesson = Samples.lesson.asking(certainty: true)
    var walk = Walk(LessonRun(lesson, seed: Samples.seed, at: Samples.start), saving: saving)
    try walk.answer(right: false)
    guard case .certainty(let item)? = walk.run.prompt?.question else {
      Issue.record("certainty is not asked")
      return
    }
    #expect(item.id == "check-one")
    guard case .answered? = walk.facts.last else {
      Issue.record("the answer is not in the record yet")
      return
    }
    guard case .noHint = try walk.reply(.hint) else {
      Issue.record("a hint came after the answer")
      return
    }
    guard case .unreadable = try walk.type("9"), case .unreadable = try walk.type("") else {
      Issue.record("nonsense was taken for a certainty")
      return
    }
    guard case .graded(let graded) = try walk.type("1") else {
      Issue.record("no feedback came")
      return
    }
    #expect(graded.certainty == .sure && graded.grade.credit == .zero)
    #expect(walk.facts.last == .certain(Fact.Certain(item: "check-one", certainty: .sure)))
    #expect(walk.run.prompt?.position?.number == 2)
  }

  @Test(arguments: [false, true])
  func `in an exam the answer counts though time runs out before it is told`(saving: Bool) throws {
    let form = ExamForm(
      exam: "e", title: Samples.both("考", "exam"), minutes: 10, passMark: 50,
      criticalsMustBeRight: false, items: ["a", "b"].map { Samples.item($0) }, asksCertainty: true)
    var walk = Walk(
      ExamRun(form, isMock: false, seed: Samples.seed, at: Samples.start), saving: saving)
    try walk.answer(right: true)
    #expect(walk.run.prompt?.position?.number == 1)
    try walk.reply(.timeUp, after: 601)
    guard case .exam(let result)? = walk.run.ending else {
      Issue.record("the exam is not over")
      return
    }
    #expect(result.score == Fraction(1, 2) && result.passed && result.ranOutOfTime)
  }

  @Test(arguments: [false, true])
  func `an exam with it ends after the last certainty`(saving: Bool) throws {
    let form = ExamForm(
      exam: "e", title: Samples.both("考", "exam"), minutes: 10, passMark: 100,
      criticalsMustBeRight: false, items: ["a", "b"].map { Samples.item($0) }, asksCertainty: true)
    var walk = Walk(
      ExamRun(form, isMock: false, seed: Samples.seed, at: Samples.start), saving: saving)
    for _ in 0..<2 {
      try walk.answer(right: true)
      #expect(walk.run.ending == nil)
      try walk.type("2")
    }
    guard case .exam(let result)? = walk.run.ending else {
      Issue.record("the exam is not over")
      return
    }
    #expect(result.passed && result.answers.count == 2)
  }
}
