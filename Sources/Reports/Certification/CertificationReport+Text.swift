import Messages
import Training

extension CertificationReport {
  /// The report in words, made by the program of this version.
  package func report(_ words: Phrasebook, version: String) -> Report {
    let phrases = words.reports
    guard !people.isEmpty || !doubts.isEmpty else {
      return Report(title: heading(words), blocks: [.paragraph(phrases.nobody)])
    }
    var blocks: [Report.Block] = []
    if isSimulated { blocks.append(.paragraph(phrases.simulated)) }
    for doubt in doubts {
      blocks.append(
        .paragraph(
          doubt.isReadable
            ? phrases.doubtful(doubt.employee, doubt.reason)
            : phrases.unreadable(doubt.employee, doubt.reason)))
    }
    guard !people.isEmpty else { return Report(title: heading(words), blocks: blocks) }
    blocks.append(
      .table(
        header: [
          phrases.number, phrases.name, phrases.lessons, phrases.scenarios, phrases.exam,
          phrases.state,
        ], rows: people.map { row($0, phrases) }))
    for person in people { blocks += details(of: person, phrases) }
    blocks.append(.note(phrases.requirements))
    if people.contains(where: { $0.exams.contains { !$0.attempts.isEmpty } }) {
      blocks.append(.paragraph(phrases.unproctored))
    }
    if leavers > 0 { blocks.append(.paragraph(phrases.leavers(leavers))) }
    blocks.append(.paragraph(phrases.made(version, moment)))
    blocks.append(.note(phrases.signatureLine))
    return Report(title: heading(words), blocks: blocks)
  }

  private func heading(_ words: Phrasebook) -> String {
    words.reports.title(subject) + "  " + words.reports.asOf(day)
  }

  private var moment: String {
    String(at.description.prefix(16)).replacing("T", with: " ")
  }

  private func row(_ person: Person, _ phrases: ReportPhrases) -> [String] {
    let exams = person.exams.map { exam in
      exam.deciding.map {
        phrases.examCell($0.result.score, $0.result.count, $0.result.passed)
      } ?? (exam.attempts.isEmpty ? phrases.examNotTaken : phrases.examNotFinished)
    }
    return [
      person.employee.text, person.name, "\(person.lessonsDone)/\(person.lessonCount)",
      "\(person.scenariosDone)/\(person.scenarioCount)", exams.joined(separator: ", "),
      person.missing.isEmpty ? phrases.completeCell : phrases.incompleteCell,
    ]
  }

  /// What one person has done, dated, and what is missing, with reasons.
  package func details(of person: Person, _ phrases: ReportPhrases) -> [Report.Block] {
    let done =
      person.lessons.map {
        phrases.lessonDone($0.title, $0.mark.firstAt.day, $0.mark.bestRight, $0.mark.count)
      }
      + person.scenarios.map {
        phrases.scenarioDone(
          $0.title, $0.mark.bestAt.day, $0.mark.best.standing, $0.mark.best.points,
          $0.mark.best.best) + phrases.runs($0.mark.times, $0.mark.criticalRuns)
      } + person.exams.compactMap { passed($0, phrases) }
    let name = person.isConfirmed ? person.name : phrases.unconfirmed(person.name)
    var blocks: [Report.Block] = [.heading("\(person.employee)  \(name)")]
    if !done.isEmpty {
      blocks += [.paragraph(phrases.doneHeading), .list(done)]
    }
    if person.missing.isEmpty {
      blocks.append(.paragraph(phrases.complete))
    } else {
      blocks += [.paragraph(phrases.missingHeading), .list(person.missing.map(phrases.missing))]
    }
    if let head = person.head, head.lines > 0, !isSimulated {
      blocks.append(.paragraph(phrases.checkCode(head.lines, head.checkCode)))
    }
    if person.flags > 0 { blocks.append(.paragraph(phrases.flags(person.flags))) }
    return blocks
  }

  private func passed(_ exam: Exam, _ phrases: ReportPhrases) -> String? {
    guard let deciding = exam.deciding, let number = exam.passedAt else { return nil }
    return phrases.examDone(
      exam.title, deciding.endedAt.day, deciding.result.score, deciding.result.count)
      + phrases.attempts(number, exam.attempts.count)
      + (exam.isOfOtherBlueprint
        ? phrases.otherBlueprint(deciding.result.count, deciding.result.passMark) : "")
      + (exam.interruptions > 0 ? phrases.interruptions(exam.interruptions) : "")
  }
}
