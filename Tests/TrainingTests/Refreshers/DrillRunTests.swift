import Foundation
import Samples
import Testing

@testable import Training

struct DrillRunTests {
  private func drill(_ count: Int = 3, seconds: Int = 300, dues: [Due] = []) -> Drill {
    Drill(.due, items: (0..<count).map { Samples.item("i\($0)") }, dues: dues, seconds: seconds)
  }

  private func walk(_ drill: Drill, saving: Bool = false) -> Walk<DrillRun> {
    Walk(DrillRun(drill, seed: Samples.seed, at: Samples.start), saving: saving)
  }

  /// Of a drill that is over.
  private func ended(_ walk: Walk<DrillRun>) -> DrillResult? {
    if case .drill(let result)? = walk.run.ending { result } else { nil }
  }

  private func asked(_ run: DrillRun) -> String? {
    if case .item(let item, _, _)? = run.prompt?.question { item.id } else { nil }
  }

  @Test(arguments: [false, true]) func `each is asked once, and what was missed again`(saving: Bool)
    throws
  {
    var walk = walk(drill(), saving: saving)
    for right in [true, false, true] { try walk.answer(right: right) }
    #expect(walk.run.ending == nil && asked(walk.run) == "i1")
    #expect(walk.run.prompt?.position == nil)
    try walk.answer(right: true)
    let result = try #require(ended(walk))
    #expect(result.right == ["i0", "i2"] && result.repaired == ["i1"] && result.missed.isEmpty)
    #expect(result.left == 0 && result.seconds == 20)
    #expect(walk.facts.last == .drillEnded(result.fact))
    #expect(walk.facts.count == 5 && walk.run.prompt == nil)
    #expect(walk.facts.allSatisfy { $0.isPossible })
  }

  @Test func `missed twice it is set aside for another day`() throws {
    var walk = walk(drill(2))
    for right in [false, true, false] { try walk.answer(right: right) }
    let result = try #require(ended(walk))
    #expect(result.missed == ["i0"] && result.right == ["i1"] && result.repaired.isEmpty)
  }

  @Test func `once the time is up nothing new is asked, but what was missed`() throws {
    var walk = walk(drill(9, seconds: 12))
    try walk.answer(right: false)
    try walk.answer(right: true)
    #expect(asked(walk.run) == "i2")
    try walk.answer(right: true)
    #expect(asked(walk.run) == "i0", "15 of 12 seconds are gone")
    try walk.answer(right: true)
    let result = try #require(ended(walk))
    #expect(result.right == ["i1", "i2"] && result.repaired == ["i0"] && result.left == 6)
  }

  @Test func `time that is up with nothing missed ends it`() throws {
    var walk = walk(drill(9, seconds: 5))
    try walk.answer(right: true)
    #expect(ended(walk)?.left == 8)
    let (next, facts, _) = walk.run.replying(.line("1"), at: walk.now)
    #expect(facts.isEmpty && next.ending != nil)
  }

  @Test func `misses have a minute more, no longer`() throws {
    var walk = walk(drill(20, seconds: 95))
    for _ in 0..<20 where walk.run.ending == nil && walk.run.prompt?.position != nil {
      try walk.answer(right: false)
    }
    #expect(walk.run.prompt?.told.isEmpty == false)
    var repeated = 0
    while walk.run.ending == nil {
      try walk.answer(right: false)
      repeated += 1
    }
    // 19 or 20 fives until the time was up, twelve more in the minute.
    let result = try #require(ended(walk))
    #expect(repeated == 12 && result.seconds == 155)
    #expect(result.missed.count == 19 && result.left == 1)
  }

  @Test func `an interruption is not drilled in`() throws {
    var walk = walk(drill(2))
    guard case .item(let item, let shown, _)? = walk.run.prompt?.question else {
      Issue.record("nothing is asked")
      return
    }
    let index = try #require(shown.offers.firstIndex { $0.id == "right" })
    try walk.type(String(index + 1), after: 4000)
    #expect(walk.run.ending == nil, "an hour away is no time spent")
    try walk.answer(right: true)
    #expect(ended(walk)?.seconds == item.readingSeconds + 30 + 5)
  }

  @Test func `a hint ends no question, and what is not understood does nothing`() throws {
    var walk = walk(drill(1))
    guard case .hint(_, 1, 2) = try walk.reply(.hint) else {
      Issue.record("no hint came")
      return
    }
    #expect(asked(walk.run) == "i0" && walk.facts.count == 1)
    try walk.type("?!")
    #expect(walk.facts.count == 1 && walk.run.ending == nil)
    try walk.reply(.timeUp)
    #expect(walk.facts.count == 1 && walk.run.ending == nil)
    try walk.answer(right: true)
    guard case .answered(let answered) = walk.facts[1] else {
      Issue.record("no answer is noted")
      return
    }
    #expect(answered.hints == 1 && answered.expected == Samples.item("i0").readingSeconds)
  }

  @Test func `a question comes with why, and again with how many are left`() throws {
    let due = Due(
      refresher: .item("i0"), day: Day(number: 3), asOf: Day(number: 3), reason: .cap(days: 90),
      left: 0.5, latest: Day(number: 1), latestRule: .right)
    var walk = walk(drill(2, dues: [due]))
    guard case .due(due)? = walk.run.prompt?.told.first else {
      Issue.record("it does not say why")
      return
    }
    try walk.answer(right: false)
    #expect(walk.run.prompt?.told.isEmpty == true, "nobody scheduled the second")
    try walk.answer(right: true)
    guard case .onceMore(left: 1)? = walk.run.prompt?.told.first else {
      Issue.record("it does not say that it comes again")
      return
    }
  }

  @Test func `nothing to ask is over at once`() {
    #expect(ended(walk(drill(0)))?.count == 0)
  }

  @Test(arguments: 0..<12) func `gone on with in the middle it is as replayed from the beginning`(
    seed: UInt64
  ) throws {
    var draws = Draws(Seed(seed))
    let drill = drill(draws.number(1...8), seconds: draws.number(5...60))
    var run = DrillRun(drill, seed: Seed(seed), at: Samples.start)
    var now = Samples.start
    var steps: [(reply: Reply?, at: Date)] = []
    var facts: [Fact] = []
    while run.ending == nil {
      now += Double(draws.number(1...20))
      let reply: Reply? =
        draws.once(in: 6)
        ? nil : draws.once(in: 5) ? .hint : .line(String(draws.number(1...4)))
      steps.append((reply, now))
      guard let reply else {
        let data = try CanonicalJSON.encoded(run)
        run = try CanonicalJSON.decoded(DrillRun.self, from: data).resuming(at: now)
        continue
      }
      let (next, new, _) = run.replying(reply, at: now)
      run = next
      facts += new
    }
    var replayed = DrillRun(drill, seed: Seed(seed), at: Samples.start)
    var again: [Fact] = []
    for (reply, at) in steps {
      guard let reply else {
        replayed = replayed.resuming(at: at)
        continue
      }
      let (next, new, _) = replayed.replying(reply, at: at)
      replayed = next
      again += new
    }
    #expect(again == facts)
    #expect(try CanonicalJSON.encoded(replayed) == CanonicalJSON.encoded(run))
  }
}
