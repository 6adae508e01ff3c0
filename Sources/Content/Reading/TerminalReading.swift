import Training

extension ContentReader {
  func readTerminal(_ file: YAMLMapping) -> Terminal? {
    let errors = log.errorCount
    let id = declaredID(.terminal, file.required("terminal"))
    let title = text(file.required("title"))
    _ = text(file.required("source"))
    _ = readAsOf(file)
    noteReview(file)
    let limit = file.required("limit").flatMap { storeNumber($0, in: 1...1_000_000) }
    let faults = readFaults(file)
    let facts = file.counted("facts", as: .facts, in: 1...max(1, 64 - faults.count)) { $0.id }
    checkDistinct(file.optional("facts")?.elements ?? [], Problem.Kind.listedTwice)
    let names = TerminalNames(
      facts: Set((facts ?? []) + faults.map(\.id)), counters: readTerminalCounters(file),
      screens: names(of: file.optional("screens")), slips: names(of: file.optional("slips")))
    let reading = TerminalPartReading(reader: self, names: names)
    let over = file.required("over").flatMap { reading.conditions.flag($0) }
    let customers = file.counted("customers", as: .customers, in: 1...40) { plainText($0) }
    let answers = readAnswers(file, reading)
    let home = file.counted("home", as: .screens, in: 1...20) { reading.screen($0) }
    let never = file.optionalList("never") { reading.taboo($0) }
    let screens = file.counted("screens", as: .screens, in: 1...60) { reading.readScreen($0) }
    let slips = file.counted("slips", as: .slips, in: 0...30) { reading.readSlip($0) }
    let acts = file.counted("acts", as: .acts, in: 2...80) { reading.readAct($0) }
    for list in ["screens", "slips", "acts", "faults"] {
      checkDistinct((file.optional(list)?.elements ?? []).compactMap { $0.member("id") })
    }
    guard let id, let title, let limit, let facts, let over, let customers, let home, let screens,
      let slips, let acts, log.errorCount == errors
    else { return nil }
    return Terminal(
      id: id, title: title, facts: facts + faults.map(\.id), faults: faults,
      counters: names.counters, answers: answers, limit: Money(fen: limit * 100), over: over,
      customers: customers, home: home, never: never, screens: screens, slips: slips, acts: acts)
  }

  private func names(of list: YAMLValue?) -> Set<String> {
    Set((list?.elements ?? []).compactMap { $0.member("id")?.node.scalar?.string })
  }

  private func readFaults(_ file: YAMLMapping) -> [Terminal.Fault] {
    file.optionalList("faults") { value in
      guard let entry = value.mapping else { return nil }
      defer { entry.close() }
      guard let id = entry.required("id")?.id, let title = text(entry.required("title")) else {
        return nil
      }
      return Terminal.Fault(id: id, title: title)
    }
  }

  private func readTerminalCounters(_ file: YAMLMapping) -> [String: Counter] {
    var counters: [String: Counter] = [:]
    let entries = file.optional("counters")?.mapping?.named ?? []
    file.optional("counters")?.check(count: entries.count, of: .counters, in: 0...8)
    for (key, value) in entries {
      guard let name = key.id, let entry = value.mapping else { continue }
      let lowest = entry.required("from").flatMap { storeNumber($0, in: 0...15) }
      let highest = entry.required("to").flatMap { storeNumber($0, in: (lowest ?? 0)...15) }
      let start = entry.required("start").flatMap { storeNumber($0, in: 0...15) }
      entry.close()
      if let lowest, let highest, let start {
        counters[name] = Counter(start: start, lowest: lowest, highest: highest)
      }
    }
    return counters
  }

  /// What the host's codes mean here; each code that people look up stands in one of the classes.
  private func readAnswers(_ file: YAMLMapping, _ reading: TerminalPartReading) -> [Terminal.Answer]
  {
    guard let list = file.required("answers")?.list else { return [] }
    let known = Dictionary(codes.map { ($0.code, $0) }) { first, _ in first }
    var mentioned: [YAMLValue] = []
    let answers = list.flatMap { value -> [Terminal.Answer] in
      guard let entry = value.mapping else { return [] }
      defer { entry.close() }
      let fact = entry.required("sets").flatMap { reading.conditions.flag($0) }
      return (entry.required("codes")?.list ?? []).compactMap { value in
        mentioned.append(value)
        guard let code = referred(.code, value, in: known), let fact else { return nil }
        return Terminal.Answer(code: code.code, meaning: code.meaning, fact: fact)
      }
    }
    checkDistinct(mentioned, Problem.Kind.listedTwice)
    let answered = Set(mentioned.compactMap { $0.node.scalar?.string })
    for code in known.keys.sorted() where !answered.contains(code) {
      log.add(.unansweredCode(code), at: file.optional("answers")?.place ?? file.place)
    }
    return answers
  }

  /// A whole number as it stands, or as the store has it: `"{{esign_timeout_s}}"`.
  func storeNumber(_ value: YAMLValue, in range: ClosedRange<Int>) -> Int? {
    guard let text = value.node.scalar?.string, text.contains("{{") else {
      return value.wholeNumber(in: range)
    }
    guard let number = Int(values.expandedPlainly(text, at: value)) else {
      value.complain(.wrongType(.wholeNumber))
      return nil
    }
    return min(max(number, range.lowerBound), range.upperBound)
  }

  /// A text without the mark that some of its values are examples: the whole of it is one. What it names
  /// in double brackets is drawn.
  func plainText(_ value: YAMLValue?) -> LocalizedText? {
    guard let value, let raw = value.rawText else { return nil }
    var examples = StoreValues.Examples()
    let text = values.expanded(raw, at: value, &examples)
    for language in text.languages {
      for match in text.text(in: language).matches(of: /\[\[([^\]]*)\]\]/)
      where !Sale.names.contains(String(match.1)) {
        value.complain(
          .dangling(
            .variable, id: String(match.1),
            nearest: EditDistance.nearest(to: String(match.1), among: Sale.names.sorted())))
      }
    }
    return text
  }
}

/// The names a terminal declares, for its parts to refer to.
struct TerminalNames {
  let facts: Set<String>
  let counters: [String: Counter]
  let screens: Set<String>
  let slips: Set<String>
}
