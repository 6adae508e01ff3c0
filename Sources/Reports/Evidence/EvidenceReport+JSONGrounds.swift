import Foundation
import Messages
import Records
import Training

extension EvidenceReport {
  /// A requirement that was met or waived; exactly one of the members below `on` is there, or none.
  struct ExportedGround: Encodable {
    let requirement: String
    let on: Day
    private(set) var exam: ExportedExam?
    private(set) var lessons: [ExportedLesson]?
    private(set) var scenarios: [ExportedScenario]?
    private(set) var practices: [ExportedPractice]?
    private(set) var escalations: [ExportedEscalation]?
    private(set) var items: [ExportedItem]?
    private(set) var observations: [ExportedObservation]?
    private(set) var acceptance: ExportedAcceptance?
    private(set) var waiver: ExportedWaiver?

    init(_ ground: Ground, _ report: EvidenceReport, _ words: Phrasebook) {
      (requirement, on) = (ground.id, ground.day)
      switch ground.evidence {
      case .exam(let sitting): exam = ExportedExam(sitting, report, words)
      case .lessons(let done): lessons = done.map(ExportedLesson.init)
      case .scenarios(let done): scenarios = done.map(ExportedScenario.init)
      case .practices(let sittings):
        practices = sittings.map { ExportedPractice($0, report) }
      case .escalations(let sittings):
        escalations = sittings.map { ExportedEscalation($0, report) }
      case .items(let done): items = done.map(ExportedItem.init)
      case .observations(let acts): observations = acts.map(ExportedObservation.init)
      case .acceptance(let act, _):
        acceptance = ExportedAcceptance(
          at: act.at, text: act.body.text, revision: act.body.revision)
      case .waiver(let act): waiver = ExportedWaiver(act)
      case .none: break
      }
    }
  }

  struct ExportedExam: Encodable {
    let exam: String
    let session: UUID
    let content: String
    let scorer: Int
    let begun: Timestamp
    let ended: Timestamp?
    let minutes: Int?
    let interruptions: Int
    let proctor: EmployeeID?
    let proctorSigned: Bool?
    let result: Fact.ExamEnded?
    /// As the sitting recorded it, where it was graded anew.
    let original: Fact.ExamEnded?
    let questions: [ExportedQuestion]

    init(_ sitting: ExamSitting, _ report: EvidenceReport, _ words: Phrasebook) {
      let started = sitting.started
      (exam, session, content) = (started.subject, started.session, started.content)
      scorer = started.scorer ?? 1
      (begun, ended, minutes) = (sitting.startedAt, sitting.endedAt, sitting.minutes)
      (interruptions, proctor) = (sitting.interruptions, sitting.proctor?.employee)
      proctorSigned = sitting.proctor.map { _ in report.signedByProctor.contains(started.session) }
      result = sitting.result
      original = sitting.regradings.isEmpty ? nil : sitting.ended
      questions = report.questions(of: sitting).map { question in
        ExportedQuestion(
          item: question.id, revision: question.revision, stem: report.stem(of: question, words),
          answer: report.given(question, words), given: question.answer?.given,
          credit: question.credit, original: question.original, critical: question.isCritical,
          seconds: question.answer?.seconds)
      }
    }
  }

  struct ExportedQuestion: Encodable {
    let item: String
    let revision: String
    let stem: String?
    let answer: String?
    let given: [String]?
    let credit: Fraction
    let original: Fraction?
    let critical: Bool
    let seconds: Int?
  }

  struct ExportedLesson: Encodable {
    let lesson: String
    let session: UUID
    let content: String
    let at: Timestamp
    let right: Int
    let count: Int

    init(_ done: Trail.Done<Fact.LessonCompleted>) {
      (lesson, at) = (done.fact.lesson, done.at)
      (session, content) = (done.started.session, done.started.content)
      (right, count) = (done.fact.right, done.fact.count)
    }
  }

  struct ExportedScenario: Encodable {
    let session: UUID
    let content: String
    let at: Timestamp
    let ended: Fact.ScenarioEnded

    init(_ done: Trail.Done<Fact.ScenarioEnded>) {
      (session, content) = (done.started.session, done.started.content)
      (at, ended) = (done.at, done.fact)
    }
  }

  struct ExportedItem: Encodable {
    let item: String
    let revision: String
    let session: UUID
    let at: Timestamp

    init(_ done: Trail.Done<Fact.Answered>) {
      (item, revision) = (done.fact.item, done.fact.revision)
      (session, at) = (done.started.session, done.at)
    }
  }

  struct ExportedObservation: Encodable {
    let form: String
    let content: String
    let occurredOn: Day
    let recordedAt: Timestamp
    let observer: EmployeeID
    let level: Entrustment
    let outcomes: [String: ObservationForm.Outcome]
    let remark: String?

    init(_ act: Trail.Act<EventBody.Observed>) {
      (form, content, occurredOn) = (act.body.form, act.body.content, act.body.occurredOn)
      (recordedAt, observer, level) = (act.at, act.by, act.body.level)
      (outcomes, remark) = (act.body.outcomes, act.body.remark)
    }
  }

  struct ExportedAcceptance: Encodable {
    let at: Timestamp
    let text: String
    let revision: String
  }

  struct ExportedWaiver: Encodable {
    let at: Timestamp
    let by: EmployeeID
    let reason: CertificationHistory.Waiver.Reason
    let words: String
    let key: String

    init(_ act: Trail.Act<EventBody.Waived>) {
      (at, by, reason) = (act.at, act.by, act.body.reason)
      (words, key) = (act.body.words, act.body.statement.key)
    }
  }
}
