import Training

extension PagePhrases {
  static let english = PagePhrases(
    title: "Certification report",
    standing: { day, standing, reason in
      standing.map { "On \(day) \(CertificationPhrases.english.mayWork($0)): \(reason)." }
        ?? "On \(day): \(reason)."
    },
    left: { day, reason, author in
      "Has left as of \(day) and may not work (recorded by \(author): \(reason))."
    },
    state: "State",
    until: "Until",
    signed: "Signed",
    signer: "By",
    proctored: "Proctored",
    code: "Check code",
    about: { certification, sentences, isFollowed in
      "\(certification): " + sentences.joined(separator: "; ") + (isFollowed ? ":" : ".")
    },
    imported: {
      "\($0): the certificate was taken over from elsewhere, on the word of who signed."
    },
    selfAttested: { "\($0): the holder signed it; nobody else vouches for it." },
    done: { lessons, practices, scenarios in
      "Done (lessons \(lessons), " + (practices.count == 0 ? "" : "practice \(practices), ")
        + "scenarios \(scenarios)):"
    },
    observation: { day, form, level, observer in
      "observation “\(form)” \(day), \(CertificationPhrases.english.entrustment(level)) (seen by \(observer))"
    },
    accepted: { "the promise accepted \($0)" },
    waived: { day, requirement, reason, author in
      "\(day) waived: \(requirement) (\(reason), \(author))"
    },
    fact: { fact in
      switch fact {
      case .certificate: "certificate"
      case .missing: "missing"
      case .lesson: "lesson"
      case .practice: "practice"
      case .escalation: "drill"
      case .scenario: "scenario"
      case .exam: "exam"
      case .observation: "observation"
      case .acceptance: "promise"
      case .waiver: "waiver"
      }
    },
    signatures: ["Manager’s signature", "Date"])
}
