import ArgumentParser
import Console
import Foundation
import Messages
import Records
import Training

/// A trainer vouches for an exam that was finished today before their eyes.
struct ProctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "proctor", abstract: "Vouch for an exam you watched. 为监考过的考试作证。",
    discussion: """
      Only on the day of the exam, and only by a trainer or manager who was there from beginning \
      to end. Your PIN is your word; whoever has a signing key also signs, with its passphrase.
      """)

  @OptionGroup var contents: ContentOptions
  @OptionGroup var acting: ActingOptions

  @Argument(help: "Employee number. 工号。")
  var employee: String

  @Option(help: "Which exam, by its id (default: the latest). 哪一场考试。")
  var exam: String?

  func run() throws {
    let desk = try Desk(contents.records, acting)
    let words = desk.words.observations
    let employee = try desk.employee(employee)
    let record = try desk.told { try desk.roster.record(of: employee) }
    guard let (exam, attempt) = Proctoring.latest(of: record.card, exam: exam, on: desk.now.day)
    else { throw desk.refuse(words.nothingToProctor(record.card.name)) }
    let title =
      try contents.library().index.exams.first { $0.id == exam }?.title
      .text(in: desk.words.language) ?? exam
    complain(words.proctorMeaning(record.card.name, title))
    let actor = try desk.actor(allowing: \.trains)
    guard actor != employee else { throw desk.refuse(words.ownExam) }
    var signer: CertificateIssue.Signer?
    if desk.store.facts.key(of: actor) != nil {
      let (name, key) = try desk.signingKey(of: actor)
      signer = CertificateIssue.Signer(employee: actor, key: name, signing: key.key)
    }
    try desk.told {
      try Proctoring.record(
        attempt.session, in: record, by: actor, signer: signer, at: desk.now)
    }
    complain(words.proctored(record.card.name, title, actor))
  }
}
