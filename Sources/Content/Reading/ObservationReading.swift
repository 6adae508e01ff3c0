import Training

extension ContentReader {
  func readObservationForm(_ file: YAMLMapping) -> ObservationForm? {
    let id = declaredID(.observation, file.required("observation"))
    let title = text(file.required("title"))
    let hasProcedure = file.optional("procedure") != nil
    let procedure = referred(.procedure, file.optional("procedure"), in: procedures)
    // Beside a procedure the form needs none of its own.
    let listed =
      hasProcedure && file.optional("points") == nil
      ? [] : file.counted("points", as: .points, in: 1...20) { readPoint($0) }
    let ids = (file.optional("points")?.list ?? []).compactMap { $0.member("id") }
    checkDistinct(ids)
    guard let id, let title, let listed, !hasProcedure || procedure != nil else { return nil }
    let steps = procedure.map { procedure in
      let place = place(ofDeclared: "procedure", procedure.id) ?? file.place
      return ObservationForm.points(of: procedure, at: terminals[procedure.terminal]).map {
        ($0, place)
      }
    }
    for (step, place) in steps ?? [] {
      for value in ids where value.node.scalar?.string == step.id {
        value.complain(.doubledID(step.id, first: place))
      }
    }
    let made = (steps ?? []).map(\.0)
    return ObservationForm(
      id: id, title: title,
      points: made.filter { $0.role != .never } + listed + made.filter { $0.role == .never },
      procedure: procedure?.id)
  }

  private func readPoint(_ value: YAMLValue) -> ObservationForm.Point? {
    guard let entry = value.mapping else { return nil }
    defer { entry.close() }
    let id = entry.required("id")?.id
    let text = text(entry.required("text"))
    let critical = entry.optional("critical").map(\.yesOrNo) ?? false
    guard let id, let text, let critical else { return nil }
    return ObservationForm.Point(id: id, text: text, critical: critical)
  }
}
