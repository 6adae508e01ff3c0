import Foundation
import Testing

/// Where records lie when nobody says where.
struct FoldersTests {
  private let home = Built.newHome()

  private func records(_ environment: [String: String], under path: String) throws -> Bool {
    _ = try Built.run(
      ["--lang", "zh"], input: "1001\n1\n王芳\n1\n", home: home,
      environment: ["COUNTERSIGN_HOME": ""].merging(environment) { $1 })
    return FileManager.default.fileExists(
      atPath: home.appending(path: "\(path)/countersign/employees/1001/journal.jsonl").path)
  }

  @Test func `they lie in the home folder that the environment names`() throws {
    #expect(try records(["XDG_DATA_HOME": ""], under: ".local/share"))
  }

  @Test func `they lie in the XDG data folder where there is one`() throws {
    #expect(try records(["XDG_DATA_HOME": home.path + "/data"], under: "data"))
  }

  @Test func `a relative XDG data folder is passed over, as its specification asks`() throws {
    #expect(try records(["XDG_DATA_HOME": "data"], under: ".local/share"))
  }
}
