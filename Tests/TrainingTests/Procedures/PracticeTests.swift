import Samples
import Testing

@testable import Training

struct PracticeTests {
  @Test func `a situation that is named is begun with, else the seed draws one`() {
    let seeds = (0..<60).map { Seed($0) }
    func drawn(_ named: String?) -> Set<String?> {
      Set(seeds.map { Samples.practice(.alone, named).situation(drawnBy: $0)?.id })
    }
    #expect(drawn("declined") == ["declined"])
    #expect(drawn(nil) == ["approved", "declined", "pad"])
    // One that is no more is as good as none.
    #expect(drawn("ghost") == drawn(nil))
  }

  @Test func `the same seed draws the same situation`() {
    for seed in (0..<20).map({ Seed($0) }) {
      let practice = Samples.practice(.alone, nil)
      #expect(practice.situation(drawnBy: seed) == practice.situation(drawnBy: seed))
    }
  }

  @Test func `it reads back as it was written`() throws {
    let data = try CanonicalJSON.encoded(Samples.practice(.guided, nil))
    let read = try CanonicalJSON.decoded(Practice.self, from: data)
    #expect(try CanonicalJSON.encoded(read) == data)
    #expect(read.procedure == Samples.procedure && read.mode == .guided)
  }
}
