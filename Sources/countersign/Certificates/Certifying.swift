import Content
import Foundation
import Messages
import Records
import Training

/// What acts on certificates work with, from the command line and in the shell alike.
struct Certifying {
  let home: Home
  let store: StoreRecord
  let index: ContentIndex
  let release: ContentRelease?
  let now: Timestamp
  let words: Phrasebook

  var names: RequirementNames { RequirementNames(index, words.language) }

  /// Somebody whose certificates it is about.
  struct Holder {
    let record: EmployeeRecord
    let history: CertificationHistory
    let faults: [CertificateCheck.Fault]
    let post: CertificationProgram.Post?

    var employee: EmployeeID { record.employee }
    var name: String { record.card.name }
  }

  /// Folded from the whole journal.
  func holder(_ employee: EmployeeID) throws -> Holder {
    _ = try Roster(home, at: now).record(of: employee)
    return holder(try EmployeeRecord.reading(employee, in: home))
  }

  func holder(_ record: EmployeeRecord) -> Holder {
    let (history, faults) = CertificateCheck(in: home, store.facts).history(of: record.card)
    return Holder(
      record: record, history: history, faults: faults,
      post: store.facts.post(of: record.card, on: now.day))
  }

  /// What they must hold and what they hold; of whom nothing is asked, what they have begun.
  func answers(_ holder: Holder) -> [CertificationAnswer] {
    guard let post = holder.post else { return [] }
    guard !index.program.assignments.contains(where: { $0.roles.contains(post.role) }) else {
      return index.program.answers(holder.history, post, on: now.day)
    }
    return index.program.certifications.map {
      index.program.answer(for: $0, holder.history, post, on: now.day)
    }.filter { $0.certificate != nil || $0.progress.state != .notStarted }
  }

  func answer(_ holder: Holder, _ certification: Certification) -> CertificationAnswer? {
    holder.post.map {
      index.program.answer(for: certification, holder.history, $0, on: now.day)
    }
  }

  /// What `signer` may sign for somebody, or why not.
  func offer(
    _ holder: Holder, _ certification: Certification, by signer: EmployeeID
  ) -> Result<SigningOffer, SigningOffer.Refusal>? {
    answer(holder, certification)?.offer(parties(holder, signer), holder.history)
  }

  /// Everything that waits for a signature; of a record that cannot be read, nothing does.
  func ready(for signer: EmployeeID? = nil) -> [(holder: Holder, offer: SigningOffer)] {
    home.everybody().flatMap { employee in
      (try? holder(employee)).map { ready($0, for: signer) } ?? []
    }
  }

  /// How much waits for a signature, by the saved scorecards: to be told, not to be signed.
  func readyCount(for signer: EmployeeID) -> Int {
    let roster = Roster(home, at: now)
    return home.everybody().reduce(0) { count, employee in
      count + ((try? roster.record(of: employee)).map { ready(holder($0), for: signer).count } ?? 0)
    }
  }

  /// Who lacks nothing but to be watched at work, by the saved scorecards.
  func toBeWatched() -> [(employee: EmployeeID, name: String)] {
    let roster = Roster(home, at: now)
    return home.everybody().compactMap { employee in
      guard let record = try? roster.record(of: employee), record.card.isHere(on: now.day) else {
        return nil
      }
      let isWaiting = answers(holder(record)).contains { answer in
        let missing = answer.progress.missing
        return !missing.isEmpty
          && missing.allSatisfy { if case .observation = $0 { true } else { false } }
      }
      return isWaiting ? (employee, record.card.name) : nil
    }
  }

  /// The days by which these must hold their first certificates, and how many of them each.
  func deadlines(of employees: [EmployeeID]) -> [(day: Day, people: Int)] {
    let days = employees.compactMap { employee -> Day? in
      guard let holder = try? holder(employee), holder.record.card.isHere(on: now.day) else {
        return nil
      }
      return answers(holder).compactMap(\.deadline?.day).min()
    }
    return Dictionary(grouping: days) { $0 }.map { (day: $0, people: $1.count) }
      .sorted { $0.day < $1.day }
  }

  private func ready(
    _ holder: Holder, for signer: EmployeeID?
  ) -> [(holder: Holder, offer: SigningOffer)] {
    guard holder.record.card.isHere(on: now.day) else { return [] }
    return answers(holder).compactMap { answer in
      guard case .readyToSign = answer.progress.state,
        case .success(let offer) = answer.offer(
          parties(holder, signer ?? EmployeeID.nobody), holder.history)
      else { return nil }
      return (holder, offer)
    }
  }

  private func parties(_ holder: Holder, _ signer: EmployeeID) -> SigningOffer.Parties {
    SigningOffer.Parties(
      holder: holder.employee, signer: signer, isNameConfirmed: holder.record.card.isConfirmed,
      isOnlyPerson: holder.employee == signer && isAlone(signer))
  }

  /// Whether nobody but them works here.
  func isAlone(_ signer: EmployeeID) -> Bool {
    let here = Roster(home, at: now).members().filter { $0.card?.isHere(on: now.day) ?? true }
    return here.map(\.employee) == [signer]
  }

  /// Whether somebody's record hangs together, so that a signature may stand on it.
  func isWhole(_ holder: Holder) throws -> Bool {
    try Verification(of: [.person(holder.employee)], in: home).isGood
  }

  /// What is told before somebody signs.
  func description(of offer: SigningOffer, _ holder: Holder) -> [String] {
    let phrases = words.certificates
    let title = offer.certification.title.text(in: words.language)
    return [phrases.offerHeading(holder.employee, holder.name, title, offer.kind)]
      + offer.fulfilments.compactMap { fulfilment in
        met(fulfilment).map { "  \($0)" + witnesses(of: fulfilment, holder.history) }
      }
      + [phrases.offerTerm(offer.term)]
      + (release.map { $0.isModified ? [phrases.contentModified($0.changed.count)] : [] } ?? [])
      + (offer.isProctored == false ? [phrases.unproctored] : [])
      + (offer.isSelfAttested ? [phrases.selfAttested] : [])
      + [phrases.offerMeaning(offer.certification.meaning.text(in: words.language))]
  }

  /// Who watched it, where it is for somebody to watch.
  private func witnesses(of fulfilment: Fulfilment, _ history: CertificationHistory) -> String {
    guard case .met(let day) = fulfilment.state else { return "" }
    switch fulfilment.requirement.kind {
    case .observation(let form, let level, _):
      let observers = history.observations.filter { $0.form == form && $0.level >= level }
        .map(\.observer)
      return words.certification.comma + words.certificates.watchedBy(Set(observers).sorted())
    case .exam(let exam, _):
      let proctor = (history.exams[exam] ?? []).first { $0.day == day && $0.passed }?.proctor
      return proctor.map { words.certification.comma + words.certificates.proctoredBy($0) } ?? ""
    default: return ""
    }
  }

  /// A requirement that was met or waived, in words; nil for one that is missing.
  func met(_ fulfilment: Fulfilment) -> String? {
    switch fulfilment.state {
    case .met(let day): words.certification.met(fulfilment.requirement, day, names)
    case .waived(let waiver):
      words.certification.waived(fulfilment.requirement, waiver, names)
    case .missing: nil
    }
  }

  func sign(
    _ offer: SigningOffer, _ holder: Holder, by signer: CertificateIssue.Signer
  ) throws -> (certificate: Certificate, file: URL) {
    let met = offer.fulfilments.compactMap { fulfilment in
      fulfilment.day.map { day in
        var reason: CertificationHistory.Waiver.Reason?
        if case .waived(let waiver) = fulfilment.state { reason = waiver.reason }
        return CertificateDocument.Met(
          requirement: fulfilment.requirement.id, on: day, waived: reason)
      }
    }
    return try issue(for: holder.employee).sign(
      CertificateDraft(
        employee: holder.employee, name: holder.name, certification: offer.certification,
        kind: offer.kind, term: offer.term, met: met, isProctored: offer.isProctored,
        isSelfAttested: offer.isSelfAttested, signer: signer.employee,
        signerName: name(of: signer.employee), release: stamp, renews: offer.renews),
      by: signer)
  }

  /// A certificate from elsewhere, on the word of whoever signs it.
  func takeOver(
    _ certification: Certification, _ holder: Holder, from: Day, until: Day, evidence: String,
    by signer: CertificateIssue.Signer
  ) throws -> (certificate: Certificate, file: URL) {
    try issue(for: holder.employee).sign(
      CertificateDraft(
        employee: holder.employee, name: holder.name, certification: certification,
        kind: .imported, term: certification.validity.importedTerm(from: from, until: until),
        met: [], isProctored: nil, isSelfAttested: false, signer: signer.employee,
        signerName: name(of: signer.employee), release: stamp, evidence: evidence,
        meaning: LocalizedText(
          Dictionary(
            uniqueKeysWithValues: Language.allCases.map {
              ($0, Phrasebook.of($0).certificates.importMeaning)
            }))),
      by: signer)
  }

  func issue(for employee: EmployeeID) throws -> CertificateIssue {
    CertificateIssue(
      try EmployeeRecord(employee, in: home, run: UUID(), isSimulated: false), store, at: now)
  }

  private var stamp: CertificateDocument.Release? {
    release.map {
      CertificateDocument.Release(
        name: $0.name, manifest: $0.digest, locallyModified: $0.isModified)
    }
  }

  private func name(of employee: EmployeeID) -> String {
    (try? EmployeeRecord.reading(employee, in: home).card.name) ?? employee.text
  }
}
