import Foundation
import Training

extension CertificateCheck {
  /// Whether the proctor signed, with a key that counts, that they watched this very exam of `employee`,
  /// and it is on record as it was then: all of its answers, its end among them, came before.
  package func isSigned(
    _ proctor: ExamSitting.Proctor, session: UUID, of employee: EmployeeID
  ) -> Bool {
    guard let statement = proctor.statement,
      let words = try? CanonicalJSON.decoded(Words.self, from: Data(statement.text.utf8)),
      words.act == "proctored", words.session == session, words.employee == employee,
      let signer = trusted.signer(of: Data(statement.text.utf8), statement.signature),
      signer.key == statement.key, signer.key.hasPrefix("\(proctor.employee)-"),
      stands(session, of: employee, upTo: words.head)
    else { return false }
    return signer.revoked.map { proctor.at.day <= $0.at.day } ?? true
  }

  /// Whether an exam ended before `head`, and nothing was added to it since.
  private func stands(_ session: UUID, of employee: EmployeeID, upTo head: JournalHead) -> Bool {
    let url = home.journal(of: employee)
    guard let lines = try? JournalFile.read(url: url).lines else { return false }
    let signed = LinesUpTo(head, in: lines)
    var isOver = false
    for line in lines {
      let first = EnclosedLines.inside(line).last?.line ?? line
      guard first.maySay(session.uuidString),
        let event = try? Event.decoded(first, number: 0, path: url.path)
      else { continue }
      switch event.body {
      case .started(let started) where started.session == session:
        guard signed.holds(first) else { return false }
      case .replied(let replied) where replied.session == session:
        guard signed.holds(first) else { return false }
        isOver =
          isOver || replied.facts.contains { if case .examEnded = $0 { true } else { false } }
      default: break
      }
    }
    return isOver
  }

  private struct Words: Decodable {
    let act: String
    let session: UUID
    let employee: EmployeeID
    let head: JournalHead
  }
}
