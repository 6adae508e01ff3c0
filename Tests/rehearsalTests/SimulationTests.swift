import Testing

@testable import rehearsal

struct SimulationTests {
  @Test func `who drills is asked what they forget, within the budget, and no certificate lapses`()
    throws
  {
    let simulation = Simulation(years: 3, people: 12, seed: 9)
    let drilling = try #require(simulation.figures.first)
    #expect(drilling.diligence == .everyDay && drilling.people == 9)
    #expect(Calibration(drilling.retrieved).gap * 100 <= Double(Simulation.promisedGap))
    #expect(drilling.days.held > 5_000 && drilling.days.lapsed == 0)
    #expect(drilling.drillsOverBudgetOfMore == 0)
    let waits = Figures.Period.allCases.compactMap { drilling.waits[$0]?.values }.flatMap { $0 }
    #expect(waits.allSatisfy { $0.longest < 100 }, "nothing waits for ever")
    let kept = try #require(drilling.retentions[.renewalDay])
    #expect(kept.count >= 9 && kept.allSatisfy { $0.truth > 0.85 })
    let skipping = try #require(simulation.figures.last)
    let others = try #require(skipping.retentions[.renewalDay])
    func mean(_ retentions: [Figures.Retention]) -> Double {
      retentions.reduce(0) { $0 + $1.truth } / Double(retentions.count)
    }
    #expect(mean(kept) > mean(others), "drills are worth it")
  }

  @Test func `the same seed gives the same page, another one another`() {
    func page(_ seed: UInt64) -> String {
      SimulationReport(simulation: Simulation(years: 1, people: 4, seed: seed)).text
    }
    let first = page(1)
    #expect(first == page(1))
    #expect(first.replacing("seed 1", with: "") != page(2).replacing("seed 2", with: ""))
  }
}
