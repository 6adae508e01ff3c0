import Messages
import Training

extension CertificationReport {
  /// The report in words.
  package func report(_ words: Phrasebook) -> Report {
    let phrases = words.reports
    guard !people.isEmpty else {
      return Report(title: heading(words), blocks: [.paragraph(phrases.nobody)])
    }
    var blocks: [Report.Block] = []
    if isSimulated { blocks.append(.paragraph(phrases.simulated)) }
    blocks.append(
      .table(
        header: [
          phrases.number, phrases.name, phrases.lessons, phrases.scenarios, phrases.exam,
          phrases.state,
        ], rows: people.map { row($0, phrases) }))
    for person in people { blocks += details(of: person, phrases) }
    if people.contains(where: { $0.exams.contains { !$0.attempts.isEmpty } }) {
      blocks.append(.note(phrases.unproctored))
    }
    return Report(title: heading(words), blocks: blocks)
  }

  private func heading(_ words: Phrasebook) -> String {
    words.reports.title(subject) + "  " + words.reports.asOf(day)
  }

  private func row(_ person: Person, _ phrases: ReportPhrases) -> [String] {
    let exams = person.exams.map { exam in
      exam.deciding.map {
        phrases.examCell($0.result.score, $0.result.count, $0.result.passed)
      } ?? phrases.examNotTaken
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
          $0.mark.best.best)
      }
      + person.exams.compactMap { exam in
        exam.deciding.map {
          phrases.examDone(
            exam.title, $0.endedAt.day, $0.result.score, $0.result.count, $0.result.passed)
            + (exam.attempts.count > 1 ? " · " + phrases.attempts(exam.attempts.count) : "")
        }
      }
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
    if person.flags > 0 { blocks.append(.paragraph(phrases.flags(person.flags))) }
    return blocks
  }
}
