import Foundation
import Testing

/// What is done on an invented day says so.
struct SimulatedDayTests {
  private let home = Built.newHome()

  @Test func `a report for another day is marked, and its figures are the real ones`() throws {
    _ = try Built.run(["--lang", "zh"], input: "1001\n1\n王芳\n1\n", home: home)
    for (arguments, isMarked) in [([], false), (["--today", "2030-01-01"], true)] {
      let report = try Built.run(
        ["report", "certification", "--lang", "zh"] + arguments, home: home
      ).output
      #expect(report.contains("模拟运行") == isMarked, "\(report)")
      #expect(report.contains("王芳"))
    }
  }
}
