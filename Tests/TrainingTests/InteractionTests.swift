import Samples
import Testing

@testable import Training

struct InteractionTests {
  static let samples: [any Interaction] = [Samples.choice, Samples.words, Samples.order]

  @Test func `every kind has a sample here and a name of its own`() {
    #expect(
      Set(Self.samples.map { type(of: $0).kind }) == Set(InteractionKinds.all.map { $0.kind }))
    #expect(Set(InteractionKinds.all.map { $0.kind }).count == InteractionKinds.all.count)
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `each kind accepts its own right examples and no wrong one`(seed: UInt64) {
    for sample in Self.samples {
      let examples = sample.examples(seed: Seed(seed))
      for reply in examples.right { #expect(credit(sample, reply, seed) == .one) }
      for reply in examples.wrong { #expect(credit(sample, reply, seed) != .one) }
    }
  }

  @Test(arguments: ["", "   ", "　", "？！", "99", "/x"])
  func `an unreadable reply is never an answer`(reply: String) {
    #expect(credit(Samples.choice, reply, 1) == nil)
    #expect(credit(Samples.order, reply, 1) == nil)
  }

  @Test func `items read back from JSON with their kind`() throws {
    for sample in Self.samples {
      let item = Samples.item("x", sample)
      let bytes = try CanonicalJSON.encoded(item)
      let read = try CanonicalJSON.decoded(Item.self, from: bytes)
      #expect(try CanonicalJSON.encoded(read) == bytes)
    }
  }

  private func credit(_ sample: any Interaction, _ reply: String, _ seed: UInt64) -> Fraction? {
    guard case .answer(let grade) = sample.graded(reply, seed: Seed(seed)) else { return nil }
    return grade.credit
  }
}
