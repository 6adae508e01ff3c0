import Foundation
import Samples
import Testing

/// Whether somebody was certified on a day, and what shows it.
struct EvidenceTests {
  /// Wang Fang failed by a wrong key, was graded anew, and certified; then the question was reworded.
  private static func shop() throws -> CertifiedShop {
    let shop = try CertifiedShop(lineIs: false)
    _ = try shop.sit()
    try shop.setLine(true)
    _ = try shop.run("regrade", "line", "--reason", "答案写反了", secrets: TestStore.pin)
    try shop.sign()
    try shop.setLine(true, stem: "换了说法的题目。")
    return shop
  }

  /// The day in the store, so many days from now.
  private static func day(_ days: Int) throws -> String {
    let calendar = Calendar(identifier: .gregorian)
    let zone = try #require(TimeZone(identifier: "Asia/Shanghai"))
    let parts = calendar.dateComponents(
      in: zone, from: Date().addingTimeInterval(Double(days) * 86_400))
    return String(
      format: "%04d-%02d-%02d", parts.year ?? 0, parts.month ?? 0, parts.day ?? 0)
  }

  @Test func `questions are shown as they were asked, whatever the content says now`() throws {
    let shop = try Self.shop()
    let evidence = try shop.run("evidence", "1001")
    #expect(evidence.status == 0, "\(evidence.errors)")
    let shown = Self.unwrapped(evidence.output)
    for said in [
      "可以独立上岗", "有签名栏，就请持卡人签。", "回答：这句话是对的", "重新判分以前 0%", "答案写反了", "没有人监考", "9001 陈静",
      "没有列进签过字的每日清单",
    ] {
      #expect(shown.contains(said), "\(said)\n\(evidence.output)")
    }
    #expect(!shown.contains("换了说法"))
    let english = try shop.run("evidence", "1001", "--lang", "en").output
    #expect(
      english.contains("Where there is a line, it is signed.")
        && english.contains("Answer: the statement is true"))
  }

  @Test func `before and after the day it is another answer`() throws {
    let shop = try Self.shop()
    let before = Self.unwrapped(
      try shop.run("evidence", "1001", "--at", Self.day(-30)).output)
    #expect(before.contains("当天还没有入职") && !before.contains("校验码："), "\(before)")
    let after = Self.unwrapped(
      try shop.run("evidence", "1001", "--at", Self.day(800)).output)
    #expect(after.contains("不能上岗") && after.contains("宽限期也过了"), "\(after)")
    #expect(try shop.run("evidence", "1001", "--at", "昨天").status == 64)
    #expect(try shop.run("evidence", "1001", "--certification", "nothing").status == 64)
    #expect(try shop.run("evidence", "7777").status == 1)
  }

  @Test func `somebody is found by a name that only they have, and a day by either option`() throws
  {
    let shop = try CertifiedShop(lineIs: true)
    let shown = try shop.run("evidence", "王芳", "--as-of", Self.day(0), "--certification", "一级")
    #expect(shown.status == 0 && shown.output.contains("1001 王芳"), "\(shown.errors)")
    _ = try shop.run("employees", "add", "1002", "王芳", secrets: TestStore.pin)
    let several = try shop.run("evidence", "王芳")
    #expect(several.status == 64 && several.errors.contains("1001、1002"), "\(several.errors)")
  }

  @Test func `what was recorded later is told apart from what was known that evening`() throws {
    let shop = try CertifiedShop(lineIs: true)
    let added = try shop.run(
      "employees", "add", "1002", "李强", "--hired", Self.day(-30), secrets: TestStore.pin)
    #expect(added.status == 0, "\(added.errors)")
    let taken = try shop.run(
      "certificate", "import", "1002", "--certification", "level", "--from", Self.day(-20),
      "--until", Self.day(300), "--evidence", "旧证原件", secrets: TestStore.signingPassphrase)
    #expect(taken.status == 0, "\(taken.errors)")
    let shown = Self.unwrapped(
      try shop.run("evidence", "1002", "--at", Self.day(-10)).output)
    for said in ["可以独立上岗", "记录还没有这个人", "后来才记下", "由旧证转入", "旧证原件", "不在这里的记录中"] {
      #expect(shown.contains(said), "\(said)\n\(shown)")
    }
  }

  @Test func `the commands it prints are run, and confirm it`() throws {
    let shop = try Self.shop()
    let signed = try shop.run(
      "heads", "--sign", secrets: TestStore.pin, TestStore.signingPassphrase)
    #expect(signed.status == 0, "\(signed.errors)")
    for columns in [80, 40] {
      let output = try shop.run("evidence", "1001", columns: columns).output
      let widest = output.split(separator: "\n").map(Self.width).max() ?? 0
      #expect(widest <= columns, "\(widest)")
      let script = Self.commands(in: output)
      let printed = try shop.store.shell(script)
      let count = printed.components(separatedBy: "Signature Verified Successfully").count - 1
      #expect(count == 3, "\(script)\n\(printed)")
      #expect(!printed.contains("No such file") && !printed.contains("Error"), "\(printed)")
      let json = try shop.run("evidence", "1001", "--format", "json").output
      let journal = try #require(
        (JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])?["journal"]
          as? [String: Any])
      let digest = try #require((journal["head"] as? [String: Any])?["digest"] as? String)
      #expect(printed.contains(digest))
      #expect(journal["whole"] as? Bool == true && (journal["signedLines"] as? Int ?? 0) > 0)
    }
  }

  @Test func `a certificate that was changed counts for nothing, and is told`() throws {
    let shop = try Self.shop()
    defer { Kept.remove(shop.store.home) }
    _ = try shop.store.shell(
      "f=$(ls employees/1001/certificates/*.json) && sed -i s/2027/2028/g \"$f\" "
        + "&& sed -i s/2028/2029/g \"$f\"")
    let evidence = try shop.run("evidence", "1001")
    #expect(evidence.status == 1 && evidence.output.contains("被改过"), "\(evidence.output)")
    #expect(evidence.output.contains("没有证书") && !evidence.output.contains("可以独立上岗"))
    let shown = Self.unwrapped(evidence.output)
    #expect(shown.contains("答：不能据此认定") && !shown.contains("答：能"), "\(shown)")
  }

  @Test func `of a record that was cut off nothing is taken for granted, nor of its certificate`()
    throws
  {
    let shop = try Self.shop()
    defer { Kept.remove(shop.store.home) }
    let reply = try shop.run(
      "certificate", "revoke", "1001", "--reason", "冒签", secrets: TestStore.signingPassphrase)
    #expect(reply.status == 0, "\(reply.errors)")
    _ = try shop.run("heads")
    let code = try #require(
      try shop.store.shell("ls employees/1001/certificates/*.json").split(separator: "\n").first)
    let copy = try shop.store.shell("cp \(code) stolen.json; cp \(code).sig stolen.json.sig")
    _ = try shop.store.shell("sed -i '$d' employees/1001/journal.jsonl")
    let verified = try shop.run("verify", shop.store.file("stolen.json").path)
    #expect(verified.status == 1, "\(copy)\(verified.output)")
    #expect(Self.unwrapped(verified.output).contains("不能据此认定这张证有效"), "\(verified.output)")
    let evidence = try shop.run("evidence", "1001")
    let shown = Self.unwrapped(evidence.output)
    #expect(evidence.status == 1 && shown.contains("答：不能据此认定"), "\(shown)")
    #expect(shown.contains("起靠不住"), "\(shown)")
  }

  @Test func `a day that is still to come is reckoned, and said to be`() throws {
    let shown = try Self.shop().run("evidence", "1001", "--at", Self.day(3)).output
    #expect(Self.unwrapped(shown).contains("还没有到：下面是按现在的记录推算的"), "\(shown)")
  }

  @Test func `who suspended and reinstated it is told, though it was over the same day`() throws {
    let shop = try Self.shop()
    for (act, reason) in [("suspend", "盘点差错"), ("reinstate", "查清了")] {
      let done = try shop.run(
        "certificate", act, "1001", "--reason", reason, secrets: TestStore.signingPassphrase)
      #expect(done.status == 0, "\(done.errors)")
    }
    let named = try shop.run(
      "employees", "confirm", "1001", "--name", "王芳芳", secrets: TestStore.pin)
    #expect(named.status == 0, "\(named.errors)")
    for command in [["evidence", "1001"], ["report", "transcript", "1001"]] {
      let shown = Self.unwrapped(try shop.run(command).output)
      for said in ["起暂停：盘点差错（9001 陈静，", "起恢复：查清了（9001 陈静，", "当时的姓名“王芳”"] {
        #expect(shown.contains(said), "\(said)\n\(shown)")
      }
    }
    let json = try shop.run("evidence", "1001", "--format", "json").output
    #expect(json.contains(#""act" : "reinstated""#) && json.contains(#""name" : "王芳""#))
  }

  @Test func `what people ask stands before the records that show it`() throws {
    let shown = try Self.shop().run("evidence", "1001").output
    let front = try #require(shown.components(separatedBy: "附录：依据的记录").first)
    for said in ["问：", "答：能，可以独立上岗。", "密钥指纹", "openssl pkeyutl -verify"] {
      #expect(front.contains(said), "\(said)\n\(front)")
    }
    #expect(!front.contains("回答：") && front.split(separator: "\n").count < 70)
  }

  @Test func `what the archive lost is said, and ids are told instead`() throws {
    let shop = try Self.shop()
    defer { Kept.remove(shop.store.home) }
    _ = try shop.store.shell("rm -r archive")
    let evidence = try shop.run("evidence", "1001")
    for said in ["存档里没有", "已不在存档里", "可以独立上岗"] {
      #expect(
        Self.unwrapped(evidence.output).contains(said), "\(said)\n\(evidence.output)")
    }
  }

  /// With Chinese lines that were broken joined again.
  private static func unwrapped(_ output: String) -> String {
    output.replacing(/\n */, with: "")
  }

  /// The commands among what was printed, with lines that a backslash ends joined.
  private static func commands(in output: String) -> String {
    output.replacing("\\\n", with: "").split(separator: "\n").filter {
      $0.hasPrefix("openssl ") || $0.hasPrefix("sha256sum ") || $0.hasPrefix("sed ")
    }.map { $0 + "\n" }.joined()
  }

  /// Columns, near enough for what the report prints: Chinese characters and marks take two.
  private static func width(_ line: Substring) -> Int {
    line.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) }
  }

  @Test func `a certificate says so when its key was revoked later`() throws {
    let shop = try Self.shop()
    let revoked = try shop.run(
      "keys", "revoke", "9001-1", "--reason", "丢了", secrets: TestStore.rootPassphrase)
    try #require(revoked.status == 0, "\(revoked.errors)")
    let file = try shop.store.shell("ls employees/1001/certificates/*.json")
      .trimmingCharacters(in: .newlines)
    let verified = try shop.run("verify", shop.store.file(file).path)
    #expect(verified.status == 0 && verified.output.contains("签字核对无误"), "\(verified.output)")
    #expect(verified.output.contains("作废了（丢了）"), "\(verified.output)")
    let evidence = try shop.run("evidence", "1001")
    #expect(
      Self.unwrapped(evidence.output).contains("签发证书的密钥 9001-1 在"), "\(evidence.output)")
  }
}
