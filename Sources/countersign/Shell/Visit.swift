import Console
import Content
import Foundation
import Messages
import Records
import Training

/// One person's visit: from the greeting to switching user or leaving.
final class Visit {
  let shell: Shell
  let record: EmployeeRecord
  var words: Phrasebook { shell.words }
  var output: Output { shell.output }
  var workspace: Workspace { shell.workspace }
  var now: Timestamp { shell.workspace.clock.now() }

  /// Who watches the exam that goes on.
  var proctor: (record: EmployeeRecord, exam: ContentIndex.ExamEntry)?

  /// Locked, and nobody unlocked it: the visit ends as if somebody else wanted to sign in.
  private var isAbandoned = false

  init(_ shell: Shell, _ record: EmployeeRecord) {
    (self.shell, self.record) = (shell, record)
  }

  func run() -> Shell.Flow {
    shell.reader.completions = { [weak self] word, line in
      self?.completions(of: word, in: line) ?? []
    }
    output.line("")
    output.paragraph(words.shell.greeting(record.card.name, now.hour))
    if !workspace.isSimulated, let latest = record.card.latestAt,
      let jump = ClockJump(from: latest, to: now)
    {
      output.paragraph(words.shell.clockDoubtful(jump, latest, now))
    }
    var flow = guarded {
      try tellWhatWaits()
      try tellReplies()
      return try offerUnfinished()
    }
    while case .goOn = flow { flow = nextLine() }
    return flow
  }

  /// Replies to what they flagged, each told once.
  private func tellReplies() throws {
    let news = record.card.flags.filter { $0.reply.map { !$0.wasRead } ?? false }
    guard !news.isEmpty else { return }
    let (items, situations) = (workspace.items, workspace.situations)
    for flag in news {
      guard let reply = flag.reply else { continue }
      let stem =
        (items[flag.about]?.stem ?? situations[flag.about])?.text(in: words.language) ?? flag.about
      output.paragraph(words.flags.news(stem, reply.words))
      try record.append(.flagAnswerRead(EventBody.FlagAnswerRead(flag: flag.id)), at: now)
    }
  }

  /// Asks within this visit: after a while without a key the PIN is asked for before anything else is
  /// taken. When it is not typed, the answer is the end of the input, and the visit is over.
  func ask(_ prompt: String, timeLimit: Duration? = nil) -> LineInput {
    guard record.card.hasPIN else { return shell.ask(prompt, timeLimit: timeLimit) }
    let limit = min(timeLimit ?? shell.idleLimit, shell.idleLimit)
    let input = shell.ask(prompt, timeLimit: limit)
    guard input == .timedOut, limit == shell.idleLimit, timeLimit != limit else { return input }
    guard shell.unlocks(record) else {
      isAbandoned = true
      return .endOfInput
    }
    return .timedOut
  }

  /// The end of the input leaves the program, unless nobody unlocked the screen.
  var flowAtEnd: Shell.Flow { isAbandoned ? .signOut : .quit }

  /// The main menu; its first entry is what to do next.
  func showMainMenu() {
    shell.show(
      menu: Verb.menu.map { verb in
        Shell.MenuEntry(
          verb.name(in: words.language) + (words.language == .zh ? " \(verb.initials)" : ""),
          verb == .next ? description(of: nextStep()) : verb.summary(words.shell.verbs)
        ) { [self] in try perform(verb, []) }
      })
  }

  private func nextLine() -> Shell.Flow {
    switch ask("\(record.employee) › ") {
    case .endOfInput where isAbandoned: return .signOut
    case .endOfInput:
      output.paragraph(words.shell.goodbye)
      return .quit
    case .timedOut: return .goOn
    case .interrupted:
      output.paragraph(words.shell.interrupted)
      return .goOn
    case .line(let line):
      if isToBeRemembered(line) { shell.reader.remember(line) }
      return guarded { try interpret(line) }
    }
  }

  /// Names, reasons, and a PIN typed in the wrong place are in no history.
  private func isToBeRemembered(_ line: String) -> Bool {
    let text = ReplyFolding.halfWidth(line).trimmed
    let isLikeAPIN = text.count >= 4 && text.allSatisfy(\.isNumber)
    let first = text.split(whereSeparator: \.isWhitespace).first.map(String.init) ?? ""
    if case .verb(let verb) = Verb.matching(first), [.employees, .certificate].contains(verb) {
      return false
    }
    return !isLikeAPIN
  }

  private func interpret(_ line: String) throws -> Shell.Flow {
    var text = ReplyFolding.halfWidth(line).trimmed
    if text.first == "/" || text.first == "、" { text = String(text.dropFirst()) }
    var parts = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard !parts.isEmpty else {
      shell.show(menu: shell.menu)
      output.paragraph(words.shell.emptyLine)
      return .goOn
    }
    let first = parts.removeFirst()
    if Verb.menuWords.contains(first.lowercased()) {
      showMainMenu()
      return .goOn
    }
    if let entry = shell.entry(meantBy: parts.isEmpty ? first : text) { return try entry.action() }
    if let typed = Shell.lookedUp(in: text) { return try perform(.lookup, [typed]) }
    if Int(first) != nil {
      output.paragraph(
        text.count >= 2 && canBeLookedUp(text)
          ? words.shell.lookItUp(text) : words.shell.notInMenu(first, shell.menu.count))
      return .goOn
    }
    // Managers say what they want to do, and not to what.
    if ["签发", "qf", "sign"].contains(first.lowercased()) {
      return try perform(.certificate, [first] + parts)
    }
    switch Verb.matching(first) {
    case .verb(let verb): return try perform(verb, parts)
    case .ambiguous(let verbs):
      output.paragraph(
        words.shell.ambiguousWord(first, verbs.map { $0.name(in: words.language) }))
    case .none(let nearest)
    where canBeLookedUp(text) || nearest == nil && couldBeLookedUp(text):
      output.paragraph(words.shell.lookItUp(text))
    case .none(let nearest):
      output.paragraph(
        words.shell.unknownWord(first, nearest.map { $0.name(in: words.language) }))
    }
    return .goOn
  }

  /// Whether the name of something, or how it begins, was typed without saying to look it up.
  private func canBeLookedUp(_ typed: String) -> Bool {
    if case .found = Lookup.of(typed, in: workspace.library.jobAid()) { true } else { false }
  }

  /// Whether several things have what was typed in them.
  private func couldBeLookedUp(_ typed: String) -> Bool {
    if case .nothing = Lookup.of(typed, in: workspace.library.jobAid()) { false } else { true }
  }

  private func perform(_ verb: Verb, _ arguments: [String]) throws -> Shell.Flow {
    // It may have been begun in another window.
    if verb.showsAnswers { try record.refresh() }
    if verb.showsAnswers, let exam = runningExam {
      output.paragraph(words.shell.examRuns(title(of: exam.started)))
      shell.show(menu: [goingOn(with: exam), notNow])
      return .goOn
    }
    return switch verb {
    case .next: try next(arguments)
    case .learn: try learn(arguments)
    case .scenario: try scenario(arguments)
    case .mistakes: try mistakes()
    case .lookup: lookup(arguments.joined(separator: " "))
    case .mock: try mock(arguments)
    case .exam: try exam(arguments)
    case .progress: try progress()
    case .certificate: try certificate(arguments)
    case .report: try report(arguments)
    case .observe: try observe(arguments)
    case .employees: try employees(arguments)
    case .pin: try changePIN()
    case .lang: try lang(arguments)
    case .switchUser: .signOut
    case .help: help()
    case .quit: quit()
    }
  }

  private func lookup(_ typed: String) -> Shell.Flow {
    shell.lookup(typed, offering: true)
    return .goOn
  }

  private func quit() -> Shell.Flow {
    output.paragraph(words.shell.goodbye)
    return .quit
  }

  /// Runs `work`; what goes wrong with records is told, and the visit goes on.
  func guarded(_ work: () throws -> Shell.Flow) -> Shell.Flow {
    do {
      return try work()
    } catch JournalError.staleHead {
      shell.explain(JournalError.staleHead)
      output.paragraph(words.records.recordGone)
      return .signOut
    } catch {
      shell.explain(error)
      return .goOn
    }
  }

  private func completions(of word: String, in line: String) -> [Completion] {
    let typed = ReplyFolding.halfWidth(word).lowercased()
    let isFirst = !line.dropLast(word.count).contains { !$0.isWhitespace }
    guard isFirst else { return [] }
    return Verb.allCases.filter { verb in verb.names.contains { $0.hasPrefix(typed) } }.map {
      Completion(text: $0.name(in: words.language), summary: $0.summary(words.shell.verbs))
    }
  }
}
