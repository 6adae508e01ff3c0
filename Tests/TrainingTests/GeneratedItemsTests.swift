import Samples
import Testing

@testable import Training

struct GeneratedItemsTests {
  private func fact(_ id: String, _ answer: String, group: String? = nil) -> GeneratedItems.Fact {
    GeneratedItems.Fact(
      id: id, stem: Samples.both("问\(id)", "ask \(id)"), answer: Samples.both(answer, answer),
      group: group ?? id, clause: Samples.clause)
  }

  @Test func `each fact is asked among the answers of three others`() {
    let items = GeneratedItems.items(
      from: ["a", "b", "c", "d", "e"].map { fact($0, "answer \($0)") }, topic: "t")
    #expect(items.map(\.id) == ["a", "b", "c", "d", "e"])
    for item in items {
      guard let choice = item.interaction as? SingleChoice else { continue }
      #expect(choice.options.count == 4 && choice.options.count(where: \.right) == 1)
      #expect(Set(choice.options.map(\.text)).count == 4)
      #expect(
        choice.options.first(where: \.right)?.text
          == Samples.both("answer \(item.id)", "answer \(item.id)"))
    }
  }

  @Test func `facts of one group and equal answers are no distractors`() {
    let facts = [
      fact("a", "one", group: "x"), fact("b", "two", group: "x"), fact("c", "one"),
      fact("d", "three"), fact("e", "four"), fact("f", "five"),
    ]
    let first = GeneratedItems.items(from: facts, topic: "t").first
    let options = (first?.interaction as? SingleChoice)?.options.map(\.id) ?? []
    #expect(Set(options) == ["right", "d", "e", "f"])
  }

  @Test func `too few others make no question, and the same facts the same ones`() throws {
    let facts = ["a", "b", "c"].map { fact($0, $0) }
    #expect(GeneratedItems.items(from: facts, topic: "t").isEmpty)
    let more = facts + [fact("d", "d"), fact("e", "e")]
    #expect(
      try CanonicalJSON.encoded(GeneratedItems.items(from: more, topic: "t"))
        == CanonicalJSON.encoded(GeneratedItems.items(from: more, topic: "t")))
  }
}
