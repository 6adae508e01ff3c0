import Foundation
import Testing

/// `report card`: what hangs on the wall, and what lies beside the telephone.
struct CardTests {
  private let home = Built.newHome()

  private func card(_ options: String..., language: String = "zh") throws -> (
    output: String, errors: String, status: Int32
  ) {
    try Built.run(["report", "card", "--lang", language] + options, home: home)
  }

  @Test(arguments: ["zh", "en"])
  func `it needs no records, and each of its two pages is a sheet`(language: String) throws {
    let (output, errors, status) = try card(language: language)
    #expect(status == 0 && errors.isEmpty, "\(errors)")
    let pages = output.components(separatedBy: "\u{C}")
    #expect(pages.count == 2)
    for page in pages { #expect(page.split(separator: "\n").count <= 66) }
    #expect(pages[0].contains(language == "zh" ? "【漏签，顾客还在店里】" : "UNSIGNED, CUSTOMER STILL HERE"))
    #expect(!FileManager.default.fileExists(atPath: home.path))
  }

  @Test func `one incident may be named as lookup finds it`() throws {
    let (output, _, status) = try card("--incident", "suspicious-caller", "--incident", "lqgkhzdl")
    #expect(status == 0)
    #expect(output.components(separatedBy: "【").count == 3)
    let unknown = try card("--incident", "qqqqqqqq")
    #expect(unknown.status == 64 && unknown.errors.contains("qqqqqqqq"))
    #expect(unknown.output.isEmpty)
  }

  @Test func `what the store confirmed stands there without a warning`() throws {
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    let own = """
      format: 1
      values:
        acquirer_hotline: {value: "95559", confirmedBy: 陈静, confirmedOn: 2026-11-24}

      """
    #expect(try !card().output.contains("95559"))
    try Data(own.utf8).write(to: home.appending(path: "store.yaml"))
    let output = try card().output
    #expect(output.contains("收单行的商户客服电话：95559\n"))
    // The others are examples still.
    #expect(output.contains("95516（举例，未核实）") && output.contains("!!"))
  }

  @Test func `as a spreadsheet and for other programs it is whole`() throws {
    let csv = try card("--format", "csv").output
    #expect(csv.hasPrefix("\u{FEFF}severity,incident,title,"))
    #expect(csv.split(whereSeparator: \.isNewline).count > 26)
    let json = try card("--format", "json").output
    let document = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    #expect(document?["report"] as? String == "card")
    #expect((document?["incidents"] as? [Any])?.count ?? 0 >= 26)
  }
}
