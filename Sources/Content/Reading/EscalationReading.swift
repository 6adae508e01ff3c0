import Training

/// Reads the tables of what goes wrong at a till, and whom to tell.
extension ContentReader {
  func readIncidents(_ file: YAMLMapping) {
    let origin = origin(file)
    let again = again(file)
    let words = EscalationWords(file, self)
    let read = (file.required("incidents")?.list ?? []).compactMap {
      readIncident($0, words, origin)
    }
    makeIncidentItems(file.optional("questions")?.mapping, read)
    let card = readWallCard(file.optional("card"), words, read)
    escalation.append(words.table(again: again, incidents: read, card: card))
  }

  /// The days after which a drill comes back at the latest, by severity.
  private func again(_ file: YAMLMapping) -> [Int: Int] {
    guard let entry = file.required("again")?.mapping else { return [:] }
    defer { entry.close() }
    return (1...4).reduce(into: [:]) { days, severity in
      days[severity] = entry.required(String(severity))?.wholeNumber(in: 1...1000)
    }
  }

  private func readIncident(
    _ value: YAMLValue, _ words: EscalationWords, _ origin: Origin?
  ) -> Incident? {
    guard let entry = value.mapping else { return nil }
    defer { entry.close() }
    let id = declaredID(.incident, entry.required("id"))
    let title = text(entry.required("title"))
    let severity = entry.required("severity")?.wholeNumber(in: 1...4)
    let first = text(entry.required("first"))
    var examples = StoreValues.Examples()
    let ladder = entry.counted("contacts", as: .contacts, in: 1...8) {
      rung($0, words, &examples)
    }
    let people = entry.optional("contacts")?.elements.compactMap { $0.member("who") } ?? []
    checkDistinct(people, Problem.Kind.listedTwice)
    let say = entry.optional("say").map(parts) ?? []
    let notSay = entry.counted("notSay", as: .sayings, in: 3...12) {
      words.sayings.referred($0, self)
    }
    checkDistinct(entry.optional("notSay")?.elements ?? [], Problem.Kind.listedTwice)
    let keep = entry.optional("keep").map { kept($0, words, &examples) } ?? []
    let note = entry.optional("note").flatMap { text($0) }
    let never = text(entry.required("never"))
    let naming = naming(entry, title)
    guard let id, let title, let severity, let first, let ladder, let notSay, let never,
      let naming, let origin
    else { return nil }
    return Incident(
      id: id, title: title, severity: severity, first: first, contacts: ladder,
      contactNote: values.mark(examples), say: say, notSay: notSay, keep: keep, note: note,
      never: never, naming: naming, origin: origin)
  }

  private func rung(
    _ value: YAMLValue, _ words: EscalationWords, _ examples: inout StoreValues.Examples
  ) -> Incident.Rung? {
    guard let entry = value.mapping else { return nil }
    defer { entry.close() }
    let who = entry.required("who").flatMap { words.contacts.referred($0, &examples, self) }
    let within = entry.required("within").flatMap { words.times.referred($0, &examples, self) }
    let numbers = entry.optional("give")?.list ?? []
    checkDistinct(numbers, Problem.Kind.listedTwice)
    let give = numbers.compactMap { $0.oneOf(HotlineNumber.self) }
    // What of it is an example, the ladder says once.
    let when = entry.optional("if").flatMap { value in
      value.rawText.map { values.expanded($0, at: value, &examples) }
    }
    guard let who, let within else { return nil }
    return Incident.Rung(who: who, within: within, give: give, when: when)
  }

  /// One text, or three to five parts.
  private func parts(_ value: YAMLValue) -> [LocalizedText] {
    guard value.node.sequence != nil, let list = value.list else {
      return text(value).map { [$0] } ?? []
    }
    value.check(count: list.count, of: .parts, in: 3...5)
    return list.compactMap { text($0) }
  }

  private func kept(
    _ value: YAMLValue, _ words: EscalationWords, _ examples: inout StoreValues.Examples
  ) -> [Named] {
    let list = value.list ?? []
    value.check(count: list.count, of: .evidence, in: 0...12)
    checkDistinct(list, Problem.Kind.listedTwice)
    return list.compactMap { words.evidence.referred($0, &examples, self) }
  }
}
