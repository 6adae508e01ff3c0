import Console
import Content
import Messages
import Records
import Training

extension Visit {
  /// For looking: what is signed is reckoned from the content's files, and names their release.
  var certifying: Certifying {
    get throws {
      Certifying(
        home: workspace.home, store: try StoreRecord(in: workspace.home),
        index: workspace.library.index, release: nil, now: now, words: words)
    }
  }

  private var role: Role { record.card.role(on: now.day) }

  /// One's own certificates and what waits for a signature, or what `arguments` ask for.
  func certificate(_ arguments: [String]) throws -> Shell.Flow {
    guard let word = arguments.first else { return try showCertificates() }
    if let act = CertificateAct(typed: word) {
      try perform(act, Array(arguments.dropFirst()))
      return .goOn
    }
    if isSomebody(word) || word.contains(where: \.isNumber) {
      guard let employee = employees(meantBy: arguments)?.first else { return .goOn }
      guard role.trains || employee == record.employee else {
        output.paragraph(words.roster.onlyTrainers)
        return .goOn
      }
      try showCertificates(of: employee)
      return .goOn
    }
    let isWaiving = ["免除", "mc", "waive"].contains(word.lowercased())
    output.paragraph(
      isWaiving ? words.certificates.waiveOutside : words.shell.notUnderstood(word))
    if !isWaiving { showCertificateUsage() }
    return .goOn
  }

  private func showCertificates() throws -> Shell.Flow {
    // A manager, of whom nothing is asked, came to sign.
    if try !role.manages || !certifying.answers(ownHolder).isEmpty {
      try showCertificates(of: record.employee)
    }
    var menu: [Shell.MenuEntry] = []
    if !textsToAccept.isEmpty {
      menu.append(
        Shell.MenuEntry(words.certificates.acceptEntry) { [self] in try acceptTexts() })
    }
    if role.manages, !workspace.isSimulated {
      let ready = try certifying.ready(for: record.employee)
      output.paragraph(
        ready.isEmpty
          ? words.certificates.nobodyReady : words.certificates.readyTitle(now.day))
      menu += ready.prefix(8).map { holder, offer in
        Shell.MenuEntry(
          words.certificates.signEntry(
            holder.employee, holder.name, offer.certification.title.text(in: words.language))
        ) { [self] in
          try sign(offer, for: holder)
          return try showCertificates()
        }
      }
      if ready.isEmpty { showCertificateUsage() }
    }
    guard !menu.isEmpty else {
      showMainMenu()
      return .goOn
    }
    shell.show(menu: menu)
    return .goOn
  }

  /// In simulated runs, one's own simulated record counts.
  private var ownHolder: Certifying.Holder {
    get throws { try certifying.holder(record) }
  }

  func showCertificates(of employee: EmployeeID) throws {
    let certifying = try certifying
    let holder: Certifying.Holder
    if employee == record.employee {
      try record.refresh()
      holder = try ownHolder
    } else {
      holder = try certifying.holder(employee)
    }
    for line in certifying.lines(about: holder) {
      let depth = line.prefix { $0 == " " }.count
      output.paragraph(
        String(line.dropFirst(depth)), firstIndent: String(repeating: " ", count: depth),
        indent: String(repeating: " ", count: depth + (line.dropFirst(depth).first == "-" ? 2 : 0)))
    }
    tellFaults(of: holder)
  }

  func tellFaults(of holder: Certifying.Holder) {
    for fault in holder.faults {
      output.paragraph(words.certificates.fault(fault.fault, fault.certificate?.checkCode))
    }
  }

  func showCertificateUsage() {
    guard role.manages else { return output.paragraph(words.certificates.shellUsage) }
    output.paragraph(words.certificates.managerUsage)
  }

  /// Texts that one is asked to accept, each with its certification.
  private var textsToAccept: [(title: LocalizedText, text: Acknowledgment)] {
    ((try? certifying.answers(ownHolder)) ?? []).flatMap { answer in
      answer.progress.missing.compactMap { missing in
        guard case .acknowledgment(let text) = missing else { return nil }
        return (answer.certification.title, text)
      }
    }
  }

  /// Shows each text, and records that it was accepted when that is typed.
  func acceptTexts() throws -> Shell.Flow {
    let texts = textsToAccept
    if texts.isEmpty { output.paragraph(words.certificates.nothingToAccept) }
    for (title, text) in texts {
      output.line("")
      output.paragraph(
        output.style.strong(words.certificates.promiseTitle(title.text(in: words.language))))
      for line in text.text.text(in: words.language).split(separator: "\n") {
        output.paragraph(String(line))
      }
      guard case .line(let typed) = ask(words.certificates.acceptPrompt),
        ["1", "一", "a", "同意", "ty", "yes", "y", "是", "accept", "agree", "iaccept"]
          .contains(ReplyFolding.folded(typed))
      else {
        output.paragraph(words.certificates.notAccepted)
        break
      }
      try record.append(
        .acknowledged(EventBody.Acknowledged(text: text.id, revision: text.revision)), at: now)
      output.paragraph(words.certificates.accepted)
    }
    try record.save()
    output.line("")
    showMainMenu()
    return .goOn
  }

  /// Whom a trainer is to watch, as they lack nothing else.
  private func tellWhoIsToBeWatched(_ certifying: Certifying) {
    guard role.trains, !workspace.isSimulated else { return }
    let waiting = certifying.toBeWatched().filter { $0.employee != record.employee }
    if !waiting.isEmpty { output.paragraph(words.observations.toBeWatched(waiting)) }
  }

  /// What a manager's greeting adds: how many certificates wait.
  func tellWhatWaits() throws {
    guard workspace.store.isSetUp else { return }
    let certifying = try certifying
    let holder = certifying.holder(record)
    tellFaults(of: holder)
    let answers =
      holder.post.map {
        certifying.index.program.answers(holder.history, $0, on: now.day).pressing
      } ?? []
    if let standing = answers.compactMap(\.standing).min() {
      output.paragraph(words.certification.today(standing))
    }
    for answer in answers { output.paragraph(certifying.headline(answer)) }
    tellWhoIsToBeWatched(certifying)
    guard role.manages, !workspace.isSimulated else { return }
    let count = certifying.readyCount(for: record.employee)
    if count > 0 { output.paragraph(words.shell.toBeSigned(count)) }
  }
}
