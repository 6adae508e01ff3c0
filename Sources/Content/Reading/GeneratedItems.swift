import Integrity
import Training

extension ContentReader {
  /// Makes the questions that the head of response-codes.yaml asks for.
  func makeCodeItems(_ entry: YAMLMapping?) {
    guard let entry else { return }
    defer { entry.close() }
    let topic = entry.required("topic")?.id
    let meaning = text(entry.required("meaning"))
    let action = text(entry.required("action"))
    let examined = entry.optional("examined").map(examined)
    guard let topic, let meaning, let action else { return }
    for code in codes where examined?.contains(code.code) == false {
      unexamined.formUnion(["meaning", "action"].map { "code-\(code.code.lowercased())-\($0)" })
    }
    func clause(_ code: ResponseCode) -> Clause {
      Clause(
        id: "code-\(code.code.lowercased())", number: code.code, text: code.action,
        certainty: .confirmed, source: code.origin.source, asOf: code.origin.asOf)
    }
    func stem(_ template: LocalizedText, _ code: ResponseCode) -> LocalizedText {
      template.naming("code", LocalizedText(everywhere: code.code))
        .naming("meaning", code.meaning)
    }
    keep(
      GeneratedItems.items(
        from: codes.map {
          GeneratedItems.Fact(
            id: "code-\($0.code.lowercased())-meaning", stem: stem(meaning, $0),
            answer: $0.meaning, group: $0.code, clause: clause($0))
        }, topic: topic)
        + GeneratedItems.items(
          from: codes.map {
            GeneratedItems.Fact(
              id: "code-\($0.code.lowercased())-action", stem: stem(action, $0),
              answer: $0.action, group: $0.again.rawValue, clause: clause($0))
          }, topic: topic), at: entry)
  }

  /// The codes that exams ask, because lessons teach them.
  private func examined(_ value: YAMLValue) -> Set<String> {
    checkDistinct(value.list ?? [], Problem.Kind.listedTwice)
    let known = Dictionary(codes.map { ($0.code, $0) }) { first, _ in first }
    return Set((value.list ?? []).compactMap { referred(.code, $0, in: known)?.code })
  }

  /// Makes the questions that the head of an incidents file asks for.
  func makeIncidentItems(_ entry: YAMLMapping?, _ incidents: [Incident]) {
    guard let entry else { return }
    defer { entry.close() }
    let topic = entry.required("topic")?.id
    let first = text(entry.required("first"))
    let never = text(entry.required("never"))
    guard let topic, let first, let never else { return }
    func facts(
      _ part: String, _ template: LocalizedText, _ answer: (Incident) -> LocalizedText
    ) -> [GeneratedItems.Fact] {
      incidents.map { incident in
        GeneratedItems.Fact(
          id: "incident-\(incident.id)-\(part)", stem: template.naming("title", incident.title),
          answer: answer(incident), group: incident.id,
          clause: Clause(
            id: "incident-\(incident.id)", number: "S\(incident.severity)",
            text: incident.first, certainty: .customary, source: incident.origin.source,
            asOf: incident.origin.asOf))
      }
    }
    keep(
      GeneratedItems.items(from: facts("first", first, \.first), topic: topic)
        + GeneratedItems.items(from: facts("never", never, \.never), topic: topic), at: entry)
  }

  private func keep(_ items: [Item], at value: YAMLMapping) {
    for item in items {
      guard let bytes = try? CanonicalJSON.encoded(item) else { continue }
      declareMade(.item, item.id, at: value.place)
      let revised = item.revised(as: Digest(of: bytes).hex)
      self.items[item.id] = revised
      itemsInOrder.append(revised)
      generated.insert(item.id)
    }
  }
}
