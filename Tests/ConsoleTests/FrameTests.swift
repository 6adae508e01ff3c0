import Testing

@testable import Console

struct FrameTests {
  @Test func `a display and a slip have edges of their own`() {
    let lines = ["请出示卡", "128.50"]
    #expect(
      Frame(.glass, heading: "终端", lines: lines, least: 12, most: 30).drawn == [
        "+- 终端 -------+",
        "| 请出示卡     |",
        "| 128.50       |",
        "+--------------+",
      ])
    #expect(
      Frame(.paper, heading: "Slip", lines: lines, most: 30).drawn == [
        ".- Slip ---.",
        ": 请出示卡 :",
        ": 128.50   :",
        "'----------'",
      ])
  }

  @Test func `every line is as wide as the others, and no wider than there is room`() {
    let frame = Frame(
      .paper, heading: "A heading", lines: ["a line that is too long for it", "", "短"], least: 40,
      most: 20)
    #expect(frame.drawn.count == 6)
    for line in frame.drawn { #expect(line.displayWidth == 24, "\(line)") }
  }
}
