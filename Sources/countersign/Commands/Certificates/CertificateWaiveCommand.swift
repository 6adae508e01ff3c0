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
      REQUIREMENT is its id in the certification. The reasons are those of cmi5: tested-out 考核, \
      equivalent 等同, elsewhere 别处, administrative 管理.
      """)

  @OptionGroup var options: CertificateOptions
  @OptionGroup var target: CertificateTarget

  @Argument(help: "Which requirement. 哪一项要求。")
  var requirement: String

  @Option(
    help: """
      tested-out, equivalent, elsewhere or administrative. 理由的种类：考核、等同、别处、管理。
      """)
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
          oneLine(because),
          CertificationHistory.Waiver.Reason.allCases.map { $0.listed(in: desk.words.language) }),
        .validationFailure)
    }
    let certification = try certifying.certification(
      target.certification, among: certifying.answers(holder).map(\.certification), desk)
    let all = certification.requirements + certification.renewals.flatMap { $0 }
    guard let asked = requirement(meantBy: requirement, among: all) else {
      var ids: [String] = []
      for id in all.map({ $0.listed(in: desk.words.language) }) where !ids.contains(id) {
        ids.append(id)
      }
      throw desk.refuse(words.unknownRequirement(oneLine(requirement), ids), .validationFailure)
    }
    // In a shop of one there is nobody else to watch, and the certificate says who signed.
    guard actor != holder.employee || certifying.isAlone(actor) else {
      throw desk.refuse(words.ownAct)
    }
    let reason = try desk.worded(self.reason)
    let signer = try desk.signer()
    try desk.told {
      try certifying.issue(for: holder.employee).waive(
        asked.id, of: certification.id, reason: because, words: reason,
        by: signer)
    }
    complain(
      words.waived(
        holder.name, certification.title.text(in: desk.words.language),
        desk.words.certification.asked(asked, certifying.names),
        desk.words.certification.waiverReason(because) + desk.words.certification.colon + reason))
  }
}

extension CertificateWaiveCommand {
  /// By its id, or by a word for its kind where only one is of that kind.
  private func requirement(meantBy typed: String, among all: [Requirement]) -> Requirement? {
    if let found = all.first(where: { $0.id == typed.lowercased() }) { return found }
    let word = ReplyFolding.folded(typed)
    let meant = all.filter { $0.kind.words.map(ReplyFolding.folded).contains(word) }
    return Set(meant.map(\.id)).count == 1 ? meant[0] : nil
  }
}

extension Requirement.Kind {
  /// What people call it; the first stands in Chinese lists, the last in English ones.
  fileprivate var words: [String] {
    switch self {
    case .lessons: ["课程", "lesson", "lessons"]
    case .scenarios: ["情景", "scenario", "scenarios"]
    case .practices: ["演练", "practise", "practices", "practice"]
    case .escalations: ["上报演练", "上报", "escalate", "drills", "escalation drills"]
    case .items: ["题目", "关键题", "items", "questions", "must-know", "must-know questions"]
    case .exam: ["考试", "exam"]
    case .observation: ["带教观察", "观察", "带教", "watched", "observation"]
    case .acknowledgment: ["承诺书", "承诺", "promise"]
    }
  }
}

extension Requirement {
  /// Its id and what it is called.
  fileprivate func listed(in language: Language) -> String {
    let word = language == .zh ? kind.words.first : kind.words.last
    return word.map { $0 == id ? id : "\(id) (\($0))" } ?? id
  }
}

extension CertificationHistory.Waiver.Reason {
  private var chinese: String {
    switch self {
    case .testedOut: "考核证明"
    case .equivalentUnit: "等同课程"
    case .equivalentOutsideActivity: "别处培训"
    case .administrative: "管理原因"
    }
  }

  /// As it is listed for people.
  func listed(in language: Language) -> String { language == .zh ? "\(typed) \(chinese)" : typed }

  var typed: String {
    switch self {
    case .testedOut: "tested-out"
    case .equivalentUnit: "equivalent"
    case .equivalentOutsideActivity: "elsewhere"
    case .administrative: "administrative"
    }
  }

  /// In English as it is listed, in Chinese also by its first word: 考核, 等同, 别处, 管理.
  init?(typed: String) {
    let word = ReplyFolding.folded(typed)
    guard
      let reason = Self.allCases.first(where: {
        [$0.typed, $0.rawValue].map(ReplyFolding.folded).contains(word)
          || word.count >= 2 && $0.chinese.hasPrefix(word)
      })
    else { return nil }
    self = reason
  }
}
