import Testing
import Training

/// What sentences must tell, whatever their words are.
enum Telling {
  /// Expects that `sentence` tells each fact.
  static func expect(
    _ sentence: String, tells facts: [String], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(!sentence.isEmpty && !sentence.contains("nil"), sourceLocation: sourceLocation)
    for fact in facts {
      #expect(
        sentence.contains(fact), "\(fact) is missing: \(sentence)", sourceLocation: sourceLocation)
    }
  }

  /// Expects that no two of these say the same: what differs must read differently.
  static func expectDifferent(
    _ sentences: [String], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let doubled = Dictionary(grouping: sentences) { $0 }.filter { $1.count > 1 }.keys
    #expect(doubled.isEmpty, "\(doubled.sorted())", sourceLocation: sourceLocation)
  }

  static func day(_ text: String) throws -> Day { try #require(Day(text)) }
}
