import Training

/// Why a certificate, or what a manager did about one, does not count.
package enum CertificateFault: Error, Hashable, Sendable {
  /// The journal names its file, which is not there.
  case missing
  /// What stands in the place of its file is none, or cannot be read.
  case unreadable
  /// The file is not the one the journal names, or not what it was when it was signed.
  case altered
  /// There is no signature beside it.
  case unsigned
  /// No key of this store signed it.
  case forged
  /// It is another person's, or another certificate.
  case swapped
  /// The key was revoked before it was signed.
  case keyRevoked(on: Day)
  /// The key was not certified yet on the day it is said to have signed.
  case keyTooNew(from: Day)
  /// Who signed was no manager that day.
  case notManager(EmployeeID)
  /// It was signed over a journal that this one does not go on from.
  case otherJournal
  /// Somebody signed for themself, and not as the only one in the shop.
  case selfSigned
  /// A manager signed these words once; another line says them again.
  case repeated
  /// The file verifies, but nothing in the journal names it.
  case notOnRecord
  /// It was revoked.
  case revoked(Certificate.Revocation)
}
