import Content
import Foundation
import Testing
import Training

/// Every question there is, with every sort of reply.
@Suite struct ShippedItemsTests {
  static let items: [Item] = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    guard
      case .ready(let library) = Library.open(
        folder: root, store: nil, cacheFolder: nil, builder: "test")
    else { return [] }
    return library.items()
  }()

  private func credit(_ item: Item, _ reply: String, _ seed: UInt64) -> Fraction? {
    guard case .answer(let grade) = item.interaction.graded(reply, seed: Seed(seed)) else {
      return nil
    }
    return grade.credit
  }

  @Test(arguments: items.map(\.id))
  func everyReplyIsTakenForWhatItIs(_ id: String) throws {
    let item = try #require(Self.items.first { $0.id == id })
    for seed in 1...3 as ClosedRange<UInt64> {
      let asked = item.drawn(seed: Seed(seed))
      let examples = asked.interaction.examples(seed: Seed(seed))
      #expect(!examples.right.isEmpty)
      for reply in examples.right { #expect(credit(asked, reply, seed) == .one, "\(reply)") }
      for reply in examples.wrong { #expect(credit(asked, reply, seed) != .one, "\(reply)") }
      for reply in ["", "   ", "　", "，。"] { #expect(credit(asked, reply, seed) == nil) }
      for reply in [
        String(repeating: "1", count: 4000), String(repeating: "签", count: 2000),
        "\u{0}\u{1B}[2J\u{202E}", "'; rm -rf / #", "%s%n{{x}}[[y]]", "4111 1111 1111 1111",
      ] { #expect(credit(asked, reply, seed) != .one, "\(reply.prefix(30))") }
      #expect(asked.interaction.rightAnswer != .unknown)
    }
  }

  @Test func everyKindIsUsedOften() {
    let written = Self.items.filter { !$0.id.hasPrefix("code-") && !$0.id.hasPrefix("incident-") }
    let kinds = Dictionary(grouping: written) { type(of: $0.interaction).kind }.mapValues(\.count)
    for kind in InteractionKinds.all { #expect(kinds[kind.kind, default: 0] >= 6, "\(kind.kind)") }
    #expect(written.count >= 90)
  }

  @Test func whatIsDrawnAnewLeavesNoBracketsBehind() {
    for item in Self.items {
      let text = (try? CanonicalJSON.encoded(item.drawn(seed: Seed(9)))) ?? Data()
      #expect(!String(decoding: text, as: UTF8.self).contains("[["), "\(item.id)")
    }
  }
}
