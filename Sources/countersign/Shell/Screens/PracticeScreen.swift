import Console
import Messages
import Training

/// Shows the simulated terminal, the slips that come out, and what can be done.
struct PracticeScreen {
  private let words: Phrasebook
  private let output: Output
  /// So wide is a line of a display, and of a slip.
  private static let (glass, paper) = (30, 34)
  /// Terminal and acts are seen together.
  private static let mostLines = 20
  /// So few are named each time.
  private static let fewActLines = 5

  init(_ words: Phrasebook, _ output: Output) {
    (self.words, self.output) = (words, output)
  }

  private var phrases: PracticePhrases { words.practice }

  private func text(_ text: LocalizedText) -> String { text.text(in: words.language).trimmed }

  /// Where acts take many lines, they are named again only if `listingActs` says so.
  func show(_ scene: Prompt.Scene, listingActs: Bool) {
    if let act = scene.awaiting {
      output.paragraph(phrases.typeAmount(text(act)))
      return
    }
    let frame = Frame(
      .glass, heading: heading(scene),
      lines: text(scene.display).split(separator: "\n").map(String.init),
      least: Self.glass, most: min(Self.glass, output.columns() - 6))
    var shown = frame.drawn.map { "  " + $0 }
    if scene.mode == .guided {
      shown += wrapped(output.style.strong(next(scene)), to: output.columns())
    }
    for line in shown { output.line(line) }
    let acts = acts(scene, most: Self.mostLines - shown.count)
    if listingActs || acts.count <= Self.fewActLines {
      for line in acts { output.line(line) }
    } else {
      output.paragraph(output.style.faint(phrases.sameActs))
    }
  }

  private func heading(_ scene: Prompt.Scene) -> String {
    scene.due.map { "\(phrases.display) · \(phrases.due($0.description))" } ?? phrases.display
  }

  func showNext(_ scene: Prompt.Scene) {
    output.paragraph(output.style.strong(next(scene)))
  }

  /// A step that was asked for; where none is left, the list says how to end.
  func show(_ next: Prompt.Next) {
    switch next {
    case .step(let title, let number): output.paragraph(phrases.next(text(title), number))
    case .stuck(let title): output.paragraph(phrases.stuck(text(title)))
    case .done: output.paragraph(phrases.nothingLeft)
    }
  }

  /// What to do next, and how to finish where nothing is left or nothing can be done.
  private func next(_ scene: Prompt.Scene) -> String {
    let end = scene.offers.first(where: \.act.ends).map {
      phrases.allDone($0.number, text($0.act.name))
    }
    return switch scene.next {
    case .step(let title, let number): phrases.next(text(title), number)
    case .stuck(let title): phrases.stuck(text(title)) + (end.map { phrases.gap + $0 } ?? "")
    case .done: phrases.nothingLeft + (end.map { phrases.gap + $0 } ?? "")
    }
  }

  private func acts(_ scene: Prompt.Scene, most: Int) -> [String] {
    let width = scene.offers.map { String($0.number).count }.max() ?? 1
    let cells = scene.offers.map { offer in
      let number = String(offer.number)
      return String(repeating: " ", count: width - number.count) + number + " "
        + text(offer.act.name)
    }
    return Columns.lines(cells, columns: output.columns(), indent: "  ", most: most)
  }

  func show(_ slip: PrintedSlip) {
    let most = min(Self.paper, output.columns() - 4)
    let frame = Frame(
      .paper, heading: "\(text(slip.title)) · \(phrases.sample)",
      lines: lines(of: slip, most: most), least: 24, most: most)
    output.together { output in
      for line in frame.drawn { output.line(line) }
    }
  }

  /// Labels in a column of their own, so long as that leaves room for what they label.
  private func lines(of slip: PrintedSlip, most: Int) -> [String] {
    let width = slip.lines.compactMap { $0.label.map { text($0).displayWidth } }.max() ?? 0
    return slip.lines.flatMap { line -> [String] in
      guard let label = line.label.map(text) else { return [text(line.value)] }
      let values = wrapped(text(line.value), to: most - width - 2)
      guard values.count == 1 || most - width - 2 >= 12 else {
        return [label.asLabel + text(line.value)]
      }
      return values.enumerated().map { index, value in
        (index == 0 ? label : "").padded(to: width) + "  " + value
      }
    }
  }

  /// What was just done wrong, and why it is.
  func show(_ misstep: Misstep) {
    let told =
      if case .forbidden(let forbidden) = misstep.kind {
        phrases.forbidden(text(forbidden.why))
      } else {
        phrases.correction(
          misstep.kind, misstep.step.map { text($0.title) } ?? "",
          misstep.owed.map { text($0.title) })
      }
    output.paragraph(output.style.bad(told))
    // Of what is forbidden the reason is told already.
    if misstep.step != nil, let why = misstep.why { output.paragraph(text(why)) }
  }

  /// Every act with its names in the language spoken, and the commands there are.
  func showHelp(_ scene: Prompt.Scene) {
    let withAmount = scene.offers.first { $0.act.asksAmount != nil }
    output.paragraph(phrases.actHelp(withAmount?.number))
    let width = scene.offers.map { String($0.number).count }.max() ?? 1
    for offer in scene.offers {
      let number = String(offer.number)
      output.paragraph(
        number + " " + names(of: offer.act).joined(separator: " · "),
        firstIndent: String(repeating: " ", count: 2 + width - number.count),
        indent: String(repeating: " ", count: 3 + width))
    }
    for entry in phrases.commandHelp(scene.mode) {
      output.paragraph("\(entry.names)  \(entry.summary)", firstIndent: "  ", indent: "    ")
    }
  }

  /// The name first; initials are for Chinese.
  private func names(of act: Terminal.Act) -> [String] {
    let name = text(act.name)
    let isChinese = words.language == .zh
    let others = act.also.filter { other in
      other != name && other != act.initials && other.allSatisfy(\.isASCII) != isChinese
    }
    return ([name] + (isChinese ? [act.initials] : [])).filter { !$0.isEmpty } + others.prefix(3)
  }
}
