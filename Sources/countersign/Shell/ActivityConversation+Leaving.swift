import Foundation
import Messages
import Records
import Training

extension ActivityConversation {
  /// Leaves at the second time; at the first it tells what leaving means.
  func leaveWhenWarned(_ session: LiveSession, _ flow: Shell.Flow) -> Shell.Flow? {
    guard !isWarned else { return leave(session, flow) }
    isWarned = true
    let minutes = session.activity.prompt?.minutesLeft(at: now.date)
    let returns =
      session.started.kind == .exam ? visit.returnsLeft(to: session.started) : nil
    output.paragraph(
      minutes.map { words.activities.leavingExam($0, returns) } ?? words.activities.interruptedOnce)
    return nil
  }

  func leave(_ session: LiveSession, _ flow: Shell.Flow) -> Shell.Flow {
    do {
      try visit.record.pause(session, at: now)
      try visit.record.save()
    } catch JournalError.staleHead {
      visit.shell.explain(JournalError.staleHead)
      output.paragraph(words.records.recordGone)
      return .signOut
    } catch {
      // Leaving needs no record: every step before is on the disk already.
      visit.shell.explain(error)
    }
    output.paragraph(
      visit.isMissing(session.started)
        ? words.activities.left(session.activity.prompt?.minutesLeft(at: now.date))
        : words.activities.leftRepeated(session.started.kind))
    switch flow {
    case .goOn: visit.showMainMenu()
    case .signOut: break
    case .quit: output.paragraph(words.shell.goodbye)
    }
    return flow
  }

  func end(_ session: LiveSession) -> Shell.Flow {
    let ending = session.activity.ending
    let screen = EndingScreen(
      words, output, waiting: visit.record.card.mistakes(on: now.day).count)
    if let ending { screen.show(ending) }
    if case .exam(let result)? = ending, !result.isMock, !result.passed {
      tellAttemptsLeft(at: result.form.exam)
    }
    do {
      try visit.record.save()
    } catch {
      // The scorecard can always be made again from the journal.
      visit.shell.explain(error)
    }
    return visit.guarded {
      if let (proctor, exam) = visit.proctor { try visit.vouch(proctor, exam) }
      output.line("")
      if case .exam(let result)? = ending, screen.hasMoreToShow(of: result) {
        offerMissed(of: result, screen)
      } else if case .practice(let result)? = ending {
        offerMore(after: result)
      } else if case .escalation(let result)? = ending {
        offerMore(after: result)
      } else if case .drill(let result)? = ending {
        offerMore(after: result)
      } else {
        visit.showMainMenu()
      }
      return .goOn
    }
  }

  private func tellAttemptsLeft(at exam: String) {
    guard let entry = visit.workspace.library.index.exams.first(where: { $0.id == exam }) else {
      return
    }
    let standing = entry.policy.standing(after: visit.attempts(at: entry), on: now.day)
    output.paragraph(words.activities.attemptsLeft(standing))
  }

  /// The questions that were missed are for who wants to see them.
  private func offerMissed(of result: ExamResult, _ screen: EndingScreen) {
    visit.shell.show(
      menu: [
        Shell.MenuEntry(words.endings.showMissed(result.missed.count)) { [visit] in
          screen.showMissed(of: result)
          visit.output.line("")
          visit.showMainMenu()
          return .goOn
        },
        Shell.MenuEntry(words.endings.toMenu) { [visit] in
          visit.showMainMenu()
          return .goOn
        },
      ])
  }
}
