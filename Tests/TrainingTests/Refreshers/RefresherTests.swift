import Foundation
import Testing

@testable import Training

struct RefresherTests {
  @Test func `a catalogue as JSON is the same again`() throws {
    let catalogue = RefresherCatalogue(
      refreshers: [
        .item("a", critical: true, clauses: ["c"]),
        .test(Remembered(.procedure, "p"), lesson: nil),
      ], changes: [.test(Day(number: 9), within: 3)],
      policy: RefresherPolicy(off: [.nobody: WorkDays(weekdaysOff: [1])]))
    let data = try JSONEncoder().encode(catalogue)
    let read = try JSONDecoder().decode(RefresherCatalogue.self, from: data)
    #expect(read.refreshers == catalogue.refreshers && read.changes == catalogue.changes)
    #expect(read.policy == catalogue.policy)
  }

  @Test func `only an item is asked among others`() {
    for kind in Remembered.Kind.allCases {
      #expect(Refresher.test(Remembered(kind, "x")).isItem == (kind == .item))
    }
  }
}
