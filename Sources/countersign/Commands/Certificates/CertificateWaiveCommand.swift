import ArgumentParser
import Console
import Foundation
import Messages
import Records
import Training

/// Somebody need not meet a requirement, with a reason of cmi5's four.
struct CertificateWaiveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "waive", abstract: "Somebody need not meet a requirement. 免除一项要求。",
    discussion: """
      REQUIREMENT is its id in the certification. The reasons are those of cmi5: tested-out 考核证明, \
      equivalent 等同课程, elsewhere 别处培训, administrative 管理原因.
      """)

  @OptionGroup var options: CertificateOptions
  @OptionGroup var target: CertificateTarget

  @Argument(help: "Which requirement. 哪一项要求。")
  var requirement: String

  @Option(help: "tested-out, equivalent, elsewhere or administrative. 理由的种类。")
  var because: String

  @Option(help: "Why, in words. 原因。")
  var reason: String

  func run() throws {
    let (desk, certifying) = try options.open()
    let words = desk.words.certificates
    try desk.requireSetup()
    let actor = try desk.manager()
    let holder = try certifying.holder(target.employee, desk)
    guard let because = CertificationHistory.Waiver.Reason(typed: because) else {
      throw desk.refuse(
        words.badWaiverReason(
          oneLine(because), CertificationHistory.Waiver.Reason.allCases.map(\.typed)),
        .validationFailure)
    }
    let certification = try certifying.certification(
      target.certification, among: certifying.answers(holder).map(\.certification), desk)
    let all = certification.requirements + certification.renewals.flatMap { $0 }
    guard let asked = all.first(where: { $0.id == requirement.lowercased() }) else {
      var ids: [String] = []
      for id in all.map(\.id) where !ids.contains(id) { ids.append(id) }
      throw desk.refuse(words.unknownRequirement(oneLine(requirement), ids), .validationFailure)
    }
    guard actor != holder.employee else { throw desk.refuse(words.ownAct) }
    let reason = oneLine(self.reason).trimmed
    guard !reason.isEmpty else {
      throw desk.refuse(
        desk.words.explanation(of: Roster.Refusal.reasonMissing), .validationFailure)
    }
    let signer = try desk.signer()
    try desk.told {
      try certifying.issue(for: holder.employee).waive(
        asked.id, of: certification.id, reason: because, words: String(reason.prefix(500)),
        by: signer)
    }
    complain(
      words.waived(
        holder.name, certification.title.text(in: desk.words.language), asked.id))
  }
}

extension CertificationHistory.Waiver.Reason {
  var typed: String {
    switch self {
    case .testedOut: "tested-out"
    case .equivalentUnit: "equivalent"
    case .equivalentOutsideActivity: "elsewhere"
    case .administrative: "administrative"
    }
  }

  init?(typed: String) {
    guard
      let reason = Self.allCases.first(where: {
        $0.typed == typed.lowercased() || $0.rawValue.lowercased() == typed.lowercased()
      })
    else { return nil }
    self = reason
  }
}
