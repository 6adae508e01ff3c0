import Content
import Foundation
import Testing
import Training

/// The shipped procedures, played by nobody who knows them and by whoever does as told.
@Suite struct ShippedPracticeTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let procedures = [
    "start-of-shift", "sale-with-signature", "sale-without-signature", "signature-missed-present",
    "query-after-unknown", "void", "reprint", "end-of-shift", "refund",
    "answering-the-hotline", "signature-missed-gone", "retrieval-request",
  ]
  private static let plays: UInt64 = 5_000

  private func library() throws -> Library {
    guard
      case .ready(let library) = Library.open(
        folder: Self.root, store: nil, cacheFolder: nil, builder: "test")
    else { throw CocoaError(.fileReadCorruptFile) }
    return library
  }

  private func practised(_ id: String, _ mode: Practice.Mode) throws -> Practice {
    try #require(library().practice(id, mode))
  }

  @Test func theseAreAll() throws {
    #expect(try Set(library().index.procedures.map(\.id)) == Set(Self.procedures))
  }

  /// Uniform over the acts on offer, the right amount typed where one is asked for.
  @Test(arguments: procedures)
  func whoeverPlaysAtRandomPracticallyNeverPasses(_ id: String) throws {
    let practice = try practised(id, .alone)
    let machine = TerminalMachine(practice.terminal)
    var passes: [String] = []
    for seed in 0..<Self.plays {
      let play = RandomPlay(practice, on: machine, seed: Seed(seed))
      #expect(play.isOver, "\(seed) does not end")
      if play.passed { passes.append("\(seed) \(play.result?.situation ?? ""): \(play.acts)") }
    }
    #expect(passes.count <= 1, "\(passes.joined(separator: "\n"))")
  }

  @Test(arguments: procedures)
  func theSameSeedGivesTheSameRunByteForByte(_ id: String) throws {
    let practice = try practised(id, .alone)
    for seed in 0..<UInt64(5) {
      let runs = try (0..<2).map { _ in
        // What is archived is what is played again.
        let again = try Subject(.practice, archived: Subject.practice(practice).archived())
        guard case .practice(let practice) = again else { throw CocoaError(.coderInvalidValue) }
        return try CanonicalJSON.encoded(
          RandomPlay(practice, on: TerminalMachine(practice.terminal), seed: Seed(seed)).facts)
      }
      #expect(runs[0] == runs[1], "\(seed)")
    }
  }

  /// Whoever does as told gets full marks, whatever is drawn.
  @Test(arguments: procedures)
  func whoeverDoesAsToldGetsFullMarks(_ id: String) throws {
    let practice = try practised(id, .guided)
    let machine = TerminalMachine(practice.terminal)
    for seed in 0..<UInt64(200) {
      let situation = try #require(practice.situation(drawnBy: Seed(seed)))
      let sale = Sale(
        at: practice.terminal, size: situation.size, codes: situation.codes, seed: Seed(seed))
      let play = GuidedPlay(practice.procedure, on: machine, from: situation, sale)
      #expect(play.isFlawless && play.assessment.passed, "\(situation.id): \(play.acts)")
    }
  }
}
