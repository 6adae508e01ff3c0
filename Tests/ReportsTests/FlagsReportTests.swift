import Messages
import Samples
import Testing
import Training

@testable import Reports

struct FlagsReportTests {
  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  private func handles() throws -> [String] {
    var one = try SamplePerson("1001", "王芳", hired: day("2026-01-01"))
    try one.flagged(on: day("2026-11-01"), "the oldest")
    try one.flagged(on: day("2026-11-20"), "answered since", answered: "mended")
    try one.flagged(on: day("2026-11-18"), "the latest")
    var two = try SamplePerson("1002", "李娜", hired: day("2026-01-01"))
    try two.flagged(on: day("2026-11-10"), "between")
    let report = FlagsReport(
      of: [try one.card(), try two.card()], items: [:], situations: [:], Phrasebook.of(.en))
    return report.entries.map { "\($0.handle) \($0.flag.words)" }
  }

  @Test func `what waits for an answer comes first, the latest of it before the others`() throws {
    #expect(
      try handles() == [
        "1001-2 the latest", "1002-1 between", "1001-1 the oldest", "1001-3 answered since",
      ])
  }
}
