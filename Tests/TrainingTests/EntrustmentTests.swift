import Testing

@testable import Training

struct EntrustmentTests {
  @Test func `levels are numbered from 1 and rise`() {
    #expect(Entrustment.allCases.map(\.rawValue) == [1, 2, 3, 4, 5])
    #expect(Entrustment.allCases == Entrustment.allCases.sorted())
    #expect(Entrustment.watches < .teaches && !(Entrustment.alone < .alone))
  }

  @Test func `what was missed rules out any level without somebody there`() {
    #expect(Entrustment.mostAfterCriticalMiss < .indirectSupervision)
    #expect(Entrustment.mostAfterCriticalMiss > .watches)
  }
}
