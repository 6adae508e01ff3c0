import Messages
import Records
import Training

extension EvidenceReport {
  /// The report in words, made by the program of this version.
  package func report(
    _ words: Phrasebook, _ names: RequirementNames, version: String
  ) -> Report {
    let phrases = words.evidence
    let told: [Report.Block] =
      [.paragraph(phrases.made(version, madeAt.toTheMinute, storeName))]
      + (isSimulated ? [.paragraph(words.reports.simulated)] : [])
      + [.paragraph(presence(phrases))]
      + faults.map {
        .paragraph(words.certificates.fault($0.fault, $0.certificate?.checkCode))
      } + (entries.isEmpty && !isBeforeTheirTime ? [.paragraph(phrases.nothingAsked)] : [])
    return Report(
      title: phrases.title(employee, name, day),
      blocks: told + entries.flatMap { blocks(about: $0, words, names) } + chain(words)
        + recipes(phrases)
        + (limits.isEmpty
          ? [] : [.heading(phrases.limitsHeading), .list(limits.map(phrases.limit))]))
  }

  /// Of whom nothing can have been asked yet.
  private var isBeforeTheirTime: Bool { if case .notYet = presence { true } else { false } }

  private func presence(_ phrases: EvidencePhrases) -> String {
    switch presence {
    case .here(let post, let store): phrases.post(post.role, post.since, store)
    case .absent(let absence): phrases.absent(absence.from, absence.reason)
    case .notYet(let day): phrases.notYetHere(day)
    }
  }

  private func blocks(
    about entry: Entry, _ words: Phrasebook, _ names: RequirementNames
  ) -> [Report.Block] {
    let phrases = words.evidence
    let heading = Report.Block.heading(entry.title.text(in: words.language))
    let met = entry.grounds.flatMap { blocks(about: $0, words, names) }
    let rests: [Report.Block] =
      met.isEmpty ? [] : [.note(phrases.groundsHeading(entry.basis != nil, day))] + met
    let missing: [Report.Block] =
      entry.missing.isEmpty
      ? []
      : [
        .note(phrases.missingHeading),
        .list(entry.missing.map { words.certification.missing($0, names) }),
      ]
    return [heading] + answer(entry, words) + certificate(entry.basis, words) + rests + missing
  }

  private func answer(_ entry: Entry, _ words: Phrasebook) -> [Report.Block] {
    let phrases = words.evidence
    guard let answer = entry.answer else {
      if case .notYet = presence { return [] }
      return [.paragraph(phrases.notInContent)]
    }
    let now = Report.Block.paragraph(phrases.answer(day, said(answer, words)))
    guard let then = entry.then else {
      return [now] + (day < madeAt.day ? [.paragraph(phrases.sameThen)] : [])
    }
    let before =
      then.answer.map { phrases.answerThen(day, said($0, words)) } ?? phrases.notKnownThen(day)
    let later = then.later.map {
      phrases.later($0.at.toTheMinute, $0.by, words.events.sentence($0.body))
    }
    return [now, .paragraph(before)]
      + (later.isEmpty ? [] : [.paragraph(phrases.laterHeading), .list(later)])
  }

  private func said(_ answer: CertificationAnswer, _ words: Phrasebook) -> String {
    let phrases = words.certification
    let reason = phrases.reason(answer.reason, answer.day)
    return answer.standing.map { words.evidence.because(phrases.mayWork($0), reason) } ?? reason
  }

  private func certificate(_ basis: CertificateBasis?, _ words: Phrasebook) -> [Report.Block] {
    let phrases = words.evidence
    guard let basis else { return [.paragraph(phrases.noCertificate(day))] }
    let (certificate, document) = (basis.certificate, basis.document)
    return [
      .note(phrases.certificateHeading),
      .list(
        [
          phrases.certificate(certificate), phrases.days(document.term),
          phrases.signer(
            document.signer, document.signerName, document.signedAt.toTheMinute, document.key),
          phrases.fingerprint(basis.fingerprint), phrases.file(basis.path, certificate.file),
          phrases.checkCode(certificate.checkCode), phrases.verifies,
          phrases.release(document.release),
          words.certificates.offerMeaning(document.meaning.text(in: words.language)),
        ] + (document.evidence.map { [phrases.importedOn($0)] } ?? [])),
    ]
  }

  private func chain(_ words: Phrasebook) -> [Report.Block] {
    let phrases = words.integrity
    let owner = phrases.owner(.person(employee), name)
    let outcome =
      switch chain.outcome {
      case .whole(let head, _): phrases.whole(owner, head.lines, head.checkCode)
      case .broken(let line, let offset, let reason): phrases.broken(owner, line, offset, reason)
      case .unreadable(let error): phrases.unreadable(owner, words.records.explanation(error))
      }
    let signed =
      chain.signed.map {
        phrases.signedUpTo($0.lines, $0.day, $0.key, chain.head.lines - $0.lines)
      } ?? phrases.unsigned
    return [
      .heading(words.evidence.chainHeading),
      .list(
        [outcome, words.evidence.head(chain.head.lines, chain.head.digest.hex), signed]
          + (chain.root.map { [phrases.rootFingerprint($0)] } ?? [])),
    ]
  }
}

extension Timestamp {
  /// `2026-11-24 09:00`, as the clock on the wall showed it.
  var toTheMinute: String {
    String(description.prefix(16)).replacing("T", with: " ")
  }
}
