import Testing

@testable import Training

struct StrongComponentsTests {
  private func last(_ successors: [[Int]]) -> Set<Set<Int>> {
    Set(StrongComponents.last(of: successors).map(Set.init))
  }

  @Test func `only what nothing leads out of is last`() {
    // 0 ⇄ 1 → 2 ⇄ 3, 1 → 4, 5 → 5.
    #expect(last([[1], [0, 2, 4], [3], [2], [], [5]]) == [[2, 3], [4], [5]])
    #expect(last([]) == [])
    #expect(last([[1], [2], [0]]) == [[0, 1, 2]])
  }

  @Test func `a long chain needs no deep stack`() {
    let count = 100_000
    let chain = (0..<count).map { $0 + 1 < count ? [$0 + 1] : [] }
    #expect(last(chain) == [[count - 1]])
  }
}
