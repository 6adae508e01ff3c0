import ArgumentParser
import Console
import Content
import Foundation
import Messages
import Records
import Training

/// Certificates: who has which, who waits for one, and what managers do with them.
struct CertificateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "certificate",
    abstract: "Certificates: show, sign, renew, suspend, revoke. 证书：查看、签发、续证、暂停、吊销。",
    discussion: """
      Looking needs nobody. Whoever signs, suspends, reinstates, revokes, waives or takes over \
      types the passphrase of their signing key (or gives it by --secret-fd).
      """,
    subcommands: [
      CertificateShowCommand.self, CertificateReadyCommand.self, CertificateSignCommand.self,
      CertificateRenewCommand.self, CertificateSuspendCommand.self,
      CertificateReinstateCommand.self, CertificateRevokeCommand.self,
      CertificateWaiveCommand.self, CertificateImportCommand.self, CertificateAcceptCommand.self,
    ], defaultSubcommand: CertificateShowCommand.self)
}

/// What all commands about certificates are given.
struct CertificateOptions: ParsableArguments {
  @OptionGroup var contents: ContentOptions
  @OptionGroup var acting: ActingOptions

  func open() throws -> (desk: Desk, certifying: Certifying) {
    let desk = try Desk(contents.records, acting)
    let certifying = Certifying(
      home: desk.home, store: desk.store, index: try contents.library(fromCache: false).index,
      release: try contents.release(), now: desk.now, words: desk.words)
    return (desk, certifying)
  }
}

/// Somebody, and which of their certificates it is about.
struct CertificateTarget: ParsableArguments {
  @Argument(help: "Employee number. 工号。")
  var employee: String

  @Option(help: "Which certification, by its id. 哪一种证书。")
  var certification: String?
}

extension Certifying {
  /// The certification that was named, or the only one of `candidates`; else exits with 64.
  func certification(
    _ typed: String?, among candidates: [Certification], _ desk: Desk
  ) throws -> Certification {
    let all = index.program.certifications
    if let typed {
      guard let found = certification(meantBy: typed, among: all) else {
        throw desk.refuse(
          words.certificates.unknownCertification(oneLine(typed), all.map(named)),
          .validationFailure)
      }
      return found
    }
    if candidates.count == 1 { return candidates[0] }
    throw desk.refuse(
      words.certificates.whichCertification((candidates.isEmpty ? all : candidates).map(named)),
      .validationFailure)
  }

  /// By its id, its title in any language, or how only one title begins.
  func certification(
    meantBy typed: String, among all: [Certification]
  ) -> Certification? {
    let word = ReplyFolding.folded(typed)
    func titles(_ certification: Certification) -> [String] {
      Language.allCases.map { ReplyFolding.folded(certification.title.text(in: $0)) }
    }
    if let found = all.first(where: { $0.id == typed.lowercased() || titles($0).contains(word) }) {
      return found
    }
    let begun = all.filter { titles($0).contains { !word.isEmpty && $0.hasPrefix(word) } }
    return begun.count == 1 ? begun[0] : nil
  }

  /// `electronic-signature-1 刷卡签名收款（一级）`
  private func named(_ certification: Certification) -> String {
    "\(certification.id) \(certification.title.text(in: words.language))"
  }

  func holder(_ typed: String, _ desk: Desk) throws -> Holder {
    let employee = try desk.employee(typed)
    return try desk.told { try holder(employee) }
  }

  /// Tells certificates of theirs that do not count.
  func tellFaults(of holder: Holder) {
    for fault in holder.faults {
      complain(words.certificates.fault(fault.fault, fault.certificate?.checkCode))
    }
  }
}

extension Desk {
  /// A reason in words, at most 500 characters of it, or exits with 64.
  func worded(_ typed: String) throws -> String {
    let reason = oneLine(typed).trimmed
    guard !reason.isEmpty else {
      throw refuse(words.explanation(of: Roster.Refusal.reasonMissing), .validationFailure)
    }
    return String(reason.prefix(500))
  }

  /// The manager who acts, with their key, opened by its passphrase.
  func signer() throws -> CertificateIssue.Signer {
    let (actor, name, key) = try keyholder()
    return CertificateIssue.Signer(employee: actor, key: name, signing: key.key)
  }
}
