import Reports
import Testing

@testable import Console
@testable import countersign

@Suite struct ReportLayoutChartTests {
  private let bars = [
    Report.Bar(label: "11-24 周二", amount: "12 项", value: 12, rest: 3),
    Report.Bar(label: "11-25 周三", amount: "休息", value: 0),
    Report.Bar(label: "11-26 周四", amount: "1 项", value: 1, rest: 0),
  ]

  @Test func barsStandBehindTheirNumbers() {
    #expect(
      ReportLayout(columns: 40).lines(.chart(bars, legend: { _ in "# 要做的" })) == [
        "", "11-24 周二  12 项  ############---", "11-25 周三  休息", "11-26 周四  1 项   #",
        "# 要做的",
      ])
  }

  @Test(arguments: 24...120)
  func whatIsLongerThanALineIsScaledAndKeepsItsOrder(_ columns: Int) {
    let bars = [1, 50, 400].map {
      Report.Bar(label: "n", amount: "\($0)", value: $0, rest: $0 / 2)
    }
    let lines = ReportLayout(columns: columns).chart(bars)
    let lengths = lines.map { line in line.count { $0 == "#" } }
    #expect(lines.allSatisfy { $0.displayWidth <= columns })
    #expect(lengths == lengths.sorted() && lengths[0] >= 1 && lengths[2] > lengths[0])
  }

  @Test func whatWaitsIsSeenHoweverLittleItIsAndTheLegendTellsTheScale() {
    let bars = [
      Report.Bar(label: "11-24", amount: "400", value: 400, rest: 1),
      Report.Bar(label: "11-25", amount: "1", value: 1, rest: 0),
    ]
    let lines = ReportLayout(columns: 40).lines(.chart(bars, legend: { "\($0)" }))
    #expect(lines[1].hasSuffix("#-") && lines[1].displayWidth <= 40)
    #expect(!lines[2].contains("-  ") && lines[2].hasSuffix("  #"))
    #expect(lines.last == "15")
    let small = ReportLayout(columns: 40).lines(.chart(self.bars, legend: { "\($0)" }))
    #expect(small.last == "1")
  }

  @Test func forListeningAndWhereThereIsNoRoomThereAreOnlyWords() {
    let words = ["11-24 周二：12 项", "11-25 周三：休息", "11-26 周四：1 项"]
    #expect(ReportLayout(columns: 80, isLinear: true).chart(bars) == words)
    #expect(ReportLayout(columns: 20).chart(bars) == words)
  }
}
