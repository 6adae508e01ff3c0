import Content
import Foundation
import Testing
import Training

/// That what the shipped certifications ask for can be had, and that people can read what it is.
@Suite struct ShippedCertificationsTests {
  /// All that there is to do, and what is asked for.
  private struct Shipped: Sendable {
    let program: CertificationProgram
    let lessons: [String]
    /// Those that can end well enough.
    let scenarios: [String]
    let procedures: [String]
    let incidents: [String]
    let exams: [String]
    /// Those that a lesson or an exam may put to somebody.
    let items: Set<String>
    let forms: [ObservationForm]

    init(_ library: Library) {
      program = library.index.program
      let lessons = library.index.lessons.compactMap { library.lesson($0.id) }
      let exams = library.index.exams.compactMap { library.exam($0.id) }
      self.lessons = lessons.map(\.id)
      self.exams = exams.map(\.id)
      procedures = library.index.procedures.map(\.id)
      incidents = library.jobAid().incidents.map(\.id)
      scenarios = library.index.scenarios.compactMap { library.scenario($0.id) }.filter {
        scenario in
        scenario.nodes.contains { node in
          if case .end(let closing) = node.content { closing.standing != .bad } else { false }
        }
      }.map(\.id)
      items = Set(
        lessons.flatMap { $0.cards.map(\.check.id) } + exams.flatMap { $0.pool.map(\.id) })
      forms = library.observationForms()
    }

    /// Of somebody who has done all of it on `day`.
    func history(on day: Day) -> CertificationHistory {
      var history = CertificationHistory()
      for lesson in lessons { history.completed(lesson: lesson, on: day) }
      for scenario in scenarios { history.ended(scenario: scenario, on: day) }
      for procedure in procedures { history.passedAlone(procedure: procedure, on: day) }
      for incident in incidents { history.passed(drillOf: incident, on: day) }
      for exam in exams {
        history.sat(exam: exam, .init(session: exam, day: day, passed: true))
      }
      for item in items { history.answered(item: item, right: true, on: day) }
      for form in forms {
        history.observed(.init(form: form.id, day: day, level: .alone, observer: trainer))
      }
      for text in program.certifications.flatMap(\.texts) {
        history.accepted(.init(text: text.id, revision: text.revision, day: day))
      }
      return history
    }
  }

  private static let trainer = EmployeeID.nobody

  private static let shipped: Shipped? = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    guard
      case .ready(let library) = Library.open(
        folder: root, store: nil, cacheFolder: nil, builder: "test")
    else { return nil }
    return Shipped(library)
  }()

  static let assignments: [(certification: String, role: Role)] =
    (shipped?.program.assignments ?? []).flatMap { assignment in
      assignment.roles.map { (assignment.certification, $0) }
    }

  @Test(arguments: assignments)
  func whoMustHoldItCanBeReadyToSign(_ certification: String, _ role: Role) throws {
    let shipped = try #require(Self.shipped)
    let program = shipped.program
    let asked = try #require(program.certification(certification))
    let day = try #require(Day("2027-01-15"))
    let post = CertificationProgram.Post(role: role, since: Day(number: day.number - 5))
    let answer = program.answer(for: asked, shipped.history(on: day), post, on: day)
    guard case .readyToSign(let term) = answer.progress.state else {
      Issue.record("\(certification): \(answer.progress.missing)")
      return
    }
    #expect(term.until > day)
    #expect(answer.deadline?.isOver == false)
  }

  /// Each list in its turn, with nothing but what was done when it was due.
  @Test(arguments: assignments, 0..<6)
  func itCanBeRenewedEachTime(_ assignment: (certification: String, role: Role), _ turn: Int) throws
  {
    let shipped = try #require(Self.shipped)
    let asked = try #require(shipped.program.certification(assignment.certification))
    var day = try #require(Day("2026-11-24"))
    var term = asked.validity.term(completed: day, signed: day)
    var held: [Certificate] = []
    for number in 0...turn {
      held.append(
        Certificate(
          file: "\(number)", certification: asked.id, term: term,
          kind: number == 0 ? .first : .renewal, signer: Self.trainer, key: "9001-1",
          isProctored: false,
          isSelfAttested: false))
      day = term.renewableFrom
      var history = shipped.history(on: day)
      for certificate in held { history.issued(certificate) }
      let progress = asked.progress(of: history, on: day)
      guard case .readyToSign(let next) = progress.state, progress.path == .renewal else {
        Issue.record("\(assignment), renewal \(number + 1): \(progress.missing)")
        return
      }
      #expect(next.until > term.until)
      term = next
    }
  }

  @Test func everybodyWhoSellsMustHoldSomething() {
    let roles = Set(Self.assignments.map(\.role))
    #expect(roles.isSuperset(of: [.learner, .trainer]))
  }

  @Test(arguments: Language.allCases)
  func textsToAcceptAreShortAndHoldNoStoreValues(_ language: Language) throws {
    let texts = try #require(Self.shipped).program.certifications.flatMap(\.texts)
    #expect(!texts.isEmpty)
    for text in texts.map({ $0.text.text(in: language) }) {
      #expect((3...6).contains(text.split(separator: "\n").count), "\(text)")
      #expect(!text.contains(language == .zh ? "示例" : "example"), "\(text)")
    }
  }

  @Test func formsAreShortAndSomePointsAreCritical() throws {
    let forms = try #require(Self.shipped).forms
    #expect(!forms.isEmpty)
    for form in forms {
      // One that goes by a procedure shows its steps, and what must not happen, all at once.
      let most = form.procedure == nil ? 10 : 30
      #expect((7...most).contains(form.points.count) && form.points.contains(where: \.critical))
      #expect(form.points.contains { !$0.critical })
    }
  }
}

extension Certification {
  fileprivate var texts: [Acknowledgment] {
    (requirements + renewals.flatMap { $0 }).compactMap { requirement in
      if case .acknowledgment(let text) = requirement.kind { text } else { nil }
    }
  }
}
