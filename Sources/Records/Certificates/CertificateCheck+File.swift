import Foundation
import Integrity
import Training

extension CertificateCheck {
  /// A certificate's file that lies anywhere, and what the holder's record says of it.
  package struct Verdict: Sendable {
    package let document: CertificateDocument
    package let certificate: Certificate
    /// The key that signed it was revoked since: whoever had it could write an earlier day.
    package let keyRevoked: StoreFacts.Revocation?
  }

  /// The certificate in the file at `url`; nil for a file that is none.
  ///
  /// The failure is the reason why it does not count, with as much of it as could be read.
  package func verdict(ofFile url: URL, on day: Day) -> Result<Verdict, CertificateFault>? {
    guard let data = try? PlainFile.read(url), CertificateCheck.isOne(data) else { return nil }
    let document: CertificateDocument
    switch checked(data, signatureBeside: url) {
    case .failure(.forged): return .failure(wasAltered(data, url) ? .altered : .forged)
    case .failure(let fault): return .failure(fault)
    case .success(let checked): document = checked
    }
    if let owner = owner(of: url), owner != document.employee { return .failure(.swapped) }
    guard let card = try? EmployeeRecord.reading(document.employee, in: home).card,
      let certificate = counting(card).history.certificates.first(where: {
        $0.file == Digest(of: data).hex
      })
    else { return .failure(.notOnRecord) }
    guard document.isThe(certificate) else { return .failure(.swapped) }
    if let revocation = certificate.revocation(on: day) { return .failure(.revoked(revocation)) }
    return .success(
      Verdict(
        document: document, certificate: certificate,
        keyRevoked: trusted.revocation(of: document.key)))
  }

  /// The same for one on record.
  package func verdict(
    of certificate: Certificate, holder: EmployeeID, on day: Day
  ) -> Result<Verdict, CertificateFault> {
    if let fault = fault(of: certificate, holder: holder) { return .failure(fault) }
    return verdict(ofFile: file(of: certificate, holder: holder), on: day) ?? .failure(.missing)
  }

  private struct Form: Decodable {
    let certification: String
    let term: CertificateTerm
    let employee: EmployeeID
  }

  private static func isOne(_ data: Data) -> Bool {
    (try? CanonicalJSON.decoded(Form.self, from: data)) != nil
  }

  /// Whether the file was another one once: its name, or the record, says so.
  private func wasAltered(_ data: Data, _ url: URL) -> Bool {
    guard let form = try? CanonicalJSON.decoded(Form.self, from: data) else { return false }
    let digest = Digest(of: data).hex
    let known =
      (try? EmployeeRecord.reading(form.employee, in: home).card.history.certificates) ?? []
    return known.contains {
      $0.file != digest && $0.certification == form.certification
        && (url.lastPathComponent.contains($0.file.prefix(8)) || $0.term.from == form.term.from)
    }
  }

  /// In whose folder of this home a file lies.
  private func owner(of url: URL) -> EmployeeID? {
    let parts = url.standardizedFileURL.pathComponents
    guard parts.count >= 4, parts[parts.count - 2] == "certificates",
      parts[parts.count - 4] == "employees"
    else { return nil }
    return EmployeeID(parts[parts.count - 3])
  }
}
