import ArgumentParser
import Console
import Foundation
import Messages
import Records
import Training

/// Somebody accepts the texts that their certifications ask them to accept.
struct CertificateAcceptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept", abstract: "Accept the promise you are asked for. 确认自己的承诺书。",
    discussion: "The text is shown, and your PIN accepts it. --as is your own number.")

  @OptionGroup var options: CertificateOptions

  @Option(help: "Only the promise of this certification, asked of you or not. 只看这一种。")
  var certification: String?

  func run() throws {
    let (desk, certifying) = try options.open()
    let words = desk.words.certificates
    guard let typed = options.acting.actor else {
      throw desk.refuse(desk.words.store.whoAreYou([]), .validationFailure)
    }
    let holder = try certifying.holder(typed, desk)
    let texts =
      try certification.map { typed in
        let named = try certifying.certification(typed, among: [], desk)
        return certifying.texts(in: certifying.answer(holder, named).map { [$0] } ?? [])
      } ?? certifying.texts(in: certifying.answers(holder))
    guard !texts.isEmpty else { return complain(words.nothingToAccept) }
    for (title, text) in texts {
      try sayWrapped(words.promiseTitle(title), desk.words.commands)
      try sayWrapped(text.text.text(in: desk.words.language), desk.words.commands)
    }
    _ = try desk.actor(allowing: { _ in true })
    let record = try desk.told {
      try EmployeeRecord(holder.employee, in: desk.home, run: UUID(), isSimulated: false)
    }
    try desk.told {
      for (_, text) in texts {
        try record.append(
          .acknowledged(EventBody.Acknowledged(text: text.id, revision: text.revision)),
          at: desk.now)
      }
      try record.save()
    }
    complain(words.accepted)
  }
}

extension Certifying {
  /// Texts that these ask somebody to accept who has not, each with its certification's title.
  func texts(in answers: [CertificationAnswer]) -> [(title: String, text: Acknowledgment)] {
    answers.flatMap { answer in
      answer.progress.missing.compactMap { missing in
        guard case .acknowledgment(let text) = missing else { return nil }
        return (answer.certification.title.text(in: words.language), text)
      }
    }
  }
}
