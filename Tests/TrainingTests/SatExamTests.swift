import Samples
import Testing

@testable import Training

struct SatExamTests {
  private let form = Samples.form(2, mark: 100)

  private func answered(_ item: String, _ given: String, _ credit: Fraction) -> Fact.Answered {
    let revision = form.items.first { $0.id == item }?.revision ?? ""
    return Fact.Answered(
      item: item, revision: revision, given: [given], credit: credit, hints: 0, seconds: 5)
  }

  private func ended(_ score: Fraction, passed: Bool) -> Fact.ExamEnded {
    Fact.ExamEnded(
      exam: "exam", score: score, count: 2, passMark: 100, passed: passed, criticalsMissed: [],
      ranOutOfTime: false, counts: true)
  }

  private func key(_ item: String, right: String, _ revision: String) -> CorrectedKey {
    let choice = SingleChoice(
      options: Samples.choice.options.map {
        ChoiceOption(
          id: $0.id, text: $0.text, right: $0.id == right, feedback: $0.feedback,
          pinned: $0.pinned)
      })
    return CorrectedKey(Samples.item(item, choice).revised(as: revision))
  }

  private func sat(_ corrections: [SatExam.Correction] = [], form: ExamForm?) -> SatExam {
    SatExam(
      form: form, seed: Samples.seed,
      answers: [answered("i0", "wrong", .zero), answered("i1", "worse", .zero)],
      ended: ended(.zero, passed: false), corrections: corrections)
  }

  private func correction(
    _ item: String, _ revision: String, _ credit: Fraction, _ score: Fraction
  ) -> SatExam.Correction {
    SatExam.Correction(
      item: item, revision: revision, credit: credit, result: ended(score, passed: score == .one))
  }

  @Test func `a second correction builds on the first, from the recorded end`() {
    let half = correction("i0", "new", .one, Fraction(1, 2))
    #expect(
      sat(form: form).regraded(by: key("i0", right: "wrong", "new"))
        == .amended(credit: .one, from: ended(.zero, passed: false), to: half.result))
    #expect(
      sat([half], form: form).regraded(by: key("i1", right: "worse", "new"))
        == .amended(credit: .one, from: half.result, to: ended(.one, passed: true)))
  }

  @Test func `the same key twice, a key that changes nothing and another item change nothing`() {
    let half = correction("i0", "new", .one, Fraction(1, 2))
    #expect(sat([half], form: form).regraded(by: key("i0", right: "wrong", "new")) == nil)
    #expect(sat(form: form).regraded(by: key("i0", right: "unsure", "new")) == nil)
    #expect(sat(form: form).regraded(by: key("i7", right: "wrong", "new")) == nil)
    let asked = form.items[0]
    #expect(sat(form: form).regraded(by: CorrectedKey(asked)) == nil)
  }

  @Test func `a key that goes back takes the credit back`() {
    let half = correction("i0", "new", .one, Fraction(1, 2))
    #expect(
      sat([half], form: form).regraded(by: CorrectedKey(form.items[0]))
        == .amended(credit: .zero, from: half.result, to: ended(.zero, passed: false)))
  }

  @Test func `corrections made at two tills at once are joined`() {
    // Each was reckoned without the other, and the later one stands.
    let both = [
      correction("i0", "new", .one, Fraction(1, 2)), correction("i1", "new", .one, Fraction(1, 2)),
    ]
    #expect(
      sat(both, form: form).regraded(by: key("i1", right: "worse", "new"))
        == .amended(credit: .one, from: both[1].result, to: ended(.one, passed: true)))
  }

  @Test func `an answer is worth what the latest correction says, and that alone`() {
    let twice = [
      correction("i0", "new", .one, Fraction(1, 2)), correction("i0", "newer", .zero, .zero),
    ]
    let sat = sat(twice, form: form)
    #expect(sat.credit(of: answered("i0", "wrong", .zero)) == .zero)
    #expect(sat.credit(of: answered("i1", "right", .one)) == .one)
    #expect(sat.result == twice[1].result)
  }

  @Test func `without the archived form a person decides`() {
    #expect(
      sat(form: nil).regraded(by: key("i0", right: "wrong", "new")) == .undecided(.notInArchive))
  }
}
