import Records
import Training

extension CertificatePhrases {
  static let english = CertificatePhrases(
    fault: { fault, named in
      let subject = named.map { "Certificate \($0)" } ?? "An entry about a certificate"
      return switch fault {
      case .missing: "\(subject) does not count: its file is gone."
      case .unreadable: "\(subject) does not count: what stands in its place is no file of ours."
      case .unsigned: "\(subject) does not count: the signature beside it is missing."
      case .repeated: "\(subject) does not count: it says again what was signed once before."
      case .altered: "\(subject) does not count: its file is not what was signed."
      case .forged: "\(subject) does not count: no valid key of this store signed it."
      case .swapped: "\(subject) does not count: it is another person's, or another certificate."
      case .keyRevoked(let day):
        "\(subject) does not count: the key that signed it was revoked on \(day)."
      case .keyTooNew(let day):
        "\(subject) does not count: it is said to be signed before its key was certified on \(day)."
      case .notManager(let signer):
        "\(subject) does not count: \(signer), who signed it, was no manager that day."
      case .otherJournal:
        "\(subject) does not count: it was signed over another record than this one."
      case .selfSigned: "\(subject) does not count: its holder signed it."
      case .notOnRecord: "\(subject) does not count: nothing on record names it."
      case .revoked(let revocation):
        "\(subject) was revoked from \(revocation.from) on: \(revocation.reason)"
      }
    },
    act: { changed, who, moment in
      "\(changed.act.rawValue) from \(changed.from) on: \(changed.reason) (signed by \(who) at \(moment))"
    },
    nameThen: { "it bears the name of that time, “\($0)”" },
    replacedBy: { "A later certificate, \($0), has taken its place: \($1)." },
    expired: {
      "Expired: it held until \($0), and the grace is over. It is genuine, but counts no more."
    },
    holderInDoubt:
      "But the holder's record is damaged, and a suspension or revocation may be missing from it: this does not show that the certificate holds.",
    verified: { document, language in
      "The signature is good: \(document.employee) \(document.name), “\(document.title.text(in: language))”: "
        + (document.kind == .imported
          ? "given elsewhere on \(document.term.from), valid until \(document.term.until); taken over on \(document.signedAt.day) "
          : "signed \(document.term.from), valid until \(document.term.until); ")
        + "by \(document.signer) \(document.signerName) with key \(document.key)"
        + (document.proctored.map { $0 ? ", exam proctored" : ", exam unproctored" } ?? "")
        + (document.selfAttested ? ", self-attested: its holder signed it" : "")
        + (document.release.map {
          "; content \($0.name)" + ($0.locallyModified ? " (locally modified)" : "")
        } ?? "") + "."
    },
    offerHeading: { employee, name, title, kind in
      "To be signed for \(employee) \(name): “\(title)”" + (kind == .renewal ? " (renewal)" : "")
    },
    offerTerm: { term in
      "Everything was met on \(term.completed). Signed today it is valid until \(term.until); it may be renewed from \(term.renewableFrom) on."
    },
    offerMeaning: { "By signing you say: “\($0)”" },
    contentModified: {
      "The content was changed in this store (\($0) \($0 == 1 ? "file" : "files")), and the certificate will say so."
    },
    unproctored: "The exam was unproctored, and the certificate will say so.",
    selfAttested: "You are the only one in the shop: the certificate will say “self-attested”.",
    signed: { name, title, until, code in
      "Signed: \(name), “\(title)”, valid until \(until), check code \(code)."
    },
    keptAt: { "The certificate's file: \($0)" },
    refusal: { refusal, name, title, names in
      switch refusal {
      case .ownCertificate:
        [
          "Nobody signs for themself. Another manager has to, or somebody from head office who is put on the list."
        ]
      case .nameUnconfirmed:
        ["The name \(name) is not confirmed. Confirm it first (employees confirm), then sign."]
      case .suspended(let suspension):
        [
          "“\(title)” of \(name) is suspended from \(suspension.from) on: \(suspension.reason). Reinstate it first."
        ]
      case .notYet(let from):
        ["“\(title)” of \(name) is valid; it may be renewed from \(from) on."]
      case .notReady(let missing):
        ["“\(title)” cannot be signed for \(name) yet. Missing:"]
          + missing.map { "  - " + CertificationPhrases.english.missing($0, names) }
      }
    },
    nothingToRenew: { "\($0) has no certificate to renew." },
    cannotRenew: {
      "\($0) has no certificate “\($1)” that can still be renewed. A new one is signed with certificate sign."
    },
    readyTitle: { "Waiting for a signature · \($0)" },
    nobodyReady: "Nothing waits for a signature.",
    howToSign: {
      "To sign: countersign certificate sign \($0); all at once: certificate sign --all"
    },
    signEntry: { "sign “\($2)” for \($0) \($1)" },
    notSigned: "Not signed.",
    badRecord: {
      "The record of \($0) does not verify, so nothing is signed. Run countersign verify \($0) first."
    },
    whichCertification: {
      "Say which one, by adding "
        + $0.map { "--certification \($0.id) (\($0.title))" }.joined(separator: ", or ")
    },
    unknownCertification: { typed, all in
      "There is no certification “\(typed)”. There are: \(all.map { "\($0.id) (\($0.title))" }.joined(separator: ", "))"
    },
    changeRefused: { refusal in
      switch refusal {
      case .noCertificate(let name, let title): "\(name) has no certificate “\(title)”."
      case .alreadyRevoked(let revocation):
        "It is revoked from \(revocation.from) on (\(revocation.reason)) and stays so. A new one has to be earned."
      case .alreadySuspended(let suspension):
        "It is suspended from \(suspension.from) on already: \(suspension.reason)"
      case .notSuspended: "It is not suspended."
      case .ownAct: "Nobody does this to their own certificate; another manager has to."
      }
    },
    aboutToChange: { act, employee, name, title, from in
      switch act {
      case .suspended: "To be suspended from \(from) on: \(employee) \(name), “\(title)”."
      case .reinstated: "To be reinstated from \(from) on: \(employee) \(name), “\(title)”."
      case .revoked:
        "To be revoked from \(from) on: \(employee) \(name), “\(title)”. It cannot be undone, and a new one has to be earned; to keep somebody from the till for a while, suspend it."
      }
    },
    aboutToImport: { employee, name, title, from, until in
      "\(employee) \(name), “\(title)”: a certificate of \(from), valid until \(until)."
    },
    unusuallyLong: {
      "Certificates of this kind hold for \($0) months: look at its days once more."
    },
    importIsOver: { "It expired on \($0): nobody may work by it once it is taken over." },
    watchedBy: { "watched by \($0.map(\.text).joined(separator: ", "))" },
    proctoredBy: { "proctored by \($0)" },
    changed: { act, name, title, from in
      "“\(title)” of \(name) is \(act.rawValue) from \(from) on."
    },
    ownAct: "Nobody does this to their own certificate; another manager has to.",
    unknownRequirement: {
      "There is no requirement “\($0)”. There are: \($1.joined(separator: ", "))"
    },
    badWaiverReason: {
      "“\($0)” is no reason for a waiver. It is one of: \($1.joined(separator: ", "))"
    },
    waived: { name, title, requirement, reason in
      "Waived for \(name), “\(title)”: \(requirement) (\(reason))."
    },
    badTerm: "It must end after it begins, and cannot begin in the future.",
    importMeaning: "I saw this certificate; the name and the days are as above.",
    imported: { name, title, until, code in
      "Taken over: \(name), “\(title)”, valid until \(until), check code \(code)."
    },
    whichOne: "Which one?",
    shellUsage: "certificate shows your own; certificate NUMBER somebody else's.",
    managerUsage:
      "certificate sign NUMBER, certificate suspend NUMBER REASON, certificate reinstate NUMBER REASON, certificate revoke NUMBER REASON.",
    hasLeft: { "\($0) \($1): has left as of \($2), may not work." },
    waiveOutside:
      "Waiving is done at the system's prompt: quit first, then see countersign certificate waive --help.",
    nothingAsked: { "\($0) \($1): this role requires no certificate, and none is held." },
    promiseTitle: { "The promise · \($0)" },
    acceptEntry: "read the promise and accept it",
    acceptPrompt: "1 I accept, 2 not now: ",
    accepted: "Accepted, and on record.",
    notAccepted: "Not accepted.",
    nothingToAccept: "There is nothing to accept now.")
}
