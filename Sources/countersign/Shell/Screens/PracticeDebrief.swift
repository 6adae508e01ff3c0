import Console
import Messages
import Training

/// Shows how a practice went: what was to be done beside what was done, and then each difference once.
struct PracticeDebrief {
  private let words: Phrasebook
  private let output: Output
  private let result: PracticeResult
  /// From so many columns on there is room for two lists side by side.
  private static let wide = 72
  /// Longer lists of acts leave out those that changed nothing.
  private static let long = 15
  /// Of more lines the first have scrolled away.
  private static let screenful = 20

  init(_ words: Phrasebook, _ output: Output, _ result: PracticeResult) {
    (self.words, self.output, self.result) = (words, output, result)
  }

  private var phrases: PracticePhrases { words.practice }
  private var assessment: Assessment { result.assessment }

  private func text(_ text: LocalizedText) -> String { text.text(in: words.language).trimmed }

  func show() {
    var lines: [String] = []
    let draft = Output(
      write: { lines.append(String($0.dropLast())) }, columns: output.columns,
      style: output.style)
    PracticeDebrief(words, draft, result).tell()
    for line in lines { output.line(line) }
    guard lines.count > Self.screenful else { return }
    output.line("")
    output.paragraph(verdict)
  }

  private var verdict: String {
    let verdict = phrases.verdict(
      text(result.practice.procedure.title), result.practice.mode, assessment)
    return assessment.passed ? output.style.good(verdict) : output.style.bad(verdict)
  }

  private func tell() {
    for told in result.told { output.paragraph(text(told)) }
    output.line("")
    output.paragraph(verdict)
    for failure in failures { output.paragraph("- " + failure, indent: "  ") }
    output.line("")
    compare()
    output.line("")
    if assessment.missteps.isEmpty {
      output.paragraph(phrases.nothingMissed)
    } else {
      output.paragraph(phrases.missteps)
      let differences = differences
      for (index, difference) in differences.enumerated() {
        let before = differences[..<index].map(\.misstep)
        let misstep = difference.misstep
        let isToldAlready = before.contains { $0.why != nil && $0.why == misstep.why }
        explain(misstep, difference.count, withWhy: !isToldAlready)
        if !isToldAlready, let clause = misstep.clause {
          show(clause, wasTold: before.contains { $0.clause?.id == clause.id })
        }
      }
    }
    if result.hints > 0 { output.paragraph(phrases.hints(result.hints)) }
  }

  /// What failed it whatever the score.
  var failures: [String] {
    assessment.failures.map { phrases.failure($0, forbiddenAct(in: $0)) }
  }

  /// Each kind of difference, with what would have been right; the gravest first, and a reason once.
  var corrections: [(told: String, why: String?)] {
    let differences = differences
    let ordered =
      differences.filter { isFatal($0.misstep) } + differences.filter { !isFatal($0.misstep) }
    return ordered.enumerated().map { index, difference in
      let why = difference.misstep.why
      let isToldAlready = ordered[..<index].contains { $0.misstep.why == why }
      return (
        correction(of: difference.misstep, difference.count),
        isToldAlready ? nil : why.map { phrases.why(text($0)) }
      )
    }
  }

  private func isFatal(_ misstep: Misstep) -> Bool {
    assessment.failures.contains { failure in
      switch failure {
      case .omitted(let step): misstep.kind == .omitted(step)
      case .order(_, let step): misstep.kind == .tooEarly(step, refused: false)
      case .forbidden(let forbidden): misstep.kind == .forbidden(forbidden)
      }
    }
  }

  private func forbiddenAct(in failure: Assessment.Failure) -> String {
    if case .forbidden(let forbidden) = failure { name(of: forbidden.act) } else { "" }
  }

  private func name(of act: String) -> String {
    result.practice.terminal.act(act).map { text($0.name) } ?? act
  }

  // MARK: - Expected and actual

  private func compare() {
    let (steps, acts) = (steps, acts)
    let width = acts.contains { !$0.problem.isEmpty } ? 4 : 3
    let header = [phrases.expected, phrases.outcome, phrases.actual, phrases.problem]
    let table = Table(
      header: Array(header.prefix(width)),
      rows: (0..<max(steps.count, acts.count)).map { row in
        let step = row < steps.count ? [steps[row].title, steps[row].state] : ["", ""]
        let act = row < acts.count ? [acts[row].name, acts[row].problem] : ["", ""]
        return Array((step + act).prefix(width))
      })
    if output.columns() >= Self.wide,
      let lines = table.lines(columns: output.columns(), narrowest: 16)
    {
      for line in lines { output.line(line) }
    } else {
      show(steps, acts)
    }
  }

  /// One list below the other.
  private func show(
    _ steps: [(title: String, state: String)], _ acts: [(name: String, problem: String)]
  ) {
    output.paragraph(phrases.expected.asLabel.trimmed)
    let width = steps.map(\.state.displayWidth).max() ?? 0
    for step in steps {
      output.paragraph(
        "\(step.state.padded(to: width))  \(step.title)", firstIndent: "  ",
        indent: String(repeating: " ", count: width + 7))
    }
    output.paragraph(phrases.actual.asLabel.trimmed)
    for act in acts {
      output.paragraph(
        act.name + (act.problem.isEmpty ? "" : "  " + act.problem), firstIndent: "  ",
        indent: "     ")
    }
  }

  private var steps: [(title: String, state: String)] {
    let count = assessment.due.count
    return assessment.due.enumerated().map { index, step in
      (numbered(index, of: count, text(step.title)), phrases.step(state(of: step)))
    }
  }

  private func state(of step: Procedure.Step) -> PracticePhrases.StepState {
    guard assessment.positions[step.id] != nil else {
      return wasForbidden(step) ? .forbidden : .omitted
    }
    let isEarly = assessment.missteps.contains { $0.kind == .tooEarly(step, refused: false) }
    let breaksOrder = assessment.failures.contains { failure in
      if case .order(_, let late) = failure { late == step } else { false }
    }
    return isEarly || breaksOrder ? .early : .done
  }

  /// Whether it was done only when it was forbidden, which is not doing it.
  private func wasForbidden(_ step: Procedure.Step) -> Bool {
    assessment.missteps.contains { misstep in
      if case .forbidden(let forbidden) = misstep.kind {
        step.acts.contains(forbidden.act)
      } else {
        false
      }
    }
  }

  private var acts: [(name: String, problem: String)] {
    let deeds = result.deeds
    let isLong = deeds.count > Self.long
    let needed = Set(assessment.positions.values)
    var lines: [(name: String, problem: String)] = []
    var skipped = 0
    func countSkipped() {
      if skipped > 0 { lines.append((phrases.harmless(skipped), "")) }
      skipped = 0
    }
    for (index, deed) in deeds.enumerated() {
      if isLong, deed.missteps.isEmpty, !needed.contains(index), !deed.act.ends {
        skipped += 1
        continue
      }
      countSkipped()
      lines.append(
        (
          numbered(index, of: deeds.count, text(deed.act.name)),
          problem(deed.missteps, deed.effect)
        ))
    }
    countSkipped()
    return lines
  }

  private func numbered(_ index: Int, of count: Int, _ name: String) -> String {
    let (number, widest) = (String(index + 1), String(count))
    return String(repeating: " ", count: widest.count - number.count) + number + " " + name
  }

  private func problem(_ missteps: [Misstep], _ effect: ActEffect) -> String {
    guard let misstep = missteps.first else {
      return switch effect {
      case .took: ""
      case .refused: phrases.noEffect
      case .wrong: "! \(phrases.wrongObject)"
      }
    }
    let mark = if case .forbidden = misstep.kind { "✗" } else { "!" }
    return "\(mark) \(phrases.kind(misstep.kind))"
  }

  // MARK: - Why

  /// Each kind of difference with how often it came, in the order in which they came first.
  private var differences: [(misstep: Misstep, count: Int)] {
    var firsts: [Misstep] = []
    for misstep in assessment.missteps where !firsts.contains(where: { $0.kind == misstep.kind }) {
      if case .omitted(let step) = misstep.kind, wasForbidden(step) { continue }
      firsts.append(misstep)
    }
    return firsts.map { first in
      (first, assessment.missteps.count { $0.kind == first.kind })
    }
  }

  private func correction(of misstep: Misstep, _ count: Int) -> String {
    let what =
      if case .forbidden(let forbidden) = misstep.kind {
        name(of: forbidden.act)
      } else {
        misstep.step.map { text($0.title) } ?? ""
      }
    return phrases.correction(told(misstep.kind), what, misstep.owed.map { text($0.title) })
      + (count > 1 ? phrases.times(count) : "")
  }

  private func explain(_ misstep: Misstep, _ count: Int, withWhy: Bool) {
    output.paragraph(
      "- " + correction(of: misstep, count), firstIndent: "  ", indent: "    ")
    if withWhy, let why = misstep.why {
      output.paragraph(phrases.why(text(why)), firstIndent: "    ", indent: "    ")
    }
  }

  /// What was refused and never had its turn was not needed.
  private func told(_ kind: Misstep.Kind) -> Misstep.Kind {
    if case .tooEarly(let step, refused: true) = kind, !step.optional,
      !assessment.due.contains(where: { $0.id == step.id })
    {
      .notDue(step)
    } else {
      kind
    }
  }

  /// The rule, and only its number where its words stand above.
  private func show(_ clause: Clause, wasTold: Bool) {
    let rule =
      wasTold
      ? words.activities.basis([clause.number])
      : words.activities.clause(clause.number, text(clause.text), clause.certainty)
    output.paragraph(output.style.faint(rule), firstIndent: "    ", indent: "    ")
  }
}
