import Foundation
import Messages
import Records
import Training

/// What a corrected key changes: exams, who passes and who does not, and certificates that rest on it.
package struct RegradingReport: Sendable {
  package let item: Item
  package let changes: [Change]

  /// One exam that comes out differently, or that a person has to look at.
  package struct Change: Sendable {
    package let name: String
    /// In the reader's language.
    package let exam: String
    package let amendment: Amendment
    /// Certificates that rest on the exam and were not revoked.
    package let resting: [Resting]

    package init(name: String, exam: String, amendment: Amendment, resting: [Resting] = []) {
      (self.name, self.exam, self.amendment, self.resting) = (name, exam, amendment, resting)
    }

    package var employee: EmployeeID { amendment.employee }
    package var day: Day { (amendment.sitting.endedAt ?? amendment.sitting.startedAt).day }
  }

  package struct Resting: Sendable {
    package let certificate: Certificate
    /// In the reader's language.
    package let title: String

    package init(_ certificate: Certificate, title: String) {
      (self.certificate, self.title) = (certificate, title)
    }
  }

  package init(_ item: Item, _ changes: [Change]) {
    (self.item, self.changes) = (item, changes)
  }

  /// Whether any exam comes out differently, undecided ones left aside.
  package var amends: Bool { changes.contains { $0.results != nil } }

  package func report(_ words: Phrasebook) -> Report {
    let phrases = words.regrading
    let stem = item.stem.text(in: words.language).trimmed
    return Report(
      title: phrases.title(item.id),
      blocks: [.paragraph(phrases.question(stem))]
        + (amends ? [table(words)] : [.paragraph(phrases.nothing)])
        + changes.filter { $0.flips(passing: false) }.flatMap { failing($0, phrases) }
        + passing(phrases) + undecided(words))
  }

  private func table(_ words: Phrasebook) -> Report.Block {
    let phrases = words.regrading
    return .table(
      header: [
        words.roster.number, words.roster.name, phrases.examDay, phrases.before, phrases.after,
      ],
      rows: changes.compactMap { change in
        change.results.map {
          [
            change.employee.text, change.name, change.day.description, phrases.result($0.before),
            phrases.result($0.after),
          ]
        }
      })
  }

  private func failing(_ change: Change, _ phrases: RegradingPhrases) -> [Report.Block] {
    let told = Report.Block.note(
      phrases.failsNow(change.employee, change.name, change.exam, change.day))
    guard !change.resting.isEmpty else { return [told, .paragraph(phrases.restsOnNone)] }
    return [told]
      + change.resting.flatMap { resting -> [Report.Block] in
        let certificate = resting.certificate
        return [
          .paragraph(phrases.stands(certificate.checkCode, resting.title)),
          .command(
            "countersign certificate revoke \(change.employee) --certification "
              + "\(certificate.certification) --reason \"\(phrases.revocationReason(item.id))\""),
        ]
      }
  }

  private func passing(_ phrases: RegradingPhrases) -> [Report.Block] {
    let passing = changes.filter { $0.flips(passing: true) }
    guard !passing.isEmpty else { return [] }
    return passing.map {
      .note(phrases.passesNow($0.employee, $0.name, $0.exam, $0.day))
    } + [.paragraph(phrases.seeReady)]
  }

  private func undecided(_ words: Phrasebook) -> [Report.Block] {
    let lines = changes.compactMap { change -> String? in
      guard case .undecided(let doubt) = change.amendment.outcome else { return nil }
      let answer = change.amendment.asked.map {
        words.answer($0.interaction.answer(given: change.amendment.answer.given))
      }
      return words.regrading.undecided(change.employee, change.name, change.day, answer, doubt)
    }
    return lines.isEmpty ? [] : [.heading(words.regrading.undecidedHeading), .list(lines)]
  }
}

extension RegradingReport.Change {
  /// Nil for one that a person has to decide.
  package var results: (before: Fact.ExamEnded, after: Fact.ExamEnded)? {
    guard case .amended(_, let before, let after) = amendment.outcome else { return nil }
    return (before, after)
  }

  /// Whether who had not passed has passed now, or the other way round.
  package func flips(passing: Bool) -> Bool {
    results.map { $0.before.passed != passing && $0.after.passed == passing } ?? false
  }
}
