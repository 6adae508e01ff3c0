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

  /// What was typed last was not understood, so that the menu shown still stands.
  var isSlip = false

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
      try dropStaleDrills()
      tellDrills()
      try tellReplies()
      return try begin()
    }
    while case .goOn = flow { flow = nextLine() }
    return flow
  }

  /// With what the program was started for, or with what was left.
  private func begin() throws -> Shell.Flow {
    let words = shell.opening
    shell.opening = []
    guard let first = words.first, case .verb(let verb) = Verb.matching(first) else {
      return try offerUnfinished()
    }
    return try perform(verb, Array(words.dropFirst()))
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
    let role = record.card.role(on: now.day)
    shell.show(
      menu: Verb.menu(of: role).map { verb in
        Shell.MenuEntry(
          verb.name(in: words.language) + (words.language == .zh ? " \(verb.initials)" : ""),
          verb == .next ? description(of: nextStep()) : verb.summary(words.shell.verbs)
        ) { [self] in try perform(verb, []) }
      }, isMain: true)
    if role.manages { output.paragraph(output.style.faint(words.shell.learningToo)) }
  }

  private func nextLine() -> Shell.Flow {
    // At this prompt nobody is in an activity; one that another run took over can be taken back.
    try? record.leaveActivity()
    switch ask("\(record.employee) › ") {
    case .endOfInput where isAbandoned: return .signOut
    case .endOfInput:
      output.paragraph(words.shell.goodbye)
      return .quit
    case .timedOut: return .goOn
    case .interrupted:
      shell.putListAway()
      output.paragraph(words.shell.interrupted)
      return .goOn
    case .line(let line):
      if isToBeRemembered(line) { shell.reader.remember(line) }
      let shown = shell.menusShown
      let flow = guarded { try interpret(line) }
      // A list that something else was done after would catch numbers meant for the main menu.
      if shell.menusShown == shown, !isSlip { shell.putListAway() }
      isSlip = false
      return flow
    }
  }

  func perform(_ verb: Verb, _ arguments: [String]) throws -> Shell.Flow {
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
    case .practice: try practice(arguments)
    case .escalate: try escalate(arguments)
    case .drill: try drill(arguments)
    case .mistakes: try mistakes()
    case .due: try due()
    case .why: try why(arguments)
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
    shell.lookup(
      typed, offering: true, tellingOfPaper: record.card.role(on: now.day).trains)
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
