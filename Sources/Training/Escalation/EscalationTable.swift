/// Who is told of what, and how soon: the incidents of one file, and the words they share.
package struct EscalationTable: Codable, Hashable, Sendable {
  package let contacts: [Named]
  /// The soonest first.
  package let times: [Named]
  package let evidence: [Named]
  /// What nobody may keep or pass on.
  package let neverKept: [NeverKept]
  /// How the hotline asks for each number.
  package let numbers: [Request]
  package let sayings: [Saying]
  /// By severity: so many days after a drill it comes back at the latest.
  package let again: [Int: Int]
  package let incidents: [Incident]
  package let card: WallCard?

  package init(
    contacts: [Named], times: [Named], evidence: [Named], neverKept: [NeverKept],
    numbers: [Request], sayings: [Saying], again: [Int: Int], incidents: [Incident],
    card: WallCard? = nil
  ) {
    (self.contacts, self.times, self.evidence) = (contacts, times, evidence)
    (self.neverKept, self.numbers, self.sayings) = (neverKept, numbers, sayings)
    (self.again, self.incidents, self.card) = (again, incidents, card)
  }

  /// How one number is asked for on the phone.
  package struct Request: Codable, Hashable, Sendable {
    package let number: HotlineNumber
    package let text: LocalizedText

    package init(number: HotlineNumber, text: LocalizedText) {
      (self.number, self.text) = (number, text)
    }
  }
}

/// Somebody or something that incidents name: a contact, a time, a piece of evidence.
package struct Named: Codable, Hashable, Sendable {
  package let id: String
  package let text: LocalizedText

  package init(id: String, text: LocalizedText) {
    (self.id, self.text) = (id, text)
  }
}

/// What nobody may keep or pass on, and why.
package struct NeverKept: Codable, Hashable, Sendable {
  package let id: String
  package let text: LocalizedText
  package let why: LocalizedText

  package init(id: String, text: LocalizedText, why: LocalizedText) {
    (self.id, self.text, self.why) = (id, text, why)
  }
}

/// A sentence that is wrong, and why.
package struct Saying: Codable, Hashable, Sendable {
  package let id: String
  package let fault: Fault
  package let text: LocalizedText
  package let why: LocalizedText

  package init(id: String, fault: Fault, text: LocalizedText, why: LocalizedText) {
    (self.id, self.fault, self.text, self.why) = (id, fault, text, why)
  }

  /// What is wrong with it.
  package enum Fault: String, Codable, CaseIterable, Hashable, Sendable {
    /// A promise that nobody at a till can keep.
    case promise
    case cardNumber = "card-number"
    /// A PIN, a password or a code.
    case secret
    case tone, delay, guess, other

    /// Whether saying it fails a drill at once.
    package var isFatal: Bool {
      switch self {
      case .promise, .cardNumber, .secret: true
      case .tone, .delay, .guess, .other: false
      }
    }
  }
}

/// A number that the acquirer's hotline asks for.
package enum HotlineNumber: String, Codable, CaseIterable, Hashable, Sendable {
  case merchant = "merchant-number"
  case terminal = "terminal-number"
  case batch, voucher, reference, amount
  /// Of the card only these are told.
  case lastFour = "last-four"
}
