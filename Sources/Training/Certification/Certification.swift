/// What somebody must have shown to be certified, how long that holds, and how it is renewed.
package struct Certification: Codable, Hashable, Sendable {
  package let id: String
  package let title: LocalizedText
  /// What the signer says by signing.
  package let meaning: LocalizedText
  /// The same for a renewal, which asks for less; nil: what is said at first.
  package let renewalMeaning: LocalizedText?
  /// What the first certificate asks for, and one after a lapse.
  package let requirements: [Requirement]
  /// What renewals ask for, one list after the other and round again; empty: the same as at first.
  package let renewals: [[Requirement]]
  package let validity: Validity
  /// What somebody may do whose certificate is over, or who is overdue for a first one.
  package let lapsed: WorkStanding
  /// SHA-256 of the certification's canonical JSON without this member, in hex.
  package let revision: String

  package init(
    id: String, title: LocalizedText, meaning: LocalizedText,
    renewalMeaning: LocalizedText? = nil, requirements: [Requirement],
    renewals: [[Requirement]] = [], validity: Validity, lapsed: WorkStanding = .no,
    revision: String = ""
  ) {
    (self.id, self.title) = (id, title)
    (self.meaning, self.renewalMeaning) = (meaning, renewalMeaning)
    (self.requirements, self.renewals, self.validity) = (requirements, renewals, validity)
    (self.lapsed, self.revision) = (lapsed, revision)
  }

  package func revised(as revision: String) -> Certification {
    Certification(
      id: id, title: title, meaning: meaning, renewalMeaning: renewalMeaning,
      requirements: requirements, renewals: renewals, validity: validity, lapsed: lapsed,
      revision: revision)
  }

  /// What the signer says by signing a certificate of a kind.
  package func meaning(of kind: Certificate.Kind) -> LocalizedText {
    kind == .renewal ? renewalMeaning ?? meaning : meaning
  }

  /// What the renewal after `held` asks for, which was the certificate number `count`, from 1.
  ///
  /// Where all renew on one date, all have the same list in the same period; else each has the lists in
  /// their own order.
  package func renewal(after held: CertificateTerm, count: Int) -> [Requirement] {
    guard !renewals.isEmpty else { return requirements }
    let turn =
      switch validity.mode {
      case .fixed: held.period
      case .completion, .previousExpiry: count - 1
      }
    let index = turn % renewals.count
    return renewals[index < 0 ? index + renewals.count : index]
  }
}

/// As JSON it has no revision while that is not known, so that the revision can be of all the rest.
extension Certification {
  private enum CodingKeys: String, CodingKey {
    case id, title, meaning, renewalMeaning, requirements, renewals, validity, lapsed, revision
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      id: try container.decode(String.self, forKey: .id),
      title: try container.decode(LocalizedText.self, forKey: .title),
      meaning: try container.decode(LocalizedText.self, forKey: .meaning),
      renewalMeaning: try container.decodeIfPresent(LocalizedText.self, forKey: .renewalMeaning),
      requirements: try container.decode([Requirement].self, forKey: .requirements),
      renewals: try container.decode([[Requirement]].self, forKey: .renewals),
      validity: try container.decode(Validity.self, forKey: .validity),
      lapsed: try container.decode(WorkStanding.self, forKey: .lapsed),
      revision: try container.decodeIfPresent(String.self, forKey: .revision) ?? "")
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(title, forKey: .title)
    try container.encode(meaning, forKey: .meaning)
    try container.encodeIfPresent(renewalMeaning, forKey: .renewalMeaning)
    try container.encode(requirements, forKey: .requirements)
    try container.encode(renewals, forKey: .renewals)
    try container.encode(validity, forKey: .validity)
    try container.encode(lapsed, forKey: .lapsed)
    if !revision.isEmpty { try container.encode(revision, forKey: .revision) }
  }
}

/// What somebody may do at a till as far as one certification goes; the worse is the smaller.
package enum WorkStanding: String, Codable, CaseIterable, Hashable, Sendable, Comparable {
  case no, supervised, alone

  package static func < (a: WorkStanding, b: WorkStanding) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .no: 0
    case .supervised: 1
    case .alone: 2
    }
  }
}
