/// Something that goes wrong at a till: what is done first, who is told, and what never.
package struct Incident: Codable, Hashable, Sendable {
  package let id: String
  package let title: LocalizedText
  /// 1 fraud or danger now, 2 money or evidence at risk today, 3 mended at the till, 4 information.
  package let severity: Int
  package let first: LocalizedText
  /// In the order they are told.
  package let contacts: [Contact]
  /// What to say of numbers and times among the contacts that nobody has confirmed; mostly empty.
  package let contactNote: LocalizedText
  package let say: LocalizedText?
  package let evidence: LocalizedText?
  package let never: LocalizedText
  package let naming: Naming
  package let origin: Origin

  package init(
    id: String, title: LocalizedText, severity: Int, first: LocalizedText, contacts: [Contact],
    contactNote: LocalizedText, say: LocalizedText?, evidence: LocalizedText?, never: LocalizedText,
    naming: Naming,
    origin: Origin
  ) {
    (self.id, self.title, self.severity, self.first) = (id, title, severity, first)
    (self.contacts, self.contactNote) = (contacts, contactNote)
    (self.say, self.evidence) = (say, evidence)
    (self.never, self.naming, self.origin) = (never, naming, origin)
  }

  /// Somebody to tell, and how soon.
  package struct Contact: Codable, Hashable, Sendable {
    package let who: LocalizedText
    package let within: LocalizedText

    package init(who: LocalizedText, within: LocalizedText) {
      (self.who, self.within) = (who, within)
    }
  }
}
