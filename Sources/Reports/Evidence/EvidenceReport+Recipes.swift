import Messages
import Records
import Training

extension EvidenceReport {
  /// How to check the certificates with `openssl` and `sha256sum`, in the folder of the records.
  func recipes(_ phrases: EvidencePhrases) -> [Report.Block] {
    [.heading(phrases.checkHeading), .paragraph(phrases.checkWhere(home))] + rootRecipe(phrases)
      + keyRecipes(phrases) + certificateRecipes(phrases)
  }

  /// The same for the records that they rest on.
  func recordRecipes(_ phrases: EvidencePhrases) -> [Report.Block] {
    [.heading(phrases.recordsHeading)] + headRecipe(phrases) + listRecipe(phrases)
      + archiveRecipe(phrases)
  }

  private func rootRecipe(_ phrases: EvidencePhrases) -> [Report.Block] {
    chain.root.map {
      [
        .paragraph(phrases.checkRoot($0)),
        .command("openssl pkey -pubin -in keys/root.pem -outform DER | sha256sum"),
      ]
    } ?? []
  }

  private func keyRecipes(_ phrases: EvidencePhrases) -> [Report.Block] {
    let keys = Set(
      entries.compactMap(\.basis?.document.key) + [chain.signed?.key].compactMap(\.self))
    return keys.subtracting([Keyring.root]).sorted().flatMap { key -> [Report.Block] in
      [
        .paragraph(phrases.checkKey(key)),
        .command(verifying("keys/\(key).cert.json", by: Keyring.root)),
        .command("openssl pkey -pubin -in keys/\(key).pem -outform DER | sha256sum"),
        .command("grep fingerprint keys/\(key).cert.json"),
      ]
    }
  }

  private func certificateRecipes(_ phrases: EvidencePhrases) -> [Report.Block] {
    entries.compactMap(\.basis).flatMap { basis -> [Report.Block] in
      [
        .paragraph(phrases.checkCertificate(basis.certificate.file)),
        .command("sha256sum \(basis.path)"),
        .command(verifying(basis.path, by: basis.document.key)),
      ]
    }
  }

  private func archiveRecipe(_ phrases: EvidencePhrases) -> [Report.Block] {
    archive.there.isEmpty
      ? []
      : [.paragraph(phrases.checkArchive)]
        + archive.there.map { .command("sha256sum archive/\($0).json") }
  }

  private func headRecipe(_ phrases: EvidencePhrases) -> [Report.Block] {
    let journal = "employees/\(employee)/journal.jsonl"
    return [
      .paragraph(phrases.checkHead(chain.head.lines, chain.head.digest.hex)),
      .command("sed -n \(chain.head.lines)p \(journal) | tr -d '\\n' | sha256sum"),
    ]
  }

  private func listRecipe(_ phrases: EvidencePhrases) -> [Report.Block] {
    chain.signed.map {
      [
        .paragraph(phrases.checkList),
        .command(verifying("heads/\($0.list)", by: $0.key)),
      ]
    } ?? []
  }

  private func verifying(_ path: String, by key: String) -> String {
    "openssl pkeyutl -verify -pubin -inkey keys/\(key).pem -rawin -in \(path) -sigfile \(path).sig"
  }
}
