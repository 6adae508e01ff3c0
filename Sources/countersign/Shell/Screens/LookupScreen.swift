import Console
import Messages
import Training

/// Shows what was looked up, in less than a small screen.
struct LookupScreen {
  private let words: Phrasebook
  private let output: Output

  init(_ words: Phrasebook, _ output: Output) {
    (self.words, self.output) = (words, output)
  }

  private var phrases: LookupPhrases { words.lookups }

  private func text(_ text: LocalizedText) -> String { text.text(in: words.language).trimmed }

  /// A line to list an entry by.
  func heading(_ entry: JobAid.Entry) -> String {
    switch entry {
    case .code(let code): "\(code.code) \(text(code.meaning))"
    case .term(let term): phrases.word(text(term.term))
    case .clause(let clause):
      phrases.rule(clause.number, text(clause.text)).shortened(to: max(20, output.columns() - 6))
    case .incident, .storeValue: text(entry.title)
    }
  }

  /// Few enough of `others` to be listed below `entry`; the card of an incident leaves less room.
  func listed(_ others: [JobAid.Entry], below entry: JobAid.Entry) -> [JobAid.Entry] {
    if case .incident = entry { Array(others.prefix(1)) } else { Array(others.prefix(3)) }
  }

  /// A list whose numbers mean something else here, or that has none: each with what it is looked up by.
  func list(_ entries: [JobAid.Entry], in jobAid: JobAid) {
    for entry in entries {
      let key = jobAid.key(of: entry, in: words.language)
      let line =
        switch entry {
        case .code: heading(entry)
        default: phrases.typed(heading(entry), key)
        }
      output.paragraph(line, firstIndent: "  ", indent: "    ")
    }
  }

  /// One a line, on which its number is what counts.
  func numbered(_ entries: [JobAid.Entry]) {
    for (index, entry) in entries.enumerated() {
      output.paragraph(
        "\(index + 1) " + heading(entry).shortened(to: max(20, output.columns() - 5)),
        firstIndent: "  ", indent: "    ")
    }
  }

  func show(_ entry: JobAid.Entry) {
    switch entry {
    case .code(let code):
      output.paragraph(output.style.strong(heading(entry)))
      point(phrases.again(code.again))
      point(phrases.action + text(code.action))
    case .incident(let incident): show(incident)
    case .term(let term):
      output.paragraph(output.style.strong(text(term.term)))
      point(text(term.text))
    case .clause(let clause):
      output.paragraph(words.activities.clause(clause.number, text(clause.text), clause.certainty))
      output.paragraph(
        output.style.faint(
          words.activities.source(text(clause.source), clause.asOf, clause.certainty)))
    case .storeValue(let value):
      output.paragraph(output.style.strong(text(value.meaning)))
      point(text(value.text) + (value.state == .example ? phrases.unconfirmed : ""))
    }
  }

  /// How to have all incidents on paper, below one of them.
  func tellOfPaper(below entry: JobAid.Entry) {
    guard case .incident = entry else { return }
    output.paragraph(output.style.faint(phrases.printing), firstIndent: "  ", indent: "  ")
  }

  /// The card of an incident: what is done first stands out, and each of those to tell has a line.
  private func show(_ incident: Incident) {
    output.paragraph(
      output.style.strong(text(incident.title)) + "  " + phrases.severity(incident.severity))
    output.paragraph(
      output.style.strong(phrases.first + text(incident.first)), firstIndent: ">> ", indent: "   ")
    for (index, rung) in incident.contacts.enumerated() {
      let isLast = index == incident.contacts.count - 1
      output.paragraph(
        "\(index + 1) " + told(rung)
          + (isLast ? incident.contactNote.text(in: words.language) : ""),
        firstIndent: "  ", indent: "    ")
    }
    if !incident.say.isEmpty { point(phrases.say + phrases.sentences(incident.say.map(text))) }
    if !incident.keep.isEmpty {
      point(
        phrases.evidence
          + phrases.kept(incident.keep.map { text($0.text) }, incident.note.map(text)))
    }
    point(output.style.bad(phrases.never) + text(incident.never))
  }

  private func told(_ rung: Incident.Rung) -> String {
    phrases.contact(
      text(rung.who.text), text(rung.within.text), rung.when.map { text($0) },
      rung.give.map(phrases.number))
  }

  private func point(_ line: String) {
    output.paragraph(line, firstIndent: "  ", indent: "  ")
  }
}
