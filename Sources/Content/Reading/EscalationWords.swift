import Training

/// What the head of a table declares for its incidents to name.
struct EscalationWords {
  let contacts: Vocabulary
  let times: Vocabulary
  let evidence: Vocabulary
  let sayings: Sayings
  private let neverKept: [NeverKept]
  private let numbers: [EscalationTable.Request]

  init(_ file: YAMLMapping, _ reader: ContentReader) {
    contacts = Vocabulary(.contact, file.required("contacts"), as: .contacts, reader)
    times = Vocabulary(.time, file.required("times"), as: .times, reader)
    evidence = Vocabulary(.evidence, file.required("evidence"), as: .evidence, reader)
    sayings = Sayings(file.required("sayings"), reader)
    neverKept = Self.named(file.required("neverKept"), as: .evidence, 1...20) { id, entry in
      let text = reader.text(entry.required("text"))
      let why = reader.text(entry.required("why"))
      guard let text, let why else { return nil }
      return NeverKept(id: id, text: text, why: why)
    }
    let entry = file.required("numbers")?.mapping
    numbers = HotlineNumber.allCases.compactMap { number in
      reader.text(entry?.required(number.rawValue)).map {
        EscalationTable.Request(number: number, text: $0)
      }
    }
    entry?.close()
  }

  func table(
    again: [Int: Int], incidents: [Incident], card: WallCard?
  ) -> EscalationTable {
    EscalationTable(
      contacts: contacts.named, times: times.named, evidence: evidence.named,
      neverKept: neverKept, numbers: numbers, sayings: sayings.all, again: again,
      incidents: incidents, card: card)
  }

  /// Mappings by id, each read with its keys.
  private static func named<Element>(
    _ value: YAMLValue?, as what: Problem.Counted, _ range: ClosedRange<Int>,
    _ read: (_ id: String, YAMLMapping) -> Element?
  ) -> [Element] {
    let all = value?.mapping?.named ?? []
    value?.check(count: all.count, of: what, in: range)
    return all.compactMap { key, value in
      guard let id = key.id, let entry = value.mapping else { return nil }
      defer { entry.close() }
      return read(id, entry)
    }
  }

  /// Texts by id.
  struct Vocabulary {
    private let kind: Problem.Reference
    private let ids: [String]
    private let texts: [String: (text: LocalizedText, examples: StoreValues.Examples)]

    fileprivate init(
      _ kind: Problem.Reference, _ value: YAMLValue?, as what: Problem.Counted,
      _ reader: ContentReader
    ) {
      self.kind = kind
      let all = value?.mapping?.named ?? []
      value?.check(count: all.count, of: what, in: 2...40)
      var texts: [String: (text: LocalizedText, examples: StoreValues.Examples)] = [:]
      ids = all.compactMap { key, value in
        guard let id = key.id, let text = value.rawText else { return nil }
        var examples = StoreValues.Examples()
        texts[id] = (reader.values.expanded(text, at: value, &examples), examples)
        return id
      }
      self.texts = texts
    }

    var named: [Named] {
      ids.compactMap { id in texts[id].map { Named(id: id, text: $0.text) } }
    }

    /// What `value` names, its unconfirmed values counted among `examples`; nil, and told, if there is no
    /// such.
    func referred(
      _ value: YAMLValue, _ examples: inout StoreValues.Examples, _ reader: ContentReader
    ) -> Named? {
      guard let found = reader.referred(kind, value, in: texts), let id = value.string else {
        return nil
      }
      for (language, values) in found.examples {
        let known = examples[language, default: []]
        examples[language] = known + values.filter { !known.contains($0) }
      }
      return Named(id: id, text: found.text)
    }
  }

  /// Wrong sentences by id.
  struct Sayings {
    let all: [Saying]
    private let known: [String: Saying]

    fileprivate init(_ value: YAMLValue?, _ reader: ContentReader) {
      all = EscalationWords.named(value, as: .sayings, 3...60) { id, entry in
        let fault = entry.required("fault")?.oneOf(Saying.Fault.self)
        let text = reader.text(entry.required("text"))
        let why = reader.text(entry.required("why"))
        guard let fault, let text, let why else { return nil }
        return Saying(id: id, fault: fault, text: text, why: why)
      }
      known = all.reduce(into: [:]) { $0[$1.id] = $1 }
    }

    func referred(_ value: YAMLValue, _ reader: ContentReader) -> Saying? {
      reader.referred(.saying, value, in: known)
    }
  }
}
