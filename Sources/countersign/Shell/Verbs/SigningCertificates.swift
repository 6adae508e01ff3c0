import Console
import Content
import Messages
import Records
import Training

/// What managers do with certificates in the shell.
extension Visit {
  func perform(_ act: CertificateAct, _ arguments: [String]) throws {
    if workspace.isSimulated { return output.paragraph(words.people.notInSimulation) }
    guard workspace.store.isSetUp else { return output.paragraph(words.store.notSetUp) }
    guard record.card.role(on: now.day).manages else {
      return output.paragraph(words.roster.onlyManagers)
    }
    guard let typed = arguments.first else { return showCertificateUsage() }
    guard let employee = employee(meantBy: typed) else { return }
    let certifying = try certifying
    let holder: Certifying.Holder
    do {
      holder = try certifying.holder(employee)
    } catch let refusal as Roster.Refusal {
      return output.paragraph(words.roster.refusal(refusal))
    }
    let rest = arguments.dropFirst().joined(separator: " ")
    switch act {
    case .sign: try sign(for: holder, certifying)
    case .suspend: try change(.suspended, holder, rest, certifying)
    case .reinstate: try change(.reinstated, holder, rest, certifying)
    case .revoke: try change(.revoked, holder, rest, certifying)
    }
  }

  /// Everything that is ready for somebody, or why nothing is.
  private func sign(for holder: Certifying.Holder, _ certifying: Certifying) throws {
    let answers = certifying.answers(holder)
    guard !answers.isEmpty else {
      return output.paragraph(words.certificates.nothingAsked(holder.employee, holder.name))
    }
    var refused: [String] = []
    var isSigned = false
    for answer in answers {
      switch certifying.offer(holder, answer.certification, by: record.employee) {
      case .success(let offer):
        try sign(offer, for: holder)
        isSigned = true
      case .failure(let refusal):
        refused += words.certificates.refusal(
          refusal, holder.name, answer.certification.title.text(in: words.language),
          certifying.names)
      case nil: break
      }
    }
    if !isSigned { for line in refused { output.paragraph(line) } }
  }

  /// What is offered is reckoned anew from the content's files before anybody signs it.
  func sign(_ shown: SigningOffer, for holder: Certifying.Holder) throws {
    let certifying = Certifying(
      home: workspace.home, store: try StoreRecord(in: workspace.home),
      index: try workspace.freshIndex(), release: workspace.release, now: now, words: words)
    guard let certification = certifying.index.program.certification(shown.certification.id),
      case .success(let offer) = certifying.offer(holder, certification, by: record.employee)
    else { return output.paragraph(words.certificates.notSigned) }
    guard try certifying.isWhole(holder) else {
      return output.paragraph(words.certificates.badRecord(holder.employee))
    }
    tellFaults(of: holder)
    for line in certifying.description(of: offer, holder) {
      output.paragraph(
        line.trimmed, firstIndent: line.hasPrefix(" ") ? "  " : "",
        indent: line.hasPrefix(" ") ? "    " : "")
    }
    guard certifying.store.facts.key(of: record.employee) != nil else {
      return output.paragraph(words.store.noSigningKey(record.employee))
    }
    guard let signer = try signer(record.employee) else {
      return output.paragraph(words.certificates.notSigned)
    }
    let (certificate, file) = try certifying.sign(offer, holder, by: signer)
    output.paragraph(
      words.certificates.signed(
        holder.name, offer.certification.title.text(in: words.language), certificate.term.until,
        certificate.checkCode))
    output.paragraph(words.certificates.keptAt(file.path))
    try record.refresh()
  }

  /// Of the only certificate it can be done to; of several, the one that is picked.
  private func change(
    _ act: EventBody.CertificateChanged.Act, _ holder: Certifying.Holder, _ reason: String,
    _ certifying: Certifying
  ) throws {
    let held = certifying.index.program.certifications.filter {
      !holder.history.certificates(for: $0.id, on: now.day).isEmpty
    }
    guard !held.isEmpty else {
      let asked = certifying.answers(holder).map(\.certification)
      if asked.isEmpty {
        output.paragraph(words.certificates.nothingAsked(holder.employee, holder.name))
      }
      for certification in asked {
        output.paragraph(
          words.certificates.changeRefused(
            .noCertificate(
              name: holder.name, title: certification.title.text(in: words.language))))
      }
      return
    }
    let possible = held.filter {
      if case .success = certifying.change(act, holder, $0, from: now.day, by: record.employee) {
        true
      } else {
        false
      }
    }
    guard possible.count > 1 else {
      return try change(act, possible.first ?? held[0], of: holder, reason, certifying)
    }
    output.paragraph(words.certificates.whichOne)
    shell.show(
      menu: possible.map { certification in
        Shell.MenuEntry(certification.title.text(in: words.language)) { [self] in
          try change(act, certification, of: holder, reason, certifying)
          output.line("")
          showMainMenu()
          return .goOn
        }
      })
  }

  private func change(
    _ act: EventBody.CertificateChanged.Act, _ certification: Certification,
    of holder: Certifying.Holder, _ typed: String, _ certifying: Certifying
  ) throws {
    let title = certification.title.text(in: words.language)
    switch certifying.change(act, holder, certification, from: now.day, by: record.employee) {
    case .failure(let refusal):
      output.paragraph(words.certificates.changeRefused(refusal))
    case .success(let certificate):
      output.paragraph(
        words.certificates.aboutToChange(act, holder.employee, holder.name, title, now.day))
      var reason = typed
      if reason.isEmpty, case .line(let line) = ask(words.roster.reasonPrompt) {
        reason = line.trimmed
      }
      guard !reason.isEmpty else {
        return output.paragraph(words.roster.refusal(.reasonMissing))
      }
      guard let signer = try signer(record.employee) else {
        return output.paragraph(words.certificates.notSigned)
      }
      try certifying.issue(for: holder.employee).change(
        certificate.file, act, from: now.day, reason: String(reason.prefix(500)), by: signer)
      output.paragraph(words.certificates.changed(act, holder.name, title, now.day))
      try record.refresh()
    }
  }
}
