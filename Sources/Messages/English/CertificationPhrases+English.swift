import Training

extension CertificationPhrases {
  static let english = CertificationPhrases(
    standing: { standing in
      switch standing {
      case .alone: "alone"
      case .supervised: "supervised"
      case .no: "not"
      }
    },
    mayWork: mayWork,
    status: { status in
      switch status {
      case .revoked: "revoked"
      case .suspended: "suspended"
      case .retrainingOverdue: "retraining overdue"
      case .expired: "expired"
      case .inGrace: "in grace"
      case .renewalDue: "renewal due"
      case .valid: "valid"
      }
    },
    noCertificate: "none",
    overdue: "overdue",
    learning: "due by",
    reason: { reason, day in
      switch reason {
      case .certificate(let status): sentence(status, on: day)
      case .learning(let until):
        "no certificate yet; due by \(until) (\(left(from: day, to: until)))"
      case .overdue(let since):
        "no certificate; it was due by \(since) and is \(count(since.days(to: day), "day")) overdue"
      case .notRequired: "this role requires no certificate, and none is held"
      }
    },
    origin: { certificate in
      let told =
        (certificate.kind == .imported ? ["taken over from elsewhere"] : [])
        + (certificate.isSelfAttested ? ["signed by the holder"] : [])
      return told.isEmpty ? "" : " (\(told.joined(separator: ", ")))"
    },
    progress: { progress in
      switch progress.state {
      case .notStarted:
        "\(way(progress.path)) has \(count(progress.missing.count, "thing")) to do, none done yet"
      case .underway:
        "\(way(progress.path)) under way, \(count(progress.missing.count, "thing")) missing"
      case .readyToSign(let term):
        "everything was met on \(term.completed) and waits for the manager's signature; signed now it holds until \(term.until)"
      case .notYet(let from): "may be renewed from \(from) on"
      }
    },
    missing: { missing, names in
      switch missing {
      case .lessons(let ids): "lessons: \(titles(ids.map(names.lesson)))"
      case .scenarios(let ids):
        "scenarios (an acceptable end, no critical failure): \(titles(ids.map(names.scenario)))"
      case .practices(let ids):
        "practice (alone, and passed): \(titles(ids.map(names.procedure)))"
      case .escalations(let ids):
        "escalation drills (passed): \(titles(ids.map(names.incident)))"
      case .items(let ids, let days):
        "\(count(ids.count, "must-know question")) still open\(days == 1 ? "" : " (right on \(days) different days)"): the mock exam asks them; for those you missed, type mistakes"
      case .exam(let id, let sittings):
        "exam “\(names.exam(id))” "
          + (sittings == 0 ? "not sat yet" : "sat \(count(sittings, "time")), not passed")
      case .proctor(let id): "exam “\(names.exam(id))” was passed, but nobody proctored it"
      case .observation(let form, let level, let times, let seen):
        "observation “\(names.observation(form))” \(often(times)), at level \(level.rawValue) or higher"
          + (seen > 0 ? " (\(seen) so far)" : "")
      case .acknowledgment: "the promise is not accepted yet"
      }
    },
    asked: asked,
    met: { requirement, day, names in "\(day) \(asked(requirement, names))" },
    waived: { requirement, waiver, names in
      "\(waiver.day) waived: \(asked(requirement, names)) (\(waiverReason(waiver.reason))\(waiver.words.isEmpty ? "" : ": \(waiver.words)"), \(waiver.author))"
    },
    waiverReason: waiverReason,
    entrustment: { level in
      switch level {
      case .watches: "level 1: watches"
      case .directSupervision: "level 2: does it with somebody beside them"
      case .indirectSupervision: "level 3: does it with somebody within call"
      case .alone: "level 4: does it alone"
      case .teaches: "level 5: teaches it"
      }
    },
    retraining: { retraining, names, day in
      "\(retraining.changes.count == 1 ? "rule" : "rules") \(list(retraining.changes.map(\.number))) changed; to be learned again by \(retraining.by): \(titles(retraining.lessons.map(names.lesson)))"
        + (day > retraining.by ? " (overdue)" : "")
    },
    kind: kind,
    days: { count($0, "day") },
    certificateLine: { certificate, code in
      guard certificate.kind != .imported else {
        return
          "given elsewhere \(certificate.term.from), taken over by \(certificate.signer), check code \(code)"
      }
      return "signed \(certificate.term.from) by \(certificate.signer) (\(kind(certificate.kind))"
        + (certificate.isSelfAttested ? ", self-attested" : "")
        + (certificate.isProctored.map { $0 ? ", proctored" : ", unproctored" } ?? "")
        + "), check code \(code)"
    },
    headline: { title, reason in "\(title): \(reason)." },
    verdict: { employee, name, standing, day in
      let when = day.map { "on \($0)" } ?? "today"
      return "\(employee) \(name)" + (standing.map { ": \(when) \(mayWork($0))." } ?? "")
    },
    today: { "Today you " + mayWork($0) + "." },
    suspendedLater: { "suspended from \($0.from) on: \($0.reason)" },
    sentence: { $0.prefix(1).uppercased() + $0.dropFirst() + "." },
    colon: ": ",
    comma: ", ",
    stop: ". ")

  @Sendable private static func kind(_ kind: Certificate.Kind) -> String {
    switch kind {
    case .first: "first"
    case .renewal: "renewal"
    case .imported: "taken over"
    }
  }

  @Sendable private static func mayWork(_ standing: WorkStanding) -> String {
    switch standing {
    case .alone: "may work alone"
    case .supervised: "may work under supervision"
    case .no: "may not work at the till"
    }
  }

  private static func way(_ path: Progress.Path) -> String {
    switch path {
    case .first: "training"
    case .renewal: "renewal"
    case .again: "training all over again"
    }
  }

  private static func titles(_ titles: [String]) -> String {
    titles.map { "“\($0)”" }.joined(separator: ", ")
  }

  private static func list(_ names: [String]) -> String { names.joined(separator: ", ") }

  private static func count(_ number: Int, _ what: String) -> String {
    "\(number) \(what)\(number == 1 ? "" : "s")"
  }

  private static func often(_ times: Int) -> String {
    times == 1 ? "once" : count(times, "time")
  }

  private static func left(from day: Day, to end: Day) -> String {
    day == end ? "the last day" : "\(count(day.days(to: end), "day")) left"
  }

  @Sendable private static func asked(_ requirement: Requirement, _ names: RequirementNames)
    -> String
  {
    switch requirement.kind {
    case .lessons(let ids): "\(count(ids.count, "lesson")): \(titles(ids.map(names.lesson)))"
    case .scenarios(let ids): "\(count(ids.count, "scenario")): \(titles(ids.map(names.scenario)))"
    case .practices(let ids):
      "\(count(ids.count, "procedure")) practised alone and passed: \(titles(ids.map(names.procedure)))"
    case .escalations(let ids):
      "\(count(ids.count, "escalation drill")) passed: \(titles(ids.map(names.incident)))"
    case .items(let ids, _): "\(count(ids.count, "question")) answered right"
    case .exam(let id, let proctored):
      "exam “\(names.exam(id))” passed" + (proctored ? " (proctored)" : "")
    case .observation(let form, let level, let times):
      "observation “\(names.observation(form))” \(often(times)), at level \(level.rawValue) or higher"
    case .acknowledgment: "the promise accepted"
    }
  }

  private static func sentence(_ status: CertificateStatus, on day: Day) -> String {
    switch status {
    case .revoked(let revocation): "revoked from \(revocation.from) on: \(revocation.reason)"
    case .suspended(let suspension): "suspended from \(suspension.from) on: \(suspension.reason)"
    case .retrainingOverdue(let retraining):
      "\(retraining.changes.count == 1 ? "rule" : "rules") \(list(retraining.changes.map(\.number))) changed and had to be learned again by \(retraining.by)"
    case .expired(let since): "expired \(since), and the grace is over"
    case .inGrace(let expired, let until):
      "expired \(expired), in grace until \(until) (\(left(from: day, to: until)))"
    case .renewalDue(let until):
      "valid until \(until) (\(left(from: day, to: until))), renewal due"
    case .valid(let until): "valid until \(until) (\(left(from: day, to: until)))"
    }
  }

  @Sendable private static func waiverReason(_ reason: CertificationHistory.Waiver.Reason) -> String
  {
    switch reason {
    case .testedOut: "showed in a test that they can do it"
    case .equivalentUnit: "did an equivalent course"
    case .equivalentOutsideActivity: "was trained elsewhere to the same effect"
    case .administrative: "for administrative reasons"
    }
  }
}
