import ArgumentParser
import Console
import Foundation
import Messages
import Records
import Training

/// What somebody holds, must hold, and is missing.
struct CertificateShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "What people hold and what is missing. 查看证书和还缺什么。")

  @OptionGroup var contents: ContentOptions

  @Option(help: "What is so on this day (default: today). 看哪一天的情况。")
  var asOf: String?

  @Argument(help: "Employee numbers (default: everybody). 工号，不写就是全部。")
  var employees: [String] = []

  func run() throws {
    let desk = try Desk(contents.records)
    let certifying = Certifying(
      home: desk.home, store: desk.store, index: try contents.library(fromCache: false).index,
      release: nil, now: desk.now, words: desk.words, asOf: try desk.day(asOf))
    let wanted =
      try employees.isEmpty ? desk.home.everybody() : employees.map { try desk.employee($0) }
    let chains = Verification.chains(of: wanted.map(JournalOwner.person), in: desk.home)
    var isGood = true
    for employee in wanted {
      do {
        let holder = try certifying.holder(employee)
        let lines =
          employees.isEmpty ? certifying.summary(of: holder) : certifying.lines(about: holder)
        for line in lines { try sayWrapped(line, desk.words.commands) }
        certifying.tellFaults(of: holder)
        if !holder.faults.isEmpty { isGood = false }
        if case .broken(let line, let offset, let reason)? = chains[.person(employee)] {
          let (phrases, owner) = (desk.words.integrity, JournalOwner.person(employee))
          complain(phrases.broken(phrases.owner(owner, holder.name), line, offset, reason))
          isGood = false
        }
      } catch let code as ExitCode {
        throw code
      } catch {
        complain(desk.words.explanation(of: error))
        isGood = false
      }
    }
    if !isGood { throw ExitCode.failure }
  }
}

extension Certifying {
  /// A heading, then a line for each certification.
  ///
  /// Who has left may do nothing, whatever they hold.
  func summary(of holder: Holder) -> [String] {
    if let left = left(holder) { return [left] }
    let answers = answers(holder)
    guard !answers.isEmpty else {
      return [words.certificates.nothingAsked(holder.employee, holder.name)]
    }
    return [verdict(holder, answers)]
      + answers.map { answer in
        "  "
          + words.certification.headline(
            answer.certification.title.text(in: words.language),
            words.certification.reasonWithOrigin(answer, answer.day))
      }
  }

  private func left(_ holder: Holder) -> String? {
    holder.record.card.employment.absence(on: now.day).map {
      words.certificates.hasLeft(holder.employee, holder.name, $0.from)
    }
  }

  private func verdict(_ holder: Holder, _ answers: [CertificationAnswer]) -> String {
    words.certification.verdict(
      holder.employee, holder.name, answers.compactMap(\.standing).min(), asOf)
  }

  /// What one certification is worth today.
  func headline(_ answer: CertificationAnswer) -> String {
    words.certification.headline(
      answer.certification.title.text(in: words.language),
      words.certification.reason(answer.reason, answer.day))
  }

  /// A heading, then for each certification what it is worth, how far the next is, what is missing.
  func lines(about holder: Holder) -> [String] {
    let answers = answers(holder)
    if let left = left(holder) {
      return [left]
        + answers.filter { $0.certificate != nil }.flatMap { lines(held: $0).map { "  \($0)" } }
    }
    guard !answers.isEmpty else {
      return [words.certificates.nothingAsked(holder.employee, holder.name)]
    }
    return [verdict(holder, answers)]
      + answers.flatMap { answer in
        (lines(about: answer) + waivers(in: holder, answer)).map { "  \($0)" }
      }
  }

  /// What was waived for the certification, each with its reason.
  private func waivers(in holder: Holder, _ answer: CertificationAnswer) -> [String] {
    let asked = answer.certification.requirements + answer.certification.renewals.joined()
    return holder.history.waivers.filter { $0.certification == answer.certification.id }
      .compactMap { waiver in
        asked.first { $0.id == waiver.requirement }.map {
          "  " + words.certification.waived($0, waiver, names)
        }
      }
  }

  /// One certification of somebody.
  func lines(about answer: CertificationAnswer) -> [String] {
    let phrases = words.certification
    var lines = lines(held: answer)
    for later in answer.certificate?.suspensions ?? [] where later.from > answer.day {
      lines.append("  " + phrases.suspendedLater(later))
    }
    if let retraining = answer.retraining {
      lines.append("  " + phrases.retraining(retraining, names, answer.day))
    }
    lines.append("  " + phrases.progress(answer.progress))
    return lines + answer.progress.missing.map { "    - " + phrases.missing($0, names) }
  }

  private func lines(held answer: CertificationAnswer) -> [String] {
    [headline(answer)]
      + (answer.certificate.map {
        ["  " + words.certification.certificateLine($0, $0.checkCode)]
      } ?? [])
  }
}
