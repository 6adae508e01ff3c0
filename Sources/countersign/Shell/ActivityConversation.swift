import Console
import Foundation
import Messages
import Records
import Training

/// The conversation inside one activity: prompt, reply, disk, feedback, and so on to the end.
final class ActivityConversation {
  let visit: Visit
  var words: Phrasebook { visit.words }
  var output: Output { visit.output }
  var now: Timestamp { visit.now }
  private var screen: ActivityScreen { ActivityScreen(visit.words, visit.output) }
  /// What their certificates are, checked once and not after every answer.
  private(set) lazy var certificationHistory = visit.certificationHistory
  /// They were told what leaving means, and typed nothing since.
  var isWarned = false
  /// What can be done at the simulated terminal now.
  private(set) var offers: [Prompt.ActOffer] = []
  /// The numbers of the acts that were listed last.
  var actsListed: [Int]?

  init(_ visit: Visit) {
    self.visit = visit
  }

  /// Leads through the activity; returns how the visit goes on.
  func run(_ start: LiveSession) -> Shell.Flow {
    let completions = visit.shell.reader.completions
    visit.shell.reader.completions = { self.completions(of: $0, in: $1) }
    defer { visit.shell.reader.completions = completions }
    var session = start
    present(session.activity.prompt)
    while let prompt = session.activity.prompt {
      offers = prompt.offers
      switch visit.ask(screen.invitation(to: prompt), timeLimit: remaining(prompt)) {
      case .line(let line):
        if let flow = handle(line, prompt, &session) { return flow }
      case .timedOut where remaining(prompt).map({ $0 > .seconds(1) }) ?? true:
        // The screen was locked and unlocked: the question is still there.
        present(prompt, again: true)
      case .timedOut:
        output.line("")
        if let flow = take(.timeUp, &session) { return flow }
      case .interrupted:
        if let flow = leaveWhenWarned(session, .goOn) { return flow }
      case .endOfInput:
        let flow = visit.flowAtEnd
        guard isExam(session), case .quit = flow else { return leave(session, flow) }
        if let flow = leaveWhenWarned(session, flow) { return flow }
      }
    }
    return end(session)
  }

  private func remaining(_ prompt: Prompt) -> Duration? {
    // One second more, so that the deadline itself is still in time.
    prompt.deadline.map { .seconds(max(0, $0.timeIntervalSince(now.date)) + 1) }
  }

  func isExam(_ session: LiveSession) -> Bool {
    session.started.kind == .exam || session.started.kind == .mock
  }

  /// Whether nothing that tells answers is to be had.
  private func withholdsAnswers(_ session: LiveSession) -> Bool {
    isExam(session) || session.started.kind == .escalation
      || practice(in: session)?.mode == .alone
  }

  /// Whether hints are to be had nowhere in it.
  private func hasNoHints(_ session: LiveSession) -> Bool {
    isExam(session) || session.started.kind == .escalation
  }

  private func handle(
    _ line: String, _ prompt: Prompt, _ session: inout LiveSession
  ) -> Shell.Flow? {
    let wasWarned = isWarned
    isWarned = false
    switch InsideCommand.reading(line) {
    case .answer(let answer):
      guard !answer.trimmed.isEmpty else { return showAgain(prompt, &session) }
      if case .act(let scene) = prompt.question { return act(answer, scene, prompt, &session) }
      guard !prompt.accepts(answer), !prompt.awaitsLabels(as: answer) else {
        return take(.line(answer), &session)
      }
      if let typed = Shell.lookedUp(in: answer), !typed.isEmpty {
        return perform(.lookup, typed, prompt, &session)
      }
      guard let meant = InsideCommand.meant(by: answer) else {
        guard let verb = visit.shell.verb(in: answer), !isLabel(answer) else {
          return take(.line(answer), &session)
        }
        if verb == .switchUser, isExam(session) {
          isWarned = wasWarned
          return leaveWhenWarned(session, .goOn)
        }
        output.paragraph(words.activities.meantVerb(verb.name(in: words.language), isExam(session)))
        return nil
      }
      switch meant {
      case .command(let command):
        isWarned = wasWarned && command == .pause
        return perform(command, "", prompt, &session)
      case .goingBack: output.paragraph(words.activities.noWayBack(isExam(session)))
      case .notKnowing: output.paragraph(words.activities.notKnowing(hasNoHints(session)))
      }
    case .unknown(let typed, let nearest):
      let available = InsideCommand.allCases.filter {
        !withholdsAnswers(session) || $0.worksInExams
      }
      output.paragraph(words.activities.unknownCommand(typed, nearest, available.map(name(of:))))
    case .command(let command, let argument):
      isWarned = wasWarned && command == .pause
      return perform(command, argument, prompt, &session)
    }
    return nil
  }

  /// An empty line shows once more what may have scrolled away behind something looked up.
  private func showAgain(_ prompt: Prompt, _ session: inout LiveSession) -> Shell.Flow? {
    if case .act = prompt.question {} else if let flow = take(.line(""), &session) { return flow }
    present(prompt, again: true)
    return nil
  }

  func perform(
    _ command: InsideCommand, _ argument: String, _ prompt: Prompt, _ session: inout LiveSession
  ) -> Shell.Flow? {
    guard !isExam(session) || command.worksInExams else {
      output.paragraph(refusal(of: command))
      return nil
    }
    if case .act(let scene) = prompt.question, performed(command, scene) { return nil }
    if command == .lookup, session.started.kind == .escalation {
      output.paragraph(words.escalation.noLookup)
      return nil
    }
    switch command {
    case .hint: return take(.hint, &session)
    case .why: explain(prompt, session)
    case .lookup: visit.shell.lookup(argument, offering: false)
    case .pause:
      return isExam(session) ? leaveWhenWarned(session, .goOn) : leave(session, .goOn)
    case .flag: return flag(argument, prompt, &session)
    case .help:
      screen.showHelp(
        isExam: isExam(session), hasHints: prompt.hasHints,
        hasLookup: !withholdsAnswers(session))
    }
    return nil
  }

  private func isLabel(_ typed: String) -> Bool { ReplyFolding.labels(in: typed) != nil }

  private func refusal(of command: InsideCommand) -> String {
    switch command {
    case .hint: words.activities.noHint(.notInExams)
    case .why, .pause, .flag, .help: words.activities.notInExams(name(of: command))
    case .lookup: words.activities.noLookupInExams
    }
  }

  private func name(of command: InsideCommand) -> String {
    "/" + command.names[words.language == .zh ? 0 : 1]
  }

  /// Two phases: the step is on the disk before its feedback is on the screen.
  func take(_ reply: Reply, _ session: inout LiveSession) -> Shell.Flow? {
    let step = session.step
    do {
      let feedback = try visit.record.take(reply, in: &session, at: now)
      show(feedback, session.activity.prompt)
      tellGrade(after: feedback, session)
    } catch {
      visit.shell.explain(error)
      return recover(from: error, &session)
    }
    if session.step != step {
      switch session.activity.prompt {
      case let prompt? where !isHint(reply): present(prompt)
      default: break
      }
    }
    return nil
  }

  private func isHint(_ reply: Reply) -> Bool { reply == .hint }

  /// After a disk that refused: what the journal holds is what happened.
  func recover(from error: any Error, _ session: inout LiveSession) -> Shell.Flow? {
    if error as? RecordProblem == .movedElsewhere {
      visit.showMainMenu()
      return .goOn
    }
    if error as? JournalError == .staleHead {
      output.paragraph(words.records.recordGone)
      return .signOut
    }
    do {
      let step = session.step
      try visit.record.reload()
      session = try visit.record.replayed(session.started)
      if session.step == step {
        output.paragraph(words.records.answerNotSaved)
      } else {
        present(session.activity.prompt, again: true)
      }
      return nil
    } catch {
      output.paragraph(words.records.stopped)
      return .goOn
    }
  }

  private func completions(of word: String, in line: String) -> [Completion] {
    let typed = ReplyFolding.halfWidth(word).lowercased()
    guard typed.first == "/" || typed.first == "、" else {
      return offers.isEmpty ? [] : completions(ofAct: word, in: line)
    }
    let name = typed.dropFirst()
    let shown = words.language == .zh ? 0 : 1
    return InsideCommand.allCases.filter { $0.names.contains { $0.hasPrefix(name) } }.map {
      command in
      let summary = words.activities.commandHelp.first { $0.names.contains(command.names[1]) }
      return Completion(text: "/" + command.names[shown], summary: summary?.summary ?? "")
    }
  }
}

extension Prompt {
  fileprivate var offers: [ActOffer] {
    if case .act(let scene) = question { scene.offers } else { [] }
  }

  /// Whether there is a question with hints to it, given or not.
  fileprivate var hasHints: Bool {
    guard case .item(let item, _, _) = question else { return false }
    return !item.hints.isEmpty
  }

  /// Whether a typed word is right just as it stands, so that it cannot be meant otherwise.
  fileprivate func accepts(_ word: String) -> Bool {
    guard case .item(let item, .words, _) = question,
      case .answer(let grade) = item.interaction.graded(word, seed: Seed(0))
    else { return false }
    return grade.credit == .one
  }

  /// Whether several labels are awaited and `line` is such, one by one: `c d` is no word to look up then.
  fileprivate func awaitsLabels(as line: String) -> Bool {
    guard case .item(_, let shown, _) = question else { return false }
    switch shown {
    case .pickSeveral, .putInOrder, .pickInOrder, .match: break
    case .pickOne, .document, .trueOrFalse, .words, .number, .money: return false
    }
    let words = line.split(whereSeparator: \.isWhitespace)
    return words.count > 1 && words.allSatisfy { $0.count == 1 }
      && ReplyFolding.labels(in: line) != nil
  }
}
