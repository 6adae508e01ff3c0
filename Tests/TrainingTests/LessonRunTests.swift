import Foundation
import Samples
import Testing

@testable import Training

struct LessonRunTests {
  private func walk(_ saving: Bool) -> Walk<LessonRun> {
    Walk(LessonRun(Samples.lesson, seed: Samples.seed, at: Samples.start), saving: saving)
  }

  @Test(arguments: [false, true])
  func `what was missed comes again until it is right`(saving: Bool) throws {
    var walk = walk(saving)
    try walk.answer(right: true)
    try walk.answer(right: false)
    try walk.answer(right: true)
    guard case .onceMore(left: 1)? = walk.run.prompt?.told.first else {
      Issue.record("the missed check did not come again")
      return
    }
    #expect(walk.run.prompt?.position == nil)
    try walk.answer(right: false)
    try walk.answer(right: true)
    #expect(walk.run.prompt == nil)
    #expect(
      walk.facts.last
        == .lessonCompleted(Fact.LessonCompleted(lesson: "lesson", right: 2, count: 3)))
    #expect(walk.facts.count == 6)
  }

  /// The time to answer is held against nobody for what stood there to be read first.
  @Test(arguments: [false, true])
  func `reading the card and what was said to the answer before takes no time of the answer`(
    saving: Bool
  ) throws {
    var walk = walk(saving)
    try walk.answer(right: true)
    try walk.answer(right: false)
    try walk.answer(right: true)
    try walk.answer(right: true)
    let expected = walk.facts.compactMap { fact -> Int? in
      if case .answered(let answered) = fact { answered.expected } else { nil }
    }
    let cards = Samples.lesson.cards
    #expect(
      expected == [
        cards[0].readingSeconds + cards[0].check.readingSeconds,
        5 + cards[1].readingSeconds + cards[1].check.readingSeconds,
        12 + cards[2].readingSeconds + cards[2].check.readingSeconds,
        5 + cards[1].check.readingSeconds,
      ])
    #expect(cards.allSatisfy { $0.readingSeconds > 0 })
  }

  @Test(arguments: [false, true])
  func `what was missed three times is set aside, and the lesson ends`(saving: Bool) throws {
    var walk = walk(saving)
    try walk.answer(right: true)
    try walk.answer(right: false)
    try walk.answer(right: false)
    var left: [Int] = []
    var setAside: [Bool] = []
    while case .item(let item, let shown, _)? = walk.run.prompt?.question {
      if case .onceMore(let count)? = walk.run.prompt?.told.first { left.append(count) }
      let wrong = try #require(shown.offers.firstIndex { $0.id == "wrong" }, "\(item.id)")
      guard case .graded(let graded) = try walk.type(String(wrong + 1)) else { continue }
      setAside.append(graded.isSetAside)
    }
    #expect(left == [2, 2, 2, 1] && setAside == [false, false, true, true])
    #expect(
      walk.facts.last
        == .lessonCompleted(Fact.LessonCompleted(lesson: "lesson", right: 1, count: 3)))
  }

  @Test func `a lesson of before there was an end to it asks until it is right`() throws {
    var members = try #require(
      JSONSerialization.jsonObject(with: CanonicalJSON.encoded(Samples.lesson)) as? [String: Any])
    #expect(members.removeValue(forKey: "mostMisses") as? Int == 3)
    let earlier = try CanonicalJSON.decoded(
      Lesson.self, from: JSONSerialization.data(withJSONObject: members))
    var walk = Walk(
      LessonRun(earlier, seed: Samples.seed, at: Samples.start), saving: false)
    for _ in 1...12 { try walk.answer(right: false) }
    #expect(walk.run.ending == nil)
    for _ in 1...3 { try walk.answer(right: true) }
    #expect(walk.run.prompt == nil)
  }

  @Test(arguments: [false, true])
  func `hints are counted and belong to the question`(saving: Bool) throws {
    var walk = walk(saving)
    try walk.reply(.hint)
    try walk.reply(.hint)
    guard case .noHint(.noneLeft) = try walk.reply(.hint) else {
      Issue.record("a third hint of two")
      return
    }
    try walk.answer(right: true)
    guard case .answered(let answered)? = walk.facts.last else {
      Issue.record("not answered")
      return
    }
    #expect(answered.hints == 2)
    #expect(answered.revision == Samples.item("check-one").revision)
    #expect(answered.seconds == 20)
  }

  @Test func `an unreadable reply changes nothing and says so`() throws {
    var walk = walk(false)
    for line in ["", "9", "？", "hello"] {
      guard case .unreadable = try walk.type(line) else {
        Issue.record("‘\(line)’ was taken as an answer")
        return
      }
    }
    #expect(walk.facts.isEmpty)
    #expect(walk.run.prompt?.position?.number == 1)
  }

  @Test func `a pause does not count as time spent on the question`() throws {
    let run = LessonRun(Samples.lesson, seed: Samples.seed, at: Samples.start)
      .resuming(at: Samples.start + 3600)
    guard case .item(_, let shown, _)? = run.prompt?.question,
      let index = shown.offers.firstIndex(where: { $0.id == "right" }),
      case .answered(let answered)? = run.replying(
        .line(String(index + 1)), at: Samples.start + 3604
      ).facts.first
    else {
      Issue.record("not answered")
      return
    }
    #expect(answered.seconds == 4)
  }
}
