/// A certificate as the record has it: its term, who signed it, and what became of it.
package struct Certificate: Codable, Hashable, Sendable {
  /// SHA-256 of the signed file, in hex: this is what acts about it name.
  package let file: String
  package let certification: String
  package let term: CertificateTerm
  package let kind: Kind
  package let signer: EmployeeID
  /// The name of the key that signed: `9001-1`.
  package let key: String
  /// Whether each exam it rests on had a proctor; nil where it rests on none.
  package let isProctored: Bool?
  /// Signed by the holder, there being nobody else in the shop.
  package let isSelfAttested: Bool
  package internal(set) var suspensions: [Suspension] = []
  package internal(set) var revocation: Revocation?
  /// The day before which it says nothing, because its file does not verify; nil for one that does.
  package internal(set) var silentBefore: Day?

  package init(
    file: String, certification: String, term: CertificateTerm, kind: Kind, signer: EmployeeID,
    key: String,
    isProctored: Bool?, isSelfAttested: Bool
  ) {
    (self.file, self.certification, self.term, self.kind) = (file, certification, term, kind)
    (self.signer, self.key) = (signer, key)
    (self.isProctored, self.isSelfAttested) = (isProctored, isSelfAttested)
  }

  package enum Kind: String, Codable, CaseIterable, Hashable, Sendable {
    case first, renewal
    /// Taken over from elsewhere, on the word of whoever signed it.
    case imported
  }

  /// From `from` on it is suspended; from `until` on it is not any more.
  package struct Suspension: Codable, Hashable, Sendable {
    package let from: Day
    package let reason: String
    package internal(set) var until: Day?

    package func isInForce(on day: Day) -> Bool {
      from <= day && until.map { day < $0 } ?? true
    }
  }

  package struct Revocation: Codable, Hashable, Sendable {
    package let from: Day
    package let reason: String
  }

  package mutating func suspend(from day: Day, reason: String) {
    suspensions.append(Suspension(from: day, reason: reason))
  }

  /// Ends the latest suspension in force on that day; where there is none, those to come are taken back.
  package mutating func reinstate(from day: Day) {
    if let index = suspensions.lastIndex(where: { $0.isInForce(on: day) }) {
      suspensions[index].until = day
    } else {
      suspensions.removeAll { $0.from > day }
    }
  }

  /// Once revoked it stays so; of two revocations the earlier day counts.
  package mutating func revoke(from day: Day, reason: String) {
    guard revocation.map({ day < $0.from }) ?? true else { return }
    revocation = Revocation(from: day, reason: reason)
  }

  /// The day on which it was stopped for good or until further notice; nil for one that was not.
  var stopped: Day? {
    [revocation?.from, suspensions.first { $0.until == nil }?.from].compactMap(\.self).min()
  }

  /// Whether it is signed on `day` and says anything then.
  func speaks(on day: Day) -> Bool { term.from <= day && silentBefore.map { $0 <= day } ?? true }

  package func revocation(on day: Day) -> Revocation? {
    revocation.flatMap { $0.from <= day ? $0 : nil }
  }

  package func suspension(on day: Day) -> Suspension? {
    suspensions.last { $0.isInForce(on: day) }
  }
}
