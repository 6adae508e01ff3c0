import Foundation
import Samples
import Testing

/// Certificates as files: what openssl says of them, and what everybody is told when one is not as it was.
struct CertificateTests {
  private static let folder = "employees/1001/certificates"

  /// 1001 and 1002 have a certificate each; signing takes seconds, so it is done once and copied.
  private static let template = Result { () throws -> URL in
    let store = try TestStore()
    for (number, name) in [("1001", "王芳"), ("1002", "李娜")] {
      try store.add(number, name)
      let signed = try store.run(
        "certificate", "import", number, "--certification", "electronic-signature-1", "--from",
        "2020-03-02", "--until", "2098-03-02", "--evidence", "旧证 118 号",
        secrets: TestStore.signingPassphrase)
      guard signed.status == 0 else { throw TestStore.Failure(message: signed.errors) }
    }
    return store.home
  }

  private func certified() throws -> TestStore {
    let store = try TestStore()
    for name in ["employees", "archive"] {
      let place = store.file(name)
      Kept.remove(place)
      try FileManager.default.copyItem(at: Self.template.get().appending(path: name), to: place)
    }
    return store
  }

  private func file(in store: TestStore) throws -> String {
    try store.shell("ls \(Self.folder)/*.json")
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private func code(in store: TestStore) throws -> String {
    let shown = try store.run("certificate", "show", "1001").output
    return String(try #require(shown.firstMatch(of: /校验码 ([0-9A-Z-]+)/)?.1))
  }

  @Test func `openssl checks a certificate, beginning with the root's public key alone`() throws {
    let store = try certified()
    let script = """
      set -e
      openssl pkeyutl -verify -pubin -inkey keys/root.pem -rawin \
        -in keys/9001-1.cert.json -sigfile keys/9001-1.cert.json.sig
      fingerprint=$(openssl pkey -pubin -in keys/9001-1.pem -outform DER | sha256sum | cut -d' ' -f1)
      grep -q "$fingerprint" keys/9001-1.cert.json
      openssl pkeyutl -verify -pubin -inkey keys/9001-1.pem -rawin \
        -in \(Self.folder)/*.json -sigfile \(Self.folder)/*.json.sig
      digest=$(sha256sum \(Self.folder)/*.json | cut -d' ' -f1)
      grep -q '"certificateSigned"' employees/1001/journal.jsonl
      grep -q "\\"file\\":\\"$digest\\"" employees/1001/journal.jsonl
      ls \(Self.folder)/*-$(echo $digest | cut -c 1-8).json
      echo all good
      """
    let checked = try store.shell(script)
    #expect(checked.hasSuffix("all good\n"), "\(checked)")
    _ = try store.shell("sed -i s/2098/2099/ \(Self.folder)/*.json")
    #expect(try !store.shell(script).contains("all good"))
    Kept.remove(store.home)
  }

  @Test func `what managers signed about it can be checked by openssl too`() throws {
    let store = try certified()
    let suspended = try store.run(
      "certificate", "suspend", "1001", "--reason", "钥匙丢了",
      secrets: TestStore.signingPassphrase)
    #expect(suspended.status == 0, "\(suspended.errors)")
    struct Line: Decodable {
      struct Statement: Decodable { let text, key, signature: String }
      let at, type: String
      let statement: Statement?
    }
    let last = try #require(
      try store.text("employees/1001/journal.jsonl").split(separator: "\n").last)
    let line = try JSONDecoder().decode(Line.self, from: Data(last.utf8))
    let statement = try #require(line.statement)
    #expect(statement.text.contains(#""at":"\#(line.at)""#) && statement.text.contains("1001"))
    try Data(statement.text.utf8).write(to: store.file("statement"))
    try #require(Data(base64Encoded: statement.signature)).write(to: store.file("statement.sig"))
    let checked = try store.shell(
      """
      openssl pkeyutl -verify -pubin -inkey keys/\(statement.key).pem -rawin \
        -in statement -sigfile statement.sig
      rm statement statement.sig
      """)
    #expect(checked.contains("Verified Successfully"), "\(checked)")
  }

  @Test func `a certificate that is as it was is told as such, wherever one looks`() throws {
    let store = try certified()
    let (file, code) = (try self.file(in: store), try self.code(in: store))
    for what in [store.file(file).path, store.file(file + ".sig").path, code] {
      let verified = try store.run("verify", what)
      #expect(verified.status == 0 && verified.output.contains("王芳"), "\(verified)")
    }
    _ = try store.shell("ln -s \(file) link.json")
    #expect(try store.run("verify", store.file("link.json").path).output.contains("王芳"))
    _ = try store.shell("rm link.json")
    #expect(try store.run("verify").status == 0)
    #expect(try store.run("certificate", "show").status == 0)
    #expect(try store.run("report", "today").status == 0)
  }

  @Test(arguments: [
    ("sed -i s/2098/2099/ $file", "被改过"), ("sed -i 's/:/: /' $file", "被改过"),
    ("rm $file", "不见了"), ("rm $file.sig", "旁边的签字文件不见了"),
    ("head -c 64 /dev/zero > $file.sig", "没有本店有效密钥的签字"),
    ("cp employees/1002/certificates/*.json $file", "被改过"),
    ("mv $file aside; ln -s ../../../aside $file", "不是能读的文件"),
    ("rm $file; mkfifo $file", "不是能读的文件"),
    ("mv \(folder) aside; ln -s ../../aside \(folder)", "不是能读的文件"),
  ])
  func `one that is not does not count, and everybody who looks is told`(
    damage: String, sentence: String
  ) throws {
    let store = try certified()
    defer { Kept.remove(store.home) }
    let (file, code) = (try self.file(in: store), try self.code(in: store))
    _ = try store.shell("file=\(file); \(damage)")
    let everything = try store.run("verify")
    #expect(everything.status == 1 && everything.output.contains(sentence), "\(everything)")
    let person = try store.run("verify", "1001")
    #expect(person.status == 1 && person.output.contains(sentence), "\(person)")
    let byCode = try store.run("verify", code)
    #expect(byCode.status == 1 && byCode.output.contains(sentence), "\(byCode)")
    let shown = try store.run("certificate", "show", "1001")
    #expect(shown.status == 1 && shown.errors.contains(sentence), "\(shown)")
    let report = try store.run("report", "today")
    #expect(report.status == 1 && report.output.contains("1001"), "\(report)")
    // Of the other nothing bad is said.
    #expect(try store.run("certificate", "show", "1002").status == 0)
    let path = store.file(file).path
    // What is a file at all is checked as one; what is none is not waited for.
    if FileManager.default.fileExists(atPath: path) {
      let verified = try store.run("verify", path)
      #expect(damage.hasPrefix("mv \(Self.folder)") == (verified.status == 0), "\(verified)")
    }
  }

  @Test func `a certificate that nothing names is told`() throws {
    let store = try certified()
    defer { Kept.remove(store.home) }
    let file = try self.file(in: store)
    _ = try store.shell(
      "sed -i '$d' employees/1001/journal.jsonl; rm employees/1001/scorecard.json")
    for arguments in [["verify"], ["verify", store.file(file).path]] {
      let told = try Built.run(arguments, home: store.home)
      #expect(told.status == 1 && told.output.contains("在记录里查不到"), "\(told)")
    }
  }

  @Test func `a suspension is not lifted by saying an old reinstatement again`() throws {
    let store = try certified()
    defer { Kept.remove(store.home) }
    for act in ["suspend", "reinstate", "suspend"] {
      let done = try store.run(
        "certificate", act, "1001", "--reason", "钥匙",
        secrets: TestStore.signingPassphrase)
      #expect(done.status == 0, "\(done.errors)")
    }
    // The line before the last, once more, with the chain as it should be.
    _ = try store.shell(
      """
      journal=employees/1001/journal.jsonl
      last=$(tail -n 1 $journal | tr -d '\\n' | sha256sum | cut -d' ' -f1)
      seq=$(( $(wc -l < $journal) + 1 ))
      tail -n 2 $journal | head -n 1 | sed -E \
        -e "s/\\"prev\\":\\"[0-9a-f]+\\"/\\"prev\\":\\"$last\\"/" -e "s/\\"seq\\":[0-9]+/\\"seq\\":$seq/" \
        -e "s/\\"id\\":\\"[0-9A-F]{8}/\\"id\\":\\"00000000/" >> $journal
      """)
    let shown = try store.run("certificate", "show", "1001")
    #expect(shown.status == 1 && shown.errors.contains("又写了一遍"), "\(shown)")
    #expect(shown.output.contains("暂停"), "\(shown.output)")
    #expect(try store.run("verify").output.contains("又写了一遍"))
  }

  @Test func `nobody takes over their own, and nobody was watched before they came`() throws {
    let store = try TestStore()
    let own = try store.run(
      "certificate", "import", "9001", "--certification", "yearly-refresher", "--from",
      "2026-01-01", "--until", "2027-01-01", "--evidence", "x", secrets: TestStore.signingPassphrase
    )
    #expect(own.status == 1 && own.errors.contains("自己的证书"), "\(own.errors)")
    let added = try store.run(
      "employees", "add", "1001", "王芳", "--hired", "2026-06-01", secrets: TestStore.pin)
    #expect(added.status == 0, "\(added.errors)")
    let early = try store.run(
      "observe", "1001", "--form", "sale-with-signature", "--on", "2026-05-31", "--level", "4",
      secrets: TestStore.pin)
    #expect(early.status == 64 && early.errors.contains("不在店里"), "\(early.errors)")
  }

  @Test func `a file that is suspended is no certificate today`() throws {
    let shop = try CertifiedShop(lineIs: true)
    _ = try shop.sit()
    try shop.sign()
    let folder = shop.store.file("employees/1001/certificates")
    let name = try #require(
      FileManager.default.contentsOfDirectory(atPath: folder.path).first { $0.hasSuffix(".json") })
    let file = folder.appending(path: name).path
    #expect(try shop.run("verify", file).status == 0)
    let suspended = try shop.run(
      "certificate", "suspend", "1001", "--reason", "盘点差错", secrets: TestStore.signingPassphrase)
    #expect(suspended.status == 0, "\(suspended.errors)")
    let verified = try shop.run("verify", file)
    #expect(verified.status == 1 && verified.output.contains("暂停"), "\(verified)")
  }
}
