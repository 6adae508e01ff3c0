import Records
import Training

extension TranscriptPhrases {
  static let english = TranscriptPhrases(
    title: "Transcript",
    certificate: { code, certification in
      "Certificate “\(certification)”" + (code.map { ", check code \($0)" } ?? "")
    },
    term: { certificate in
      let term = certificate.term
      let begun =
        certificate.kind == .imported
        ? "the paper holds from \(term.from)"
        : "requirements met \(term.completed), signed \(term.from)"
      return
        "\(CertificationPhrases.english.kind(certificate.kind)); \(begun), valid until \(term.until), renewable from \(term.renewableFrom), grace until \(term.graceUntil)"
    },
    signed: { certificate, who in
      "\(certificate.kind == .imported ? "taken over" : "signed") by \(who) with key \(certificate.key)"
        + (certificate.isProctored.map { $0 ? ", exam proctored" : ", exam unproctored" } ?? "")
        + (certificate.isSelfAttested ? ", signed by the holder" : "")
    },
    heading: "In order of time:",
    nothing: "There is nothing on record.",
    when: "When",
    what: "What",
    hired: "hired",
    role: { role, store in "role: \(role)" + (store.map { ", \($0)" } ?? "") },
    left: { "away: \($0)" },
    returned: "back at work",
    lesson: { "lesson “\($0)” gone through again" },
    firstLesson: { "lesson “\($0)” finished; at best \($1)/\($2) right on the first try" },
    scenario: { "scenario “\($0)” brought to an acceptable end or better" },
    bestScenario: { title, standing, points, best in
      "scenario “\(title)”, the best run: \(EndingPhrases.english.standing(standing)) end. \(EndingPhrases.english.scenarioScore(points, best))"
    },
    runs: { title, times, critical in
      "scenario “\(title)”: \(times) \(times == 1 ? "run" : "runs") by then, \(critical) with a critical failure"
    },
    practice: { "practice “\($0)” passed alone once more" },
    bestPractice: { title, ended in
      "practice “\(title)”, the best run alone: \(percent(ended.score)), "
        + (ended.passed ? "passed" : "not passed")
    },
    practiceRuns: { title, mark in
      let ways = [("guided", mark.guided), ("prompted", mark.prompted), ("alone", mark.alone)]
      return "practice “\(title)”: \(mark.times) \(mark.times == 1 ? "run" : "runs") by then ("
        + ways.filter { $0.1 > 0 }.map { "\($0.1) \($0.0)" }.joined(separator: ", ") + ")"
        + (mark.criticalRuns > 0 ? ", \(mark.criticalRuns) with a critical failure" : "")
    },
    drill: { title, ended in
      "drill “\(title)” passed for the first time: \(percent(ended.score))"
    },
    drillRuns: { title, mark in
      "drill “\(title)”: \(mark.times) \(mark.times == 1 ? "run" : "runs") by then, the latest "
        + (mark.latest.passed ? "passed" : "not passed")
        + (mark.fatalRuns > 0 ? ", \(mark.fatalRuns) failed at once" : "")
    },
    exam: { title, attempt in "exam “\(title)” begun" + sentence(attempt) },
    mock: { title, times, score, count in
      "mock exam “\(title)”: \(times) by then, which do not count; the latest \(points(score, of: count)) (\(percent(score)))"
    },
    observed: { form, level, observer in
      "observation “\(form)”: \(CertificationPhrases.english.entrustment(level)) (seen by \(observer))"
    },
    accepted: { "accepted the promise" + ($0.map { " of “\($0)”" } ?? "") },
    waived: { certification, asked, reason, who in
      "a requirement of “\(certification)” waived" + (asked.map { " (\($0))" } ?? "")
        + ": \(reason), \(who)"
    },
    flagged: { "flagged question \($0): \($1)" },
    replied: { "reply to the flag (\($1)): \($0)" },
    certified: { certification, certificate, who in
      guard certificate.kind != .imported else {
        return
          "certificate “\(certification)” from elsewhere holds from this day, until \(certificate.term.until) (taken over by \(who))"
      }
      return
        "certificate “\(certification)” signed by \(who) (\(CertificationPhrases.english.kind(certificate.kind))"
        + (certificate.isSelfAttested ? ", for themself" : "")
        + "), valid until \(certificate.term.until)"
    },
    changed: { certification, act, reason, who in
      "certificate “\(certification)” \(act.rawValue): \(reason) (\(who))"
    },
    cannotSayHeading: "What this cannot show:",
    cannotSay: { limit in
      switch limit {
      case .whoSatThere:
        "The record shows what was done under this number and with what result, not who sat at the keyboard."
      case .unproctored:
        "Where an exam was unproctored: that nothing was looked up, and nobody helped."
      case .nameUnconfirmed: "That the name is right: nobody has checked it."
      case .hiredUnknown: "When they began: no first day is on record."
      case .selfAttested: "That anybody but the holder vouches for what the holder signed."
      case .imported:
        "What was learned and examined elsewhere, for a certificate that was taken over."
      case .recordedLater(let day): "What was put on record after \(day)."
      case .namesOfToday:
        "What lessons, practices, scenarios and exams were called then: the titles are today’s; what was asked is in the archive."
      case .onlyVerified: "Certificates whose signature does not verify: they are left out."
      }
    })

  private static func sentence(_ attempt: ExamAttempt) -> String {
    guard let ended = attempt.ended, let score = attempt.score else {
      return (attempt.isOpen ? ", not ended yet" : ", given up") + interrupted(attempt)
    }
    return ", ended \(ended), \(points(score, of: attempt.count)) (\(percent(score))), "
      + (attempt.passed ? "passed" : "not passed") + ", "
      + (attempt.proctor.map { "proctored by \($0)" } ?? "unproctored") + interrupted(attempt)
  }

  private static func interrupted(_ attempt: ExamAttempt) -> String {
    switch attempt.interruptions {
    case 0: ""
    case 1: ", interrupted once"
    default: ", interrupted \(attempt.interruptions) times"
    }
  }
}
