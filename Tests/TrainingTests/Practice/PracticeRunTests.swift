import Samples
import Testing

@testable import Training

struct PracticeRunTests {
  private func walk(
    _ mode: Practice.Mode = .alone, _ situation: String? = "approved", saving: Bool = false,
    seed: Seed = Samples.seed
  ) -> Walk<PracticeRun> {
    Walk(
      PracticeRun(Samples.practice(mode, situation), seed: seed, at: Samples.start), saving: saving)
  }

  private func scene(_ walk: Walk<PracticeRun>) throws -> Prompt.Scene {
    guard case .act(let scene)? = walk.run.prompt?.question else {
      throw Walk<PracticeRun>.WalkError.noItem
    }
    return scene
  }

  private func result(_ walk: Walk<PracticeRun>) throws -> PracticeResult {
    guard case .practice(let result)? = walk.run.ending else {
      throw Walk<PracticeRun>.WalkError.noItem
    }
    return result
  }

  /// What is told now, in English.
  private func told(_ walk: Walk<PracticeRun>) -> [String] {
    (walk.run.prompt?.told ?? []).map { told in
      switch told {
      case .passage(let text): text.text(in: .en)
      case .slip(let slip):
        "slip " + slip.lines.map { $0.value.text(in: .en) }.joined(separator: "|")
      case .nothingHappens: "nothing"
      case .misstep(let misstep): misstep.kind.described
      case .card, .due, .onceMore, .atTheTerminal, .place: "?"
      }
    }
  }

  private func amount(_ walk: Walk<PracticeRun>) -> String {
    String(told(walk)[0].split(separator: " ").last ?? "")
  }

  private func isUnreadable(_ feedback: Feedback, _ kind: Reading.Unreadable) -> Bool {
    if case .unreadable(let found) = feedback { found == kind } else { false }
  }

  @Test(arguments: [false, true], ["approved", "declined"])
  func `who always does what comes next gets full marks`(saving: Bool, situation: String) throws {
    for seed in (0..<10).map({ Seed($0) }) {
      var walk = walk(.guided, situation, saving: saving, seed: seed)
      let amount = amount(walk)
      while let next = try scene(walk).next.title {
        let step = try #require(Samples.procedure.steps.first { $0.title == next })
        let offer = try #require(scene(walk).offers.first { step.acts.contains($0.act.id) })
        try walk.type("\(offer.number)" + (offer.act.asksAmount == nil ? "" : " \(amount)"))
      }
      try walk.type("finish")
      let assessment = try result(walk).assessment
      #expect(assessment.score == .one && assessment.passed && assessment.missteps.isEmpty)
      #expect(walk.facts.allSatisfy { $0.isPossible })
    }
  }

  @Test func `where one way of a step fails the other one does it`() throws {
    var walk = walk(.guided, "pad")
    let amount = amount(walk)
    for line in ["1 \(amount)", "2", "3", "3", "3", "3"] { try walk.type(line) }
    #expect(told(walk).first == "no signature")
    #expect(try scene(walk).next.title?.text(in: .en) == "have it signed")
    try walk.type("sign-paper")
    try walk.type("give-copy")
    let assessment = try finished(walk).assessment
    #expect(
      assessment.missteps.map(\.kind.described) == ["too early (refused) sign"])
    #expect(assessment.score == Fraction(49, 50) && assessment.passed)
  }

  @Test func `replaying the same replies gives the same value`() throws {
    for seed in (0..<15).map({ Seed($0) }) {
      var draws = Draws(seed)
      let situation = draws.one(of: ["approved", "declined", "pad"])
      let mode = draws.one(of: Practice.Mode.allCases)
      var (plain, saved) = (
        walk(mode, situation, seed: seed), walk(mode, situation, saving: true, seed: seed)
      )
      var offered: [Int: String] = [:]
      for _ in 0..<25 where plain.run.prompt != nil {
        for offer in try scene(plain).offers {
          #expect(offered[offer.number, default: offer.act.id] == offer.act.id)
          offered[offer.number] = offer.act.id
        }
        let line = draws.one(of: [
          "1", "2", "3", "4", "5", "6", "7", "8", "gd", "1 12", "30.5", "x", "", "give",
        ])
        let reply: Reply = draws.once(in: 8) ? .hint : .line(line)
        try plain.reply(reply)
        try saved.reply(reply, after: 500)
      }
      if plain.run.prompt != nil {
        try plain.type("finish")
        try saved.type("finish")
      }
      #expect(plain.facts == saved.facts)
      #expect(plain.facts.allSatisfy { $0.isPossible })
      #expect(try result(plain).assessment == result(saved).assessment)
      #expect(try result(plain).trace == result(saved).trace)
    }
  }

  @Test(arguments: [false, true])
  func `an amount is asked for, and read as money`(saving: Bool) throws {
    var walk = walk(saving: saving)
    let amount = amount(walk)
    try walk.type("1")
    #expect(try scene(walk).awaiting == Samples.terminal.act("key-amount")?.name)
    #expect(told(walk) == [])
    #expect(isUnreadable(try walk.type("plenty"), .notMoney))
    #expect(try scene(walk).awaiting != nil)
    try walk.type("￥\(amount)")
    #expect(told(walk) == ["keyed"])
    #expect(try scene(walk).awaiting == nil)
    let acted = walk.facts.compactMap { if case .acted(let acted) = $0 { acted } else { nil } }
    #expect(acted.map(\.effect) == [nil, .took])
    #expect(acted.map { $0.amount?.description } == [nil, amount])
  }

  @Test func `another amount is the wrong thing, and the till asks again`() throws {
    var walk = walk(.prompted)
    let amount = amount(walk)
    try walk.type("1 0.01")
    #expect(told(walk) == ["another amount", "wrong object key"])
    #expect(isUnreadable(try walk.type("1 x"), .notMoney))
    try walk.type("1 \(amount)")
    #expect(told(walk) == ["keyed"])
  }

  @Test func `one may change one's mind before the amount`() throws {
    var walk = walk()
    try walk.type("1")
    try walk.type("chat")
    #expect(try scene(walk).awaiting == nil)
    #expect(told(walk).first?.hasPrefix("the customer M") == true)
    try walk.type("present-card")
    #expect(told(walk) == ["nothing"])
  }

  @Test func `what cannot be read is no deed`() throws {
    var walk = walk()
    #expect(isUnreadable(try walk.type("  "), .emptyLine))
    #expect(isUnreadable(try walk.type("dance"), .noSuchAct))
    // Paper is not out yet.
    #expect(isUnreadable(try walk.type("give-copy"), .noSuchAct))
    let several = ["key-amount", "finish"].compactMap { Samples.terminal.act($0)?.name }
    if case .unreadable(.severalActs(let names)) = try walk.type("做") {
      #expect(names.count > 2 && names.contains(several[0]) && names.contains(several[1]))
    } else {
      Issue.record("one act was meant by 做")
    }
    try walk.reply(.timeUp)
    #expect(walk.facts.isEmpty)
    #expect(told(walk).count == 1)
  }

  @Test func `alone nothing is told before the end, and there is no help`() throws {
    var walk = walk(.alone)
    #expect(try scene(walk).next == .done)
    guard case .noHint(.notInExams) = try walk.reply(.hint) else {
      Issue.record("a hint")
      return
    }
    for line in ["2", "1 0.01", "chat", "3"] {
      try walk.type(line)
      #expect(!told(walk).contains { $0.hasPrefix("too early") || $0.hasPrefix("wrong") })
      #expect(try scene(walk).next == .done)
    }
    try walk.type("finish")
    let missteps = try result(walk).assessment.missteps.map(\.kind.described)
    #expect(
      missteps == [
        "too early (refused) present", "wrong object key", "too early (refused) sign",
        "omitted key", "omitted present",
      ])
    #expect(try result(walk).hints == 0)
  }

  @Test func `prompted, the next step is told on request, and counted`() throws {
    var walk = walk(.prompted)
    #expect(try scene(walk).next == .done)
    guard case .nextStep(let step) = try walk.reply(.hint) else {
      Issue.record("no step")
      return
    }
    #expect(step.title?.text(in: .en) == Samples.procedure.step("key")?.title.text(in: .en))
    try walk.type("present-card")
    #expect(told(walk) == ["nothing", "too early (refused) present"])
    try walk.type("present-card")
    #expect(told(walk) == ["nothing"])
    try walk.type("finish")
    guard case .practiceEnded(let ended)? = walk.facts.last else {
      Issue.record("no end")
      return
    }
    #expect(ended.hints == 1 && !ended.passed && ended.mode == .prompted)
    #expect(ended.missteps == 3 && ended.procedure == "sale" && ended.situation == "approved")
  }

  @Test func `a slip shows what held when it came out`() throws {
    var walk = walk()
    let amount = amount(walk)
    for line in ["1 \(amount)", "2", "sign-pad", "confirm"] { try walk.type(line) }
    #expect(told(walk) == ["printing", "slip \(amount)|(signature)"])
  }

  @Test func `what the timer prints has no signature, though the act after it signs`() throws {
    var walk = walk(.alone, "pad")
    let amount = amount(walk)
    for line in ["1 \(amount)", "2", "chat", "chat", "chat", "chat", "chat", "chat"] {
      try walk.type(line)
      #expect(told(walk).count == 1)
    }
    try walk.type("chat")
    #expect(told(walk).contains("slip \(amount)"))
    #expect(told(walk).first == "no signature")
    let second = try finished(walk).trace.moments.map(\.second)
    // The minute was over as the seventh chat began.
    #expect(second.contains(80) && second.contains(90))
  }

  private func finished(_ walk: Walk<PracticeRun>) throws -> PracticeResult {
    var walk = walk
    try walk.type("finish")
    return try result(walk)
  }

  @Test func `the result goes through what was done, each deed with what was wrong with it`() throws
  {
    var walk = walk()
    let amount = amount(walk)
    for line in ["3", "1 \(amount)", "chat", "2", "3", "confirm", "give-copy"] {
      try walk.type(line)
    }
    let result = try finished(walk)
    let deeds = result.deeds.map { deed in
      "\(deed.act.id) \(deed.effect)"
        + deed.missteps.map { ", " + $0.kind.described }.joined()
    }
    #expect(
      deeds == [
        "sign-pad refused, too early (refused) sign", "key-amount took",
        "chat took, forbidden (minor) chat", "present-card took", "sign-pad took", "confirm took",
        "give-copy took", "finish took",
      ])
    #expect(result.assessment.score == Fraction(88, 100) && result.assessment.passed)
    #expect(result.told.map { $0.text(in: .en) } == ["it is over"])
  }

  @Test func `after the end nothing more happens`() throws {
    var walk = walk()
    try walk.type("finish")
    #expect(walk.run.prompt == nil)
    let facts = walk.facts
    try walk.type("1")
    try walk.reply(.hint)
    #expect(walk.facts == facts)
  }
}
