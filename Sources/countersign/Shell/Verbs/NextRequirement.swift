import Content
import Messages
import Records
import Training

extension Visit {
  /// What is to be said of their certifications today, by this run's record.
  var certificationAnswers: [CertificationAnswer] {
    guard let post = workspace.store.post(of: record.card, on: now.day) else { return [] }
    return workspace.library.index.program.answers(certificationHistory, post, on: now.day)
      .pressing
  }

  /// Items that are to be right and are not yet.
  func itemsAsked(by answers: [CertificationAnswer]) -> Set<String> {
    Set(
      answers.flatMap(\.progress.missing).flatMap { missing -> [String] in
        if case .items(let ids, _) = missing { ids } else { [] }
      })
  }

  /// What their certifications rest on.
  var certificationHistory: CertificationHistory {
    CertificateCheck(in: workspace.home, workspace.store).history(of: record.card).history
  }

  /// What is missing for the earliest of these certifications that lacks anything.
  func nextStep(towards answers: [CertificationAnswer]) -> NextStep {
    let index = workspace.library.index
    let again = answers.flatMap { $0.retraining?.lessons ?? [] }
    if let lesson = index.lessons.first(where: { again.contains($0.id) }) {
      return .lesson(lesson)
    }
    let alone = answers.compactMap { answer in
      order.lazy.compactMap { wanted in
        answer.progress.missing.lazy.compactMap { self.step(wanted, for: $0, answer) }.first
      }.first
    }
    if let step = alone.first { return step }
    if let wait = answers.lazy.compactMap(self.waiting).first { return wait }
    let opening = answers.compactMap { answer -> Day? in
      if case .notYet(let from) = answer.progress.state { from } else { nil }
    }
    return opening.min().map { .wait(.nothing(until: $0)) } ?? .nothing
  }

  private enum Kind { case lesson, practice, drill, scenario, exam, text }

  private var order: [Kind] { [.lesson, .practice, .drill, .scenario, .exam, .text] }

  private func step(
    _ wanted: Kind, for missing: Fulfilment.Missing, _ answer: CertificationAnswer
  ) -> NextStep? {
    let index = workspace.library.index
    return switch (wanted, missing) {
    case (.lesson, .lessons(let ids)):
      index.lessons.first { ids.contains($0.id) }.map(NextStep.lesson)
    case (.practice, .practices(let ids)):
      index.procedures.first { ids.contains($0.id) }.map(NextStep.practice)
    case (.drill, .escalations(let ids)):
      index.incidents.first { ids.contains($0.id) }.map(NextStep.drill)
    case (.scenario, .scenarios(let ids)):
      index.scenarios.first { ids.contains($0.id) }.map(NextStep.scenario)
    case (.exam, .exam(let id, _)): index.exams.first { $0.id == id }.map(tried)
    case (.exam, .items):
      answer.certification.exams.lazy.compactMap { id in
        index.exams.first { $0.id == id }
      }.first.map(NextStep.mock)
    case (.text, .acknowledgment): .accept(answer.certification.title)
    default: nil
    }
  }

  private func waiting(_ answer: CertificationAnswer) -> NextStep? {
    let names = RequirementNames(workspace.library.index, words.language)
    if case .suspended = answer.status {
      return .wait(
        .reinstatement(title: answer.certification.title.text(in: words.language)))
    }
    if case .readyToSign = answer.progress.state {
      return .wait(.signature(title: answer.certification.title.text(in: words.language)))
    }
    return answer.progress.missing.lazy.compactMap { missing -> NextStep? in
      switch missing {
      case .observation(let form, _, _, _): .wait(.observation(title: names.observation(form)))
      case .proctor(let exam): .wait(.proctor(exam: names.exam(exam)))
      default: nil
      }
    }.first
  }
}

extension CertificationAnswer {
  /// The lessons that are still to be gone through.
  var lessonsMissing: [String] {
    progress.missing.flatMap { missing -> [String] in
      if case .lessons(let ids) = missing { ids } else { [] }
    }
  }

  /// The incidents whose drill is still to be passed.
  var escalationsMissing: [String] {
    progress.missing.flatMap { missing -> [String] in
      if case .escalations(let ids) = missing { ids } else { [] }
    }
  }

  /// The procedures that are still to be passed alone.
  var practicesMissing: [String] {
    progress.missing.flatMap { missing -> [String] in
      if case .practices(let ids) = missing { ids } else { [] }
    }
  }
}

extension Certification {
  /// The lessons of the first certificate.
  var lessonsFirstAsked: [String] {
    requirements.flatMap { requirement -> [String] in
      if case .lessons(let ids) = requirement.kind { ids } else { [] }
    }
  }

  /// The procedures of the first certificate.
  var practicesFirstAsked: [String] {
    requirements.flatMap { requirement -> [String] in
      if case .practices(let ids) = requirement.kind { ids } else { [] }
    }
  }

  /// The incidents whose drill is asked for by the first certificate.
  var escalationsFirstAsked: [String] {
    requirements.flatMap { requirement -> [String] in
      if case .escalations(let ids) = requirement.kind { ids } else { [] }
    }
  }

  /// Every exam that it asks for, at first or later.
  var exams: [String] {
    (requirements + renewals.flatMap { $0 }).compactMap { requirement in
      if case .exam(let id, _) = requirement.kind { id } else { nil }
    }
  }
}
