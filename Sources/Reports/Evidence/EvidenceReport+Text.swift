import Messages
import Records
import Training

extension EvidenceReport {
  /// The report in words, made by the program of this version: what people ask first, then an appendix of
  /// the records that show it.
  package func report(
    _ words: Phrasebook, _ names: RequirementNames, version: String
  ) -> Report {
    let phrases = words.evidence
    let opening =
      [phrases.made(version, madeAt.minute, storeName)]
      + (isSimulated ? [words.reports.simulated] : []) + [presence(phrases)]
      + (day > madeAt.day ? [phrases.toCome(day)] : []) + brokenChain(phrases)
      + faults.map { words.certificates.fault($0.fault, $0.certificate?.checkCode) }
    let limits: [Report.Block] =
      limits.isEmpty ? [] : [.heading(phrases.limitsHeading), .list(limits.map(phrases.limit))]
    return Report(
      title: phrases.title(employee, name, day),
      blocks: opening.map { .paragraph($0) } + answer(words)
        + entries.flatMap { blocks(about: $0, words, names) } + limits + record(words)
        + recipes(phrases) + appendix(words, names))
  }

  private func brokenChain(_ phrases: EvidencePhrases) -> [String] {
    if case .broken(let line, _, _) = chain.outcome { [phrases.brokenChain(line)] } else { [] }
  }

  private func presence(_ phrases: EvidencePhrases) -> String {
    switch presence {
    case .here(let post, let store): phrases.post(post.role, post.since, store)
    case .absent(let absence): phrases.absent(absence.from, absence.reason)
    case .notYet(let day): phrases.notYetHere(day)
    }
  }

  /// Of whom nothing can have been asked yet.
  private var isBeforeTheirTime: Bool { if case .notYet = presence { true } else { false } }

  /// The question, and the answer to it by what is known now and by what was known then.
  private func answer(_ words: Phrasebook) -> [Report.Block] {
    let phrases = words.evidence
    let question = Report.Block.heading(phrases.asked("\(employee) \(name)", day))
    guard !isBeforeTheirTime else { return [question, .paragraph(phrases.nothingAskedYet)] }
    guard !entries.isEmpty else { return [question, .paragraph(phrases.nothingAsked)] }
    let standing = entries.compactMap(\.answer?.standing).min()
    let verdict =
      isInDoubt ? phrases.verdictInDoubt(day, standing) : standing.map(phrases.verdict)
    return [question] + (verdict.map { [.paragraph($0)] } ?? [])
      + [
        .list(
          entries.map { entry in
            words.certification.headline(
              entry.title.text(in: words.language),
              entry.answer.map { said($0, words) } ?? phrases.notInContent)
          })
      ] + knownThen(words)
  }

  private func said(_ answer: CertificationAnswer, _ words: Phrasebook) -> String {
    let phrases = words.certification
    let reason = phrases.reason(answer.reason, answer.day)
    return answer.standing.map { words.evidence.because(phrases.mayWork($0), reason) } ?? reason
  }

  private func knownThen(_ words: Phrasebook) -> [Report.Block] {
    let phrases = words.evidence
    let others = entries.compactMap { entry in entry.then.map { (entry.title, $0) } }
    guard !others.isEmpty else {
      return day < madeAt.day ? [.paragraph(phrases.sameThen)] : []
    }
    return others.flatMap { title, then -> [Report.Block] in
      let title = title.text(in: words.language)
      let before =
        then.answer.map { phrases.answerThen(day, title, said($0, words)) }
        ?? phrases.notKnownThen(day)
      let later = then.later.map {
        phrases.later($0.at.minute, who($0.by), words.events.sentence($0.body))
      }
      return [.paragraph(before)]
        + (later.isEmpty ? [] : [.paragraph(phrases.laterHeading), .list(later)])
    }
  }

  /// A certificate, or how far somebody was without one.
  private func blocks(
    about entry: Entry, _ words: Phrasebook, _ names: RequirementNames
  ) -> [Report.Block] {
    let phrases = words.evidence
    let title = entry.title.text(in: words.language)
    let met: [Report.Block] =
      entry.grounds.isEmpty
      ? []
      : [
        .paragraph(phrases.groundsHeading(entry.basis != nil, day)),
        .list(entry.grounds.map { brief($0, of: entry, words, names) }),
      ]
    let missing: [Report.Block] =
      entry.missing.isEmpty
      ? []
      : [
        .paragraph(phrases.missingHeading),
        .list(entry.missing.map { words.certification.missing($0, names) }),
      ]
    guard let basis = entry.basis else {
      return met.isEmpty && missing.isEmpty
        ? [] : [.heading(phrases.withoutCertificate(title))] + met + missing
    }
    return [
      .heading(phrases.certificateHeading(title)),
      .list(certificate(basis, words) + acts(about: entry, words)),
    ] + met
  }

  private func certificate(_ basis: CertificateBasis, _ words: Phrasebook) -> [String] {
    let phrases = words.evidence
    let (certificate, document) = (basis.certificate, basis.document)
    return [
      phrases.days(document.term, document.kind), phrases.certificate(certificate),
      phrases.signer(
        "\(document.signer) \(document.signerName)", document.signedAt.minute, document.key,
        document.kind),
      phrases.fingerprint(basis.fingerprint),
      phrases.verifies(certificate.checkCode),
      phrases.meaning(document.meaning.text(in: words.language)),
    ] + (document.evidence.map { [phrases.importedOn($0)] } ?? [])
      + [phrases.release(document.release)]
      + (document.name == name ? [] : [words.certificates.nameThen(document.name)])
  }

  private func acts(about entry: Entry, _ words: Phrasebook) -> [String] {
    entry.acts.compactMap { act in
      act.changed.map { words.certificates.act($0, who(act.by), act.at.minute) }
    }
  }

  /// A requirement in a line.
  private func brief(
    _ ground: Ground, of entry: Entry, _ words: Phrasebook, _ names: RequirementNames
  ) -> String {
    guard let requirement = ground.requirement else {
      return words.evidence.requirementUnknown(ground.id, ground.day)
    }
    guard case .waiver(let act) = ground.evidence else {
      return words.certification.met(requirement, ground.day, names)
    }
    return words.certification.waived(
      requirement,
      CertificationHistory.Waiver(
        certification: entry.certification, requirement: ground.id, reason: act.body.reason,
        day: ground.day, author: act.by), names)
  }

  /// How far the journal hangs together and is signed.
  private func record(_ words: Phrasebook) -> [Report.Block] {
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
    return [.heading(words.evidence.chainHeading), .list([outcome, signed])]
  }
}
