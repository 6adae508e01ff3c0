import ArgumentParser
import Console
import Foundation
import Messages
import Records
import Training

/// Takes over a certificate that was given elsewhere, or before this program was used.
struct CertificateImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take over an older certificate. 转入旧证。",
    discussion: """
      The days are those on the paper; --evidence says what you saw, such as “paper 2025-118, in \
      the red folder”. Your signature vouches for it, and it is printed as taken over.
      """)

  @OptionGroup var options: CertificateOptions
  @OptionGroup var target: CertificateTarget

  @Option(help: "The day it was given. 发证日期。")
  var from: String

  @Option(help: "The last day it holds. 有效至。")
  var until: String

  @Option(help: "What you saw of it. 看到的凭据。")
  var evidence: String

  func run() throws {
    let (desk, certifying) = try options.open()
    let words = desk.words.certificates
    try desk.requireSetup()
    let actor = try desk.manager()
    let holder = try certifying.holder(target.employee, desk)
    let (from, until) = (try desk.day(self.from) ?? desk.now.day, try desk.day(self.until))
    let certification = try certifying.certification(
      target.certification, among: certifying.index.program.certifications, desk)
    guard let until, from <= until, from <= desk.now.day,
      certification.validity.importedTerm(from: from, until: until).isPossible
    else {
      throw desk.refuse(words.badTerm, .validationFailure)
    }
    guard actor != holder.employee else { throw desk.refuse(words.ownAct) }
    let title = certification.title.text(in: desk.words.language)
    guard holder.record.card.isConfirmed else {
      let lines = words.refusal(.nameUnconfirmed, holder.name, title, certifying.names)
      throw desk.refuse(lines.joined(separator: " "))
    }
    if case .suspended(let suspension) = certifying.answer(holder, certification)?.status {
      let lines = words.refusal(.suspended(suspension), holder.name, title, certifying.names)
      throw desk.refuse(lines.joined(separator: " "))
    }
    guard try desk.told({ try certifying.isWhole(holder) }) else {
      throw desk.refuse(words.badRecord(holder.employee))
    }
    let evidence = try desk.worded(self.evidence)
    complain(words.aboutToImport(holder.employee, holder.name, title, from, until))
    let usual = certification.validity.months
    if until > from.adding(months: usual) { complain(words.unusuallyLong(usual)) }
    if until < desk.now.day { complain(words.importIsOver(until)) }
    complain(words.offerMeaning(words.importMeaning))
    let signer = try desk.signer()
    let (certificate, file) = try desk.told {
      try certifying.takeOver(
        certification, holder, from: from, until: until, evidence: evidence,
        by: signer)
    }
    complain(words.imported(holder.name, title, until, certificate.checkCode))
    complain(words.keptAt(file.path))
  }
}
