import Foundation
import Testing

struct SetupTests {
  private func setUp(
    _ changes: [String: String?] = [:], secrets: String..., home: URL
  ) throws -> (output: String, errors: String, status: Int32) {
    var options: [String: String?] = [
      "--name": "城东店", "--language": "zh", "--time-zone": "Asia/Shanghai",
      "--manager": "9001", "--manager-name": "陈静", "--secret-fd": "0",
    ]
    options.merge(changes) { $1 }
    let arguments = options.flatMap { name, value in value.map { [name, $0] } ?? [] }
    return try Built.run(
      ["setup"] + arguments, input: secrets.map { $0 + "\n" }.joined(), home: home)
  }

  @Test func `a store that is set up has keys, a manager with a PIN, and says so`() throws {
    let store = try TestStore()
    #expect(try TestStore.sheet.contains("恢复单：城东店"))
    let again = try store.run("setup")
    #expect(again.status == 0 && again.output.contains("Asia/Shanghai"))
    #expect(try store.run("employees").output.contains("陈静"))
    #expect(try store.run("verify").status == 0)
    #expect(try store.run("doctor").errors == "")
    #expect(try store.shell("grep -ra \(TestStore.pin) .") == "")
  }

  @Test(
    arguments: [
      ["--time-zone": "Mars/Olympus"], ["--time-zone": "../../etc/passwd"],
      ["--time-zone": "../zoneinfo/UTC"],
      ["--manager": "../../x"], ["--manager-name": "123"], ["--language": "fr"],
      ["--name": " "], ["--manager": nil],
    ] as [[String: String?]])
  func `what cannot be is refused before anything is written`(_ changes: [String: String?]) throws {
    let home = Built.newHome()
    let result = try setUp(
      changes, secrets: TestStore.pin, "the root passphrase", "a signing passphrase", home: home)
    #expect(result.status == 64, "\(result.errors)")
    #expect(!result.errors.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: home.appending(path: "store.jsonl").path))
  }

  @Test(
    arguments: [
      ["1234", "the root passphrase", "a signing passphrase"],
      ["9001", "the root passphrase", "a signing passphrase"],
      [TestStore.pin, "short", "a signing passphrase"],
      [TestStore.pin, "nine char", "a signing passphrase"],
      [TestStore.pin, "the root passphrase", "the root passphrase"],
      [TestStore.pin, "the root passphrase"],
    ])
  func `weak, repeated and missing secrets are refused`(_ secrets: [String]) throws {
    let home = Built.newHome()
    let result = try Built.run(
      [
        "setup", "--name", "A", "--language", "en", "--time-zone", "Europe/Berlin", "--manager",
        "9001", "--manager-name", "Chen Jing", "--secret-fd", "0", "--lang", "en",
      ], input: secrets.map { $0 + "\n" }.joined(), home: home)
    #expect(result.status == 1, "\(result.errors)")
    #expect(!FileManager.default.fileExists(atPath: home.appending(path: "store.jsonl").path))
  }

  @Test func `somebody who registered before becomes the manager, and is confirmed`() throws {
    let home = Built.newHome()
    _ = try Built.run([], input: "9001\n1\n陈静\n1\ntc\n", home: home)
    let result = try setUp(
      ["--manager-name": nil], secrets: TestStore.pin, "the root passphrase",
      "a signing passphrase", home: home)
    #expect(result.status == 0, "\(result.errors)")
    let shown = try Built.run(["employees", "show", "9001", "--lang", "zh"], home: home).output
    #expect(shown.contains("店长") && !shown.contains("未确认"))
  }

  @Test func `days are those of the store's time zone`() throws {
    let home = Built.newHome()
    let result = try setUp(
      ["--time-zone": "Pacific/Kiritimati"], secrets: TestStore.pin, "the root passphrase",
      "a signing passphrase", home: home)
    #expect(result.status == 0, "\(result.errors)")
    let journal = try String(
      contentsOf: home.appending(path: "store.jsonl"), encoding: .utf8)
    #expect(journal.contains("+14:00"))
  }

  @Test func `settings are changed by a manager only`() throws {
    let store = try TestStore()
    #expect(try store.run("setup", "--name", "城西店", secrets: "111222").status == 1)
    #expect(try store.run("setup", "--name", "城西店", secrets: TestStore.pin).status == 0)
    #expect(try store.run("setup").output.contains("城西店"))
  }
}
