import Foundation
import Training

extension Scorecard {
  /// The card after one more event of the journal.
  package mutating func apply(_ event: Event) {
    switch event.body {
    case .merged, .tornTail: return
    default: break
    }
    latestAt = event.at
    latestMoment = event.latestMoment(since: latestMoment)
    switch event.body {
    case .added(let added):
      // Two tills may add the same person at once: the first name stands.
      if addedOn == nil { addedOn = event.at.day }
      guard name.isEmpty else { return }
      (name, isConfirmed) = (VisibleText.line(added.name), added.confirmed)
    case .languageChosen(let chosen):
      language = chosen.language
    case .started(let started):
      open.append(
        OpenSession(started: started, startedAt: event.at, latestAt: event.at, steps: 0))
      if started.kind == .exam {
        exams[started.subject, default: []].append(
          ExamAttempt(session: started.session, startedAt: event.at, interruptions: 0))
      }
    case .replied(let replied):
      guard let index = open.firstIndex(where: { $0.started.session == replied.session }) else {
        return
      }
      open[index].steps &+= 1
      open[index].latestAt = event.at
      for fact in replied.facts { apply(fact, at: event.at, in: replied.session) }
    case .abandoned(let abandoned):
      open.removeAll { $0.started.session == abandoned.session }
    case .flagged(let flagged):
      flags.append(
        Flag(
          id: event.id, at: event.at, about: flagged.about, revision: flagged.revision,
          answer: flagged.answer, words: flagged.words))
    case .flagAnswered(let answered):
      guard let index = flags.firstIndex(where: { $0.id == answered.flag }) else { return }
      flags[index].reply = Flag.Reply(
        at: event.at, by: event.by, words: answered.words, wasRead: false)
    case .flagAnswerRead(let read):
      guard let index = flags.firstIndex(where: { $0.id == read.flag }) else { return }
      flags[index].reply?.wasRead = true
    case .resumed(let resumed):
      for exam in exams.keys {
        if let index = exams[exam]?.firstIndex(where: { $0.session == resumed.session }) {
          exams[exam]?[index].interruptions &+= 1
        }
      }
    case .confirmed(let confirmed):
      (name, isConfirmed) = (VisibleText.line(confirmed.name), true)
    case .employed(let employed):
      employment.apply(employed)
    case .left(let left):
      employment.apply(left, by: event.by)
    case .returned(let returned):
      employment.apply(returned)
    case .pinSet:
      hasPIN = true
    case .pinReset:
      hasPIN = false
    case .acknowledged, .observed, .proctored, .certificateSigned, .certificateChanged, .waived,
      .regraded:
      applyCertification(event)
    case .paused, .merged, .tornTail, .unknown:
      break
    }
  }

  private mutating func apply(_ fact: Fact, at: Timestamp, in session: UUID) {
    if countsForMemory(fact, in: session) { memory.fold(fact, on: at.businessDay) }
    switch fact {
    case .hinted, .chose, .acted, .practised:
      break
    case .practiceEnded(let ended):
      // A line put in by hand makes no practice of another activity.
      guard isOpen(session, .practice, ended.procedure) else { return }
      practices[ended.procedure] =
        practices[ended.procedure]?.after(ended, at: at) ?? PracticeMark(ended, at: at)
      if ended.mode == .alone, ended.passed {
        history.passedAlone(procedure: ended.procedure, on: at.day)
      }
      close(session)
    case .escalationEnded(let ended):
      guard isOpen(session, .escalation, ended.incident) else { return }
      escalations[ended.incident] =
        escalations[ended.incident]?.after(ended, at: at) ?? EscalationMark(ended, at: at)
      if ended.passed { history.passed(drillOf: ended.incident, on: at.day) }
      close(session)
    case .certain(let certain):
      if certain.certainty == .sure { items[certain.item]?.mistake?.wasSure = true }
    case .mistakesReviewed:
      close(session)
    case .drillEnded(let ended):
      if started(session, as: .drill)?.isCram == false {
        drills = DrillMark(latestAt: at, latest: ended, times: (drills?.times ?? 0) &+ 1)
      }
      close(session)
    case .answered(let answered):
      // Questions of a drill are made for it: nobody is asked them again as mistakes.
      // Cramming leaves everything as it is.
      guard !isOfDrill(session), started(session, as: .drill)?.isCram != true else { return }
      var mark =
        items[answered.item]
        ?? ItemMark(asked: 0, right: 0, latestAt: at, latestCredit: .zero)
      mark.asked &+= 1
      mark.right &+= answered.credit == .one ? 1 : 0
      (mark.latestAt, mark.latestCredit) = (at, answered.credit)
      mark.mistake = mark.mistake(after: answered.credit, at: at)
      items[answered.item] = mark
      history.answered(item: answered.item, right: answered.credit == .one, on: at.day)
    case .lessonCompleted(let ended):
      var mark =
        lessons[ended.lesson]
        ?? LessonMark(firstAt: at, latestAt: at, bestRight: 0, count: ended.count, times: 0)
      mark.latestAt = at
      mark.bestRight = max(mark.bestRight, ended.right)
      mark.count = ended.count
      mark.times &+= 1
      lessons[ended.lesson] = mark
      history.completed(lesson: ended.lesson, on: at.day)
      close(session)
    case .scenarioEnded(let ended):
      var mark =
        scenarios[ended.scenario]
        ?? ScenarioMark(
          latestAt: at, latest: ended, bestAt: at, best: ended, times: 0, criticalRuns: 0)
      (mark.latestAt, mark.latest) = (at, ended)
      if ended.isBetter(than: mark.best) { (mark.bestAt, mark.best) = (at, ended) }
      mark.times &+= 1
      mark.criticalRuns &+= ended.criticalFailures.isEmpty ? 0 : 1
      scenarios[ended.scenario] = mark
      if ended.standing != .bad { history.ended(scenario: ended.scenario, on: at.day) }
      close(session)
    case .examEnded(let ended):
      if !ended.counts {
        let times = (mocks[ended.exam]?.times ?? 0) &+ 1
        mocks[ended.exam] = MockMark(latestAt: at, latest: ended, times: times)
      }
      if let index = exams[ended.exam]?.firstIndex(where: { $0.session == session }) {
        exams[ended.exam]?[index].endedAt = at
        exams[ended.exam]?[index].result = ended
        history.sat(
          exam: ended.exam,
          CertificationHistory.Sitting(
            session: session.uuidString, day: at.day, passed: ended.passed))
      }
      close(session)
    }
  }

  private func isOpen(_ session: UUID, _ kind: Subject.Kind, _ subject: String) -> Bool {
    open.contains {
      $0.started.session == session && $0.started.kind == kind && $0.started.subject == subject
    }
  }

  /// Whether a fact shows what is remembered: not where it was crammed, not of questions made for one
  /// drill, and nothing whole of an activity that was never begun.
  private func countsForMemory(_ fact: Fact, in session: UUID) -> Bool {
    guard let started = open.first(where: { $0.started.session == session })?.started else {
      return false
    }
    return switch fact {
    case .answered: started.kind != .escalation && !started.isCram
    case .practiceEnded(let ended): started.kind == .practice && started.subject == ended.procedure
    case .escalationEnded(let ended):
      started.kind == .escalation && started.subject == ended.incident
    case .scenarioEnded(let ended):
      started.kind == .scenario && started.subject == ended.scenario
    default: false
    }
  }

  private func started(_ session: UUID, as kind: Subject.Kind) -> EventBody.Started? {
    open.first { $0.started.session == session && $0.started.kind == kind }?.started
  }

  private func isOfDrill(_ session: UUID) -> Bool {
    open.contains { $0.started.session == session && $0.started.kind == .escalation }
  }

  private mutating func close(_ session: UUID) {
    open.removeAll { $0.started.session == session }
  }
}

extension Fact.ScenarioEnded {
  fileprivate func isBetter(than other: Fact.ScenarioEnded) -> Bool {
    let ranks: [Standing: Int] = [.bad: 0, .acceptable: 1, .good: 2]
    return (ranks[standing] ?? 0, score) > (ranks[other.standing] ?? 0, other.score)
  }
}

extension Scorecard.ItemMark {
  /// A wrong answer makes a mistake; right ones on different days mend it.
  fileprivate func mistake(after credit: Fraction, at: Timestamp) -> Scorecard.Mistake? {
    guard credit == .one else {
      return Scorecard.Mistake(since: at, rightDays: [], wasSure: false)
    }
    guard var mistake else { return nil }
    if !mistake.rightDays.contains(at.day) { mistake.rightDays.append(at.day) }
    return mistake.rightDays.count >= Scorecard.Mistake.daysToMend ? nil : mistake
  }
}
