/// What a cashier can look up with a customer in front of them.
package struct JobAid: Codable, Sendable {
  package let codes: [ResponseCode]
  package let escalation: [EscalationTable]
  package let terms: [Term]
  package let clauses: [Clause]
  package let storeValues: [StoreValue]

  package init(
    codes: [ResponseCode], escalation: [EscalationTable], terms: [Term], clauses: [Clause],
    storeValues: [StoreValue]
  ) {
    (self.codes, self.escalation, self.terms) = (codes, escalation, terms)
    (self.clauses, self.storeValues) = (clauses, storeValues)
  }

  /// The same with nothing but the incidents.
  package var incidentsAlone: JobAid {
    JobAid(codes: [], escalation: escalation, terms: [], clauses: [], storeValues: [])
  }

  package var incidents: [Incident] { escalation.flatMap(\.incidents) }

  /// Something that can be looked up.
  package enum Entry: Hashable, Sendable {
    case code(ResponseCode)
    case incident(Incident)
    case term(Term)
    case clause(Clause)
    case storeValue(StoreValue)
  }

  /// Everything, the more urgent kinds first.
  package var entries: [Entry] {
    codes.map(Entry.code) + incidents.map(Entry.incident) + terms.map(Entry.term)
      + clauses.map(Entry.clause) + storeValues.map(Entry.storeValue)
  }
}

/// A value that differs from store to store, such as a hotline's number.
package struct StoreValue: Codable, Hashable, Sendable {
  package let key: String
  package let meaning: LocalizedText
  package let text: LocalizedText
  package let state: State

  package init(key: String, meaning: LocalizedText, text: LocalizedText, state: State) {
    (self.key, self.meaning, self.text, self.state) = (key, meaning, text, state)
  }

  package enum State: String, Codable, Hashable, Sendable {
    case confirmed
    /// The content's example stands in for it.
    case example
    /// The text says that there is none yet.
    case missing
  }

  package var isConfirmed: Bool { state == .confirmed }
}

extension JobAid.Entry {
  /// The heading it is listed under.
  package var title: LocalizedText {
    switch self {
    case .code(let code): code.meaning
    case .incident(let incident): incident.title
    case .term(let term): term.term
    case .clause(let clause): clause.text
    case .storeValue(let value): value.meaning
    }
  }

  /// What it is called, in full.
  var titles: [String] {
    let titles = title.languages.map { title.text(in: $0) }
    return switch self {
    case .code(let code): [code.code] + titles
    case .clause: []
    case .incident, .term, .storeValue: titles
    }
  }

  /// Names that mean just this entry, or one of very few.
  var names: [String] {
    func all(_ text: LocalizedText) -> [String] { text.languages.map { text.text(in: $0) } }
    return switch self {
    case .code(let code): [code.code] + all(code.meaning) + code.naming.all
    case .incident(let incident): [incident.id] + all(incident.title) + incident.naming.all
    case .term(let term): [term.id] + all(term.term) + term.naming.all
    // A rule's id says in two words what the rule denies.
    case .clause: []
    case .storeValue(let value): [value.key] + all(value.meaning)
    }
  }

  /// Texts in which a word may stand.
  var texts: [LocalizedText] {
    switch self {
    case .code(let code): [code.action]
    case .incident(let incident):
      [incident.first, incident.never] + incident.say + incident.keep.map(\.text)
        + [incident.note].compactMap { $0 }
    case .term(let term): [term.text]
    case .clause(let clause): [clause.text]
    case .storeValue(let value): [value.text]
    }
  }
}

extension Naming {
  var all: [String] { [initials] + also }
}

extension JobAid.Entry {
  fileprivate var naming: Naming? {
    switch self {
    case .code(let code): code.naming
    case .incident(let incident): incident.naming
    case .term(let term): term.naming
    case .clause, .storeValue: nil
    }
  }

  /// What content calls it; of a code and a rule, what the screen calls it.
  var id: String {
    switch self {
    case .code(let code): code.code
    case .incident(let incident): incident.id
    case .term(let term): term.id
    case .clause(let clause): clause.number
    case .storeValue(let value): value.key
    }
  }

  var isIncident: Bool { if case .incident = self { true } else { false } }

  /// How its names sound, already folded.
  var sounds: [String] { naming?.sounds ?? [] }
}

extension JobAid {
  /// So long is a word that is typed from memory.
  private static let mostOfAWord = [Language.zh: 5, .en: 16]

  /// An everyday word that finds just this incident among the incidents, or its key.
  package func word(for incident: Incident, in language: Language) -> String {
    let everyday = incident.naming.also.first { word in
      guard word.count <= Self.mostOfAWord[language] ?? 0,
        word.utf8.allSatisfy({ $0 < 0x80 }) == (language == .en),
        case .found(.incident(let found), _) = Lookup.of(word, in: incidentsAlone)
      else { return false }
      return found.id == incident.id
    }
    return everyday ?? key(of: .incident(incident), in: language)
  }

  /// What finds just this entry, typed without an input method.
  package func key(of entry: Entry, in language: Language) -> String {
    switch entry {
    case .code, .clause, .storeValue: return entry.id
    case .incident, .term: break
    }
    guard language == .zh, let initials = entry.naming?.initials else { return entry.id }
    let alike = entries.count {
      $0.naming?.initials == initials || $0.naming?.also.contains(initials) == true
        || $0.sounds.contains(initials)
    }
    return alike > 1 ? entry.id : initials
  }
}
