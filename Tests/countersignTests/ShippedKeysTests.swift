import Content
import Foundation
import Messages
import Samples
import Testing
import Training

/// Keys, figures and days of the shipped content, as somebody agreed to them: whoever changes one sees
/// it in a line of its own.
struct ShippedKeysTests {
  private static func library() throws -> Library {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    guard
      case .ready(let library) = Library.open(
        folder: root, store: nil, cacheFolder: nil, builder: "test")
    else { throw CocoaError(.fileReadCorruptFile) }
    return library
  }

  private let library: Library
  private let words = Phrasebook.of(.zh)

  init() throws { library = try Self.library() }

  private func line(_ item: Item) -> String {
    let asked = item.drawn(seed: Seed(1))
    let answer = words.answer(asked.interaction.rightAnswer).replacing("\n", with: " / ")
    return "question \(item.id)\(item.critical ? " critical" : "") [\(item.topic)]: \(answer)"
  }

  private func line(_ exam: Exam) -> String {
    let draws = exam.draws.map { "\($0.count) of \($0.topic)" }.joined(separator: ", ")
    let policy = exam.policy
    return "exam \(exam.id): \(exam.minutes) minutes, \(exam.passMark) %"
      + (exam.criticalsMustBeRight ? " and all criticals" : "")
      + ", \(policy.attempts) attempts, then \(policy.coolDownDays) days, "
      + "\(policy.interruptions) interruptions, tells \(policy.reveal); \(draws); "
      + "always \(exam.included.joined(separator: ", "))"
  }

  private func lines(_ certification: Certification) -> [String] {
    let validity = certification.validity
    let lists = [certification.requirements] + certification.renewals
    return [
      "certification \(certification.id): \(mode(validity.mode)), \(validity.months) months, "
        + "window \(validity.windowDays), grace \(validity.graceDays), "
        + "at least \(validity.minimumActiveDays), lapsed \(certification.lapsed)"
    ]
      + lists.enumerated().flatMap { number, list in
        list.map { "  \(number == 0 ? "first" : "renewal \(number)") \($0.id): \(asked($0.kind))" }
      }
  }

  private func mode(_ mode: Validity.Mode) -> String {
    switch mode {
    case .completion: "from completion"
    case .previousExpiry: "from the expiry before"
    case .fixed(let base): "on fixed dates, base \(base)"
    }
  }

  private func asked(_ kind: Requirement.Kind) -> String {
    switch kind {
    case .lessons(let ids), .scenarios(let ids), .practices(let ids), .escalations(let ids):
      ids.joined(separator: ", ")
    case .items(let ids, let days): ids.joined(separator: ", ") + " on \(days) days"
    case .exam(let id, let proctored): id + (proctored ? " proctored" : "")
    case .observation(let form, let level, let times): "\(form) level \(level.rawValue), \(times)×"
    case .acknowledgment(let text): text.text.text(in: .zh).replacing("\n", with: " / ")
    }
  }

  private func line(_ assignment: Assignment) -> String {
    let roles = assignment.roles.map(\.rawValue).joined(separator: ", ")
    return "assigned \(assignment.certification): \(roles) within \(assignment.within)"
      + " since \(assignment.since.map(\.description) ?? "ever"), meanwhile \(assignment.meanwhile)"
  }

  @Test func `they are as committed`() throws {
    let (index, jobAid) = (library.index, library.jobAid())
    let written = library.items().filter {
      !$0.id.hasPrefix("code-") && !$0.id.hasPrefix("incident-")
    }
    let parts: [[String]] = [
      written.map(line), index.exams.compactMap { library.exam($0.id) }.map(line),
      index.program.certifications.flatMap(lines), index.program.assignments.map(line),
      index.program.changes.map { "changed \($0.number) on \($0.changed), within \($0.within)" },
      library.observationForms().map { form in
        "form \(form.id): "
          + form.points.map { $0.id + ($0.critical ? " critical" : "") }.joined(separator: ", ")
      },
      jobAid.clauses.map { "clause \($0.number) \($0.id) \($0.certainty) \($0.asOf)" },
      jobAid.codes.map { "code \($0.code) \($0.again.rawValue)" },
      jobAid.incidents.map { "incident \($0.id): never \($0.never.text(in: .zh))" },
    ]
    let text = parts.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    #expect(try Golden("shipped-keys.txt").difference(from: text) == nil)
  }
}
