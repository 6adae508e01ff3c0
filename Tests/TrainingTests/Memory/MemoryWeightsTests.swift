import Foundation
import Testing

@testable import Training

struct MemoryWeightsTests {
  private static let published = MemoryWeights.published.values

  @Test func `the published weights are within their bounds`() {
    #expect(MemoryWeights(Self.published) == .published)
    #expect(Self.published.count == 21)
    #expect(Self.published.first == 0.212 && Self.published.last == 0.1542)
  }

  @Test func `there are twenty-one of them`() {
    #expect(MemoryWeights([]) == nil)
    #expect(MemoryWeights(Array(Self.published.dropLast())) == nil)
    #expect(MemoryWeights(Self.published + [0.1]) == nil)
  }

  @Test(arguments: 0..<21)
  func `each has its bounds, which belong to it`(_ place: Int) {
    func with(_ value: Double) -> MemoryWeights? {
      var values = Self.published
      values[place] = value
      return MemoryWeights(values)
    }
    let bounds = MemoryWeights.bounds[place]
    #expect(with(bounds.lowerBound)?.values[place] == bounds.lowerBound)
    #expect(with(bounds.upperBound)?.values[place] == bounds.upperBound)
    for beyond in [
      bounds.lowerBound.nextDown, bounds.upperBound.nextUp, .nan, .infinity, -.infinity,
    ] {
      #expect(with(beyond) == nil, "\(beyond)")
    }
  }

  @Test func `as JSON they are a bare array, and out of bounds they are refused`() throws {
    let json = try JSONEncoder().encode(MemoryWeights.published)
    #expect(String(decoding: json, as: UTF8.self).hasPrefix("[0.212,1.2931,"))
    #expect(try JSONDecoder().decode(MemoryWeights.self, from: json) == .published)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(MemoryWeights.self, from: Data("[0.212,1.2931]".utf8))
    }
    let tooLow = [0] + Self.published.dropFirst()
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(MemoryWeights.self, from: JSONEncoder().encode(tooLow))
    }
  }
}
