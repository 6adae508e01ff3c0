/// Something that goes wrong at a till: what is done first, who is told, and what never.
package struct Incident: Codable, Hashable, Sendable {
  package let id: String
  package let title: LocalizedText
  /// 1 fraud or danger now, 2 money or evidence at risk today, 3 mended at the till, 4 information.
  package let severity: Int
  package let first: LocalizedText
  /// The ladder: who is told, in this order.
  package let contacts: [Rung]
  /// What to say of numbers and times among the contacts that nobody has confirmed; mostly empty.
  package let contactNote: LocalizedText
  /// What is said, in this order: no part, one, or several.
  package let say: [LocalizedText]
  /// Wrong sentences that lie near here.
  package let notSay: [Saying]
  /// What is kept or handed over.
  package let keep: [Named]
  /// What is to be known about that.
  package let note: LocalizedText?
  package let never: LocalizedText
  package let naming: Naming
  package let origin: Origin

  package init(
    id: String, title: LocalizedText, severity: Int, first: LocalizedText, contacts: [Rung],
    contactNote: LocalizedText, say: [LocalizedText], notSay: [Saying], keep: [Named],
    note: LocalizedText?, never: LocalizedText, naming: Naming, origin: Origin
  ) {
    (self.id, self.title, self.severity, self.first) = (id, title, severity, first)
    (self.contacts, self.contactNote) = (contacts, contactNote)
    (self.say, self.notSay, self.keep, self.note) = (say, notSay, keep, note)
    (self.never, self.naming, self.origin) = (never, naming, origin)
  }

  /// Somebody to tell, how soon, and with which numbers at hand.
  package struct Rung: Codable, Hashable, Sendable {
    package let who: Named
    package let within: Named
    /// What they ask for, in this order.
    package let give: [HotlineNumber]
    /// When they are told at all; nil is always.
    package let when: LocalizedText?

    package init(
      who: Named, within: Named, give: [HotlineNumber] = [], when: LocalizedText? = nil
    ) {
      (self.who, self.within, self.give, self.when) = (who, within, give, when)
    }
  }
}
