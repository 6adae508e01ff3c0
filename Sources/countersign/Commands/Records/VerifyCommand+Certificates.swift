import Console
import Foundation
import Messages
import Records
import Training

extension VerifyCommand {
  /// Of one that another has replaced, what that one is worth: it is the one that counts.
  private func tellWhatSpeaks(
    after verdict: CertificateCheck.Verdict, _ desk: Desk
  ) throws -> Bool {
    let card = try desk.told {
      try EmployeeRecord.reading(verdict.document.employee, in: desk.home).card
    }
    let held = CertificateCheck(in: desk.home, desk.store.facts).history(of: card).history
      .certificates(for: verdict.document.certification, on: desk.now.day)
    guard let latest = held.last, latest.file != verdict.certificate.file else { return true }
    let status = CertificateStatus(of: latest, on: desk.now.day)
    try sayWrapped(
      desk.words.certificates.replacedBy(
        latest.checkCode,
        desk.words.certification.reason(.certificate(status), desk.now.day)), desk.words.commands)
    switch status {
    case .revoked, .suspended: return false
    default: return true
    }
  }

  /// What a certificate's file is worth, and by what it can be checked without this program.
  func tell(
    _ verdict: Result<CertificateCheck.Verdict, CertificateFault>, of file: URL, _ desk: Desk
  ) throws -> Bool {
    let words = desk.words.certificates
    switch verdict {
    case .failure(let fault):
      try sayWrapped(words.fault(fault, file.lastPathComponent), desk.words.commands)
      return false
    case .success(let verdict):
      try sayWrapped(
        words.verified(verdict.document, desk.words.language), desk.words.commands)
      if let revoked = verdict.keyRevoked {
        try sayWrapped(
          desk.words.integrity.fileSignerRevoked(revoked.at.day, revoked.reason),
          desk.words.commands)
      }
      guard try isWhole(recordOf: verdict.document.employee, desk) else { return false }
      let status = CertificateStatus(of: verdict.certificate, on: desk.now.day)
      try sayWrapped(worth(status, desk), desk.words.commands)
      // What was taken back, if only for now, is no certificate today.
      if case .suspended = status { return false }
      return try tellWhatSpeaks(after: verdict, desk)
    }
  }

  /// Whether the holder's record can be relied on to say what became of the certificate; where there is
  /// none here, nothing is said of it.
  private func isWhole(recordOf employee: EmployeeID, _ desk: Desk) throws -> Bool {
    let owner = JournalOwner.person(employee)
    guard
      case .broken(let line, let offset, let reason) = Verification.chains(
        of: [owner], in: desk.home)[owner]
    else { return true }
    let phrases = desk.words.integrity
    try sayWrapped(desk.words.certificates.holderInDoubt, desk.words.commands)
    try sayWrapped(
      phrases.broken(phrases.owner(owner, nil), line, offset, reason), desk.words.commands)
    return false
  }

  private func worth(_ status: CertificateStatus, _ desk: Desk) -> String {
    if case .expired(let since) = status { return desk.words.certificates.expired(since) }
    let phrases = desk.words.certification
    return phrases.sentence(phrases.reason(.certificate(status), desk.now.day))
  }
}
