import Foundation
import Samples
import Testing

@testable import Records
@testable import Training

struct PastRetrievalTests {
  private let test: TestHome

  init() throws { test = try TestHome() }

  private func done(_ purpose: Drill.Purpose, _ record: EmployeeRecord) throws {
    let drill = Drill(
      purpose, items: [Samples.item("one"), Samples.item("two")], dues: [], seconds: 300)
    var session = try record.begin(.drill(drill), seed: Samples.seed, at: test.now())
    try record.finish(&session, at: test.now)
  }

  @Test func `every answer that counts is told with where it was given, and how long it may take`()
    throws
  {
    let record = try test.record()
    try done(.due, record)
    try done(.cram, record)
    try done(.more, record)
    let past = try record.retrievals(of: Remembered(.item, "one"))
    #expect(past.map(\.kind) == [.drill, .drill])
    #expect(past.map(\.at) == past.map(\.at).sorted { $0.date < $1.date })
    #expect(past.allSatisfy { $0.retrieval.credit == .one && ($0.expected ?? 0) > 0 })
    #expect(
      past.last?.retrieval == record.card.memory.recollections[Remembered(.item, "one")]?.latest)
    #expect(try record.retrievals(of: Remembered(.item, "three")).isEmpty)
    #expect(try record.retrievals(of: Remembered(.scenario, "one")).isEmpty)
  }
}
