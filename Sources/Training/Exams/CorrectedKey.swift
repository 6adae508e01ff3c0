/// What answers on record are worth by the key of an item that was put right.
package struct CorrectedKey: Sendable {
  /// The item as the content has it now.
  package let item: Item

  package init(_ item: Item) {
    self.item = item
  }

  package enum Verdict: Hashable, Sendable {
    case credit(Fraction)
    case undecided(Doubt)
  }

  /// Why the new key cannot tell what an answer is worth, so that a person has to.
  package enum Doubt: String, Codable, CaseIterable, Hashable, Sendable {
    /// The item is answered in another way now.
    case otherKind
    /// What was answered is not among what the item knows now.
    case unknownAnswer
    /// What was answered reads otherwise now: its id may have moved to something else.
    case readsOtherwise
    /// The item as it was asked is not in the archive.
    case notInArchive
  }

  /// What `given` is worth, which was answered to `asked` in the session that `seed` began.
  ///
  /// Values were drawn for the item as it was asked, by its own ranges; the new key is filled with
  /// the same.
  package func verdict(on given: [String], to asked: Item, seed: Seed) -> Verdict {
    let values = DrawnValues(of: asked.variables, seed: seed.derived(for: asked.id))
    let old = asked.interaction.filled(with: values)
    let new = item.interaction.filled(with: values)
    guard type(of: old).kind == type(of: new).kind else { return .undecided(.otherKind) }
    guard let credit = new.credit(of: given) else { return .undecided(.unknownAnswer) }
    guard old.answer(given: given) == new.answer(given: given) else {
      return .undecided(.readsOtherwise)
    }
    return .credit(credit)
  }
}
