import Reports
import Testing

@testable import Console
@testable import countersign

@Suite struct ReportLayoutTests {
  private let report = Report(
    title: "T",
    blocks: [
      .banner("看"), .fields([("地点", "二楼"), ("培训人", "")]), .list(["a"]),
      .table(header: ["工号", "姓名"], rows: [["1001", "王芳"], ["1002", ""]]), .pageBreak,
      .form(header: ["工号", "签字"], rows: [["1001", ""]]), .blanks(["店长签字", "日期"]),
    ])

  @Test func onAScreenThereAreTablesAndRoomToWrite() {
    #expect(
      ReportLayout(columns: 60).text(report) == """
        T

        看
        ==

        地点：二楼
        培训人：________________
          - a

        工号  姓名
        ----  ----
        1001  王芳
        1002

        +------+---------------------------------------------------+
        | 工号 | 签字                                              |
        +------+---------------------------------------------------+
        | 1001 |                                                   |
        +------+---------------------------------------------------+

        店长签字：________________  日期：________________

        """)
  }

  @Test func forListeningThereAreOnlyLines() {
    #expect(
      ReportLayout(columns: 60, isLinear: true).text(report) == """
        T

        看

        地点：二楼
        培训人：
        - a

        工号：1001
        姓名：王芳

        工号：1002

        工号：1001
        签字：

        店长签字：
        日期：

        """)
  }

  @Test func onANarrowScreenFormsAreLinesToWriteOn() {
    let text = ReportLayout(columns: 24).text(report)
    #expect(text.contains("工号：1001\n签字：________________\n"))
    #expect(text.contains("店长签字：________________\n\n日期：____"))
  }

  @Test func onPaperAPageBeginsWithAFormFeed() {
    let text = ReportLayout(columns: 60, isPaged: true).text(report)
    #expect(text.contains("1002\n\u{C}\n+--") && text.count { $0 == "\u{C}" } == 1, "\(text)")
    #expect(!ReportLayout(columns: 60).text(report).contains("\u{C}"))
  }

  @Test(arguments: 8...120)
  func aCommandFitsAndStaysTheSameForAShell(_ columns: Int) throws {
    let command =
      "openssl pkeyutl -verify -in employees/1001/certificates/level-2026-11-26-938e26b3.json "
      + "--reason \"第 2 题的答案 原来写错了\""
    let lines = ReportLayout(columns: columns).lines(.command(command))
    for line in lines { #expect(line.displayWidth <= columns, "\(line)") }
    #expect(lines.dropLast().allSatisfy { $0.hasSuffix("\\") })
    #expect(lines.joined(separator: "\n").replacing("\\\n", with: "") == command)
  }

  @Test func whatStandsInACellMakesNoRowAndDrivesNothing() {
    let report = Report(
      title: "T\nT",
      blocks: [
        .table(header: ["n"], rows: [["a\nb\u{1B}[2J"]]), .fields([("f", "c\nd")]),
        .list(["e\nf\u{202E}"]), .pageBreak, .paragraph("\u{C}g"),
      ])
    #expect(
      ReportLayout(columns: 60, isPaged: true).text(report) == """
        T T

        n
        ------
        a b[2J

        f: c d
          - e
            f
        \u{C}g

        """)
  }

  private let entries = Report(
    title: "T", blocks: [.section("急"), .entry("漏签：先查", ["→ 主管 马上", "→ 收单行 当天"])])

  @Test func aSectionIsRuledAndWhatBelongsToALineStandsBelowIt() {
    #expect(
      ReportLayout(columns: 30).text(entries) == """
        T
        急 ===========================
        漏签：先查
          → 主管 马上 → 收单行 当天

        """)
  }

  @Test func whereRoomIsShortTheOneFollowsTheOther() {
    let long = Report.Block.entry("漏签：先查", ["→ 主管 马上", "→ 收单行 结算之前", "→ 店长 当天"])
    #expect(
      ReportLayout(columns: 32).lines(long) == ["漏签：先查 → 主管 马上", "  → 收单行 结算之前 → 店长 当天"])
    #expect(
      ReportLayout(columns: 32, isLinear: true).lines(long) == [
        "漏签：先查", "→ 主管 马上 → 收单行 结算之前", "→ 店长 当天",
      ])
  }

  @Test func forListeningASectionIsNotRuled() {
    #expect(
      ReportLayout(columns: 30, isLinear: true).text(entries) == """
        T

        急
        漏签：先查
        → 主管 马上 → 收单行 当天

        """)
  }
}
