import Training

extension ContentReader {
  /// Reads what the card on the wall says besides these incidents.
  func readWallCard(
    _ value: YAMLValue?, _ words: EscalationWords, _ incidents: [Incident]
  ) -> WallCard? {
    guard let entry = value?.mapping else { return nil }
    defer { entry.close() }
    let rules = entry.counted("rules", as: .lines, in: 1...5) { text($0) }
    let numbers = entry.counted("numbers", as: .numbers, in: 1...8) { values.known($0) }
    let ready = entry.counted("ready", as: .lines, in: 1...10) { text($0) }
    let say = text(entry.required("say"))
    let genuine = entry.counted("genuine", as: .lines, in: 1...8) { text($0) }
    let never = entry.counted("never", as: .lines, in: 1...8) { text($0) }
    let names = texts(
      entry.optional("names"), by: .contact, among: words.contacts.named.map(\.id))
    let times = texts(entry.optional("times"), by: .time, among: words.times.named.map(\.id))
    let firsts = texts(entry.optional("firsts"), by: .incident, among: incidents.map(\.id))
    guard let rules, let numbers, let ready, let say, let genuine, let never else { return nil }
    return WallCard(
      rules: rules, numbers: numbers, ready: ready, say: say, genuine: genuine, never: never,
      names: names, times: times, firsts: firsts)
  }

  /// Texts by the id of what each is about; that values in them are examples, the card says once.
  private func texts(
    _ value: YAMLValue?, by kind: Problem.Reference, among ids: [String]
  ) -> [String: LocalizedText] {
    let known = Dictionary(ids.map { ($0, $0) }) { first, _ in first }
    var texts: [String: LocalizedText] = [:]
    var examples = StoreValues.Examples()
    for (key, value) in value?.mapping?.named ?? [] {
      guard let id = referred(kind, key, in: known), let text = value.rawText else { continue }
      texts[id] = values.expanded(text, at: value, &examples)
    }
    return texts
  }
}
