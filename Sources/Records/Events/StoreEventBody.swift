import Foundation
import Integrity
import Training

/// What happens to the store and to no one person: set-up, keys, erasures, merges.
///
/// No name of a learner stands here, so that somebody can be erased without a trace of who it was.
package enum StoreEventBody: Sendable {
  case setUp(SetUp)
  case settingsChanged(Settings)
  case keyCertified(KeyCertified)
  case keyRevoked(KeyRevoked)
  case passphraseChanged(PassphraseChanged)
  case headsSigned(HeadsSigned)
  case erased(Erased)
  case merged(EventBody.Merged)
  case tornTail(EventBody.TornTailSetAside)
  case unknown(type: String)

  package struct SetUp: Codable, Hashable, Sendable {
    /// Tells this store from others of the same name.
    package let store: UUID
    package let settings: Settings
    package let manager: EmployeeID
    package let rootKey: PublicKey

    package init(store: UUID, settings: Settings, manager: EmployeeID, rootKey: PublicKey) {
      (self.store, self.settings, self.manager, self.rootKey) = (store, settings, manager, rootKey)
    }
  }

  package struct Settings: Codable, Hashable, Sendable {
    package let name: String
    package let language: Language
    /// As in the system's zone files: `Asia/Shanghai`.
    package let timeZone: String

    package init(name: String, language: Language, timeZone: String) {
      (self.name, self.language, self.timeZone) = (name, language, timeZone)
    }
  }

  /// The root key vouched for a signer's key.
  package struct KeyCertified: Codable, Hashable, Sendable {
    /// `9001-1`: the signer's number and which of their keys.
    package let key: String
    package let signer: EmployeeID
    package let publicKey: PublicKey
    /// SHA-256 of the certificate's file.
    package let certificate: Digest

    package init(key: String, signer: EmployeeID, publicKey: PublicKey, certificate: Digest) {
      (self.key, self.signer) = (key, signer)
      (self.publicKey, self.certificate) = (publicKey, certificate)
    }
  }

  /// What the key signs from this moment on is void.
  package struct KeyRevoked: Codable, Hashable, Sendable {
    package let key: String
    package let reason: String
    /// By the root key: `{"revoked":"9001-1",…}`.
    package let statement: SignedStatement

    package init(key: String, reason: String, statement: SignedStatement) {
      (self.key, self.reason, self.statement) = (key, reason, statement)
    }
  }

  package struct PassphraseChanged: Codable, Hashable, Sendable {
    package enum Means: String, Codable, Sendable {
      case passphrase, recoverySheet
    }

    package let key: String
    /// What opened the key.
    package let with: Means

    package init(key: String, with: Means) {
      (self.key, self.with) = (key, with)
    }
  }

  /// A list of heads was signed, and kept under this digest, so that it is missed when it is gone.
  package struct HeadsSigned: Codable, Hashable, Sendable {
    package let list: Digest
    package let day: Day
    package let key: String

    package init(list: Digest, day: Day, key: String) {
      (self.list, self.day, self.key) = (list, day, key)
    }
  }

  /// A person's folder was removed, as the law may demand; nothing here says whose.
  package struct Erased: Codable, Hashable, Sendable {
    /// SHA-256 of the first line of the journal that is gone: it tells the journal again, and not the
    /// person, when a copy turns up.
    package let journal: Digest
    package let lines: Int
    package let reason: String
    /// `{"erased":"<journal>",…}`; missing where the store was not set up yet.
    package let statement: SignedStatement?

    package init(journal: Digest, lines: Int, reason: String, statement: SignedStatement?) {
      (self.journal, self.lines) = (journal, lines)
      (self.reason, self.statement) = (reason, statement)
    }
  }
}

extension StoreEventBody: Codable {
  private enum Key: String, CodingKey {
    case type
  }

  private enum Kind: String {
    case setUp, settingsChanged, keyCertified, keyRevoked, passphraseChanged, erased, merged
    case headsSigned, tornTail
  }

  package init(from decoder: any Decoder) throws {
    let type = try decoder.container(keyedBy: Key.self).decode(String.self, forKey: .type)
    switch Kind(rawValue: type) {
    case .setUp: self = .setUp(try SetUp(from: decoder))
    case .settingsChanged: self = .settingsChanged(try Settings(from: decoder))
    case .keyCertified: self = .keyCertified(try KeyCertified(from: decoder))
    case .keyRevoked: self = .keyRevoked(try KeyRevoked(from: decoder))
    case .passphraseChanged: self = .passphraseChanged(try PassphraseChanged(from: decoder))
    case .headsSigned: self = .headsSigned(try HeadsSigned(from: decoder))
    case .erased: self = .erased(try Erased(from: decoder))
    case .merged: self = .merged(try EventBody.Merged(from: decoder))
    case .tornTail: self = .tornTail(try EventBody.TornTailSetAside(from: decoder))
    case nil: self = .unknown(type: type)
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    func write(_ kind: Kind, _ body: some Encodable) throws {
      try container.encode(kind.rawValue, forKey: .type)
      try body.encode(to: encoder)
    }
    switch self {
    case .setUp(let body): try write(.setUp, body)
    case .settingsChanged(let body): try write(.settingsChanged, body)
    case .keyCertified(let body): try write(.keyCertified, body)
    case .keyRevoked(let body): try write(.keyRevoked, body)
    case .passphraseChanged(let body): try write(.passphraseChanged, body)
    case .headsSigned(let body): try write(.headsSigned, body)
    case .erased(let body): try write(.erased, body)
    case .merged(let body): try write(.merged, body)
    case .tornTail(let body): try write(.tornTail, body)
    case .unknown(let type): try container.encode(type, forKey: .type)
    }
  }
}
