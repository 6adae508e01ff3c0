import Foundation
import Integrity
import Training

/// What is established about the store: folded from its journal.
package struct StoreFacts: Sendable {
  package private(set) var setUp: StoreEventBody.SetUp?
  package private(set) var setUpAt: Timestamp?
  package private(set) var settings: StoreEventBody.Settings?
  /// All keys that signers ever had, in their order.
  package private(set) var keys: [Key] = []
  /// Lists signed at this till, or in lines that were taken over as they are.
  package internal(set) var signedLists: [StoreEventBody.HeadsSigned] = []
  package private(set) var erasures: [StoreEventBody.Erased] = []
  package private(set) var latestAt: Timestamp?
  /// The latest moment that is known of by any till's clock.
  private(set) var latestMoment: Timestamp?

  package struct Key: Hashable, Sendable {
    package let certified: StoreEventBody.KeyCertified
    package let at: Timestamp
    package var revoked: Revocation?

    package var name: String { certified.key }
  }

  package struct Revocation: Hashable, Sendable {
    package let at: Timestamp
    package let reason: String
  }

  package var isSetUp: Bool { setUp != nil }

  /// The key somebody signs with now.
  package func key(of signer: EmployeeID) -> Key? {
    keys.last { $0.certified.signer == signer && $0.revoked == nil }
  }

  /// The name for the next key of a signer.
  package func nextKeyName(of signer: EmployeeID) -> String {
    "\(signer)-\(keys.count { $0.certified.signer == signer } + 1)"
  }

  mutating func apply(_ event: StoreEvent) {
    switch event.body {
    case .merged, .tornTail: return
    default: break
    }
    latestAt = event.at
    latestMoment = event.latestMoment(since: latestMoment)
    switch event.body {
    case .setUp(let setUp):
      // A store is set up once; what a stranger's journal says does not change whose it is.
      guard self.setUp == nil else { return }
      (self.setUp, settings, setUpAt) = (setUp, setUp.settings, event.at)
    case .settingsChanged(let settings):
      self.settings = settings
    case .keyCertified(let certified):
      guard certified.isNamedAfterSigner, !keys.contains(where: { $0.name == certified.key })
      else { return }
      keys.append(Key(certified: certified, at: event.at))
    case .keyRevoked(let revoked):
      guard let root = setUp?.rootKey, revoked.statement.isSigned(by: root),
        revoked.statement.revokes(revoked.key),
        let index = keys.firstIndex(where: { $0.name == revoked.key }), keys[index].revoked == nil
      else { return }
      keys[index].revoked = Revocation(at: event.at, reason: revoked.reason)
    case .erased(let erased):
      guard setUp == nil || isSigned(erased) else { return }
      erasures.append(erased)
    case .passphraseChanged, .headsSigned, .merged, .tornTail, .unknown:
      break
    }
  }

  /// By the root key or one that a signer has: whether that is certified is for `TrustedKeys`.
  private func isSigned(_ erased: StoreEventBody.Erased) -> Bool {
    guard let root = setUp?.rootKey, let statement = erased.statement,
      statement.erases(erased.journal)
    else { return false }
    let signers = keys.filter { $0.revoked == nil }.map(\.certified.publicKey)
    return ([root] + signers).contains { statement.isSigned(by: $0) }
  }
}

extension StoreEventBody.KeyCertified {
  /// `9001-1`: names of keys become names of files, so nothing else is one.
  fileprivate var isNamedAfterSigner: Bool {
    let number = key.dropFirst(signer.text.count + 1)
    return Int(number).map { $0 >= 1 && key == "\(signer)-\($0)" } ?? false
  }
}
