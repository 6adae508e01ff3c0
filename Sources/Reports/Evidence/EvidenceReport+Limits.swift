import Messages
import Records
import Training

extension EvidenceReport {
  /// What the records cannot say, as far as it matters here.
  package var limits: [EvidencePhrases.Limit] {
    var limits: [EvidencePhrases.Limit] = []
    if isSimulated { limits.append(.simulated) }
    if !isConfirmed { limits.append(.nameUnconfirmed) }
    for entry in entries {
      if let document = entry.basis?.document {
        if document.kind == .imported { limits.append(.imported) }
        if document.selfAttested { limits.append(.selfAttested) }
        if let revoked = entry.basis?.keyRevoked {
          limits.append(.keyRevoked(document.key, on: revoked.at.day))
        }
        if document.release?.locallyModified == true { limits.append(.locallyModified) }
        if document.release == nil { limits.append(.notReleased) }
      }
      for case .exam(let sitting) in entry.grounds.map(\.evidence) where sitting.proctor == nil {
        limits.append(.unproctored((sitting.endedAt ?? sitting.startedAt).day))
      }
    }
    for case .practices(let sittings) in entries.flatMap(\.grounds).map(\.evidence) {
      limits += sittings.filter(isPlayedOtherwise).map { .playedOtherwise($0.endedAt.minute) }
    }
    for case .escalations(let sittings) in entries.flatMap(\.grounds).map(\.evidence) {
      limits += sittings.filter(isAnsweredOtherwise).map { .answeredOtherwise($0.endedAt.minute) }
    }
    limits += archive.missing.map { .notInArchive($0) }
    if !chain.outcome.isWhole { limits.append(.notWhole) }
    if let signed = chain.signed {
      let rest = chain.head.lines - signed.lines
      if rest > 0 { limits.append(.unsignedRest(lines: rest)) }
    } else {
      limits.append(.nothingSigned)
    }
    if chain.root != nil { limits += [.rootNotCompared, .signerUnseen] }
    limits += [.unsignedLines, .clock]
    var seen: Set<EvidencePhrases.Limit> = []
    return limits.filter { seen.insert($0).inserted }
  }
}
