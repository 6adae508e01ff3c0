import Records
import Training

extension EvidencePhrases {
  static let english = EvidencePhrases(
    title: { "Evidence: \($0) \($1) on \($2)" },
    made: { version, moment, store in
      "Made by Countersign \(version) at \(moment)" + (store.map { ", \($0)" } ?? "") + "."
    },
    post: { role, since, store in
      "Role on that day: \(role.word(in: .en)), since \(since)"
        + (store.map { ", \($0)" } ?? "") + "."
    },
    absent: { "Not in the store on that day: gone from \($0) (\($1))." },
    notYetHere: {
      "Not employed here yet on that day" + ($0.map { ": from \($0)" } ?? "") + "."
    },
    nothingAsked: "No certificate was asked of this role on that day, and none was held.",
    nothingAskedYet: "Answer: not employed here on that day, and not certified here.",
    notInContent: "the content has this certification no more",
    asked: { "May \($0) work at a till on \($1)?" },
    verdict: { standing in
      switch standing {
      case .alone: "Yes, alone."
      case .supervised: "Only with somebody beside them."
      case .no: "No."
      }
    },
    verdictInDoubt: { day, standing in
      "Answer: not shown for \(day), because of the doubts above."
        + (standing.map {
          " By what is left of the record without them: \(CertificationPhrases.english.mayWork($0))."
        } ?? "")
    },
    toCome: { "\($0) is still to come: what follows is reckoned from today's records." },
    brokenChain: {
      "This record cannot be relied on from line \($0) on; see “Is the record intact?” below."
    },
    because: { "\($0); \($1)" },
    sameThen: "By what was on record that evening the answer was the same.",
    answerThen: {
      "But by what was on record on the evening of \($0), the answer for “\($1)” was: \($2)."
    },
    notKnownThen: { "On the evening of \($0) they were not on record here yet." },
    laterHeading: "Recorded later, about that day or before it:",
    later: { "\($0) (\($1)) \($2)" },
    certificateHeading: { "Certificate “\($0)”" },
    withoutCertificate: { "“\($0)”: no certificate yet" },
    certificate: { certificate in
      (certificate.kind == .first
        ? "first certificate" : CertificationPhrases.english.kind(certificate.kind))
        + (certificate.isProctored.map { $0 ? ", proctored" : ", unproctored" } ?? "")
        + (certificate.isSelfAttested ? ", self-attested" : "")
    },
    days: { term, kind in
      (kind == .imported ? "" : "all met \(term.completed), ")
        + "in force from \(term.from) until \(term.until); renewable from \(term.renewableFrom), grace until \(term.graceUntil)"
    },
    signer: { who, moment, key, kind in
      "\(kind == .imported ? "taken over and signed" : "signed") by \(who) at \(moment) with key \(key)"
    },
    fingerprint: { "fingerprint of that key: \($0)" },
    verifies: { "check code \($0); the signature verifies, and the root key certified the key" },
    meaning: { "by signing, the signer said: “\($0)”" },
    release: {
      $0.map {
        "training content: \($0.name) (manifest \($0.manifest.hex.prefix(8)))"
          + ($0.locallyModified ? ", modified in the store" : ", as released")
      } ?? "training content: no release"
    },
    importedOn: { "what the signer saw of it: \($0)" },
    groundsHeading: { isCertificate, day in
      (isCertificate ? "What it rests on" : "What was met by \(day)")
        + " (in full in the appendix):"
    },
    missingHeading: "Missing on that day:",
    appendixHeading: "Appendix: the records that show it",
    attemptsHeading: "Every sitting",
    attempt: { title, moment, ended, proctor in
      "\(moment) “\(title)”: "
        + (ended.map {
          described($0, []) + ", " + (proctor.map { "proctored by \($0)" } ?? "unproctored")
        } ?? "not ended")
    },
    requirementUnknown: { "\($1) “\($0)”: what it asked is not in the archive" },
    noRecord: "The journal has nothing that it was met by.",
    exam: { "“\($0)”: begun \($1), ended \($2), \(count($3, "minute"))" },
    interruptions: {
      $0 == 0 ? "never left on the way" : "left and gone on with \(count($0, "time"))"
    },
    proctor: { who, moment, signature in
      "proctor: \(who), vouched at \(moment), "
        + {
          switch signature {
          case .none: "by PIN, without a signature"
          case .key(let key): "signed with key \(key)"
          case .bad: "with a signature that does not fit"
          }
        }()
    },
    unproctored: "nobody proctored it",
    result: { "result: \(described($0, $1))" },
    original: { "result as the sitting recorded it: \(described($0, $1))" },
    regraded: { moment, who, regraded in
      "graded anew at \(moment) by \(who): \(regraded.item) is worth \(percent(regraded.credit)) by revision \(regraded.revision.prefix(8)) (\(regraded.reason))"
    },
    content: { "SHA-256 of what was asked: \($0)" },
    session: {
      "session \($0), scorer version \($1.map(String.init) ?? "1 (before it was noted)")"
    },
    question: question,
    formMissing: "What was asked is not in the archive, so only ids can be told:",
    lesson: { title, moment, ended in
      "“\(title)”, gone through at \(moment), \(ended.right) of \(ended.count) right at once"
    },
    scenario: { title, moment, ended in
      "“\(title)”, ended at \(moment), \(EndingPhrases.english.standing(ended.standing)), \(ended.points) of \(ended.best) points, \(count(ended.criticalFailures.count, "critical failure"))"
    },
    practice: { title, moment, ended in
      "“\(title)”, done alone, ended at \(moment), \(percent(ended.score)) (mark \(ended.passMark)%), "
        + (ended.passed ? "passed" : "not passed") + ", \(count(ended.missteps, "misstep"))"
    },
    situation: { "what it began with (\($0)): \($1)" },
    deed: { deed in
      "\(deed.number). \(deed.act)" + (deed.amount.map { " \($0)" } ?? "") + effect(deed.effect)
        + deed.missteps.map { "; " + $0 }.joined()
    },
    drill: { title, moment, ended in
      "“\(title)”, ended at \(moment), \(percent(ended.score)) (mark \(ended.passMark)%), "
        + (ended.passed ? "passed" : "not passed")
        + ", \(ended.right) of \(count(ended.count, "question")) fully right"
    },
    answeredOtherwise:
      "Gone through anew it comes out otherwise than on record, so only what was recorded is told:",
    drillMissing:
      "What was asked is not in the archive, so only what was recorded is told:",
    playedOtherwise:
      "Played anew it comes out otherwise than on record, so only what was recorded is told:",
    practiceMissing:
      "What it was done on is not in the archive, so only what was recorded is told:",
    item: { "“\($0)”: right at \($1), revision \($2)" },
    observation: { title, day, recorded, who, level in
      "“\(title)”: seen on \(day), recorded at \(recorded) by \(who), \(level)"
    },
    point: { text, outcome, isCritical in
      "\(text)\(isCritical ? " (critical)" : ""): "
        + (outcome.map {
          switch $0 {
          case .done: "done"
          case .missed: "missed"
          case .notSeen: "no occasion"
          }
        } ?? "not noted")
    },
    remark: { "remark: \($0)" },
    acceptance: { "accepted at \($0), text of revision \($1):\n\($2)" },
    waiver: { "waived at \($0) by \($1): \($2); “\($3)”; signed with key \($4)" },
    chainHeading: "Is the record intact?",
    recordsHeading: "How to check these records",
    checkHeading: "How to check it without this program",
    checkWhere: { "With OpenSSL 3 and sha256sum, in the folder of the records, \($0):" },
    checkRoot: { "The root key must have the fingerprint that head office was told, \($0):" },
    checkKey: { "It certified key \($0):" },
    checkCertificate: { "The certificate's file has the SHA-256 \($0), and the key signed it:" },
    checkArchive: "What was asked is named by its own SHA-256:",
    checkHead: { "Line \($0) of the journal has the SHA-256 \($1):" },
    checkList: "The list that names a line of the journal is signed:",
    limitsHeading: "What this does not show",
    limit: { limit in
      switch limit {
      case .rootNotCompared:
        "Whether the root key is the store's: compare the fingerprint with the one head office has."
      case .signerUnseen:
        "A signature shows which key was used, not who typed its passphrase or how well they looked."
      case .unsignedLines: "Observations, roles and days of hire are lines that nobody signed."
      case .clock: "Times are those of this computer's clock."
      case .nameUnconfirmed: "Nobody has confirmed the name."
      case .unproctored(let day):
        "Nobody watched the exam of \(day): that it was this person who sat it rests on the PIN alone."
      case .imported: "The certificate was taken over: what it rests on is not in these records."
      case .selfAttested: "The holder signed it, being the only person in the shop."
      case .keyRevoked(let key, let day):
        "Key \(key), which signed the certificate, was revoked on \(day): that it was signed before that day rests on the day in it."
      case .locallyModified: "The training content had been changed in the store."
      case .notReleased: "The training content was of no release, so nobody else can have the same."
      case .notInArchive(let digest):
        "The archive does not have \(digest) as it was: what it said cannot be shown."
      case .answeredOtherwise(let moment):
        "The drill that ended at \(moment) comes out otherwise when it is gone through anew."
      case .playedOtherwise(let moment):
        "The practice that ended at \(moment) comes out otherwise when it is played anew."
      case .nothingSigned:
        "No list of heads that names this journal is signed: that nothing in it was changed rests on the folder alone."
      case .unsignedRest(let lines):
        "The last \(count(lines, "line")) of the journal are under no signature yet."
      case .notWhole: "The journal does not hang together."
      case .simulated: "The day is simulated."
      }
    })

  private static func count(_ number: Int, _ what: String) -> String {
    "\(number) \(what)\(number == 1 ? "" : "s")"
  }

  private static func effect(_ effect: ActEffect?) -> String {
    switch effect {
    case .took, nil: ""
    case .refused: " (refused)"
    case .wrong: " (the wrong thing)"
    }
  }

  private static func described(_ ended: Fact.ExamEnded, _ criticals: [Int]) -> String {
    "\(points(ended.score, of: ended.count)) (\(percent(ended.score)), mark \(ended.passMark)%), "
      + (ended.passed ? "passed" : "not passed")
      + missed(ended.criticalsMissed.count, criticals)
      + (ended.ranOutOfTime ? ", out of time" : "")
  }

  private static func missed(_ missed: Int, _ criticals: [Int]) -> String {
    guard missed > 0 else { return "" }
    return criticals.isEmpty
      ? ", \(count(missed, "critical question")) missed"
      : ", critical ones missed: no. \(criticals.map(String.init).joined(separator: ", "))"
  }

  @Sendable private static func question(_ question: Question) -> String {
    "\(question.number). \(question.stem)\nAnswer: \(question.answer ?? "none given")\n"
      + percent(question.credit)
      + (question.original.map { " (\(percent($0)) before it was graded anew)" } ?? "")
      + (question.isCritical ? ", critical" : "") + ", revision \(question.revision.prefix(8))"
      + (question.seconds.map { ", \($0) s" } ?? "")
  }
}
