import Training

/// Why a certificate, or what a manager did about one, does not count.
package enum CertificateFault: Error, Hashable, Sendable {
  /// The journal names its file, which is not there.
  case missing
  /// The file is not the one the journal names, or not what it was when it was signed.
  case altered
  /// No key of this store signed it.
  case forged
  /// It is another person's, or another certificate.
  case swapped
  /// The key was revoked before it was signed.
  case keyRevoked(on: Day)
  /// Somebody signed for themself, and not as the only one in the shop.
  case selfSigned
  /// The file verifies, but nothing in the journal names it.
  case notOnRecord
  /// It was revoked.
  case revoked(Certificate.Revocation)
}
