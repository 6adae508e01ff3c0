/// An exam that was sat to its end, as it is on record: what was asked and answered, and the results
/// since.
package struct SatExam: Sendable {
  /// As it was sat, before anything was drawn; nil when the archive does not have it any more.
  package let form: ExamForm?
  package let seed: Seed
  package let answers: [Fact.Answered]
  /// The end as the sitting recorded it.
  package let ended: Fact.ExamEnded
  /// In the order in which they were recorded.
  package let corrections: [Correction]

  package init(
    form: ExamForm?, seed: Seed, answers: [Fact.Answered], ended: Fact.ExamEnded,
    corrections: [Correction] = []
  ) {
    (self.form, self.seed, self.answers) = (form, seed, answers)
    (self.ended, self.corrections) = (ended, corrections)
  }

  /// An answer that was graded anew, and the result by it.
  package struct Correction: Hashable, Sendable {
    package let item: String
    /// SHA-256 of the item whose key was used.
    package let revision: String
    package let credit: Fraction
    package let result: Fact.ExamEnded

    package init(item: String, revision: String, credit: Fraction, result: Fact.ExamEnded) {
      (self.item, self.revision, self.credit, self.result) = (item, revision, credit, result)
    }
  }

  /// The result that counts now.
  package var result: Fact.ExamEnded { corrections.last?.result ?? ended }

  /// What an answer is worth now.
  package func credit(of answer: Fact.Answered) -> Fraction {
    corrections.last { $0.item == answer.item }?.credit ?? answer.credit
  }

  /// What a corrected key makes of the exam.
  package enum Outcome: Hashable, Sendable {
    case amended(credit: Fraction, from: Fact.ExamEnded, to: Fact.ExamEnded)
    case undecided(CorrectedKey.Doubt)
  }

  /// Nil when nothing changes: the item was not answered, its answer is graded by this key already, or
  /// is worth the same by it.
  ///
  /// The new result is reckoned from the end as it was recorded, by all corrections so far and this one.
  package func regraded(by key: CorrectedKey) -> Outcome? {
    guard let answer = answers.first(where: { $0.item == key.item.id }) else { return nil }
    let earlier = corrections.last { $0.item == answer.item }
    let credit: Fraction
    if (earlier?.revision ?? answer.revision) == key.item.revision {
      credit = earlier?.credit ?? answer.credit
    } else {
      guard let asked = form?.items.first(where: { $0.id == answer.item }) else {
        return .undecided(.notInArchive)
      }
      switch key.verdict(on: answer.given, to: asked, seed: seed) {
      case .undecided(let doubt): return .undecided(doubt)
      case .credit(let worth): credit = worth
      }
    }
    // Whoever never had the form cannot say which items were critical in it.
    guard let form else { return nil }
    let changes = (corrections.map { ($0.item, $0.credit) } + [(answer.item, credit)])
      .compactMap { item, credit in change(of: item, to: credit, in: form) }
    let regrading = Regrading(of: ended, criticalsMustBeRight: form.criticalsMustBeRight, changes)
    return regrading.amended == result
      ? nil : .amended(credit: credit, from: result, to: regrading.amended)
  }

  private func change(
    of item: String, to credit: Fraction, in form: ExamForm
  ) -> Regrading.Change? {
    answers.first { $0.item == item }.map { answer in
      Regrading.Change(
        answer, isCritical: form.items.contains { $0.id == item && $0.critical }, credit: credit)
    }
  }
}
