import Training

/// Reads the screens, slips and acts of one terminal.
struct TerminalPartReading {
  let reader: ContentReader
  let names: TerminalNames

  var conditions: ConditionReading {
    ConditionReading(
      flags: names.facts, counters: Set(names.counters.keys), kind: .fact,
      bound: { reader.storeNumber($0, in: 0...15) })
  }

  func screen(_ value: YAMLValue) -> String? { name(value, .screen, in: names.screens) }

  func taboo(_ value: YAMLValue) -> Terminal.Taboo? {
    guard let entry = value.mapping else { return nil }
    defer { entry.close() }
    let when = entry.required("when").flatMap { conditions.condition($0) }
    let why = reader.plainText(entry.required("why"))
    guard let when, let why else { return nil }
    reader.tabooPlaces.append(value.place)
    return Terminal.Taboo(when: when, why: why)
  }

  func readScreen(_ value: YAMLValue) -> Terminal.Screen? {
    guard let entry = value.mapping else { return nil }
    defer { entry.close() }
    let id = entry.required("id")
    let shows = reader.plainText(entry.required("shows"))
    let timer = entry.optional("timer").map { readTimer($0) }
    if case .some(.none) = timer { return nil }
    guard let id, let name = id.id, let shows else { return nil }
    reader.screenPlaces[name] = id.place
    reader.displays.append((value.place, shows.asDrawn))
    return Terminal.Screen(id: name, shows: shows, timer: timer ?? nil)
  }

  private func readTimer(_ value: YAMLValue) -> Terminal.Timer? {
    guard let entry = value.mapping else { return nil }
    defer { entry.close() }
    let after = entry.required("after").flatMap { reader.storeNumber($0, in: 1...3600) }
    let change = change(entry)
    guard let after, let change else { return nil }
    return Terminal.Timer(after: after, change: change)
  }

  func readSlip(_ value: YAMLValue) -> Terminal.Slip? {
    guard let entry = value.mapping else { return nil }
    defer { entry.close() }
    let id = entry.required("id")?.id
    let title = reader.plainText(entry.required("title"))
    let lines = entry.counted("lines", as: .lines, in: 1...30) { readLine($0) }
    guard let id, let title, let lines else { return nil }
    return Terminal.Slip(id: id, title: title, lines: lines)
  }

  private func readLine(_ value: YAMLValue) -> Terminal.Slip.Line? {
    guard let entry = value.mapping else { return nil }
    defer { entry.close() }
    let label = entry.optional("label").map { reader.plainText($0) }
    let text = reader.plainText(entry.required("text"))
    let when = entry.optional("when").map { conditions.condition($0) }
    if case .some(.none) = label { return nil }
    if case .some(.none) = when { return nil }
    guard let text else { return nil }
    reader.slipLines.append((value.place, text.asDrawn(after: label ?? nil)))
    return Terminal.Slip.Line(label: label ?? nil, text: text, when: when ?? nil)
  }

  func readAct(_ value: YAMLValue) -> Terminal.Act? {
    guard let entry = value.mapping else { return nil }
    defer { entry.close() }
    let id = entry.required("id")?.id
    let name = reader.plainText(entry.required("name"))
    let also = entry.optionalList("also") { $0.string }
    let asks = entry.optional("asks").flatMap { $0.oneOf(Asked.self) }
    let wrong = asks == nil ? nil : wrongAmount(entry.required("wrongObject"))
    let seconds = entry.optional("seconds").map { $0.wholeNumber(in: 0...3600) } ?? 5
    let when = entry.optional("when").map { conditions.condition($0) }
    let ends = entry.optional("ends").map(\.yesOrNo) ?? false
    let outcomes = entry.counted("outcomes", as: .outcomes, in: 1...60) { readOutcome($0) }
    if case .some(.none) = when { return nil }
    guard let id, let name, let seconds, let ends, let outcomes, asks == nil || wrong != nil else {
      return nil
    }
    return Terminal.Act(
      id: id, name: name, initials: Pinyin.initials(of: name.text(in: .zh)), also: also,
      asksAmount: wrong, seconds: seconds, when: when ?? nil, outcomes: outcomes, ends: ends)
  }

  private enum Asked: String, CaseIterable {
    case amount
  }

  private func wrongAmount(_ value: YAMLValue?) -> Terminal.WrongAmount? {
    guard let entry = value?.mapping else { return nil }
    defer { entry.close() }
    return reader.plainText(entry.required("tell")).map { Terminal.WrongAmount(tell: $0) }
  }

  private func readOutcome(_ value: YAMLValue) -> Terminal.Outcome? {
    guard let entry = value.mapping else { return nil }
    defer { entry.close() }
    let on = entry.optional("on").map { $0.list?.compactMap { screen($0) } }
    let when = entry.optional("when").map { conditions.condition($0) }
    let refused = entry.optional("refused").map(\.yesOrNo) ?? false
    let wrong = entry.optional("wrong").map(\.yesOrNo) ?? false
    let change = change(entry)
    if case .some(.none) = on { return nil }
    if case .some(.none) = when { return nil }
    guard let refused, let wrong, let change else { return nil }
    return Terminal.Outcome(
      on: on ?? nil, when: when ?? nil, effect: refused ? .refused : wrong ? .wrong : .took,
      change: change)
  }

  private func change(_ entry: YAMLMapping) -> Terminal.Change? {
    let tell = entry.optional("tell").map { reader.plainText($0) }
    let to = entry.optional("to").map { screen($0) }
    let restarts = entry.optional("restart").map(\.yesOrNo) ?? false
    let printed = entry.optionalList("print") { name($0, .slip, in: names.slips) }
    let effects = conditions.effects(entry)
    if case .some(.none) = tell { return nil }
    if case .some(.none) = to { return nil }
    guard let restarts else { return nil }
    return Terminal.Change(
      tell: tell ?? nil, screen: to ?? nil, effects: effects, printed: printed, restarts: restarts)
  }

  private func name(
    _ value: YAMLValue, _ kind: Problem.Reference, in known: Set<String>
  ) -> String? {
    guard let name = value.id else { return nil }
    guard known.contains(name) else {
      value.complain(
        .dangling(kind, id: name, nearest: EditDistance.nearest(to: name, among: known.sorted())))
      return nil
    }
    return name
  }
}

extension LocalizedText {
  /// As wide as it is drawn: every drawn value has its own width.
  fileprivate var asDrawn: LocalizedText { asDrawn(after: nil) }

  fileprivate func asDrawn(after label: LocalizedText?) -> LocalizedText {
    LocalizedText(
      Dictionary(
        uniqueKeysWithValues: languages.map { language in
          let start = label.map { $0.text(in: language) + "  " } ?? ""
          return (language, start + Sale.filledForWidth(text(in: language)))
        }))
  }
}
