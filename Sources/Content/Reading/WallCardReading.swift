import Training

extension ContentReader {
  /// Reads what the card on the wall says besides these incidents.
  func readWallCard(
    _ value: YAMLValue?, contacts: [String], _ incidents: [Incident]
  ) -> WallCard? {
    guard let entry = value?.mapping else { return nil }
    defer { entry.close() }
    let rules = entry.counted("rules", as: .lines, in: 1...5) { text($0) }
    let numbers = entry.counted("numbers", as: .numbers, in: 1...8) { values.known($0) }
    let ready = entry.counted("ready", as: .lines, in: 1...10) { text($0) }
    let say = text(entry.required("say"))
    let genuine = entry.counted("genuine", as: .lines, in: 1...8) { text($0) }
    let never = entry.counted("never", as: .lines, in: 1...8) { text($0) }
    let contacts = Dictionary(contacts.map { ($0, $0) }) { first, _ in first }
    let names = texts(entry.optional("names"), by: .contact, in: contacts)
    let known = Dictionary(incidents.map { ($0.id, $0.id) }) { first, _ in first }
    let firsts = texts(entry.optional("firsts"), by: .incident, in: known)
    guard let rules, let numbers, let ready, let say, let genuine, let never else { return nil }
    return WallCard(
      rules: rules, numbers: numbers, ready: ready, say: say, genuine: genuine, never: never,
      names: names, firsts: firsts)
  }

  /// Texts by the id of what each is about.
  private func texts(
    _ value: YAMLValue?, by kind: Problem.Reference, in known: [String: String]
  ) -> [String: LocalizedText] {
    var texts: [String: LocalizedText] = [:]
    for (key, value) in value?.mapping?.named ?? [] {
      guard let id = referred(kind, key, in: known), let text = text(value) else { continue }
      texts[id] = text
    }
    return texts
  }
}
