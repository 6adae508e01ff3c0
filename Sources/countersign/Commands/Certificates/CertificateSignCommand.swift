import ArgumentParser
import Console
import Foundation
import Messages
import Records
import Training

/// Signs what is ready, for one person or for all who wait.
struct CertificateSignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sign", abstract: "Sign a certificate that is ready. 签发证书。",
    discussion: """
      It shows what was met and what your signature says, then asks for your passphrase; \
      Return without one signs nothing. Nobody signs for themself, unless nobody else works here: \
      then it is printed as self-attested.
      """)

  @OptionGroup var options: CertificateOptions

  @Argument(help: "Employee numbers. 工号。")
  var employees: [String] = []

  @Option(help: "Which certification, by its id. 哪一种证书。")
  var certification: String?

  @Flag(help: "Sign for everybody who waits. 等签发的全部签发。")
  var all = false

  func run() throws {
    try Signing(options: options, certification: certification, renewsOnly: false)
      .run(employees, all: all)
  }
}

/// As `sign`, for somebody who holds the certificate already.
struct CertificateRenewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "renew", abstract: "Sign a renewal that is ready. 续证。",
    discussion: "The same as sign, and refuses a first certificate.")

  @OptionGroup var options: CertificateOptions

  @Argument(help: "Employee numbers. 工号。")
  var employees: [String]

  @Option(help: "Which certification, by its id. 哪一种证书。")
  var certification: String?

  func run() throws {
    try Signing(options: options, certification: certification, renewsOnly: true)
      .run(employees, all: false)
  }
}

private struct Signing {
  let options: CertificateOptions
  let certification: String?
  let renewsOnly: Bool

  func run(_ employees: [String], all: Bool) throws {
    let (desk, certifying) = try options.open()
    try desk.requireSetup()
    let actor = try desk.manager()
    guard all || !employees.isEmpty else {
      // Who names nobody is shown who waits.
      guard let first = certifying.ready(for: actor).first else {
        throw desk.refuse(desk.words.certificates.nobodyReady)
      }
      throw desk.refuse(
        desk.words.certificates.howToSign(first.holder.employee), .validationFailure)
    }
    let offers =
      all
      ? certifying.ready(for: actor)
      : try employees.flatMap { try self.offers(for: $0, by: actor, certifying, desk) }
    guard !offers.isEmpty else { throw desk.refuse(desk.words.certificates.nobodyReady) }
    for (holder, offer) in offers {
      guard try desk.told({ try certifying.isWhole(holder) }) else {
        throw desk.refuse(desk.words.certificates.badRecord(holder.employee))
      }
      for line in certifying.description(of: offer, holder) { complain(line) }
    }
    let signer = try desk.signer()
    for (holder, offer) in offers {
      let (certificate, file) = try desk.told { try certifying.sign(offer, holder, by: signer) }
      let title = offer.certification.title.text(in: desk.words.language)
      complain(
        desk.words.certificates.signed(
          holder.name, title, certificate.term.until, certificate.checkCode))
      complain(desk.words.certificates.keptAt(file.path))
    }
  }

  private func offers(
    for typed: String, by actor: EmployeeID, _ certifying: Certifying, _ desk: Desk
  ) throws -> [(holder: Certifying.Holder, offer: SigningOffer)] {
    let holder = try certifying.holder(typed, desk)
    certifying.tellFaults(of: holder)
    let answers = certifying.answers(holder).filter { !renewsOnly || $0.certificate != nil }
    let ready = answers.filter {
      if case .readyToSign = $0.progress.state { true } else { false }
    }
    guard !answers.isEmpty || certification != nil else {
      if renewsOnly { throw desk.refuse(desk.words.certificates.nothingToRenew(holder.name)) }
      throw desk.refuse(desk.words.certificates.nothingAsked(holder.employee, holder.name))
    }
    // Who names none means what is ready, or is told of each why it is not.
    let wanted =
      try certification.map { [try certifying.certification($0, among: [], desk)] }
      ?? (ready.isEmpty ? answers : ready).map(\.certification)
    var told: Set<String> = []
    var isRefused = false
    let offers = try wanted.compactMap { certification -> (Certifying.Holder, SigningOffer)? in
      let title = certification.title.text(in: desk.words.language)
      switch certifying.offer(holder, certification, by: actor) {
      case .success(let offer) where renewsOnly && offer.kind != .renewal:
        throw desk.refuse(desk.words.certificates.cannotRenew(holder.name, title))
      case .success(let offer): return (holder, offer)
      case .failure(let refusal):
        for line in desk.words.certificates.refusal(
          refusal, holder.name, title, certifying.names)
        where told.insert(line).inserted {
          complain(line)
        }
        isRefused = true
      case nil:
        throw desk.refuse(desk.words.certificates.nothingAsked(holder.employee, holder.name))
      }
      return nil
    }
    if isRefused { throw ExitCode.failure }
    return offers.map { (holder: $0.0, offer: $0.1) }
  }
}
