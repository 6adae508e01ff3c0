import Foundation
import Samples
import Testing

@testable import Training

/// A drill from its first question to its end.
struct EscalationRunTests {
  private let seed = Seed(7)

  private func begun(_ drill: EscalationDrill = Samples.escalationDrill()) -> EscalationRun {
    EscalationRun(drill, seed: seed, at: Samples.start)
  }

  /// The item that is asked.
  private func item(_ run: EscalationRun) -> Item? {
    if case .item(let item, _, _)? = run.prompt?.question { item } else { nil }
  }

  private func isAsking(_ part: String, _ run: EscalationRun) -> Bool {
    item(run)?.id.hasSuffix("-\(part)") ?? false
  }

  /// A reply that is right, as somebody who knows gives it.
  private func right(_ run: EscalationRun) -> String {
    item(run)?.interaction.examples(seed: seed.derived(for: item(run)?.id ?? "")).right.first ?? ""
  }

  private func replied(_ run: EscalationRun, _ line: String) -> (EscalationRun, [Fact], Feedback) {
    let (next, facts, feedback) = run.replying(.line(line), at: Samples.start)
    return (next, facts, feedback)
  }

  /// The run before the question of a part.
  private func at(_ part: String) throws -> EscalationRun {
    var run = begun()
    while !isAsking(part, run) {
      #expect(run.ending == nil)
      run = replied(run, right(run)).0
      if run.prompt == nil { throw CocoaError(.featureUnsupported) }
    }
    return run
  }

  private func ended(_ facts: [Fact]) -> Fact.EscalationEnded? {
    facts.lazy.compactMap { if case .escalationEnded(let ended) = $0 { ended } else { nil } }.first
  }

  @Test func `who knows everything passes with full marks, each answer on record once`() throws {
    var (run, all) = (begun(), [Fact]())
    while run.prompt != nil {
      let (next, facts, _) = replied(run, right(run))
      #expect(!facts.isEmpty, "\(item(run)?.id ?? "")")
      (run, all) = (next, all + facts)
    }
    let end = try #require(ended(all))
    #expect(end.passed && end.score == .one && end.failures.isEmpty)
    #expect(
      end.right == run.drill.questions.count && end.incident == "aa" && end.severity == 2)
    let answered = all.compactMap { if case .answered(let fact) = $0 { fact.item } else { nil } }
    #expect(answered == run.drill.questions.map(\.item.id))
    #expect(all.filter { !$0.isPossible }.isEmpty)
    guard case .escalation(let result)? = run.ending else {
      Issue.record("it has no ending")
      return
    }
    #expect(result.passed && result.failure == nil)
  }

  @Test func `questions have their place, and numbers their slip`() throws {
    let run = try at("last-four")
    let told = try #require(run.prompt).told
    guard case .place(let place)? = told.first, case .slip(let slip)? = told.last else {
      Issue.record("no place or no slip")
      return
    }
    #expect(place.count == run.drill.questions.count && slip.lines.count == 7)
    #expect(begun().prompt?.told.count == 1)
  }

  @Test func `a saying that promises ends it at once`() throws {
    try endsAtOnce("say", picking: "promise")
  }

  @Test func `something that is never kept ends it at once, right ones beside it or not`() throws {
    try endsAtOnce("keep", picking: "never-photo")
    try endsAtOnce("keep", picking: "never-number", besides: true)
  }

  private func endsAtOnce(_ part: String, picking id: String, besides: Bool = false) throws {
    let run = try at(part)
    guard case .item(_, let shown, _)? = run.prompt?.question,
      let place = shown.offers.firstIndex(where: { $0.id == id })
    else { throw CocoaError(.featureUnsupported) }
    let reply = String(place + 1) + (besides ? " " + right(run) : "")
    let (next, facts, feedback) = replied(run, reply)
    #expect(next.prompt == nil)
    let end = try #require(ended(facts))
    #expect(!end.passed && end.failures == [id])
    guard case .graded(let graded) = feedback, case .escalation(let result)? = next.ending else {
      Issue.record("it goes on")
      return
    }
    #expect(
      graded.grade.credit < .one && result.failure?.given == id && result.failure?.what != nil)
    #expect(!result.passed && result.answers.count <= run.drill.questions.count)
    // Nothing more is to be had of it.
    #expect(replied(next, "1").1.isEmpty)
  }

  @Test(arguments: [
    ("last-four", "6228480402564521", "card-number"),
    ("last-four", "622848******1234", "card-number"),
    ("secret", "123456", "secret"), ("secret", "密码 8888", "secret"),
  ])
  func `a card number or a secret ends it at once`(part: String, typed: String, failure: String)
    throws
  {
    let (next, facts, _) = replied(try at(part), typed)
    #expect(next.prompt == nil && ended(facts)?.failures == [failure])
    guard case .escalation(let result)? = next.ending else {
      Issue.record("it goes on")
      return
    }
    #expect(result.failure?.what != nil)
    #expect(result.left == result.drill.questions.count - result.answers.count)
    guard case .answered(let answered)? = facts.first else {
      Issue.record("no answer is on record")
      return
    }
    #expect(answered.given == [failure])
  }

  @Test func `a wrong saying that is not fatal only costs its point`() throws {
    let run = try at("say")
    guard case .item(_, let shown, _)? = run.prompt?.question,
      let place = shown.offers.firstIndex(where: { ["blame", "later", "guess"].contains($0.id) })
    else { throw CocoaError(.featureUnsupported) }
    let (next, facts, _) = replied(run, String(place + 1))
    #expect(next.prompt != nil && ended(facts) == nil)
  }

  @Test func `below the mark it is not passed`() throws {
    var (run, all) = (begun(), [Fact]())
    while let item = item(run) {
      let examples = item.interaction.examples(seed: seed.derived(for: item.id))
      let isGuess = isAsking("first", run) || isAsking("latest", run) || isAsking("ladder", run)
      let (next, facts, _) = replied(run, isGuess ? examples.wrong.first ?? "" : right(run))
      (run, all) = (next, all + facts)
    }
    let end = try #require(ended(all))
    #expect(!end.passed && end.failures.isEmpty && !end.score.reaches(percent: 80))
    #expect(end.right == run.drill.questions.count - 3)
  }

  @Test(arguments: ["", "99", "abcxyz", "马上"])
  func `what cannot be read changes nothing`(line: String) {
    let (next, facts, feedback) = replied(begun(), line)
    #expect(facts.isEmpty && item(next)?.id == item(begun())?.id)
    if case .unreadable = feedback {} else { Issue.record("\(feedback)") }
  }

  @Test func `there are no hints, and time is nobody's concern`() {
    for reply in [Reply.hint, .timeUp] {
      #expect(begun().replying(reply, at: Samples.start).facts.isEmpty)
    }
  }

  @Test func `the same replies give the same run, and it is kept and read again as it was`() throws
  {
    let drill = Samples.escalationDrill()
    let subject = Subject.escalation(drill)
    let read = try Subject(.escalation, archived: subject.archived())
    #expect(try read.archived() == subject.archived())
    #expect(
      read.id == "aa" && read.kind == .escalation && read.items.count == drill.questions.count)
    var (one, other) = (begun(drill) as any Activity, read.begun(seed: seed, at: Samples.start))
    while case .item(let item, _, _)? = one.prompt?.question {
      let line = item.interaction.examples(seed: seed.derived(for: item.id)).right.first ?? ""
      let (next, facts, _) = one.replying(.line(line), at: Samples.start)
      let (same, others, _) = other.resuming(at: Samples.start).replying(
        .line(line), at: Samples.start)
      #expect(facts == others)
      (one, other) = (next, same)
    }
    #expect(other.prompt == nil)
  }
}
