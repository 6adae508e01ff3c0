import Samples
import Testing

@testable import Training

struct CorrectedKeyTests {
  private func verdict(
    _ given: [String], _ old: any Interaction, _ new: any Interaction,
    drawing variables: [Variable] = []
  ) -> CorrectedKey.Verdict {
    CorrectedKey(item(new)).verdict(on: given, to: item(old, variables), seed: Samples.seed)
  }

  private func item(_ interaction: any Interaction, _ variables: [Variable] = []) -> Item {
    Item(
      id: "i", topic: "t", critical: false, stem: Samples.both("题", "stem"),
      interaction: interaction, clause: Samples.clause, hints: [], explanation: nil,
      variables: variables)
  }

  private func choice(right: String, _ texts: [String: String] = [:]) -> SingleChoice {
    SingleChoice(
      options: ["a", "b"].map { id in
        ChoiceOption(
          id: id, text: Samples.both(texts[id] ?? id, texts[id] ?? id), right: id == right,
          feedback: nil, pinned: false)
      })
  }

  @Test func `another right option gives credit, and takes it away`() {
    let (old, new) = (choice(right: "b"), choice(right: "a"))
    #expect(verdict(["a"], old, new) == .credit(.one))
    #expect(verdict(["b"], old, new) == .credit(.zero))
  }

  @Test func `an id that says something else now is for a person to decide`() {
    let new = choice(right: "a", ["a": "b", "b": "a"])
    #expect(verdict(["a"], choice(right: "b"), new) == .undecided(.readsOtherwise))
  }

  @Test func `an option that is gone, or another kind, is for a person to decide`() {
    #expect(verdict(["x"], choice(right: "b"), choice(right: "a")) == .undecided(.unknownAnswer))
    #expect(verdict(["a"], choice(right: "b"), Samples.several) == .undecided(.otherKind))
  }

  @Test func `a number is graded with the values that were drawn`() {
    func number(_ answer: String) -> Numeric {
      Numeric(answer: Formula(answer), tolerance: Formula("0"), unit: nil, nearMisses: [])
    }
    let variables = [Variable(name: "n", range: .wholeNumber(from: 3, to: 9, step: 1))]
    // Records keep numbers as fractions.
    let drawn = DrawnValues(of: variables, seed: Samples.seed.derived(for: "i")).filling("[[n]]")
    let (old, new) = (number("[[n]]"), number("[[n]] + 1"))
    #expect(
      verdict([Fraction(Int(drawn) ?? 0).description], old, new, drawing: variables)
        == .credit(.zero))
    let more = Fraction(Int(drawn).map { $0 + 1 } ?? 0).description
    #expect(verdict([more], old, new, drawing: variables) == .credit(.one))
    #expect(
      verdict([more], old, number("[[other]]"), drawing: variables)
        == .undecided(.unknownAnswer))
  }

  @Test func `a matching key is mended by moving ids with the right sides`() {
    func match(_ pairs: (id: String, left: String, right: String)...) -> Matching {
      Matching(
        pairs: pairs.map {
          Matching.Pair(
            id: $0.id, left: Samples.both($0.left, $0.left),
            right: Samples.both($0.right, $0.right))
        }, extra: [])
    }
    let old = match((id: "a", left: "1", right: "one"), (id: "b", left: "2", right: "two"))
    let moved = match((id: "b", left: "1", right: "two"), (id: "a", left: "2", right: "one"))
    #expect(verdict(["a", "b"], old, moved) == .credit(.zero))
    #expect(verdict(["b", "a"], old, moved) == .credit(.one))
    let swapped = match((id: "a", left: "1", right: "two"), (id: "b", left: "2", right: "one"))
    #expect(verdict(["a", "b"], old, swapped) == .undecided(.readsOtherwise))
  }
}
