import Messages
import Training

/// The report as a spreadsheet and for other programs.
extension CoachingReport {
  package func rows(_ words: Phrasebook) -> [[String]] {
    let header =
      CertificationSurvey.columns
      + [
        "why", "what", "title", "asked", "forgotten", "asked_last", "answered_wrong", "answer",
        "right_answer", "rule", "lesson", "drilled_last", "due", "behind_since",
      ] + CertificationSurvey.lastColumns
    let forgotten = learners.flatMap { learner in
      learner.leeches.map { survey.row(learner.person, cells(of: $0, words), words) }
    }
    let absent = absent.map { absent in
      survey.row(
        absent.person,
        [words.coaching.absentCell] + Array(repeating: "", count: 10)
          + [
            absent.latestDrill?.description ?? "", String(absent.due), absent.since.description,
          ], words)
    }
    return [header] + forgotten + absent
  }

  private func cells(of leech: Leech, _ words: Phrasebook) -> [String] {
    let known = leech.recollection
    return [
      words.coaching.forgottenCell, leech.refresher.what.description,
      leech.refresher.title.text(in: words.language), String(known.count), String(known.lapses),
      known.latest.day.description, leech.miss?.day.description ?? "",
      leech.answer.map(words.answer).map(oneLine) ?? "",
      leech.item.map { oneLine(words.answer($0.interaction.rightAnswer)) } ?? "",
      leech.item.map { rule(of: $0, words) } ?? "", lesson(of: leech, words) ?? "",
    ] + ["", "", ""]
  }

  private func oneLine(_ text: String) -> String {
    text.split(separator: "\n").joined(separator: " ")
  }

  package func exported(_ words: Phrasebook) -> some Encodable {
    Exported(
      patience: Self.patience,
      learners: learners.map { learner in
        ExportedLearner(learner, words)
      }, absent: absent.map(ExportedAbsent.init))
  }

  private struct Exported: Encodable {
    let patience: Int
    let learners: [ExportedLearner]
    let absent: [ExportedAbsent]
  }

  private struct ExportedLearner: Encodable {
    let employee: EmployeeID
    let name: String
    let nameConfirmed: Bool
    let forgotten: [ExportedLeech]

    init(_ learner: Learner, _ words: Phrasebook) {
      (employee, name) = (learner.person.employee, learner.person.name)
      nameConfirmed = learner.person.isConfirmed
      forgotten = learner.leeches.map { ExportedLeech($0, words) }
    }
  }

  private struct ExportedLeech: Encodable {
    let what: Remembered
    let title: LocalizedText
    let critical: Bool
    let asked: Int
    let forgotten: Int
    let latest: Day
    let wrong: Wrong?
    let rightAnswer: String?
    let clause: String?
    let lesson: String?

    struct Wrong: Encodable {
      let day: Day
      /// In the words of the language; missing where they tell nothing.
      let answer: String?
    }

    init(_ leech: Leech, _ words: Phrasebook) {
      (what, title) = (leech.refresher.what, leech.refresher.title)
      (critical, lesson) = (leech.refresher.isCritical, leech.refresher.lesson)
      (asked, forgotten) = (leech.recollection.count, leech.recollection.lapses)
      latest = leech.recollection.latest.day
      wrong = leech.miss.map { Wrong(day: $0.day, answer: leech.answer.map(words.answer)) }
      rightAnswer = leech.item.map { words.answer($0.interaction.rightAnswer) }
      clause = leech.item?.clause.id
    }
  }

  private struct ExportedAbsent: Encodable {
    let employee: EmployeeID
    let name: String
    let nameConfirmed: Bool
    let latestDrill: Day?
    let due: Int
    let since: Day

    init(_ absent: Absent) {
      (employee, name) = (absent.person.employee, absent.person.name)
      nameConfirmed = absent.person.isConfirmed
      (latestDrill, due, since) = (absent.latestDrill, absent.due, absent.since)
    }
  }
}
