import Foundation
import Training

extension CertificateCheck {
  /// Whether the proctor signed, with a key that counts, that they watched this very exam of `employee`.
  package func isSigned(
    _ proctor: ExamSitting.Proctor, session: UUID, of employee: EmployeeID
  ) -> Bool {
    guard let statement = proctor.statement,
      let words = try? CanonicalJSON.decoded(Words.self, from: Data(statement.text.utf8)),
      words.act == "proctored", words.session == session, words.employee == employee,
      let signer = trusted.signer(of: Data(statement.text.utf8), statement.signature),
      signer.key == statement.key, signer.key.hasPrefix("\(proctor.employee)-")
    else { return false }
    return signer.revoked.map { proctor.at.day <= $0.at.day } ?? true
  }

  private struct Words: Decodable {
    let act: String
    let session: UUID
    let employee: EmployeeID
  }
}
