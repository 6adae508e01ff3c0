import Samples
import Testing

@testable import Training

/// The questions that are made of a table.
struct EscalationQuestionsTests {
  private func drill(_ incident: Incident, seed: UInt64 = 1) -> EscalationDrill {
    let table = Samples.table([incident] + Samples.fiveIncidents.filter { $0.id != incident.id })
    return EscalationDrill(incident, in: table, Samples.wording, seed: Seed(seed))
  }

  private func parts(_ drill: EscalationDrill) -> [String] {
    drill.questions.map { String($0.item.id.dropFirst("escalate-\(drill.incident)-".count)) }
  }

  private func question(_ part: String, of drill: EscalationDrill) throws
    -> EscalationDrill.Question
  {
    try #require(drill.questions.first { $0.item.id == "escalate-\(drill.incident)-\(part)" })
  }

  private func options(_ question: EscalationDrill.Question) -> [ChoiceOption] {
    (question.item.interaction as? SingleChoice)?.options
      ?? (question.item.interaction as? MultipleChoice)?.options ?? []
  }

  @Test func `they come in the order in which things are done`() {
    let parts = parts(drill(Samples.incident("aa", first: "停下来")))
    #expect(Array(parts.prefix(4)) == ["first", "ladder", "latest", "say"])
    #expect(Array(parts.suffix(2)) == ["secret", "keep"] && parts.contains("last-four"))
    // Two numbers and the card's.
    #expect(parts.count == 9)
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func `the same seed gives the same, and ids are all different`(seed: UInt64) throws {
    let one = drill(Samples.incident("aa", first: "停下来"), seed: seed)
    let other = drill(Samples.incident("aa", first: "停下来"), seed: seed)
    #expect(try CanonicalJSON.encoded(one) == CanonicalJSON.encoded(other))
    #expect(Set(one.questions.map(\.item.id)).count == one.questions.count)
  }

  @Test func `parts of what is said are put in order, and one of them may be said`() throws {
    let parts = ["一句", "二句", "三句"].map { Samples.both($0, $0) }
    let drill = drill(Samples.incident("aa", first: "停下来", say: parts))
    let order = try #require(
      question("in-order", of: drill).item.interaction as? Ordering)
    #expect(order.elements.map(\.text) == parts)
    let say = try options(question("say", of: drill))
    let right = say.filter(\.right).map(\.text)
    #expect(right.count == 1 && parts.contains(right[0]) && say.count == 4)
  }

  @Test func `where nothing is said, none of the sentences is right`() throws {
    let drill = drill(Samples.incident("aa", first: "停下来", say: []))
    let right = try options(question("say", of: drill)).filter(\.right)
    #expect(right.map(\.text) == [Samples.wording[.nothing]])
  }

  @Test func `those who are told only at times are neither asked for nor offered`() throws {
    for seed in 0..<20 as Range<UInt64> {
      let ladder = try #require(
        question("ladder", of: drill(Samples.incident("aa", first: "停下来"), seed: seed))
          .item.interaction as? Ladder)
      #expect(ladder.rungs.map(\.id) == ["supervisor", "acquirer"])
      #expect(!ladder.others.contains { $0.id == "police" })
      // Who, not the number behind it.
      #expect(ladder.rungs[1].text == Samples.both("收单行", "acquirer"))
    }
  }

  @Test func `where everybody is told only at times, it is said when`() throws {
    let rung = Incident.Rung(
      who: Samples.contacts[1], within: Samples.times[0], when: Samples.both("他坚持", "they insist"))
    let drill = drill(Samples.incident("aa", first: "停下来", contacts: [rung]))
    let ladder = try #require(question("ladder", of: drill).item.interaction as? Ladder)
    // In the question, where it gives none of the options away.
    #expect(ladder.rungs.map(\.text.zh) == ["supervisor号"])
    #expect(
      try question("ladder", of: drill).item.stem.zh
        == "ladderIf [[title]] [[who]] 他坚持 [[asks]] [[count]] [[label]]")
    #expect(
      try question("latest", of: drill).item.stem.zh.hasPrefix("latestIf [[title]] supervisor号 他坚持")
    )
    // Nobody asks for numbers, and there is no slip.
    #expect(parts(drill) == ["first", "ladder", "latest", "say", "keep"])
  }

  @Test func `the first number is asked with the condition under which anybody is rung`() throws {
    let rung = Incident.Rung(
      who: Samples.contacts[0], within: Samples.times[2], give: [.reference, .voucher],
      when: Samples.both("查不清", "it stays unclear"))
    let drill = drill(
      Samples.incident(
        "aa", first: "停下来",
        contacts: [Incident.Rung(who: Samples.contacts[1], within: Samples.times[0]), rung]))
    #expect(
      try question("reference", of: drill).item.stem.zh
        == "askedLater [[title]] 收单行 查不清 reference？ [[count]] [[label]]")
    #expect(try question("voucher", of: drill).item.stem.zh.hasPrefix("asked "))
  }

  @Test func `it is told why an answer was wrong, by the card's own lines`() throws {
    let drill = drill(Samples.incident("aa", first: "停下来"))
    let others = try options(question("first", of: drill)).filter { !$0.right }
    #expect(others.allSatisfy { $0.feedback?.zh.hasPrefix("firstElsewhere 事") ?? false })
    let police = "rung [[title]] police号 有人骗钱 [[asks]] [[count]] [[label]]"
    #expect(
      try question("ladder", of: drill).item.explanation?.zh
        == "supervisor号 → 收单行 → \(police)")
    #expect(
      try question("latest", of: drill).item.explanation?.zh
        == "supervisor号 at-once号 → 收单行 hour号 → \(police) at-once号")
    #expect(try options(question("keep", of: drill)).allSatisfy { $0.feedback != nil })
  }

  @Test func `no distractor of the first action is close to the right one or to another`() throws {
    let close = Samples.incident("zz", first: "停下来再说")
    let shared = Samples.incident("yy", first: "别的事", also: ["word aa"])
    let aa = Samples.incident("aa", first: "停下来")
    let table = Samples.table([aa, close, shared] + Samples.fiveIncidents.dropFirst())
    for seed in 0..<20 as Range<UInt64> {
      let drill = EscalationDrill(aa, in: table, Samples.wording, seed: Seed(seed))
      let ids = try options(question("first", of: drill)).map(\.id)
      #expect(ids.count == 4 && !ids.contains("zz") && !ids.contains("yy"))
    }
  }

  @Test func `times stand in their order, the right one among three that are not next to it`()
    throws
  {
    let drill = drill(Samples.incident("aa", first: "停下来"), seed: 3)
    let times = try options(question("latest", of: drill))
    #expect(times.filter(\.right).count == 1 && times.count == 4)
    #expect(times.filter(\.pinned).count == 4)
    let places = times.compactMap { time in Samples.times.firstIndex { $0.id == time.id } }
    #expect(places == places.sorted())
  }

  @Test func `a time that says the same is no distractor`() throws {
    var times = Samples.times
    times[3] = Named(id: "day", text: times[0].text)
    let rung = Incident.Rung(who: Samples.contacts[1], within: times[0])
    let incident = Samples.incident("aa", first: "停下来", contacts: [rung])
    let plain = Samples.table([incident])
    let table = EscalationTable(
      contacts: plain.contacts, times: times, evidence: plain.evidence, neverKept: plain.neverKept,
      numbers: plain.numbers, sayings: plain.sayings, again: plain.again, incidents: [incident])
    for seed in 0..<10 as Range<UInt64> {
      let drill = EscalationDrill(incident, in: table, Samples.wording, seed: Seed(seed))
      #expect(try !options(question("latest", of: drill)).contains { $0.id == "day" })
    }
  }

  @Test func `what fails at once is named: sayings, what is never kept, cards and secrets`() throws
  {
    let drill = drill(Samples.incident("aa", first: "停下来"))
    #expect(try question("say", of: drill).fatal.map(\.given) == ["promise"])
    #expect(
      try Set(question("keep", of: drill).fatal.map(\.given)) == ["never-photo", "never-number"])
    #expect(try question("last-four", of: drill).fatal.map(\.given) == [ReadOut.cardNumber])
    #expect(try question("secret", of: drill).fatal.map(\.given) == [Refusal.secret])
    #expect(try question("first", of: drill).fatal.isEmpty)
  }

  @Test func `what is kept nowhere goes before what others keep`() throws {
    let keeper = Samples.incident("kk", keep: [Samples.evidence[2]])
    let aa = Samples.incident("aa", first: "停下来", keep: Array(Samples.evidence.prefix(1)))
    let table = Samples.table([aa, keeper])
    let drill = EscalationDrill(aa, in: table, Samples.wording, seed: Seed(1))
    let wrong = try options(question("keep", of: drill)).filter { !$0.right }.map(\.id)
    #expect(wrong.prefix(2) == ["cash"] + [wrong[1]] && wrong[1] != "cash")
  }

  @Test func `a table of one incident still makes a drill, without what needs others`() {
    let alone = Samples.incident("aa", keep: [])
    let drill = EscalationDrill(alone, in: Samples.table([alone]), Samples.wording, seed: Seed(1))
    #expect(!parts(drill).contains("first") && !parts(drill).contains("keep"))
    #expect(parts(drill).contains("ladder"))
  }
}

extension LocalizedText {
  fileprivate var zh: String { text(in: .zh) }
}
