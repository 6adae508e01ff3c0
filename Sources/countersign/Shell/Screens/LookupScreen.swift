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
    case .term(let term):
      words.language == .zh
        ? text(term.term) : "\(text(term.term)) \(term.term.text(in: .zh))"
    case .clause(let clause):
      "\(clause.number) \(text(clause.text))".shortened(to: max(20, output.columns() - 6))
    case .incident, .storeValue: text(entry.title)
    }
  }

  func show(_ entry: JobAid.Entry, others: [JobAid.Entry]) {
    switch entry {
    case .code(let code):
      output.paragraph(output.style.strong(heading(entry)))
      point(phrases.again(code.again))
      point(phrases.action + text(code.action))
    case .incident(let incident): show(incident)
    case .term(let term):
      output.paragraph(
        output.style.strong("\(term.term.text(in: .zh)) \(term.term.text(in: .en))"))
      point(text(term.text))
    case .clause(let clause):
      output.paragraph(words.activities.clause(clause.number, text(clause.text), clause.certainty))
      output.paragraph(
        output.style.faint(
          words.activities.source(text(clause.source), clause.asOf, clause.certainty)))
    case .storeValue(let value):
      output.paragraph(output.style.strong(text(value.meaning)))
      point(text(value.text) + (value.isConfirmed ? "" : phrases.unconfirmed))
    }
    let room = max(26, output.columns() / 2 - 4)
    var headings: [String] = []
    for heading in others.map({ heading($0).shortened(to: room) })
    where !headings.contains(heading) && headings.count < 3 {
      headings.append(heading)
    }
    if !headings.isEmpty { output.paragraph(output.style.faint(phrases.alsoFound(headings))) }
  }

  private func show(_ incident: Incident) {
    output.paragraph(output.style.strong(text(incident.title)))
    point(phrases.severity(incident.severity))
    point(phrases.first + text(incident.first))
    let contacts = incident.contacts.map { phrases.contact(text($0.who), text($0.within)) }
    point(
      phrases.contacts + contacts.joined(separator: " → ")
        + incident.contactNote.text(in: words.language))
    if let say = incident.say { point(phrases.say + text(say)) }
    if let evidence = incident.evidence { point(phrases.evidence + text(evidence)) }
    point(output.style.bad(phrases.never) + text(incident.never))
  }

  private func point(_ line: String) {
    output.paragraph(line, firstIndent: "  ", indent: "  ")
  }
}
