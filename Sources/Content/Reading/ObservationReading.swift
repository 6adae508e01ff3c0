import Training

extension ContentReader {
  func readObservationForm(_ file: YAMLMapping) -> ObservationForm? {
    let id = declaredID(.observation, file.required("observation"))
    let title = text(file.required("title"))
    let points = file.counted("points", as: .points, in: 1...20) { readPoint($0) }
    checkDistinct((file.optional("points")?.list ?? []).compactMap { $0.member("id") })
    guard let id, let title, let points else { return nil }
    return ObservationForm(id: id, title: title, points: points)
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
