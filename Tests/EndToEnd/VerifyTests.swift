import Foundation
import Samples
import Testing

/// What `verify`, `heads`, `keys` and `doctor` make of records that were tampered with.
struct VerifyTests {
  private func trained() throws -> TestStore {
    let store = try TestStore()
    try store.add("1001", "王芳")
    _ = try store.visit("1001", "135790", "135790", "xx 1", "1", "2", "/zt", "tc")
    return store
  }

  private func signHeads(_ store: TestStore) throws {
    let signed = try store.run(
      "heads", "--sign", secrets: TestStore.pin, TestStore.signingPassphrase)
    #expect(signed.status == 0, "\(signed.errors)")
  }

  @Test func `says what is signed and what is not`() throws {
    let store = try trained()
    #expect(try store.run("verify", "1001").output.contains("还没有列进签过字的核对清单"))
    try signHeads(store)
    #expect(try store.run("verify", "1001").output.contains("全部签过"))
    _ = try store.visit("1001", "135790", "lang zh", "tc")
    let later = try store.run("verify", "1001")
    #expect(later.status == 0 && later.output.contains("之后 1 行还没有签字"), "\(later.output)")
  }

  @Test func `a changed line is named with its place`() throws {
    let store = try trained()
    defer { Kept.remove(store.home) }
    let text = try store.text("employees/1001/journal.jsonl")
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let offset = lines[..<2].reduce(0) { $0 + $1.utf8.count + 1 }
    let changed = lines.enumerated().map {
      $0.offset == 1 ? $0.element.replacing("learner", with: "manager") : $0.element
    }
    try Data(changed.joined(separator: "\n").utf8).write(to: store.journal("1001"))
    let result = try store.run("verify")
    #expect(result.status == 1)
    #expect(result.output.contains("第 3 行（从第 \(offset) 字节起）"), "\(result.output)")
    #expect(try store.run("doctor").status == 1)
  }

  @Test func `after a signed head nothing before it can go unseen`() throws {
    let store = try trained()
    defer { Kept.remove(store.home) }
    try signHeads(store)
    // The last line is cut off, and the scorecard that knew of it removed.
    _ = try store.shell(
      "sed -i '$d' employees/1001/journal.jsonl; rm employees/1001/scorecard.json")
    let cut = try store.run("verify")
    #expect(cut.status == 1 && cut.output.contains("末尾少了"), "\(cut.output)")
    // The whole record is replaced by a fresh one.
    _ = try store.shell("rm -r employees/1001")
    try store.add("1001", "王芳")
    let replaced = try store.run("verify")
    #expect(replaced.status == 1 && replaced.output.contains("找不到了"), "\(replaced.output)")
  }

  @Test func `a list that was changed, or is gone, is told, and nothing more is signed`() throws {
    let store = try trained()
    try signHeads(store)
    #expect(try store.run("verify").status == 0)
    _ = try store.shell("cp -a heads kept; for list in heads/*.txt; do echo >> $list; done")
    let changed = try store.run("verify")
    #expect(changed.status == 1 && changed.output.contains("签名对不上"), "\(changed.output)")
    let refused = try store.run(
      "heads", "--sign", secrets: TestStore.pin, TestStore.signingPassphrase)
    #expect(refused.status == 1 && refused.errors.contains("没有签字"), "\(refused.errors)")
    _ = try store.shell("rm -r heads")
    let gone = try store.run("verify")
    #expect(gone.status == 1 && gone.output.contains("签过的核对清单不见了"), "\(gone.output)")
    _ = try store.shell("mv kept heads")
    #expect(try store.run("verify").status == 0)
  }

  @Test func `with a broken journal the day's line is of the others, and says so`() throws {
    let store = try trained()
    defer { Kept.remove(store.home) }
    _ = try store.shell("sed -i '1s/王芳/王芬/' employees/1001/journal.jsonl")
    let result = try store.run("heads")
    #expect(result.status == 1 && result.output.contains("城东店 2 份"), "\(result.output)")
    #expect(result.errors.contains("1001") && result.errors.contains("没有列入"), "\(result.errors)")
  }

  @Test func `the day's line is the SHA-256 of a list that is kept`() throws {
    let store = try trained()
    let line = try store.run("heads").output.split(separator: "\n")[0]
    let digest = try #require(line.split(separator: " ").last)
    #expect(try store.shell("sha256sum heads/*.txt").contains(digest))
    #expect(try store.run("verify", String(digest)).output.contains("3 份记录"))
    #expect(try store.shell("grep -l -e 王芳 -e 1001 heads/*.txt") == "")
    let day = String(line.prefix(10))
    #expect(try store.run("verify", day).output.contains(digest))
    #expect(try store.run("verify", "1999-01-01").status == 1)
    // Without a change it is the same line again.
    #expect(try store.run("heads").output.split(separator: "\n")[0] == line)
    #expect(try store.shell("ls heads | wc -l") == "1\n")
  }

  @Test func `a code on paper finds its line`() throws {
    let store = try trained()
    let shown = try store.run("verify", "1001").output
    let code = try #require(shown.firstMatch(of: /校验码 ([0-9A-Z-]+)/)?.1)
    _ = try store.visit("1001", "135790", "lang zh", "tc")
    let found = try store.run("verify", code.lowercased().replacing("-", with: ""))
    #expect(found.status == 0 && found.output.contains("之后又有 1 行"), "\(found.output)")
    let spaced = try store.run("verify", String(code.prefix(4)), String(code.suffix(4)))
    #expect(spaced.status == 0, "\(spaced.output)")
    #expect(try store.run("verify", "0000-0000").status == 1)
    #expect(try store.run("verify", "no-such-thing").status == 64)
  }

  @Test func `openssl checks a signature, beginning with the root's public key alone`() throws {
    let store = try trained()
    defer { Kept.remove(store.home) }
    try signHeads(store)
    let checked = try store.shell(
      """
      set -e
      openssl pkeyutl -verify -pubin -inkey keys/root.pem -rawin \
        -in keys/9001-1.cert.json -sigfile keys/9001-1.cert.json.sig
      fingerprint=$(openssl pkey -pubin -in keys/9001-1.pem -outform DER | sha256sum | cut -d' ' -f1)
      grep -q "$fingerprint" keys/9001-1.cert.json
      for list in heads/*.txt; do
        openssl pkeyutl -verify -pubin -inkey keys/9001-1.pem -rawin -in $list -sigfile $list.sig
      done
      echo all good
      """)
    #expect(checked.hasSuffix("all good\n"), "\(checked)")
    let list = try store.shell("ls heads/*.txt").trimmingCharacters(in: .whitespacesAndNewlines)
    let path = store.file(list).path
    #expect(try store.run("verify", path).output.contains("签名有效，密钥 9001-1"))
    try Data("day".utf8).write(to: store.file(list))
    #expect(try store.run("verify", path).status == 1)
    #expect(try store.run("verify", store.file("store.jsonl").path).status == 0)
  }

  @Test func `a revoked key signs nothing more, and a new one is given`() throws {
    let store = try trained()
    try signHeads(store)
    let wrong = try store.run(
      "keys", "revoke", "9001-1", "--reason", "忘了口令", secrets: "not the passphrase")
    #expect(wrong.status == 1)
    let revoked = try store.run(
      "keys", "revoke", "9001-1", "--reason", "忘了口令", secrets: TestStore.rootPassphrase)
    #expect(revoked.status == 0, "\(revoked.errors)")
    let refused = try store.run(
      "heads", "--sign", secrets: TestStore.pin, TestStore.signingPassphrase)
    #expect(refused.status == 1 && refused.errors.contains("没有签名密钥"))
    let added = try store.run(
      "keys", "add", "9001", secrets: TestStore.rootPassphrase, "another passphrase")
    #expect(added.status == 0 && added.errors.contains("9001-2"), "\(added.errors)")
    #expect(try store.run("keys").output.contains("作废：忘了口令"))
    let signed = try store.run("heads", "--sign", secrets: TestStore.pin, "another passphrase")
    #expect(signed.status == 0, "\(signed.errors)")
  }

  @Test func `the recovery sheet opens the root key again`() throws {
    let store = try trained()
    let groups = try TestStore.sheet.split(separator: "\n").filter { $0.hasPrefix("    ") }
    let code = groups.joined(separator: " ").lowercased()
    let misread = try store.run(
      "keys", "recover", secrets: code.replacing("7", with: "9") + "Z", "new root passphrase")
    #expect(misread.status == 1)
    let recovered = try store.run("keys", "recover", secrets: code, "new root passphrase")
    #expect(recovered.status == 0, "\(recovered.errors)")
    let changed = try store.run(
      "keys", "passphrase", "root", secrets: "new root passphrase", "newest root passphrase")
    #expect(changed.status == 0, "\(changed.errors)")
    let old = try store.run(
      "keys", "passphrase", "root", secrets: TestStore.rootPassphrase, "x x x x x x")
    #expect(old.status == 1)
    #expect(try store.text("store.jsonl").contains("recoverySheet"))
  }

  @Test func `doctor repairs what is derived and touches no journal`() throws {
    let store = try trained()
    let before = try Data(contentsOf: store.journal("1001"))
    _ = try store.shell(
      """
      sed -i 's/"asked" : 1/"asked" : 9/' employees/1001/scorecard.json
      chmod 644 employees/1001/journal.jsonl; chmod 755 employees
      touch employees/1001/scorecard.json.abc.tmp
      """)
    let found = try store.run("doctor")
    #expect(found.status == 1 && found.output.contains("成绩卡和记录对不上"), "\(found.output)")
    #expect(found.output.contains("权限") && found.output.contains("临时文件"))
    #expect(found.errors.contains("可以自动修好"))
    let repaired = try store.run("doctor", "--repair")
    #expect(!repaired.errors.contains("可以自动修好"))
    #expect(repaired.status == 0 && repaired.output.contains("已修好"), "\(repaired.output)")
    #expect(try store.run("doctor").output.contains("没有发现问题"))
    #expect(try Data(contentsOf: store.journal("1001")) == before)
  }

  @Test func `a hand-edited score is not believed anywhere`() throws {
    let store = try trained()
    defer { Kept.remove(store.home) }
    _ = try store.visit("1001", "135790", "1", "2", "2", "2", "2", "2", "2", "tc")
    let before = try store.visit("1001", "135790", "jd", "tc")
    _ = try store.shell(
      "sed -i 's/\"bestRight\" : [0-9]*/\"bestRight\" : 99/' employees/1001/scorecard.json")
    #expect(try store.visit("1001", "135790", "jd", "tc") == before)
  }
}
