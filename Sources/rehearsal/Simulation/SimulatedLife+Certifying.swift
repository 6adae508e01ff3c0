import Training

/// Lessons, exams and signatures, as the program of certification asks for them.
extension SimulatedLife {
  /// A certificate is signed up to a week after everything was there.
  mutating func sign(on day: Day) {
    for (id, due) in signing.sorted(by: { $0.key < $1.key }) where due <= day {
      signing[id] = nil
      guard let certification = store.program.certification(id),
        case .readyToSign(let term) = certification.progress(of: history, on: day).state,
        let signer = EmployeeID("9001")
      else { continue }
      history.issued(
        Certificate(
          file: "\(id) \(day)", certification: id, term: term, kind: .first, signer: signer,
          key: "9001-1", isProctored: false, isSelfAttested: false))
    }
  }

  mutating func noteCertificates(on day: Day) {
    for id in person.certifications {
      let certificates = history.certificates(for: id, on: day)
      guard let certificate = certificates.last else { continue }
      figures.note(CertificateStatus(of: certificate, on: day))
      // Most are renewed before that day.
      if id == "signature", certificates.contains(where: { $0.term.until == day }) {
        figures.note(
          retention(on: day) { $0.certifications.contains(id) }, .renewalDay)
      }
    }
  }

  /// At most a lesson, something whole and an exam in a day.
  mutating func certify(on day: Day, _ workDays: WorkDays) {
    var (lesson, whole) = (false, false)
    for id in person.certifications where signing[id] == nil {
      guard let certification = store.program.certification(id) else { continue }
      let held = history.certificates(for: id, on: day).last
      if let held, day < held.term.renewableFrom { continue }
      let progress = certification.progress(of: history, on: day)
      if case .readyToSign = progress.state {
        signing[id] = Day(number: day.number + learner.draw { $0.number(0...7) })
        continue
      }
      for missing in progress.missing {
        switch missing {
        case .lessons(let ids):
          if !lesson, let id = ids.first { learn(id, on: day) }
          lesson = true
        case .practices(let ids): practise(.procedure, ids, on: day, &whole)
        case .scenarios(let ids): practise(.scenario, ids, on: day, &whole)
        case .escalations(let ids): practise(.escalation, ids, on: day, &whole)
        case .exam(let exam, _):
          let isReady = progress.missing.count == 1
          if isReady, day >= examDay(after: held?.term, workDays) { sit(exam, on: day) }
        default: break
        }
      }
    }
    if !whole, person.isTrainer, day.number % 7 < 2 { tryAnotherIncident(on: day) }
  }

  /// The first working day on which the exam for a renewal is sat: two weeks before the certificate
  /// ends, or before a leave at that time.
  private func examDay(after held: CertificateTerm?, _ workDays: WorkDays) -> Day {
    guard let held else { return person.hired }
    let target = Day(number: held.until.number - store.catalogue.policy.rampEnds)
    return workDays.last(until: target, from: held.renewableFrom)
  }

  private mutating func practise(
    _ kind: Remembered.Kind, _ ids: [String], on day: Day, _ isDone: inout Bool
  ) {
    guard !isDone, let id = ids.first else { return }
    isDone = true
    _ = retrieve(Remembered(kind, id), on: day)
  }

  /// Trainers come to know all incidents.
  private mutating func tryAnotherIncident(on day: Day) {
    let unknown = store.catalogue.refreshers.first {
      $0.what.kind == .escalation && log.recollections[$0.what] == nil
    }
    guard let unknown, !lessons.isEmpty else { return }
    _ = retrieve(unknown.what, on: day)
  }

  /// Its five checks, each until it is right.
  private mutating func learn(_ lesson: String, on day: Day) {
    for topic in 0..<9 where SimulatedStore.topic(topic) == lesson {
      for number in SimulatedStore.items(of: topic).prefix(5) {
        for _ in 0..<3 where retrieve(SimulatedStore.item(number), on: day) { break }
      }
    }
    lessons.insert(lesson)
    history.completed(lesson: lesson, on: day)
  }

  /// 22 questions, most of them of those that the drills know; 80 % and every critical one pass.
  private mutating func sit(_ exam: String, on day: Day) {
    let earlier = attempts[exam, default: []]
    guard case .open = ExamPolicy().standing(after: earlier, on: day), earlier.last?.day != day
    else { return }
    let pool = (store.topics[exam] ?? 0...0).flatMap(SimulatedStore.items)
    let drawn = learner.draw { $0.shuffled(pool) }.prefix(22)
    var (right, missedCritical) = (0, false)
    for number in drawn {
      if retrieve(SimulatedStore.item(number), on: day, inExam: true) {
        right += 1
      } else if SimulatedStore.isCritical(number) {
        missedCritical = true
      }
    }
    let passed = !missedCritical && Fraction(right, drawn.count).reaches(percent: 80)
    attempts[exam, default: []].append(ExamPolicy.Attempt(day: day, passed: passed))
    let isFirst = history.certificates(for: exam, on: day).isEmpty
    figures.noteSitting(
      passed: passed, isRenewal: !isFirst, isFirstTry: earlier.last?.passed ?? true)
    history.sat(
      exam: exam,
      CertificationHistory.Sitting(session: "\(exam) \(day)", day: day, passed: passed))
  }
}
