import Content
import Console
import Messages
import Records
import Training

extension Visit {
  static let proctoredWords = ["监考", "jk", "proctored", "proctor"]

  /// Who watches the exam, having typed their PIN; nil when nobody does after all.
  func askForProctor() throws -> EmployeeRecord? {
    guard workspace.store.isSetUp, !workspace.isSimulated else {
      output.paragraph(
        workspace.isSimulated ? words.people.notInSimulation : words.store.notSetUp)
      return nil
    }
    output.paragraph(words.observations.proctorIntro)
    while true {
      guard case .line(let typed) = ask(words.observations.proctorNumberPrompt),
        !typed.trimmed.isEmpty
      else { return nil }
      guard let proctor = try proctor(named: typed) else { continue }
      return try shell.typesPIN(of: proctor, "\(proctor.employee) \(words.people.pinPrompt)")
        ? proctor : nil
    }
  }

  /// A trainer or manager who is not the learner; nil, and told, for anybody else.
  private func proctor(named typed: String) throws -> EmployeeRecord? {
    guard let employee = EmployeeID(typed), workspace.home.knows(employee) else {
      output.paragraph(words.observations.unknownProctor(typed))
      return nil
    }
    guard employee != record.employee else {
      output.paragraph(words.observations.ownExam)
      return nil
    }
    let proctor = try workspace.record(of: employee)
    guard proctor.card.role(on: now.day).trains, proctor.card.isHere(on: now.day) else {
      output.paragraph(words.observations.mayNotProctor(proctor.card.name))
      return nil
    }
    guard proctor.card.hasPIN else {
      output.paragraph(words.observations.proctorHasNoPIN(employee, proctor.card.name))
      return nil
    }
    return proctor
  }

  /// After the exam: the proctor's PIN once more is their word that they were there throughout.
  func vouch(_ proctor: EmployeeRecord, _ exam: ContentIndex.ExamEntry) throws {
    guard let (_, attempt) = Proctoring.latest(of: record.card, exam: exam.id, on: now.day) else {
      return output.paragraph(words.observations.notProctored(record.employee))
    }
    let title = exam.title.text(in: words.language)
    output.paragraph(words.observations.proctorMeaning(record.card.name, title))
    guard try shell.typesPIN(of: proctor, "\(proctor.employee) \(words.people.pinPrompt)") else {
      return output.paragraph(words.observations.notProctored(record.employee))
    }
    let signer = try signer(proctor.employee)
    try Proctoring.record(
      attempt.session, in: record, by: proctor.employee, signer: signer, at: now)
    output.paragraph(words.observations.proctored(record.card.name, title, proctor.employee))
  }

  /// The key of somebody who has one, opened by its passphrase; nil where there is none or it is not
  /// typed.
  func signer(_ employee: EmployeeID) throws -> CertificateIssue.Signer? {
    let store = try StoreRecord(in: workspace.home)
    guard let key = store.facts.key(of: employee) else { return nil }
    var failures = 0
    while true {
      guard let typed = shell.typedSecret(words.store.signerPassphrasePrompt(key.name)) else {
        return nil
      }
      if let opened = try store.keyring.open(key.name, passphrase: typed) {
        return CertificateIssue.Signer(employee: employee, key: key.name, signing: opened)
      }
      output.paragraph(words.store.wrongPassphrase(key.name))
      failures += 1
      if failures >= 3 { output.paragraph(words.store.forgottenPassphrase(key.name)) }
    }
  }
}
