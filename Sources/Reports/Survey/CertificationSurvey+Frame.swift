import Messages
import Records
import Training

extension CertificationSurvey {
  /// A report with what all reports begin and end with: what is doubtful above, what it rests on below.
  ///
  /// Where there is nobody to report on it says so, unless it is `blank`, to be filled in by hand. One of
  /// what people `learned` tells how much of that were examples.
  func framed(
    _ title: String, _ body: [Report.Block], _ words: Phrasebook, version: String,
    isBlank: Bool = false, learned: Bool = false
  ) -> Report {
    let title = words.survey.title(title, store, day)
    if people.isEmpty, !isBlank {
      let isOfNow = day == madeAt.day && known == nil
      let nobody =
        leavers > 0 || !isOfNow ? words.survey.nobodyHere : words.reports.nobody
      return Report(
        title: title,
        blocks: opening(words) + (doubts.isEmpty ? [.paragraph(nobody)] : [])
          + closing(words, version: version, learned))
    }
    let end = isBlank ? maker(words, version: version) : closing(words, version: version, learned)
    return Report(title: title, blocks: opening(words) + body + end)
  }

  private func opening(_ words: Phrasebook) -> [Report.Block] {
    var sentences: [String] = []
    if isSimulated { sentences.append(words.reports.simulated) }
    if day > madeAt.day { sentences.append(words.survey.ahead(day)) }
    sentences += doubts.map { $0.sentence(words) }
    return sentences.map { .paragraph($0) }
  }

  /// Under a form: it rests on no records.
  private func maker(_ words: Phrasebook, version: String) -> [Report.Block] {
    let marked = people.contains { !$0.isConfirmed } ? [words.survey.unconfirmedNames] : []
    let sentences = [words.survey.made(version, madeAt.minute)] + marked
    return [.note(sentences.joined(separator: words.language == .zh ? "" : " "))]
  }

  private func closing(
    _ words: Phrasebook, version: String, _ learned: Bool
  ) -> [Report.Block] {
    let phrases = words.survey
    var sentences = [
      phrases.asOf(day, known), phrases.made(version, madeAt.minute),
    ]
    if let heads = basis.heads, !heads.entries.isEmpty, !isSimulated {
      sentences.append(
        phrases.heads(heads.entries.count, heads.lineCount, String(heads.digest.hex.prefix(16))))
    }
    sentences.append(phrases.content(basis.release, basis.isModified))
    if learned, !basis.unconfirmedValues.isEmpty {
      sentences.append(phrases.unconfirmedValues(basis.unconfirmedValues.count))
    }
    if people.contains(where: { !$0.isConfirmed }) { sentences.append(phrases.unconfirmedNames) }
    if leavers > 0 { sentences.append(words.reports.leavers(leavers)) }
    if !elsewhere.isEmpty { sentences.append(phrases.elsewhere(elsewhere.map(\.transfer), true)) }
    let gone = transferred
    if !gone.isEmpty { sentences.append(phrases.elsewhere(gone.map(\.transfer), false)) }
    // One paragraph, so that it takes little of a page.
    return [.note(sentences.joined(separator: words.language == .zh ? "" : " "))]
  }

  /// Every certification that somebody must hold or holds, in the order of the content.
  var certifications: [Certification] {
    var all: [Certification] = []
    for answer in people.flatMap(\.answers)
    where !all.contains(where: { $0.id == answer.certification.id }) {
      all.append(answer.certification)
    }
    return all
  }
}

extension CertificationSurvey.Doubt {
  package func sentence(_ words: Phrasebook) -> String {
    isReadable
      ? words.reports.doubtful(employee, reason) : words.reports.unreadable(employee, reason)
  }
}

extension CertificationSurvey.Person {
  fileprivate var transfer: SurveyPhrases.Transfer {
    SurveyPhrases.Transfer(employee: employee, name: name, store: store ?? "")
  }

  /// Who they are, and what they may do on `day`, with which a page about them begins.
  func opening(_ words: Phrasebook, on day: Day) -> [Report.Block] {
    [
      .heading(words.survey.who(employee, name(words), words.roster.roleName(role), store)),
      .paragraph(
        absence.map { words.page.left($0.from, $0.reason, $0.author) }
          ?? comesOn.map(words.evidence.notYetHere)
          ?? words.page.standing(
            day, standing, words.certification.reason(deciding?.reason ?? .notRequired, day))),
    ]
  }

  /// The name, marked where nobody vouched for it.
  func name(_ words: Phrasebook) -> String {
    isConfirmed ? name : words.reports.unconfirmed(name)
  }
}

extension Timestamp {
  /// `2026-11-24 09:00`
  var minute: String { String(description.prefix(16)).replacing("T", with: " ") }
}
