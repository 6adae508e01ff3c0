import Training

extension OutlookPhrases {
  static let english = OutlookPhrases(
    today: Today(
      title: "Who may work",
      group: { standing, count in
        switch standing {
        case .alone: "May work alone (\(count))"
        case .supervised: "May work under supervision (\(count))"
        case .no: "May not work at the till (\(count))"
        }
      },
      nobody: "Nobody.",
      notAsked: { people in
        "No certificate required: "
          + people.map {
            "\($0.employee) \($0.name) (\($0.role)\($0.isConfirmed ? "" : ", unconfirmed"))"
          }.joined(separator: ", ")
      },
      notAskedCell: "not required",
      about: { "\($0): \($1)" }),
    matrix: Matrix(
      title: "Certificates",
      nothing: "–",
      mark: { certificate in
        (certificate.kind == .imported ? " (taken over)" : "")
          + (certificate.isSelfAttested ? " (own)" : "")
      },
      legendHeading: "Legend:",
      legend: { reason in
        switch reason {
        case .certificate(let status): meaning(status)
        case .learning: "due by: no certificate yet, and in time; the day is the last in time"
        case .overdue: "overdue: no certificate, and too late; the day was the last in time"
        case .notRequired: "–: not required of this role, and not held"
        }
      },
      imported: "(taken over): from elsewhere; what it rests on is not on record here",
      selfAttested: "(own): signed by the holder, who was alone in the shop"),
    expiring: Expiring(
      title: { "What is due within \($0) \($0 == 1 ? "day" : "days")" },
      nothing: {
        "Nothing is due within \($0) \($0 == 1 ? "day" : "days"): no certificate, no retraining, no deadline; and nobody is late."
      },
      onlyAbout: { "All of it is about “\($0)”." },
      event: { event in
        switch event {
        case .expiry: "certificate ends"
        case .retraining: "retraining due"
        case .deadline: "certificate due"
        }
      },
      days: "Days",
      eventHeader: "What",
      actionHeader: "To do",
      action: { progress in
        switch progress.state {
        case .notYet(let from): "renew from \(from) on"
        case .readyToSign: "all is met: the manager signs"
        case .notStarted, .underway:
          "\(way(progress.path)): \(progress.missing.count) missing"
        }
      },
      relearn: { "learn again: \($0.joined(separator: ", "))" },
      badSpan: { "‘\($0)’ is no number of days: write 60, 60d or 8w." }))

  private static func way(_ path: Progress.Path) -> String {
    switch path {
    case .first: "certify"
    case .renewal: "renew"
    case .again: "certify again"
    }
  }

  private static func meaning(_ status: CertificateStatus) -> String {
    switch status {
    case .revoked: "revoked: may not work; the day is the first"
    case .suspended: "suspended: may not work; the day is the first"
    case .retrainingOverdue:
      "retraining overdue: a rule changed and was not learned again; the day was the last in time"
    case .expired: "expired: the grace is over too, certify again; the day is that of expiry"
    case .inGrace:
      "in grace: expired, under supervision only; the day is the last of the grace"
    case .renewalDue: "renewal due: may work alone; the day is that of expiry"
    case .valid: "valid: may work alone; the day is that of expiry"
    }
  }
}
