import ArgumentParser
import Console
import Foundation
import Messages
import Records
import Training

/// From a day on, its holder may not work by it.
struct CertificateSuspendCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suspend", abstract: "Suspend a certificate. 暂停证书。")

  @OptionGroup var options: CertificateOptions
  @OptionGroup var change: CertificateChangeOptions

  func run() throws { try change.run(.suspended, options) }
}

/// The suspension is over.
struct CertificateReinstateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reinstate", abstract: "End a suspension. 恢复证书。")

  @OptionGroup var options: CertificateOptions
  @OptionGroup var change: CertificateChangeOptions

  func run() throws { try change.run(.reinstated, options) }
}

/// For good: a new one has to be earned.
struct CertificateRevokeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "revoke", abstract: "Revoke a certificate for good. 吊销证书。")

  @OptionGroup var options: CertificateOptions
  @OptionGroup var change: CertificateChangeOptions

  func run() throws { try change.run(.revoked, options) }
}

struct CertificateChangeOptions: ParsableArguments {
  @OptionGroup var target: CertificateTarget

  @Option(help: "Why. 原因。")
  var reason: String

  @Option(help: "From which day (default: today). 从哪天起，不写就是今天。")
  var from: String?

  func run(_ act: EventBody.CertificateChanged.Act, _ options: CertificateOptions) throws {
    let (desk, certifying) = try options.open()
    let words = desk.words.certificates
    try desk.requireSetup()
    let actor = try desk.manager()
    let holder = try certifying.holder(target.employee, desk)
    let from = try desk.day(self.from) ?? desk.now.day
    let reason = try desk.worded(self.reason)
    let held = certifying.index.program.certifications.filter {
      !holder.history.certificates(for: $0.id, on: desk.now.day).isEmpty
    }
    let possible = held.filter {
      if case .success = certifying.change(act, holder, $0, from: from, by: actor) {
        true
      } else {
        false
      }
    }
    let certification = try certifying.certification(
      target.certification, among: possible.isEmpty ? held : possible, desk)
    switch certifying.change(act, holder, certification, from: from, by: actor) {
    case .failure(let refusal): throw desk.refuse(words.changeRefused(refusal))
    case .success(let certificate):
      let title = certification.title.text(in: desk.words.language)
      complain(words.aboutToChange(act, holder.employee, holder.name, title, from))
      let signer = try desk.signer()
      try desk.told {
        try certifying.issue(for: holder.employee).change(
          certificate.file, act, from: from, reason: reason, by: signer)
      }
      complain(words.changed(act, holder.name, title, from))
    }
  }
}
