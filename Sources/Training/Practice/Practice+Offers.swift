extension Practice {
  /// Every act of the procedure with its number, possible now or not.
  package var everything: [Prompt.ActOffer] {
    let acts = Set(procedure.acts)
    return terminal.acts.filter { acts.contains($0.id) }.enumerated().map {
      Prompt.ActOffer(number: $0 + 1, act: $1)
    }
  }
}
